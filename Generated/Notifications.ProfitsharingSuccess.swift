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
    public struct Receiver: APIObject {
      /// 接收方的类型
      public var type: ReceiverType? { fields[enumeration: 0] }
      /// 接收方的账号：商户号或用户标识
      public var account: String? { fields[text: 1] }
      /// 分给接收方的金额，单位为分
      public var amount: Int? { fields[integer: 2] }
      /// 分账的说明
      public var description: String? { fields[text: 3] }

      public init(type: ReceiverType? = nil, account: String? = nil, amount: Int? = nil, description: String? = nil) {
        fields = ObjectFields(of: Self.self, type, account, amount, description)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["type": ReceiverType?.self, "account": String?.self, "amount": Int?.self, "description": String?.self]
      }
    }

    /// 接收方的类型
    public struct ReceiverType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 商户号 · `MERCHANT_ID`
      public static var merchantID: Self { Self(rawValue: "MERCHANT_ID") }

      /// 用户标识 · `PERSONAL_OPENID`
      public static var personalOpenid: Self { Self(rawValue: "PERSONAL_OPENID") }
    }
  }
}
