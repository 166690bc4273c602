// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 外包内用：查询收款码
  ///
  /// 境外钱包的用户扫码时，微信支付向机构查询收款码的信息，须在应答里给出。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/institution/4019762388)
  public struct CrossBorderPayGetMchInfo: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("CROSS_BORDER_PAY.GET_MCH_INFO", originalType: "cross_border_pay")
      ]
    }

    /// 受理方的交易流水号 · `acq_tid`
    public var acqTid: String? { fields[text: 0] }
    /// 钱包的编码 · `bank_type`
    public var bankType: String? { fields[text: 1] }
    /// 收款码里的链接 · `qr_cd_mp`
    public var qrCdMp: String? { fields[text: 2] }

    public init(acqTid: String? = nil, bankType: String? = nil, qrCdMp: String? = nil) {
      fields = ObjectFields(of: Self.self, acqTid, bankType, qrCdMp)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["acq_tid": String?.self, "bank_type": String?.self, "qr_cd_mp": String?.self]
    }
  }
}
