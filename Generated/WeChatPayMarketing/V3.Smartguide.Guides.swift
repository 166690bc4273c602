// Written by wechatpay-gen: change the description, not this file.
// GET POST /v3/smartguide/guides

@_spi(Generated) public import WeChatPay

extension V3.Smartguide.Guides {
  /// 支付即服务：查询服务人员
  ///
  /// 列出门店已登记的服务人员。
  ///
  /// `GET /v3/smartguide/guides` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012535123) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012688558)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/smartguide/guides"), query: query)
  }

  /// 支付即服务：注册服务人员
  ///
  /// 登记一名导购或服务员。
  ///
  /// `POST /v3/smartguide/guides` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012535138) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012688564)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/smartguide/guides"), body: body)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 门店的编号 · `store_id`
    public var storeID: Int {
      get { fields[requiredInteger: 1] }
      set { fields[requiredInteger: 1] = newValue }
    }
    /// 用户的编号
    public var userid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 手机号，加密传输
    public var mobile: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 工号 · `work_id`
    public var workID: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 最多返回的条数
    public var limit: Int? {
      get { fields[integer: 5] }
      set { fields[integer: 5] = newValue }
    }
    /// 从第几条开始，从 0 计
    public var offset: Int? {
      get { fields[integer: 6] }
      set { fields[integer: 6] = newValue }
    }

    public init(
      subMchid: String? = nil, storeID: Int, userid: String? = nil, mobile: String? = nil, workID: String? = nil,
      limit: Int? = nil, offset: Int? = nil
    ) {
      fields = ObjectFields(of: Self.self, subMchid, storeID, userid, mobile, workID, limit, offset)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "store_id": Int.self, "userid": String?.self, "mobile": Sensitive<String>?.self,
        "work_id": String?.self, "limit": Int?.self, "offset": Int?.self,
      ]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 总条数 · `total_count`
    public var totalCount: Int? { fields[integer: 0] }
    /// 最多返回的条数
    public var limit: Int? { fields[integer: 1] }
    /// 从第几条开始，从 0 计
    public var offset: Int? { fields[integer: 2] }
    /// 各位服务人员
    public var data: [ResponseData]? { fields[list: 3] }

    public init(totalCount: Int? = nil, limit: Int? = nil, offset: Int? = nil, data: [ResponseData]? = nil) {
      fields = ObjectFields(of: Self.self, totalCount, limit, offset, data)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["total_count": Int?.self, "limit": Int?.self, "offset": Int?.self, "data": [ResponseData]?.self]
    }

    /// 各位服务人员
    public struct ResponseData: APIObject {
      /// 服务人员的编号 · `guide_id`
      public var guideID: String? { fields[text: 0] }
      /// 门店的编号 · `store_id`
      public var storeID: Int? { fields[integer: 1] }
      /// 员工的姓名，加密传输
      public var name: String? { fields[text: 2] }
      /// 手机号，加密传输
      public var mobile: String? { fields[text: 3] }
      /// 用户的编号
      public var userid: String? { fields[text: 4] }
      /// 工号 · `work_id`
      public var workID: String? { fields[text: 5] }

      public init(
        guideID: String? = nil, storeID: Int? = nil, name: String? = nil, mobile: String? = nil, userid: String? = nil,
        workID: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, guideID, storeID, name, mobile, userid, workID)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "guide_id": String?.self, "store_id": Int?.self, "name": Sensitive<String>?.self,
          "mobile": Sensitive<String>?.self, "userid": String?.self, "work_id": String?.self,
        ]
      }
    }
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 企业的编号
    public var corpid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 门店的编号 · `store_id`, 例如 `0`
    public var storeID: Int {
      get { fields[requiredInteger: 2] }
      set { fields[requiredInteger: 2] = newValue }
    }
    /// 用户的编号
    public var userid: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 员工的姓名，加密传输
    public var name: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 手机号，加密传输
    public var mobile: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 员工的个人二维码 · `qr_code`
    public var qrCode: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 头像的地址
    public var avatar: String {
      get { fields[requiredText: 7] }
      set { fields[requiredText: 7] = newValue }
    }
    /// 群二维码的地址 · `group_qrcode`, 例如 `https://work.weixin.qq.com/xxxxxxx`
    public var groupQrcode: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }

    public init(
      subMchid: String? = nil, corpid: String, storeID: Int, userid: String, name: String, mobile: String,
      qrCode: String, avatar: String, groupQrcode: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, subMchid, corpid, storeID, userid, name, mobile, qrCode, avatar, groupQrcode)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "corpid": String.self, "store_id": Int.self, "userid": String.self,
        "name": Sensitive<String>.self, "mobile": Sensitive<String>.self, "qr_code": String.self, "avatar": String.self,
        "group_qrcode": String?.self,
      ]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 服务人员的编号 · `guide_id`
    public var guideID: String? { fields[text: 0] }

    public init(guideID: String? = nil) {
      fields = ObjectFields(of: Self.self, guideID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["guide_id": String?.self]
    }
  }
}
