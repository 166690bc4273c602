// Written by wechatpay-gen: change the description, not this file.
// GET /v3/pay/transactions/id/{transaction_id}

@_spi(Generated) public import WeChatPay

extension V3.Pay.Transactions.ID.TransactionID {
  /// 商户按微信单号查订单
  ///
  /// 按微信支付订单号查询订单。
  ///
  /// `GET /v3/pay/transactions/id/{transaction_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791858)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/pay/transactions/id/{transaction_id}"), query: query)
  }

  /// What `get` sends.
  public struct GetRequest: APIObject {
    /// 商户号
    public var mchid: String { fields[required: 0] }

    public init(mchid: String) {
      fields = ObjectFields(of: Self.self, mchid)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      ["mchid": String.self]
    }
  }

  /// What `get` gets back.
  public struct GetResponse: APIObject {
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[0] }
    /// 交易的类型 · `trade_type`
    public var tradeType: TradeType? { fields[1] }
    /// 交易的状态 · `trade_state`
    public var tradeState: TradeState? { fields[2] }
    /// 对交易状态的说明 · `trade_state_desc`
    public var tradeStateDesc: String? { fields[3] }
    /// 银行的代码 · `bank_type`
    public var bankType: String? { fields[4] }
    /// 支付完成的时间 · `success_time`
    public var successTime: Timestamp? { fields[5] }
    /// 应用的 AppID
    public var appid: String? { fields[6] }
    /// 商户号
    public var mchid: String? { fields[7] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[8] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[9] }
    /// 订单的金额
    public var amount: Amount? { fields[10] }
    /// 支付的场景 · `scene_info`
    public var sceneInfo: SceneInfo? { fields[11] }
    /// 付款人
    public var payer: Payer? { fields[12] }
    /// 所享的优惠 · `promotion_detail`
    public var promotionDetail: [PromotionDetail]? { fields[13] }

    public init(
      transactionID: String? = nil, tradeType: TradeType? = nil, tradeState: TradeState? = nil,
      tradeStateDesc: String? = nil, bankType: String? = nil, successTime: Timestamp? = nil, appid: String? = nil,
      mchid: String? = nil, attach: String? = nil, outTradeNo: String? = nil, amount: Amount? = nil,
      sceneInfo: SceneInfo? = nil, payer: Payer? = nil, promotionDetail: [PromotionDetail]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, transactionID, tradeType, tradeState, tradeStateDesc, bankType, successTime, appid, mchid,
        attach, outTradeNo, amount, sceneInfo, payer, promotionDetail
      )
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      [
        "transaction_id": String?.self, "trade_type": TradeType?.self, "trade_state": TradeState?.self,
        "trade_state_desc": String?.self, "bank_type": String?.self, "success_time": Timestamp?.self,
        "appid": String?.self, "mchid": String?.self, "attach": String?.self, "out_trade_no": String?.self,
        "amount": Amount?.self, "scene_info": SceneInfo?.self, "payer": Payer?.self,
        "promotion_detail": [PromotionDetail]?.self,
      ]
    }

    /// 交易的类型
    public typealias TradeType = V3.Pay.Transactions.Codepay.PostResponse.TradeType

    /// 交易的状态
    public struct TradeState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 支付成功
      public static var success: Self { Self(rawValue: "SUCCESS") }

      /// 已转入退款
      public static var refund: Self { Self(rawValue: "REFUND") }

      /// 未支付
      public static var notpay: Self { Self(rawValue: "NOTPAY") }

      /// 已关闭
      public static var closed: Self { Self(rawValue: "CLOSED") }

      /// 已撤销
      public static var revoked: Self { Self(rawValue: "REVOKED") }

      /// 支付中
      public static var userpaying: Self { Self(rawValue: "USERPAYING") }

      /// 支付失败
      public static var payerror: Self { Self(rawValue: "PAYERROR") }

      /// 已受理，等待扣款
      public static var accept: Self { Self(rawValue: "ACCEPT") }
    }

    /// 订单的金额
    public typealias Amount = V3.Pay.Transactions.Codepay.PostResponse.Amount

    /// 支付的场景
    public struct SceneInfo: APIObject {
      /// 商户端设备的编号 · `device_id`
      public var deviceID: String? { fields[0] }

      public init(deviceID: String? = nil) {
        fields = ObjectFields(of: Self.self, deviceID)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["device_id": String?.self]
      }
    }

    /// 付款人
    public typealias Payer = V3.Pay.Transactions.Codepay.PostResponse.Payer

    /// 所享的优惠
    public struct PromotionDetail: APIObject {
      /// 优惠的编号 · `coupon_id`
      public var couponID: String? { fields[0] }
      /// 优惠的名称
      public var name: String? { fields[1] }
      /// 优惠的适用范围
      public var scope: Scope? { fields[2] }
      /// 优惠由谁承担
      public var type: TypeType? { fields[3] }
      /// 优惠的金额，单位为分
      public var amount: Int? { fields[4] }
      /// 活动批次的编号 · `stock_id`
      public var stockID: String? { fields[5] }
      /// 微信出资的金额，单位为分 · `wechatpay_contribute`
      public var wechatpayContribute: Int? { fields[6] }
      /// 商户出资的金额，单位为分 · `merchant_contribute`
      public var merchantContribute: Int? { fields[7] }
      /// 其他方出资的金额，单位为分 · `other_contribute`
      public var otherContribute: Int? { fields[8] }
      /// 优惠的币种
      public var currency: String? { fields[9] }
      /// 单品 · `goods_detail`
      public var goodsDetail: [GoodsDetail]? { fields[10] }

      public init(
        couponID: String? = nil, name: String? = nil, scope: Scope? = nil, type: TypeType? = nil, amount: Int? = nil,
        stockID: String? = nil, wechatpayContribute: Int? = nil, merchantContribute: Int? = nil,
        otherContribute: Int? = nil, currency: String? = nil, goodsDetail: [GoodsDetail]? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, couponID, name, scope, type, amount, stockID, wechatpayContribute, merchantContribute,
          otherContribute, currency, goodsDetail
        )
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        [
          "coupon_id": String?.self, "name": String?.self, "scope": Scope?.self, "type": TypeType?.self,
          "amount": Int?.self, "stock_id": String?.self, "wechatpay_contribute": Int?.self,
          "merchant_contribute": Int?.self, "other_contribute": Int?.self, "currency": String?.self,
          "goods_detail": [GoodsDetail]?.self,
        ]
      }
    }

    /// 优惠的适用范围
    public struct Scope: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 全场
      public static var global: Self { Self(rawValue: "GLOBAL") }

      /// 单品
      public static var single: Self { Self(rawValue: "SINGLE") }
    }

    /// 优惠由谁承担
    public struct TypeType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 充值型代金券
      public static var cash: Self { Self(rawValue: "CASH") }

      /// 免充值型代金券
      public static var nocash: Self { Self(rawValue: "NOCASH") }
    }

    /// 单品
    public typealias GoodsDetail = V3.Pay.Transactions.Codepay.PostResponse.GoodsDetail
  }
}
