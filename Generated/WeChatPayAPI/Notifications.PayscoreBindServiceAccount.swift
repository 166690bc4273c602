// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 服务账户绑定结果通知
  ///
  /// 服务账户的绑定申请有了结果。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012156110)
  public struct PayscoreBindServiceAccount: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("PAYSCORE.BIND_SERVICE_ACCOUNT")
      ]
    }

    /// 支付分服务的编号 · `service_id`
    public var serviceID: String? { fields[text: 0] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 1] }
    /// 商户号
    public var mchid: String? { fields[text: 2] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 3] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 4] }
    /// 商户的绑定申请单号 · `out_apply_no`
    public var outApplyNo: String? { fields[text: 5] }
    /// 绑定申请的受理状态 · `apply_state`
    public var applyState: String? { fields[text: 6] }
    /// 拒绝退款的理由 · `reject_reason`
    public var rejectReason: String? { fields[text: 7] }

    public init(
      serviceID: String? = nil, appid: String? = nil, mchid: String? = nil, subAppid: String? = nil,
      subMchid: String? = nil, outApplyNo: String? = nil, applyState: String? = nil, rejectReason: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, serviceID, appid, mchid, subAppid, subMchid, outApplyNo, applyState, rejectReason
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "service_id": String?.self, "appid": String?.self, "mchid": String?.self, "sub_appid": String?.self,
        "sub_mchid": String?.self, "out_apply_no": String?.self, "apply_state": String?.self,
        "reject_reason": String?.self,
      ]
    }
  }
}
