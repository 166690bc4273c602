// Written by wechatpay-gen: change the description, not this file.
// GET /v3/hire-power-bank/user-qualifications/{openid}

@_spi(Generated) public import WeChatPay

extension V3.HirePowerBank.UserQualifications.Openid {
  /// 充电宝保险：查询资格
  ///
  /// 了解用户能否领取这份保险。
  ///
  /// `GET /v3/hire-power-bank/user-qualifications/{openid}` · [官方文档](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-qualification-by-open-id.html)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/hire-power-bank/user-qualifications/{openid}"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 用户有没有资格领取保险 · `qualified_user`
    public var qualifiedUser: Bool? { fields[boolean: 0] }

    public init(qualifiedUser: Bool? = nil) {
      fields = ObjectFields(of: Self.self, qualifiedUser)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["qualified_user": Bool?.self]
    }
  }
}
