// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 代扣解约挽留
  ///
  /// 用户要解约时，询问用来挽留的信息，须在应答里给出。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012312222)
  public struct EntrustTerminateRetention: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("ENTRUST.TERMINATE_RETENTION", originalType: "entrust")
      ]
    }

    /// 商户号
    public var mchid: String? { fields[text: 0] }
    /// 协议的编号 · `contract_id`
    public var contractID: String? { fields[text: 1] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 2] }
    /// 协议模板的编号 · `plan_id`
    public var planID: Int? { fields[integer: 3] }
    /// 商户自定的签约协议号 · `out_contract_code`
    public var outContractCode: String? { fields[text: 4] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 5] }

    public init(
      mchid: String? = nil, contractID: String? = nil, appid: String? = nil, planID: Int? = nil,
      outContractCode: String? = nil, openid: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, mchid, contractID, appid, planID, outContractCode, openid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mchid": String?.self, "contract_id": String?.self, "appid": String?.self, "plan_id": Int?.self,
        "out_contract_code": String?.self, "openid": String?.self,
      ]
    }
  }
}
