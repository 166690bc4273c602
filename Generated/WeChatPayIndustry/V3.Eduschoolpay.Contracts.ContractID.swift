// Written by wechatpay-gen: change the description, not this file.
// GET /v3/eduschoolpay/contracts/{contract_id}

@_spi(Generated) public import WeChatPay

extension V3.Eduschoolpay.Contracts.ContractID {
  /// 校园轻松付：按协议号查签约
  ///
  /// 取得一份协议的详情。
  ///
  /// `GET /v3/eduschoolpay/contracts/{contract_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012468959)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/eduschoolpay/contracts/{contract_id}"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 协议的编号 · `contract_id`
    public var contractID: String? { fields[text: 0] }
    /// 商户号
    public var mchid: String? { fields[text: 1] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 2] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 3] }
    /// 协议模板的编号 · `plan_id`
    public var planID: String? { fields[text: 4] }
    /// 签约的状态 · `contract_status`
    public var contractStatus: String? { fields[text: 5] }
    /// 签约的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 6] }
    /// 商户自定的签约协议号 · `out_contract_code`
    public var outContractCode: String? { fields[text: 7] }

    public init(
      contractID: String? = nil, mchid: String? = nil, appid: String? = nil, openid: String? = nil,
      planID: String? = nil, contractStatus: String? = nil, createTime: Timestamp? = nil,
      outContractCode: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, contractID, mchid, appid, openid, planID, contractStatus, createTime, outContractCode
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "contract_id": String?.self, "mchid": String?.self, "appid": String?.self, "openid": String?.self,
        "plan_id": String?.self, "contract_status": String?.self, "create_time": Timestamp?.self,
        "out_contract_code": String?.self,
      ]
    }
  }
}
