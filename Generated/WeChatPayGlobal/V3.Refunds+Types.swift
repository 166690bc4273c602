// Written by wechatpay-gen: change the description, not this file.
// /v3/refunds/**

@_spi(Generated) public import WeChatPay

extension V3.Refunds {
  /// 退款去往的渠道
  public struct ResponseChannel: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 原路退回 · `ORIGINAL`
    public static var original: Self { Self(rawValue: "ORIGINAL") }

    /// 退到余额 · `BALANCE`
    public static var balance: Self { Self(rawValue: "BALANCE") }

    /// 原账户异常，退到其他余额 · `OTHER_BALANCE`
    public static var otherBalance: Self { Self(rawValue: "OTHER_BALANCE") }

    /// 原卡异常，退到其他银行卡 · `OTHER_BANKCARD`
    public static var otherBankcard: Self { Self(rawValue: "OTHER_BANKCARD") }
  }

  /// 退款的状态
  public struct ResponseStatus: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 成功 · `SUCCESS`
    public static var success: Self { Self(rawValue: "SUCCESS") }

    /// 退款关闭 · `REFUNDCLOSE`
    public static var refundclose: Self { Self(rawValue: "REFUNDCLOSE") }

    /// 处理中 · `PROCESSING`
    public static var processing: Self { Self(rawValue: "PROCESSING") }

    /// 异常 · `ABNORMAL`
    public static var abnormal: Self { Self(rawValue: "ABNORMAL") }
  }

  /// `get` 发送的内容
  public struct SharedGetRequest: APIObject {
    /// 商户号
    public var mchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }

    public init(mchid: String? = nil, subMchid: String? = nil, spMchid: String? = nil) {
      fields = ObjectFields(of: Self.self, mchid, subMchid, spMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["mchid": String?.self, "sub_mchid": String?.self, "sp_mchid": String?.self]
    }
  }

  /// `get` 返回的内容
  public struct SharedGetResponse: APIObject {
    /// 微信支付退款单号
    public var id: String? { fields[text: 0] }
    /// 商户自定的退款单号 · `out_refund_no`
    public var outRefundNo: String? { fields[text: 1] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 2] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 3] }
    /// 退款去往的渠道
    public var channel: ResponseChannel? { fields[enumeration: 4] }
    /// 退款入账的账户 · `recv_account`
    public var recvAccount: String? { fields[text: 5] }
    /// 退款的资金来源 · `fund_source`
    public var fundSource: FundSource? { fields[enumeration: 6] }
    /// 退款成功的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 7] }
    /// 退款受理的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 8] }
    /// 退款的状态
    public var status: ResponseStatus? { fields[enumeration: 9] }
    /// 金额
    public var amount: Amount? { fields[object: 10] }
    /// 退回的优惠
    public var detail: Detail? { fields[object: 11] }

    public init(
      id: String? = nil, outRefundNo: String? = nil, transactionID: String? = nil, outTradeNo: String? = nil,
      channel: ResponseChannel? = nil, recvAccount: String? = nil, fundSource: FundSource? = nil,
      successTime: Timestamp? = nil, createTime: Timestamp? = nil, status: ResponseStatus? = nil, amount: Amount? = nil,
      detail: Detail? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, id, outRefundNo, transactionID, outTradeNo, channel, recvAccount, fundSource, successTime,
        createTime, status, amount, detail
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "id": String?.self, "out_refund_no": String?.self, "transaction_id": String?.self, "out_trade_no": String?.self,
        "channel": ResponseChannel?.self, "recv_account": String?.self, "fund_source": FundSource?.self,
        "success_time": Timestamp?.self, "create_time": Timestamp?.self, "status": ResponseStatus?.self,
        "amount": Amount?.self, "detail": Detail?.self,
      ]
    }

    /// 退款去往的渠道
    public typealias ResponseChannel = V3.Refunds.ResponseChannel

    /// 退款的资金来源
    public typealias FundSource = V3.Refunds.FundSource

    /// 退款的状态
    public typealias ResponseStatus = V3.Refunds.ResponseStatus

    /// 金额
    public typealias Amount = V3.Refunds.Amount

    /// 退回的优惠
    public typealias Detail = V3.Refunds.Detail

    /// 所用的汇率
    public typealias ExchangeRate = V3.Refunds.ExchangeRate

    /// 优惠的适用范围
    public typealias DetailScope = V3.Refunds.DetailScope

    /// 优惠的类型
    public typealias DetailType = V3.Refunds.DetailType

    /// 汇率的用途，枚举值之一
    public typealias ExchangeRateType = V3.Refunds.ExchangeRateType
  }
}
