// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 发票开具通知
  ///
  /// 电子发票已开好。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012286057)
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012071832)
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015792570)
  public struct FapiaoIssued: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("FAPIAO.ISSUED")
      ]
    }

    /// 商户号
    public var mchid: String? { fields[text: 0] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 1] }
    /// 发票申请的单号 · `fapiao_apply_id`
    public var fapiaoApplyID: String? { fields[text: 2] }
    /// 各张发票 · `fapiao_information`
    public var fapiaoInformation: [FapiaoInformation]? { fields[list: 3] }

    public init(
      mchid: String? = nil, subMchid: String? = nil, fapiaoApplyID: String? = nil,
      fapiaoInformation: [FapiaoInformation]? = nil
    ) {
      fields = ObjectFields(of: Self.self, mchid, subMchid, fapiaoApplyID, fapiaoInformation)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mchid": String?.self, "sub_mchid": String?.self, "fapiao_apply_id": String?.self,
        "fapiao_information": [FapiaoInformation]?.self,
      ]
    }

    /// 各张发票
    public typealias FapiaoInformation = Notifications.FapiaoInformation

    /// 发票的状态
    public typealias FapiaoStatus = Notifications.FapiaoStatus

    /// 发票卡券的状态
    public typealias CardStatus = Notifications.FapiaoCardStatus
  }
}
