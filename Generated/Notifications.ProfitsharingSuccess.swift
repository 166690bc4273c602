// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 分账动账通知
  ///
  /// 有资金分给或退自接收方。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012289679)
  public struct ProfitsharingSuccess: NotificationPayload {
    public static let eventType = "PROFITSHARING.SUCCESS"
    public static let originalTypes: [String] = ["profitsharing"]

    /// 商户号
    public let mchid: String?
    /// 服务商的商户号 · `sp_mchid`
    public let spMchid: String?
    /// 子商户的商户号 · `sub_mchid`
    public let subMchid: String?
    /// 微信支付订单号 · `transaction_id`
    public let transactionID: String?
    /// 微信侧的分账单号 · `order_id`
    public let orderID: String?
    /// 商户自定的分账单号 · `out_order_no`
    public let outOrderNo: String?
    /// 接收方
    public let receiver: Receiver?
    /// 成功的时间 · `success_time`
    public let successTime: Timestamp?

    public init(
      mchid: String? = nil,
      spMchid: String? = nil,
      subMchid: String? = nil,
      transactionID: String? = nil,
      orderID: String? = nil,
      outOrderNo: String? = nil,
      receiver: Receiver? = nil,
      successTime: Timestamp? = nil
    ) {
      self.mchid = mchid
      self.spMchid = spMchid
      self.subMchid = subMchid
      self.transactionID = transactionID
      self.orderID = orderID
      self.outOrderNo = outOrderNo
      self.receiver = receiver
      self.successTime = successTime
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.mchid = fields.visit("mchid", object?.mchid)
      self.spMchid = fields.visit("sp_mchid", object?.spMchid)
      self.subMchid = fields.visit("sub_mchid", object?.subMchid)
      self.transactionID = fields.visit("transaction_id", object?.transactionID)
      self.orderID = fields.visit("order_id", object?.orderID)
      self.outOrderNo = fields.visit("out_order_no", object?.outOrderNo)
      self.receiver = fields.visit("receiver", object?.receiver)
      self.successTime = fields.visit("success_time", object?.successTime)
    }

    /// 接收方
    public struct Receiver: APIObject {
      /// 接收方的类型
      public let type: TypeType?
      /// 接收方的账号：商户号或用户标识
      public let account: String?
      /// 分给接收方的金额，单位为分
      public let amount: Int?
      /// 分账的说明
      public let description: String?

      public init(type: TypeType? = nil, account: String? = nil, amount: Int? = nil, description: String? = nil) {
        self.type = type
        self.account = account
        self.amount = amount
        self.description = description
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.type = fields.visit("type", object?.type)
        self.account = fields.visit("account", object?.account)
        self.amount = fields.visit("amount", object?.amount)
        self.description = fields.visit("description", object?.description)
      }
    }

    /// 接收方的类型
    public struct TypeType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 商户号
      public static var merchantID: Self { Self(rawValue: "MERCHANT_ID") }

      /// 用户标识
      public static var personalOpenid: Self { Self(rawValue: "PERSONAL_OPENID") }
    }
  }
}
