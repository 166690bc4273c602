// Written by wechatpay-gen: change the description, not this file.
// /v3/ebike/charge/**

@_spi(Generated) public import WeChatPay

extension V3.Ebike.Charge {
  /// `get` 发送的内容
  public struct SharedGetRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }

    public init(subMchid: String? = nil) {
      fields = ObjectFields(of: Self.self, subMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String?.self]
    }
  }

  /// `get` 返回的内容
  public struct SharedGetResponse: APIObject {
    /// 服务商的商户号
    public var mchid: String? { fields[text: 0] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 1] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 2] }
    /// 充电扣费协议的编号 · `contract_id`
    public var contractID: String? { fields[text: 3] }
    /// 协议的状态 · `contract_state`
    public var contractState: String? { fields[text: 4] }

    public init(
      mchid: String? = nil, openid: String? = nil, subMchid: String? = nil, contractID: String? = nil,
      contractState: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, mchid, openid, subMchid, contractID, contractState)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mchid": String?.self, "openid": String?.self, "sub_mchid": String?.self, "contract_id": String?.self,
        "contract_state": String?.self,
      ]
    }
  }
}
