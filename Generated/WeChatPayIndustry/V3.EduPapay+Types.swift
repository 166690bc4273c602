// Written by wechatpay-gen: change the description, not this file.
// /v3/edu-papay/**

@_spi(Generated) public import WeChatPay

extension V3.EduPapay {
  /// 签约的内容
  public struct ContractInformation: APIObject {
    /// 协议的编号 · `contract_id`
    public var contractID: String? { fields[text: 0] }
    /// 签约的状态 · `contract_status`
    public var contractStatus: String? { fields[text: 1] }
    /// 签约的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 2] }

    public init(contractID: String? = nil, contractStatus: String? = nil, createTime: Timestamp? = nil) {
      fields = ObjectFields(of: Self.self, contractID, contractStatus, createTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["contract_id": String?.self, "contract_status": String?.self, "create_time": Timestamp?.self]
    }
  }
}
