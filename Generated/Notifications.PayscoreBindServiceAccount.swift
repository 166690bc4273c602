// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 服务账户绑定结果通知
  ///
  /// 服务账户的绑定申请有了结果。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012156110)
  public struct PayscoreBindServiceAccount: NotificationPayload {
    public static let eventType = "PAYSCORE.BIND_SERVICE_ACCOUNT"
    public static let originalTypes: [String] = []

    /// 支付分服务的编号 · `service_id`
    public let serviceID: String?
    /// 应用的 AppID
    public let appid: String?
    /// 商户号
    public let mchid: String?
    /// 子商户的 AppID · `sub_appid`
    public let subAppid: String?
    /// 子商户的商户号 · `sub_mchid`
    public let subMchid: String?
    /// 商户的绑定申请单号 · `out_apply_no`
    public let outApplyNo: String?
    /// 绑定申请的受理状态 · `apply_state`
    public let applyState: String?
    /// 拒绝退款的理由 · `reject_reason`
    public let rejectReason: String?

    public init(
      serviceID: String? = nil,
      appid: String? = nil,
      mchid: String? = nil,
      subAppid: String? = nil,
      subMchid: String? = nil,
      outApplyNo: String? = nil,
      applyState: String? = nil,
      rejectReason: String? = nil
    ) {
      self.serviceID = serviceID
      self.appid = appid
      self.mchid = mchid
      self.subAppid = subAppid
      self.subMchid = subMchid
      self.outApplyNo = outApplyNo
      self.applyState = applyState
      self.rejectReason = rejectReason
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.serviceID = fields.visit("service_id", object?.serviceID)
      self.appid = fields.visit("appid", object?.appid)
      self.mchid = fields.visit("mchid", object?.mchid)
      self.subAppid = fields.visit("sub_appid", object?.subAppid)
      self.subMchid = fields.visit("sub_mchid", object?.subMchid)
      self.outApplyNo = fields.visit("out_apply_no", object?.outApplyNo)
      self.applyState = fields.visit("apply_state", object?.applyState)
      self.rejectReason = fields.visit("reject_reason", object?.rejectReason)
    }
  }
}
