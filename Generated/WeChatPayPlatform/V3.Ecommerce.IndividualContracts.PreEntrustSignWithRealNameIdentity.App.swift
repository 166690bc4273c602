// Written by wechatpay-gen: change the description, not this file.
// POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.IndividualContracts.PreEntrustSignWithRealNameIdentity.App {
  /// 个人收款：APP 实名预签约
  ///
  /// 需核对实名时，在 APP 里签约之前取得预签约编号。
  ///
  /// `POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4020083765)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app"), body: body
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 签约与付款所用的 AppID · 例如 `wxd678efh567h23787`
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商户自定的签约协议号 · `out_contract_code`, 例如 `APPLYMENT_00000000001`
    public var outContractCode: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 真实的姓名，加密传输 · `real_name`, 例如 `pVd1HJ6zyvPedzGaV+X3qtmrq9bb9tP`
    public var realName: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 证件的类型，枚举值之一 · `cred_type`
    public var credType: CredType {
      get { fields[requiredEnumeration: 3] }
      set { fields[requiredEnumeration: 3] = newValue }
    }
    /// 证件号码，加密传输 · `cred_id`, 例如 `MZnwEx6zotwIz6ctW2/iQL5z9`
    public var credID: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }

    public init(appid: String, outContractCode: String, realName: String, credType: CredType, credID: String) {
      fields = ObjectFields(of: Self.self, appid, outContractCode, realName, credType, credID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String.self, "out_contract_code": String.self, "real_name": Sensitive<String>.self,
        "cred_type": CredType.self, "cred_id": Sensitive<String>.self,
      ]
    }

    /// 证件的类型，枚举值之一
    public typealias CredType = V3.Ecommerce.IndividualContracts.PreEntrustSignWithRealNameIdentity.CredType
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Ecommerce.IndividualContracts.SharedPostResponse
}
