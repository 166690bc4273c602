// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 支付成功通知
  ///
  /// 用户已付款给直连商户；同一事件下的其他通知另有各自的类型。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791861)
  public struct TransactionSuccess: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind(
          "TRANSACTION.SUCCESS", originalType: "transaction", having: "mchid", "out_trade_no", "trade_state"
        )
      ]
    }

    /// 应用的 AppID
    public var appid: String? { fields[0] }
    /// 商户号
    public var mchid: String? { fields[1] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[2] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[3] }
    /// 交易的类型 · `trade_type`
    public var tradeType: TradeType? { fields[4] }
    /// 交易的状态 · `trade_state`
    public var tradeState: TradeState? { fields[5] }
    /// 对交易状态的说明 · `trade_state_desc`
    public var tradeStateDesc: String? { fields[6] }
    /// 银行的代码 · `bank_type`
    public var bankType: String? { fields[7] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[8] }
    /// 支付完成的时间 · `success_time`
    public var successTime: Timestamp? { fields[9] }
    /// 付款人
    public var payer: Payer? { fields[10] }
    /// 订单的金额
    public var amount: Amount? { fields[11] }
    /// 支付的场景 · `scene_info`
    public var sceneInfo: SceneInfo? { fields[12] }
    /// 所享的优惠 · `promotion_detail`
    public var promotionDetail: [PromotionDetail]? { fields[13] }

    public init(
      appid: String? = nil, mchid: String? = nil, outTradeNo: String? = nil, transactionID: String? = nil,
      tradeType: TradeType? = nil, tradeState: TradeState? = nil, tradeStateDesc: String? = nil,
      bankType: String? = nil, attach: String? = nil, successTime: Timestamp? = nil, payer: Payer? = nil,
      amount: Amount? = nil, sceneInfo: SceneInfo? = nil, promotionDetail: [PromotionDetail]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, mchid, outTradeNo, transactionID, tradeType, tradeState, tradeStateDesc, bankType, attach,
        successTime, payer, amount, sceneInfo, promotionDetail
      )
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      [
        "appid": String?.self, "mchid": String?.self, "out_trade_no": String?.self, "transaction_id": String?.self,
        "trade_type": TradeType?.self, "trade_state": TradeState?.self, "trade_state_desc": String?.self,
        "bank_type": String?.self, "attach": String?.self, "success_time": Timestamp?.self, "payer": Payer?.self,
        "amount": Amount?.self, "scene_info": SceneInfo?.self, "promotion_detail": [PromotionDetail]?.self,
      ]
    }

    /// 交易的类型
    public struct TradeType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 公众号或小程序支付
      public static var jsapi: Self { Self(rawValue: "JSAPI") }

      /// 扫码支付
      public static var native: Self { Self(rawValue: "NATIVE") }

      /// APP支付
      public static var app: Self { Self(rawValue: "APP") }

      /// 付款码支付
      public static var micropay: Self { Self(rawValue: "MICROPAY") }

      /// H5支付
      public static var mweb: Self { Self(rawValue: "MWEB") }

      /// 刷脸支付
      public static var facepay: Self { Self(rawValue: "FACEPAY") }
    }

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

    /// 付款人
    public struct Payer: APIObject {
      /// 用户在该 AppID 下的标识
      public var openid: String? { fields[0] }

      public init(openid: String? = nil) {
        fields = ObjectFields(of: Self.self, openid)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["openid": String?.self]
      }
    }

    /// 订单的金额
    public struct Amount: APIObject {
      /// 订单的总金额，单位为分
      public var total: Int? { fields[0] }
      /// 用户支付的金额，单位为分 · `payer_total`
      public var payerTotal: Int? { fields[1] }
      /// 币种，人民币为 CNY
      public var currency: String? { fields[2] }
      /// 用户支付的币种 · `payer_currency`
      public var payerCurrency: String? { fields[3] }
      /// 所用的汇率 · `exchange_rate`
      public var exchangeRate: ExchangeRate? { fields[4] }

      public init(
        total: Int? = nil, payerTotal: Int? = nil, currency: String? = nil, payerCurrency: String? = nil,
        exchangeRate: ExchangeRate? = nil
      ) {
        fields = ObjectFields(of: Self.self, total, payerTotal, currency, payerCurrency, exchangeRate)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        [
          "total": Int?.self, "payer_total": Int?.self, "currency": String?.self, "payer_currency": String?.self,
          "exchange_rate": ExchangeRate?.self,
        ]
      }
    }

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
      /// 商户后台配置的活动批次 · `activity_id`
      public var activityID: String? { fields[6] }
      /// 微信出资的金额，单位为分 · `wechatpay_contribute`
      public var wechatpayContribute: Int? { fields[7] }
      /// 商户出资的金额，单位为分 · `merchant_contribute`
      public var merchantContribute: Int? { fields[8] }
      /// 其他方出资的金额，单位为分 · `other_contribute`
      public var otherContribute: Int? { fields[9] }
      /// 优惠的币种
      public var currency: String? { fields[10] }
      /// 单品 · `goods_detail`
      public var goodsDetail: [GoodsDetail]? { fields[11] }

      public init(
        couponID: String? = nil, name: String? = nil, scope: Scope? = nil, type: TypeType? = nil, amount: Int? = nil,
        stockID: String? = nil, activityID: String? = nil, wechatpayContribute: Int? = nil,
        merchantContribute: Int? = nil, otherContribute: Int? = nil, currency: String? = nil,
        goodsDetail: [GoodsDetail]? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, couponID, name, scope, type, amount, stockID, activityID, wechatpayContribute,
          merchantContribute, otherContribute, currency, goodsDetail
        )
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        [
          "coupon_id": String?.self, "name": String?.self, "scope": Scope?.self, "type": TypeType?.self,
          "amount": Int?.self, "stock_id": String?.self, "activity_id": String?.self, "wechatpay_contribute": Int?.self,
          "merchant_contribute": Int?.self, "other_contribute": Int?.self, "currency": String?.self,
          "goods_detail": [GoodsDetail]?.self,
        ]
      }
    }

    /// 所用的汇率
    public struct ExchangeRate: APIObject {
      /// 汇率的用途
      public var type: String? { fields[0] }
      /// 汇率乘以十的八次方
      public var rate: Int? { fields[1] }

      public init(type: String? = nil, rate: Int? = nil) {
        fields = ObjectFields(of: Self.self, type, rate)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["type": String?.self, "rate": Int?.self]
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
    public typealias GoodsDetail = Notifications.PayscoreUserConfirm.GoodsDetail
  }
}
