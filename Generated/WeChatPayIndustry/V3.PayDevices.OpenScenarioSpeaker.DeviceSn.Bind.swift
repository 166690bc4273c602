// Written by wechatpay-gen: change the description, not this file.
// POST /v3/pay-devices/open-scenario-speaker/{device_sn}/bind

@_spi(Generated) public import WeChatPay

extension V3.PayDevices.OpenScenarioSpeaker.DeviceSn.Bind {
  /// 收款音箱：绑定码牌
  ///
  /// 登记音箱、收款链接与收款商户的关系。
  ///
  /// `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/bind` · [官方文档](https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/pay-devices/open-scenario-speaker/{device_sn}/bind"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000001`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 用来生成二维码的链接 · `code_url`, 例如 `URl:weixin://wxpay/s/An4baqw`
    public var codeURL: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(subMchid: String, codeURL: String) {
      fields = ObjectFields(of: Self.self, subMchid, codeURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String.self, "code_url": String.self]
    }
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.PayDevices.OpenScenarioSpeaker.DeviceSn.SharedPostResponse
}
