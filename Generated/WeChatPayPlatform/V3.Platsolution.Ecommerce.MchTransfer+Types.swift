// Written by wechatpay-gen: change the description, not this file.
// /v3/platsolution/ecommerce/mch-transfer/**

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.Ecommerce.MchTransfer {
  /// 何时因何关闭
  public typealias CloseInfo = V3.Platsolution.CloseInfo

  /// 收款商户
  public struct MchInfo: APIObject {
    /// 商户号
    public var mchid: String? { fields[text: 0] }

    public init(mchid: String? = nil) {
      fields = ObjectFields(of: Self.self, mchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["mchid": String?.self]
    }
  }

  /// 接收方
  public struct Receiver: APIObject {
    /// 接收方的类型
    public var type: ReceiverType? { fields[enumeration: 0] }
    /// 所关联的交易 · `transaction_info`
    public var transactionInfo: TransactionInfo? { fields[object: 1] }

    public init(type: ReceiverType? = nil, transactionInfo: TransactionInfo? = nil) {
      fields = ObjectFields(of: Self.self, type, transactionInfo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["type": ReceiverType?.self, "transaction_info": TransactionInfo?.self]
    }
  }

  /// 收款的是谁
  public struct ReceiverDetail: APIObject {
    /// 接收方
    public var receiver: Receiver? { fields[object: 0] }

    public init(receiver: Receiver? = nil) {
      fields = ObjectFields(of: Self.self, receiver)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["receiver": Receiver?.self]
    }
  }

  /// 接收方的类型，枚举值之一
  public struct ReceiverReceiverType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 商户 · `MERCHANT`
    public static var merchant: Self { Self(rawValue: "MERCHANT") }
  }

  /// 所关联的交易
  public struct ReceiverTransactionInfo: APIObject {
    /// 所关联的微信支付订单号 · `transaction_id`, 例如 `1217752501201407033233368018`
    public var transactionID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 关联的是哪种订单
    public var type: TransactionInfoType? {
      get { fields[enumeration: 1] }
      set { fields[enumeration: 1] = newValue }
    }

    public init(transactionID: String, type: TransactionInfoType? = nil) {
      fields = ObjectFields(of: Self.self, transactionID, type)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["transaction_id": String.self, "type": TransactionInfoType?.self]
    }
  }

  /// 接收方的类型
  public struct ReceiverType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 商户 · `MERCHANT`
    public static var merchant: Self { Self(rawValue: "MERCHANT") }

    /// 订单的付款用户 · `TRANSACTION_USER`
    public static var transactionUser: Self { Self(rawValue: "TRANSACTION_USER") }
  }

  /// 赔付的状态
  public struct ResponseState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 已受理 · `ACCEPTED`
    public static var accepted: Self { Self(rawValue: "ACCEPTED") }

    /// 成功 · `SUCCESS`
    public static var success: Self { Self(rawValue: "SUCCESS") }

    /// 已关闭 · `CLOSED`
    public static var closed: Self { Self(rawValue: "CLOSED") }

    /// 待用户确认 · `WAIT_USER_CONFIRM`
    public static var waitUserConfirm: Self { Self(rawValue: "WAIT_USER_CONFIRM") }

    /// 撤销中 · `CANCELING`
    public static var canceling: Self { Self(rawValue: "CANCELING") }

    /// 已撤销 · `CANCELLED`
    public static var cancelled: Self { Self(rawValue: "CANCELLED") }
  }

  /// `get` 发送的内容
  public struct SharedGetRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }

    public init(subMchid: String? = nil) {
      fields = ObjectFields(of: Self.self, subMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String?.self]
    }
  }

  /// 所关联的交易
  public struct TransactionInfo: APIObject {
    /// 所关联的微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 0] }
    /// 关联的是哪种订单
    public var type: TransactionInfoType? { fields[enumeration: 1] }

    public init(transactionID: String? = nil, type: TransactionInfoType? = nil) {
      fields = ObjectFields(of: Self.self, transactionID, type)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["transaction_id": String?.self, "type": TransactionInfoType?.self]
    }
  }

  /// 关联的是哪种订单
  public struct TransactionInfoType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 微信支付订单 · `WXPAY`
    public static var wxpay: Self { Self(rawValue: "WXPAY") }

    /// 微信支付分订单 · `WXVALUE`
    public static var wxvalue: Self { Self(rawValue: "WXVALUE") }
  }

  /// 用户
  public struct UserInfo: APIObject {
    /// 收款用户在服务商 AppID 下的标识 · `sp_openid`, 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var spOpenid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }

    public init(spOpenid: String? = nil) {
      fields = ObjectFields(of: Self.self, spOpenid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sp_openid": String?.self]
    }
  }
}
