// Written by wechatpay-gen: change the description, not this file.
// GET /v3/edu-papay/contracts/id/{contract_id}

@_spi(Generated) public import WeChatPay

extension V3.EduPapay.Contracts.ID.ContractID {
  /// 教育续费通：按协议号查签约
  ///
  /// 取得一份自动续费协议的详情。
  ///
  /// `GET /v3/edu-papay/contracts/id/{contract_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012522951) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465367)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/edu-papay/contracts/id/{contract_id}"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 服务商的 AppID
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }

    public init(appid: String, subMchid: String? = nil, subAppid: String? = nil) {
      fields = ObjectFields(of: Self.self, appid, subMchid, subAppid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["appid": String.self, "sub_mchid": String?.self, "sub_appid": String?.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 0] }
    /// 服务商的 AppID
    public var appid: String? { fields[text: 1] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 2] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 3] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 4] }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`
    public var subOpenid: String? { fields[text: 5] }
    /// 协议模板的编号 · `plan_id`
    public var planID: String? { fields[text: 6] }
    /// 签约的内容 · `contract_information`
    public var contractInformation: ContractInformation? { fields[object: 7] }

    public init(
      spMchid: String? = nil, appid: String? = nil, subMchid: String? = nil, subAppid: String? = nil,
      openid: String? = nil, subOpenid: String? = nil, planID: String? = nil,
      contractInformation: ContractInformation? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spMchid, appid, subMchid, subAppid, openid, subOpenid, planID, contractInformation
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "appid": String?.self, "sub_mchid": String?.self, "sub_appid": String?.self,
        "openid": String?.self, "sub_openid": String?.self, "plan_id": String?.self,
        "contract_information": ContractInformation?.self,
      ]
    }

    /// 签约的内容
    public typealias ContractInformation = V3.EduPapay.ContractInformation
  }
}
