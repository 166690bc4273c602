// Written by wechatpay-gen: change the description, not this file.
// POST /v3/offlineface/repayment-url

@_spi(Generated) public import WeChatPay

extension V3.Offlineface.RepaymentURL {
  /// 离线刷脸：取得还款链接
  ///
  /// 为垫资的订单取得链接，发给用户还款。
  ///
  /// `POST /v3/offlineface/repayment-url` · [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/offlineface/repayment-url"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户自定的用户编号 · `out_user_id`
    public var outUserID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 机构的编号 · `organization_id`
    public var organizationID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(outUserID: String, organizationID: String) {
      fields = ObjectFields(of: Self.self, outUserID, organizationID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["out_user_id": String.self, "organization_id": String.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 还款的链接 · `repayment_url`
    public var repaymentURL: String? { fields[text: 0] }
    /// 链接失效的时间 · `expire_at`
    public var expireAt: String? { fields[text: 1] }

    public init(repaymentURL: String? = nil, expireAt: String? = nil) {
      fields = ObjectFields(of: Self.self, repaymentURL, expireAt)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["repayment_url": String?.self, "expire_at": String?.self]
    }
  }
}
