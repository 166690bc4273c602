// Written by wechatpay-gen: change the description, not this file.
// POST /v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.IndividualContracts.PreEntrustSign.MiniProgram {
  /// 个人收款：小程序预签约
  ///
  /// 在小程序里签约之前取得预签约编号。
  ///
  /// `POST /v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4020023636)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program"), body: body)
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
    /// 个人收款方在该 AppID 下的标识 · 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var openid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }

    public init(appid: String, outContractCode: String, openid: String) {
      fields = ObjectFields(of: Self.self, appid, outContractCode, openid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["appid": String.self, "out_contract_code": String.self, "openid": String.self]
    }
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Ecommerce.IndividualContracts.SharedPostResponse
}
