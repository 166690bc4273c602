// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// QQ 钱包转账完成通知
  ///
  /// 转到 QQ 钱包的钱有了最终结果。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014301851)
  public struct MchtransferQqwalletbillFinished: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("MCHTRANSFER.QQWALLETBILL.FINISHED", originalType: "mch_payment")
      ]
    }

    /// 商户号
    public var mchid: String? { fields[text: 0] }
    /// 商户自定的转账单号 · `out_bill_no`
    public var outBillNo: String? { fields[text: 1] }
    /// 微信侧的转账单号 · `transfer_bill_no`
    public var transferBillNo: String? { fields[text: 2] }
    /// QQ 互联应用的 AppID
    public var appid: String? { fields[text: 3] }
    /// 单据的状态
    public var state: NotificationState? { fields[enumeration: 4] }
    /// 转账金额，单位为分 · `transfer_amount`
    public var transferAmount: Int? { fields[integer: 5] }
    /// 转账的备注 · `transfer_remark`
    public var transferRemark: String? { fields[text: 6] }
    /// 收款用户在该 AppID 下的标识
    public var openid: String? { fields[text: 7] }
    /// 收款用户的 QQ 号 · `user_qq`
    public var userQq: String? { fields[text: 8] }
    /// 用户的姓名，加密传输 · `user_name`
    public var userName: String? { fields[text: 9] }
    /// 失败的原因 · `fail_reason`
    public var failReason: String? { fields[text: 10] }
    /// 单据创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 11] }
    /// 最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 12] }

    public init(
      mchid: String? = nil, outBillNo: String? = nil, transferBillNo: String? = nil, appid: String? = nil,
      state: NotificationState? = nil, transferAmount: Int? = nil, transferRemark: String? = nil, openid: String? = nil,
      userQq: String? = nil, userName: String? = nil, failReason: String? = nil, createTime: Timestamp? = nil,
      updateTime: Timestamp? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, mchid, outBillNo, transferBillNo, appid, state, transferAmount, transferRemark, openid, userQq,
        userName, failReason, createTime, updateTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mchid": String?.self, "out_bill_no": String?.self, "transfer_bill_no": String?.self, "appid": String?.self,
        "state": NotificationState?.self, "transfer_amount": Int?.self, "transfer_remark": String?.self,
        "openid": String?.self, "user_qq": String?.self, "user_name": Sensitive<String>?.self,
        "fail_reason": String?.self, "create_time": Timestamp?.self, "update_time": Timestamp?.self,
      ]
    }

    /// 单据的状态
    public typealias NotificationState = Notifications.MchtransferNotificationState
  }
}
