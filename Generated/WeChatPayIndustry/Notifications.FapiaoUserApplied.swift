// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 发票抬头填写通知
  ///
  /// 用户填好了发票抬头。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012286009)
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012070348)
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015792559)
  public struct FapiaoUserApplied: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("FAPIAO.USER_APPLIED")
      ]
    }

    /// 商户号
    public var mchid: String? { fields[text: 0] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 1] }
    /// 发票申请的单号 · `fapiao_apply_id`
    public var fapiaoApplyID: String? { fields[text: 2] }
    /// 用户填完抬头的时间 · `apply_time`
    public var applyTime: String? { fields[text: 3] }

    public init(mchid: String? = nil, subMchid: String? = nil, fapiaoApplyID: String? = nil, applyTime: String? = nil) {
      fields = ObjectFields(of: Self.self, mchid, subMchid, fapiaoApplyID, applyTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["mchid": String?.self, "sub_mchid": String?.self, "fapiao_apply_id": String?.self, "apply_time": String?.self]
    }
  }
}
