// Written by wechatpay-gen: change the description, not this file.
// GET /v3/refund/domestic/refunds/{out_refund_no}

@_spi(Generated) public import WeChatPay

extension V3.Refund.Domestic.Refunds.OutRefundNo {
  /// 查询退款
  ///
  /// 按商户退款单号查询退款的状态。
  ///
  /// `GET /v3/refund/domestic/refunds/{out_refund_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791863)
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/refund/domestic/refunds/{out_refund_no}"), query: query)
  }

  /// What `get` sends.
  public struct GetRequest: APIObject, Codable, Hashable {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[0] }

    public init(subMchid: String? = nil) {
      fields = ObjectFields(of: Self.self, subMchid)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      ["sub_mchid": String?.self]
    }
  }

  /// What `get` gets back.
  public struct GetResponse: APIObject, Codable, Hashable {
    /// 微信支付的退款单号 · `refund_id`
    public var refundID: String? { fields[0] }
    /// 商户自定的退款单号 · `out_refund_no`
    public var outRefundNo: String? { fields[1] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[2] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[3] }
    /// 退款去往的渠道
    public var channel: String? { fields[4] }
    /// 退款入账的账户 · `user_received_account`
    public var userReceivedAccount: String? { fields[5] }
    /// 退款成功的时间 · `success_time`
    public var successTime: Timestamp? { fields[6] }
    /// 退款受理的时间 · `create_time`
    public var createTime: Timestamp? { fields[7] }
    /// 退款的状态
    public var status: Status? { fields[8] }
    /// 出款的资金账户 · `funds_account`
    public var fundsAccount: String? { fields[9] }
    /// 退款的金额
    public var amount: Amount? { fields[10] }
    /// 所享的优惠 · `promotion_detail`
    public var promotionDetail: [PromotionDetail]? { fields[11] }

    public init(
      refundID: String? = nil, outRefundNo: String? = nil, transactionID: String? = nil, outTradeNo: String? = nil,
      channel: String? = nil, userReceivedAccount: String? = nil, successTime: Timestamp? = nil,
      createTime: Timestamp? = nil, status: Status? = nil, fundsAccount: String? = nil, amount: Amount? = nil,
      promotionDetail: [PromotionDetail]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, refundID, outRefundNo, transactionID, outTradeNo, channel, userReceivedAccount, successTime,
        createTime, status, fundsAccount, amount, promotionDetail
      )
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      [
        "refund_id": String?.self, "out_refund_no": String?.self, "transaction_id": String?.self,
        "out_trade_no": String?.self, "channel": String?.self, "user_received_account": String?.self,
        "success_time": Timestamp?.self, "create_time": Timestamp?.self, "status": Status?.self,
        "funds_account": String?.self, "amount": Amount?.self, "promotion_detail": [PromotionDetail]?.self,
      ]
    }

    /// 退款的状态
    public struct Status: OpenEnumeration, Codable, Hashable {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 退款成功
      public static var success: Self { Self(rawValue: "SUCCESS") }

      /// 退款关闭
      public static var closed: Self { Self(rawValue: "CLOSED") }

      /// 退款处理中
      public static var processing: Self { Self(rawValue: "PROCESSING") }

      /// 退款异常
      public static var abnormal: Self { Self(rawValue: "ABNORMAL") }
    }

    /// 退款的金额
    public struct Amount: APIObject, Codable, Hashable {
      /// 订单的总金额，单位为分
      public var total: Int? { fields[0] }
      /// 退款金额，单位为分
      public var refund: Int? { fields[1] }
      /// 各出资账户
      public var from: [From]? { fields[2] }
      /// 用户支付的金额，单位为分 · `payer_total`
      public var payerTotal: Int? { fields[3] }
      /// 退给用户的金额，单位为分 · `payer_refund`
      public var payerRefund: Int? { fields[4] }
      /// 应结退款金额，单位为分 · `settlement_refund`
      public var settlementRefund: Int? { fields[5] }
      /// 应结订单金额，单位为分 · `settlement_total`
      public var settlementTotal: Int? { fields[6] }
      /// 退回的优惠金额，单位为分 · `discount_refund`
      public var discountRefund: Int? { fields[7] }
      /// 币种，人民币为 CNY
      public var currency: String? { fields[8] }
      /// 退回的手续费，单位为分 · `refund_fee`
      public var refundFee: Int? { fields[9] }

      public init(
        total: Int? = nil, refund: Int? = nil, from: [From]? = nil, payerTotal: Int? = nil, payerRefund: Int? = nil,
        settlementRefund: Int? = nil, settlementTotal: Int? = nil, discountRefund: Int? = nil, currency: String? = nil,
        refundFee: Int? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, total, refund, from, payerTotal, payerRefund, settlementRefund, settlementTotal,
          discountRefund, currency, refundFee
        )
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        [
          "total": Int?.self, "refund": Int?.self, "from": [From]?.self, "payer_total": Int?.self,
          "payer_refund": Int?.self, "settlement_refund": Int?.self, "settlement_total": Int?.self,
          "discount_refund": Int?.self, "currency": String?.self, "refund_fee": Int?.self,
        ]
      }
    }

    /// 所享的优惠
    public struct PromotionDetail: APIObject, Codable, Hashable {
      /// 优惠的编号 · `promotion_id`
      public var promotionID: String? { fields[0] }
      /// 优惠的适用范围
      public var scope: String? { fields[1] }
      /// 优惠由谁承担
      public var type: String? { fields[2] }
      /// 优惠的金额，单位为分
      public var amount: Int? { fields[3] }
      /// 退款金额，单位为分 · `refund_amount`
      public var refundAmount: Int? { fields[4] }
      /// 单品 · `goods_detail`
      public var goodsDetail: [GoodsDetail]? { fields[5] }

      public init(
        promotionID: String? = nil, scope: String? = nil, type: String? = nil, amount: Int? = nil,
        refundAmount: Int? = nil, goodsDetail: [GoodsDetail]? = nil
      ) {
        fields = ObjectFields(of: Self.self, promotionID, scope, type, amount, refundAmount, goodsDetail)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        [
          "promotion_id": String?.self, "scope": String?.self, "type": String?.self, "amount": Int?.self,
          "refund_amount": Int?.self, "goods_detail": [GoodsDetail]?.self,
        ]
      }
    }

    /// 各出资账户
    public struct From: APIObject, Codable, Hashable {
      /// 出资的账户
      public var account: String? { fields[0] }
      /// 出资的金额，单位为分
      public var amount: Int? { fields[1] }

      public init(account: String? = nil, amount: Int? = nil) {
        fields = ObjectFields(of: Self.self, account, amount)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["account": String?.self, "amount": Int?.self]
      }
    }

    /// 单品
    public struct GoodsDetail: APIObject, Codable, Hashable {
      /// 商户的商品编码 · `merchant_goods_id`
      public var merchantGoodsID: String? { fields[0] }
      /// 微信支付的商品编码 · `wechatpay_goods_id`
      public var wechatpayGoodsID: String? { fields[1] }
      /// 商品名称 · `goods_name`
      public var goodsName: String? { fields[2] }
      /// 商品的单价，单位为分 · `unit_price`
      public var unitPrice: Int? { fields[3] }
      /// 该商品的退款金额，单位为分 · `refund_amount`
      public var refundAmount: Int? { fields[4] }
      /// 退货数量 · `refund_quantity`
      public var refundQuantity: Int? { fields[5] }

      public init(
        merchantGoodsID: String? = nil, wechatpayGoodsID: String? = nil, goodsName: String? = nil,
        unitPrice: Int? = nil, refundAmount: Int? = nil, refundQuantity: Int? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, merchantGoodsID, wechatpayGoodsID, goodsName, unitPrice, refundAmount, refundQuantity
        )
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        [
          "merchant_goods_id": String?.self, "wechatpay_goods_id": String?.self, "goods_name": String?.self,
          "unit_price": Int?.self, "refund_amount": Int?.self, "refund_quantity": Int?.self,
        ]
      }
    }
  }
}
