// Written by wechatpay-gen: change the description, not this file.
// GET PATCH /v3/marketing/shopping-receipt/customentrances/{brand_id}

@_spi(Generated) public import WeChatPay

extension V3.Marketing.ShoppingReceipt.Customentrances.BrandID {
  /// 电子小票：查询自定义入口
  ///
  /// 取得品牌现用的入口内容。
  ///
  /// `GET /v3/marketing/shopping-receipt/customentrances/{brand_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526406) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012698331)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/marketing/shopping-receipt/customentrances/{brand_id}"))
  }

  /// 电子小票：更新自定义入口
  ///
  /// 更换品牌的入口内容。
  ///
  /// `PATCH /v3/marketing/shopping-receipt/customentrances/{brand_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526475) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012697769)
  public func patch(_ body: PatchRequest) async throws(WeChatPayError) -> Response<PatchResponse> {
    try await call.send(Endpoint(.patch, "/v3/marketing/shopping-receipt/customentrances/{brand_id}"), body: body)
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 自定入口的类型 · `custom_entrance_type`
    public var customEntranceType: CustomEntranceType? { fields[enumeration: 0] }
    /// 副标题
    public var subtitle: String? { fields[text: 1] }
    /// 商品缩略图的地址 · `goods_thumbnail_url`
    public var goodsThumbnailURL: String? { fields[text: 2] }
    /// 自定入口的状态 · `custom_entrance_state`
    public var customEntranceState: CustomEntranceState? { fields[enumeration: 3] }
    /// 入口从何时起展示 · `start_time`
    public var startTime: Timestamp? { fields[time: 4] }
    /// 入口展示到何时止 · `end_time`
    public var endTime: Timestamp? { fields[time: 5] }
    /// 品牌的编号 · `brand_id`
    public var brandID: String? { fields[text: 6] }
    /// 创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 7] }
    /// 最近一次修改的时间 · `modify_time`
    public var modifyTime: String? { fields[text: 8] }
    /// 商户自定的请求单号 · `out_request_no`
    public var outRequestNo: String? { fields[text: 9] }
    /// 跳往何处 · `jump_link`
    public var jumpLink: JumpLink? { fields[object: 10] }

    public init(
      customEntranceType: CustomEntranceType? = nil, subtitle: String? = nil, goodsThumbnailURL: String? = nil,
      customEntranceState: CustomEntranceState? = nil, startTime: Timestamp? = nil, endTime: Timestamp? = nil,
      brandID: String? = nil, createTime: Timestamp? = nil, modifyTime: String? = nil, outRequestNo: String? = nil,
      jumpLink: JumpLink? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, customEntranceType, subtitle, goodsThumbnailURL, customEntranceState, startTime, endTime,
        brandID, createTime, modifyTime, outRequestNo, jumpLink
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "custom_entrance_type": CustomEntranceType?.self, "subtitle": String?.self, "goods_thumbnail_url": String?.self,
        "custom_entrance_state": CustomEntranceState?.self, "start_time": Timestamp?.self, "end_time": Timestamp?.self,
        "brand_id": String?.self, "create_time": Timestamp?.self, "modify_time": String?.self,
        "out_request_no": String?.self, "jump_link": JumpLink?.self,
      ]
    }

    /// 自定入口的类型
    public typealias CustomEntranceType = V3.Marketing.ShoppingReceipt.Customentrances.CustomEntranceType

    /// 自定入口的状态
    public typealias CustomEntranceState = V3.Marketing.ShoppingReceipt.Customentrances.CustomEntranceState

    /// 跳往何处
    public typealias JumpLink = V3.Marketing.ShoppingReceipt.Customentrances.JumpLink
  }

  /// `patch` 发送的内容
  public struct PatchRequest: APIObject {
    /// 自定入口的类型 · `custom_entrance_type`
    public var customEntranceType: CustomEntranceType? {
      get { fields[enumeration: 0] }
      set { fields[enumeration: 0] = newValue }
    }
    /// 副标题 · 例如 `双十一8折活动`
    public var subtitle: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 商品缩略图的地址 · `goods_thumbnail_url`, 例如 `https://qpic.cn/xxx`
    public var goodsThumbnailURL: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 自定入口的状态 · `custom_entrance_state`
    public var customEntranceState: CustomEntranceState? {
      get { fields[enumeration: 3] }
      set { fields[enumeration: 3] = newValue }
    }
    /// 入口从何时起展示 · `start_time`, 例如 `2015-05-20T13:29:35+08:00`
    public var startTime: Timestamp? {
      get { fields[time: 4] }
      set { fields[time: 4] = newValue }
    }
    /// 入口展示到何时止 · `end_time`, 例如 `2019-12-31T13:29:35.120+08:00`
    public var endTime: Timestamp? {
      get { fields[time: 5] }
      set { fields[time: 5] = newValue }
    }
    /// 商户自定的请求单号 · `out_request_no`, 例如 `100002322019090134234sfdf`
    public var outRequestNo: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 跳往何处 · `jump_link`
    public var jumpLink: JumpLink? {
      get { fields[object: 7] }
      set { fields[object: 7] = newValue }
    }

    public init(
      customEntranceType: CustomEntranceType? = nil, subtitle: String? = nil, goodsThumbnailURL: String? = nil,
      customEntranceState: CustomEntranceState? = nil, startTime: Timestamp? = nil, endTime: Timestamp? = nil,
      outRequestNo: String, jumpLink: JumpLink? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, customEntranceType, subtitle, goodsThumbnailURL, customEntranceState, startTime, endTime,
        outRequestNo, jumpLink
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "custom_entrance_type": CustomEntranceType?.self, "subtitle": String?.self, "goods_thumbnail_url": String?.self,
        "custom_entrance_state": CustomEntranceState?.self, "start_time": Timestamp?.self, "end_time": Timestamp?.self,
        "out_request_no": String.self, "jump_link": JumpLink?.self,
      ]
    }

    /// 自定入口的类型
    public typealias CustomEntranceType = V3.Marketing.ShoppingReceipt.Customentrances.CustomEntranceType

    /// 自定入口的状态
    public typealias CustomEntranceState = V3.Marketing.ShoppingReceipt.Customentrances.CustomEntranceState

    /// 跳往何处
    public typealias JumpLink = V3.Marketing.ShoppingReceipt.Customentrances.RequestJumpLink
  }

  /// `patch` 返回的内容
  public struct PatchResponse: APIObject {
    /// 自定入口的类型 · `custom_entrance_type`
    public var customEntranceType: CustomEntranceType? { fields[enumeration: 0] }
    /// 副标题
    public var subtitle: String? { fields[text: 1] }
    /// 商品缩略图的地址 · `goods_thumbnail_url`
    public var goodsThumbnailURL: String? { fields[text: 2] }
    /// 自定入口的状态 · `custom_entrance_state`
    public var customEntranceState: CustomEntranceState? { fields[enumeration: 3] }
    /// 入口从何时起展示 · `start_time`
    public var startTime: Timestamp? { fields[time: 4] }
    /// 入口展示到何时止 · `end_time`
    public var endTime: Timestamp? { fields[time: 5] }
    /// 品牌的编号 · `brand_id`
    public var brandID: String? { fields[text: 6] }
    /// 创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 7] }
    /// 最近一次修改的时间 · `modify_time`
    public var modifyTime: String? { fields[text: 8] }
    /// 商户自定的请求单号 · `out_request_no`
    public var outRequestNo: String? { fields[text: 9] }
    /// 跳往何处 · `jump_link`
    public var jumpLink: JumpLink? { fields[object: 10] }

    public init(
      customEntranceType: CustomEntranceType? = nil, subtitle: String? = nil, goodsThumbnailURL: String? = nil,
      customEntranceState: CustomEntranceState? = nil, startTime: Timestamp? = nil, endTime: Timestamp? = nil,
      brandID: String? = nil, createTime: Timestamp? = nil, modifyTime: String? = nil, outRequestNo: String? = nil,
      jumpLink: JumpLink? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, customEntranceType, subtitle, goodsThumbnailURL, customEntranceState, startTime, endTime,
        brandID, createTime, modifyTime, outRequestNo, jumpLink
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "custom_entrance_type": CustomEntranceType?.self, "subtitle": String?.self, "goods_thumbnail_url": String?.self,
        "custom_entrance_state": CustomEntranceState?.self, "start_time": Timestamp?.self, "end_time": Timestamp?.self,
        "brand_id": String?.self, "create_time": Timestamp?.self, "modify_time": String?.self,
        "out_request_no": String?.self, "jump_link": JumpLink?.self,
      ]
    }

    /// 自定入口的类型
    public typealias CustomEntranceType = V3.Marketing.ShoppingReceipt.Customentrances.CustomEntranceType

    /// 自定入口的状态
    public typealias CustomEntranceState = V3.Marketing.ShoppingReceipt.Customentrances.CustomEntranceState

    /// 跳往何处
    public typealias JumpLink = V3.Marketing.ShoppingReceipt.Customentrances.JumpLink
  }

  /// 自定入口的状态
  public typealias CustomEntranceState = V3.Marketing.ShoppingReceipt.Customentrances.CustomEntranceState

  /// 自定入口的类型
  public typealias CustomEntranceType = V3.Marketing.ShoppingReceipt.Customentrances.CustomEntranceType

  /// 跳往何处
  public typealias JumpLink = V3.Marketing.ShoppingReceipt.Customentrances.JumpLink
}
