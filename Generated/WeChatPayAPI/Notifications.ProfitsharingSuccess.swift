// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 分账动账通知
  ///
  /// 有资金分给或退自接收方。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012289679)
  public struct ProfitsharingSuccess: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("PROFITSHARING.SUCCESS", originalType: "profitsharing"),
        NotificationKind("TRANSACTION.SUCCESS", originalType: "profitsharing"),
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
    /// 微信侧的分账单号 · `order_id`
    public var orderID: String? { fields[text: 4] }
    /// 商户自定的分账单号 · `out_order_no`
    public var outOrderNo: String? { fields[text: 5] }
    /// 接收方
    public var receiver: Receiver? { fields[object: 6] }
    /// 成功的时间 · `success_time`
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
