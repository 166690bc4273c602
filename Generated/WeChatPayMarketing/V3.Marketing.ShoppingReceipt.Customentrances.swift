// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/shopping-receipt/customentrances

@_spi(Generated) public import WeChatPay

extension V3.Marketing.ShoppingReceipt.Customentrances {
  /// 电子小票：创建自定义入口
  ///
  /// 为品牌设定账单详情里的入口内容。
  ///
  /// `POST /v3/marketing/shopping-receipt/customentrances` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526342) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012697703)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/marketing/shopping-receipt/customentrances"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 自定入口的类型 · `custom_entrance_type`
    public var customEntranceType: CustomEntranceType {
      get { fields[requiredEnumeration: 0] }
      set { fields[requiredEnumeration: 0] = newValue }
    }
    /// 副标题 · 例如 `双十一8折活动`
    public var subtitle: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 商品缩略图的地址 · `goods_thumbnail_url`, 例如 `https://qpic.cn/xxx`
    public var goodsThumbnailURL: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 入口从何时起展示 · `start_time`, 例如 `2015-05-20T13:29:35+08:00`
    public var startTime: Timestamp {
      get { fields[requiredTime: 3] }
      set { fields[requiredTime: 3] = newValue }
    }
    /// 入口展示到何时止 · `end_time`, 例如 `2015-05-20T13:29:35+08:00`
    public var endTime: Timestamp {
      get { fields[requiredTime: 4] }
      set { fields[requiredTime: 4] = newValue }
    }
    /// 自定入口的状态 · `custom_entrance_state`
    public var customEntranceState: CustomEntranceState {
      get { fields[requiredEnumeration: 5] }
      set { fields[requiredEnumeration: 5] = newValue }
    }
    /// 品牌的编号 · `brand_id`, 例如 `1014`
    public var brandID: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 商户自定的请求单号 · `out_request_no`, 例如 `6122352020010133287985742`
    public var outRequestNo: String {
      get { fields[requiredText: 7] }
      set { fields[requiredText: 7] = newValue }
    }
    /// 跳往何处 · `jump_link`
    public var jumpLink: JumpLink {
      get { fields[requiredObject: 8] }
      set { fields[requiredObject: 8] = newValue }
    }

    public init(
      customEntranceType: CustomEntranceType, subtitle: String, goodsThumbnailURL: String? = nil, startTime: Timestamp,
      endTime: Timestamp, customEntranceState: CustomEntranceState, brandID: String, outRequestNo: String,
      jumpLink: JumpLink
    ) {
      fields = ObjectFields(
        of: Self.self, customEntranceType, subtitle, goodsThumbnailURL, startTime, endTime, customEntranceState,
        brandID, outRequestNo, jumpLink
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "custom_entrance_type": CustomEntranceType.self, "subtitle": String.self, "goods_thumbnail_url": String?.self,
        "start_time": Timestamp.self, "end_time": Timestamp.self, "custom_entrance_state": CustomEntranceState.self,
        "brand_id": String.self, "out_request_no": String.self, "jump_link": JumpLink.self,
      ]
    }

    /// 自定入口的类型
    public typealias CustomEntranceType = V3.Marketing.ShoppingReceipt.Customentrances.CustomEntranceType

    /// 自定入口的状态
    public typealias CustomEntranceState = V3.Marketing.ShoppingReceipt.Customentrances.CustomEntranceState

    /// 跳往何处
    public typealias JumpLink = V3.Marketing.ShoppingReceipt.Customentrances.RequestJumpLink
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
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
  public struct CustomEntranceState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 对用户展示 · `ONLINE`
    public static var online: Self { Self(rawValue: "ONLINE") }

    /// 不对用户展示 · `OFFLINE`
    public static var offline: Self { Self(rawValue: "OFFLINE") }
  }

  /// 自定入口的类型
  public struct CustomEntranceType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 商家活动 · `MERCHANT_ACTIVITY`
    public static var merchantActivity: Self { Self(rawValue: "MERCHANT_ACTIVITY") }

    /// 商家小程序 · `MERCHANT_MINI_PROGRAM`
    public static var merchantMiniProgram: Self { Self(rawValue: "MERCHANT_MINI_PROGRAM") }
  }

  /// 跳往何处
  public struct JumpLink: APIObject {
    /// 小程序的 AppID · `mini_programs_appid`
    public var miniProgramsAppid: String? { fields[text: 0] }
    /// 小程序页面的路径 · `mini_programs_path`
    public var miniProgramsPath: String? { fields[text: 1] }

    public init(miniProgramsAppid: String? = nil, miniProgramsPath: String? = nil) {
      fields = ObjectFields(of: Self.self, miniProgramsAppid, miniProgramsPath)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["mini_programs_appid": String?.self, "mini_programs_path": String?.self]
    }
  }

  /// 跳往何处
  public struct RequestJumpLink: APIObject {
    /// 小程序的 AppID · `mini_programs_appid`, 例如 `wxea9c30a90fs8d3fe`
    public var miniProgramsAppid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 小程序页面的路径 · `mini_programs_path`, 例如 `/pages/bonus/bonus`
    public var miniProgramsPath: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(miniProgramsAppid: String, miniProgramsPath: String) {
      fields = ObjectFields(of: Self.self, miniProgramsAppid, miniProgramsPath)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["mini_programs_appid": String.self, "mini_programs_path": String.self]
    }
  }
}
