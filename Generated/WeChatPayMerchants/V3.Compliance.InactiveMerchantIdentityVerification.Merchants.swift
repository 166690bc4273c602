// Written by wechatpay-gen: change the description, not this file.
// POST /v3/compliance/inactive-merchant-identity-verification/merchants

@_spi(Generated) public import WeChatPay

extension V3.Compliance.InactiveMerchantIdentityVerification.Merchants {
  /// 商户身份核实：发起
  ///
  /// 代不活跃的特约商户发起身份核实，结果另行查询。
  ///
  /// `POST /v3/compliance/inactive-merchant-identity-verification/merchants` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012471357)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/compliance/inactive-merchant-identity-verification/merchants"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900009231`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(subMchid: String) {
      fields = ObjectFields(of: Self.self, subMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 核实的单号 · `verification_id`
    public var verificationID: String? { fields[text: 0] }

    public init(verificationID: String? = nil) {
      fields = ObjectFields(of: Self.self, verificationID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["verification_id": String?.self]
    }
  }
}
