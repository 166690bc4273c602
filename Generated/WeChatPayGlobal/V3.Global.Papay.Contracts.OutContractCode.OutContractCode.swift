// Written by wechatpay-gen: change the description, not this file.
// GET /v3/global/papay/contracts/out-contract-code/{out_contract_code}

@_spi(Generated) public import WeChatPay

extension V3.Global.Papay.Contracts.OutContractCode.OutContractCode {
  /// 境外代扣：按商户协议号查签约
  ///
  /// 由模板与商户协议号取得一份协议。
  ///
  /// `GET /v3/global/papay/contracts/out-contract-code/{out_contract_code}` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013015477)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/global/papay/contracts/out-contract-code/{out_contract_code}"), query: query
    )
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 应用的 AppID
    public var appid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 服务商的 AppID · `sp_appid`
    public var spAppid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }

    public init(
      appid: String? = nil, subMchid: String? = nil, spAppid: String? = nil, spMchid: String? = nil,
      subAppid: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, appid, subMchid, spAppid, spMchid, subAppid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String?.self, "sub_mchid": String?.self, "sp_appid": String?.self, "sp_mchid": String?.self,
        "sub_appid": String?.self,
      ]
    }
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.Global.Papay.Contracts.SharedGetResponse
}
