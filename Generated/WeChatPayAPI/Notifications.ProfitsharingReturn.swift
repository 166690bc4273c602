// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 分账回退通知
  ///
  /// 已分给接收方的钱退回了分账方。以 `TRANSACTION.SUCCESS` 之名发来的，内容相同，归在分账动账通知。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012289679)
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012116672)
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012075216)
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012075400)
  public struct ProfitsharingReturn: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("PROFITSHARING.RETURN", originalType: "profitsharing")
      ]
    }

    /// 商户号
    public var mchid: String? { fields[text: 0] }
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 1] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 2] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 3] }
    /// 微信侧的分账或回退单号 · `order_id`
    public var orderID: String? { fields[text: 4] }
    /// 商户自定的分账或回退单号 · `out_order_no`
    public var outOrderNo: String? { fields[text: 5] }
    /// 接收方
    public var receiver: Receiver? { fields[object: 6] }
    /// 支付完成的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 7] }

    public init(
      mchid: String? = nil, spMchid: String? = nil, subMchid: String? = nil, transactionID: String? = nil,
      orderID: String? = nil, outOrderNo: String? = nil, receiver: Receiver? = nil, successTime: Timestamp? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, mchid, spMchid, subMchid, transactionID, orderID, outOrderNo, receiver, successTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mchid": String?.self, "sp_mchid": String?.self, "sub_mchid": String?.self, "transaction_id": String?.self,
        "order_id": String?.self, "out_order_no": String?.self, "receiver": Receiver?.self,
        "success_time": Timestamp?.self,
      ]
    }

    /// 接收方
    public typealias Receiver = Notifications.ProfitsharingReceiver

    /// 接收方的类型
    public typealias ReceiverType = Notifications.ProfitsharingReceiverType
  }
}
