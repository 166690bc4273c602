// Written by wechatpay-gen: change the description, not this file.
// GET POST /v3/marketing/withdraw-favor/users/{openid}/coupons

@_spi(Generated) public import WeChatPay

extension V3.Marketing.WithdrawFavor.Users.Openid.Coupons {
  /// 提现免费券：查询用户的券
  ///
  /// 列出用户在某批次下的提现免费券。
  ///
  /// `GET /v3/marketing/withdraw-favor/users/{openid}/coupons` · [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/marketing/withdraw-favor/users/{openid}/coupons"), query: query)
  }

  /// 提现免费券：发放
  ///
  /// 发给用户银行卡提现免手续费的券。
  ///
  /// `POST /v3/marketing/withdraw-favor/users/{openid}/coupons` · [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/marketing/withdraw-favor/users/{openid}/coupons"), body: body)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 商户号
    public var mchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 批次的编号 · `stock_id`
    public var stockID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 应用的 AppID
    public var appid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 第几页，从 0 计
    public var offset: Int? {
      get { fields[integer: 3] }
      set { fields[integer: 3] = newValue }
    }
    /// 最多返回的条数
    public var limit: Int? {
      get { fields[integer: 4] }
      set { fields[integer: 4] = newValue }
    }

    public init(mchid: String, stockID: String, appid: String, offset: Int? = nil, limit: Int? = nil) {
      fields = ObjectFields(of: Self.self, mchid, stockID, appid, offset, limit)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["mchid": String.self, "stock_id": String.self, "appid": String.self, "offset": Int?.self, "limit": Int?.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 各张提现免费券
    public var data: [ResponseData]? { fields[list: 0] }
    /// 第几页，从 0 计
    public var offset: Int? { fields[integer: 1] }
    /// 最多返回的条数
    public var limit: Int? { fields[integer: 2] }
    /// 总条数 · `total_count`
    public var totalCount: Int? { fields[integer: 3] }

    public init(data: [ResponseData]? = nil, offset: Int? = nil, limit: Int? = nil, totalCount: Int? = nil) {
      fields = ObjectFields(of: Self.self, data, offset, limit, totalCount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["data": [ResponseData]?.self, "offset": Int?.self, "limit": Int?.self, "total_count": Int?.self]
    }

    /// 各张提现免费券
    public struct ResponseData: APIObject {
      /// 发放的时间 · `send_time`
      public var sendTime: String? { fields[text: 0] }
      /// 可发放的额度 · `send_quota`
      public var sendQuota: Int? { fields[integer: 1] }
      /// 券的编号 · `coupon_id`
      public var couponID: String? { fields[text: 2] }
      /// 可使用的额度 · `use_quota`
      public var useQuota: Int? { fields[integer: 3] }
      /// 券的状态 · `coupon_state`
      public var couponState: String? { fields[text: 4] }

      public init(
        sendTime: String? = nil, sendQuota: Int? = nil, couponID: String? = nil, useQuota: Int? = nil,
        couponState: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, sendTime, sendQuota, couponID, useQuota, couponState)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "send_time": String?.self, "send_quota": Int?.self, "coupon_id": String?.self, "use_quota": Int?.self,
          "coupon_state": String?.self,
        ]
      }
    }
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户号 · 例如 `1230000109`
    public var mchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 批次的编号 · `stock_id`, 例如 `1304490000000059`
    public var stockID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 应用的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 发券请求的单号 · `send_request_no`, 例如 `89560002019101000121`
    public var sendRequestNo: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }

    public init(mchid: String, stockID: String, appid: String, sendRequestNo: String) {
      fields = ObjectFields(of: Self.self, mchid, stockID, appid, sendRequestNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["mchid": String.self, "stock_id": String.self, "appid": String.self, "send_request_no": String.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 券的编号 · `coupon_id`
    public var couponID: String? { fields[text: 0] }
    /// 失效的时间 · `expire_time`
    public var expireTime: String? { fields[text: 1] }

    public init(couponID: String? = nil, expireTime: String? = nil) {
      fields = ObjectFields(of: Self.self, couponID, expireTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["coupon_id": String?.self, "expire_time": String?.self]
    }
  }
}
