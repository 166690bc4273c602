// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 境外代扣解约通知
  ///
  /// 境外的代扣协议已解除。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013015485)
  public struct PapayTerminate: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("PAPAY.TERMINATE")
      ]
    }

    /// 商户号
    public var mchid: String? { fields[text: 0] }
    /// 商户自定的签约协议号 · `out_contract_code`
    public var outContractCode: String? { fields[text: 1] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 2] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 3] }
    /// 因何解约 · `contract_termination_mode`
    public var contractTerminationMode: ContractTerminationMode? { fields[enumeration: 4] }
    /// 协议的编号 · `contract_id`
    public var contractID: String? { fields[text: 5] }
    /// 协议模板的编号 · `plan_id`
    public var planID: Int? { fields[integer: 6] }
    /// 操作的时间 · `operate_time`
    public var operateTime: String? { fields[text: 7] }
    /// 协议到期的时间 · `contract_expired_time`
    public var contractExpiredTime: String? { fields[text: 8] }
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 9] }
    /// 服务商的 AppID · `sp_appid`
    public var spAppid: String? { fields[text: 10] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 11] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 12] }
    /// 用户在服务商 AppID 下的标识 · `sp_openid`
    public var spOpenid: String? { fields[text: 13] }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`
    public var subOpenid: String? { fields[text: 14] }

    public init(
      mchid: String? = nil, outContractCode: String? = nil, appid: String? = nil, openid: String? = nil,
      contractTerminationMode: ContractTerminationMode? = nil, contractID: String? = nil, planID: Int? = nil,
      operateTime: String? = nil, contractExpiredTime: String? = nil, spMchid: String? = nil, spAppid: String? = nil,
      subMchid: String? = nil, subAppid: String? = nil, spOpenid: String? = nil, subOpenid: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, mchid, outContractCode, appid, openid, contractTerminationMode, contractID, planID, operateTime,
        contractExpiredTime, spMchid, spAppid, subMchid, subAppid, spOpenid, subOpenid
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mchid": String?.self, "out_contract_code": String?.self, "appid": String?.self, "openid": String?.self,
        "contract_termination_mode": ContractTerminationMode?.self, "contract_id": String?.self, "plan_id": Int?.self,
        "operate_time": String?.self, "contract_expired_time": String?.self, "sp_mchid": String?.self,
        "sp_appid": String?.self, "sub_mchid": String?.self, "sub_appid": String?.self, "sp_openid": String?.self,
        "sub_openid": String?.self,
      ]
    }

    /// 因何解约
    public typealias ContractTerminationMode = Notifications.PapayContractTerminationMode
  }
}
