// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 代扣解约问询
  ///
  /// 用户要解约时，询问这份协议能否解除，须在应答里回答。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012978455)
  public struct EntrustTerminateInquiry: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("ENTRUST.TERMINATE_INQUIRY")
      ]
    }

    /// 结果码
    public var code: String? { fields[text: 0] }
    /// 返回的说明
    public var messsage: String? { fields[text: 1] }
    /// 商户号
    public var mchid: String? { fields[text: 2] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 3] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 4] }
    /// 协议模板的编号 · `plan_id`
    public var planID: Int? { fields[integer: 5] }
    /// 商户自定的签约协议号 · `out_contract_code`
    public var outContractCode: String? { fields[text: 6] }
    /// 用户在商户侧的标识 · `out_user_code`
    public var outUserCode: String? { fields[text: 7] }
    /// 协议的编号 · `contract_id`
    public var contractID: String? { fields[text: 8] }
    /// 签约页上展示的用户名称 · `contract_display_account`
    public var contractDisplayAccount: String? { fields[text: 9] }
    /// 协议的状态 · `contract_state`
    public var contractState: ContractState? { fields[enumeration: 10] }
    /// 签约的时间 · `contract_signed_time`
    public var contractSignedTime: String? { fields[text: 11] }

    public init(
      code: String? = nil, messsage: String? = nil, mchid: String? = nil, appid: String? = nil, openid: String? = nil,
      planID: Int? = nil, outContractCode: String? = nil, outUserCode: String? = nil, contractID: String? = nil,
      contractDisplayAccount: String? = nil, contractState: ContractState? = nil, contractSignedTime: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, code, messsage, mchid, appid, openid, planID, outContractCode, outUserCode, contractID,
        contractDisplayAccount, contractState, contractSignedTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "code": String?.self, "messsage": String?.self, "mchid": String?.self, "appid": String?.self,
        "openid": String?.self, "plan_id": Int?.self, "out_contract_code": String?.self, "out_user_code": String?.self,
        "contract_id": String?.self, "contract_display_account": String?.self, "contract_state": ContractState?.self,
        "contract_signed_time": String?.self,
      ]
    }

    /// 协议的状态
    public typealias ContractState = Notifications.EntrustContractState
  }
}
