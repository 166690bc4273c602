// Written by wechatpay-gen: change the description, not this file.
// POST /v3/pay/transactions/codepay

@_spi(Generated) public import WeChatPay

extension V3.Pay.Transactions.Codepay {
  /// 商户付款码支付
  ///
  /// 扫用户出示的付款码收款；结果未明时须查询或撤销。
  ///
  /// `POST /v3/pay/transactions/codepay` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012382150)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/pay/transactions/codepay"), body: body)
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 应用的 AppID · such as `wxd678efh567hg6787`
    public var appid: String { fields[required: 0] }
    /// 商户号 · such as `1230000109`
    public var mchid: String { fields[required: 1] }
    /// 商品的描述 · such as `Image形象店-深圳腾大-QQ公仔`
    public var description: String { fields[required: 2] }
    /// 商户自定的订单号 · `out_trade_no`, such as `1217752501201407033233368018`
    public var outTradeNo: String { fields[required: 3] }
    /// 原样带回查询与通知的附加数据 · such as `自定义数据说明`
    public var attach: String? { fields[4] }
    /// 优惠标记 · `goods_tag`, such as `WXG`
    public var goodsTag: String? { fields[5] }
    /// 是否开放电子发票入口 · `support_fapiao`
    public var supportFapiao: Bool? { fields[6] }
    /// 付款人
    public var payer: Payer { fields[required: 7] }
    /// 订单的金额
    public var amount: Amount { fields[required: 8] }
    /// 支付的场景 · `scene_info`
    public var sceneInfo: SceneInfo { fields[required: 9] }
    /// 商品的详情
    public var detail: Detail? { fields[10] }
    /// 结算的要求 · `settle_info`
    public var settleInfo: SettleInfo? { fields[11] }

    public init(
      appid: String, mchid: String, description: String, outTradeNo: String, attach: String? = nil,
      goodsTag: String? = nil, supportFapiao: Bool? = nil, payer: Payer, amount: Amount, sceneInfo: SceneInfo,
      detail: Detail? = nil, settleInfo: SettleInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, mchid, description, outTradeNo, attach, goodsTag, supportFapiao, payer, amount, sceneInfo,
        detail, settleInfo
      )
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      [
        "appid": String.self, "mchid": String.self, "description": String.self, "out_trade_no": String.self,
        "attach": String?.self, "goods_tag": String?.self, "support_fapiao": Bool?.self, "payer": Payer.self,
        "amount": Amount.self, "scene_info": SceneInfo.self, "detail": Detail?.self, "settle_info": SettleInfo?.self,
      ]
    }

    /// 付款人
    public struct Payer: APIObject {
      /// 用户出示的付款码 · `auth_code`, such as `130061098828009406`
      public var authCode: String { fields[required: 0] }

      public init(authCode: String) {
        fields = ObjectFields(of: Self.self, authCode)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["auth_code": String.self]
      }
    }

    /// 订单的金额
    public typealias Amount = V3.Pay.Transactions.App.PostRequest.Amount

    /// 支付的场景
    public struct SceneInfo: APIObject {
      /// 商户端设备的编号 · `device_id`, such as `013467007045764`
      public var deviceID: String? { fields[0] }
      /// 商户端设备的 IP · `device_ip`, such as `128.0.0.1`
      public var deviceIP: String? { fields[1] }
      /// 门店 · `store_info`
      public var storeInfo: StoreInfo { fields[required: 2] }

      public init(deviceID: String? = nil, deviceIP: String? = nil, storeInfo: StoreInfo) {
        fields = ObjectFields(of: Self.self, deviceID, deviceIP, storeInfo)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["device_id": String?.self, "device_ip": String?.self, "store_info": StoreInfo.self]
      }
    }

    /// 商品的详情
    public struct Detail: APIObject {
      /// 订单的原价，单位为分 · `cost_price`, such as `608800`
      public var costPrice: Int? { fields[0] }
      /// 商家小票的编号 · `invoice_id`, such as `微信123`
      public var invoiceID: String? { fields[1] }
      /// 单品 · `goods_detail`
      public var goodsDetail: [GoodsDetail] { fields[required: 2] }

      public init(costPrice: Int? = nil, invoiceID: String? = nil, goodsDetail: [GoodsDetail]) {
        fields = ObjectFields(of: Self.self, costPrice, invoiceID, goodsDetail)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["cost_price": Int?.self, "invoice_id": String?.self, "goods_detail": [GoodsDetail].self]
      }
    }

    /// 结算的要求
    public typealias SettleInfo = V3.Pay.Transactions.App.PostRequest.SettleInfo

    /// 门店
    public struct StoreInfo: APIObject {
      /// 门店的编号 · such as `0001`
      public var id: String? { fields[0] }
      /// 商户自定的门店编码 · `out_id`, such as `A1111`
      public var outID: String? { fields[1] }

      public init(id: String? = nil, outID: String? = nil) {
        fields = ObjectFields(of: Self.self, id, outID)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["id": String?.self, "out_id": String?.self]
      }
    }

    /// 单品
    public struct GoodsDetail: APIObject {
      /// 商户的商品编码 · `merchant_goods_id`, such as `1246464644`
      public var merchantGoodsID: String { fields[required: 0] }
      /// 微信支付的商品编码 · `wxpay_goods_id`, such as `1001`
      public var wxpayGoodsID: String? { fields[1] }
      /// 商品名称 · `goods_name`, such as `iPhoneX 256G`
      public var goodsName: String? { fields[2] }
      /// 商品的数量 · such as `1`
      public var quantity: Int { fields[required: 3] }
      /// 商品的单价，单位为分 · `unit_price`, such as `528800`
      public var unitPrice: Int { fields[required: 4] }

      public init(
        merchantGoodsID: String, wxpayGoodsID: String? = nil, goodsName: String? = nil, quantity: Int, unitPrice: Int
      ) {
        fields = ObjectFields(of: Self.self, merchantGoodsID, wxpayGoodsID, goodsName, quantity, unitPrice)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        [
          "merchant_goods_id": String.self, "wxpay_goods_id": String?.self, "goods_name": String?.self,
          "quantity": Int.self, "unit_price": Int.self,
        ]
      }
    }
  }

  /// What `post` gets back.
  public struct PostResponse: APIObject {
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
    /// 银行的代码 · `bank_type`
    public var bankType: String? { fields[5] }
    /// 支付完成的时间 · `success_time`
    public var successTime: Timestamp? { fields[6] }
    /// 交易的状态 · `trade_state`
    public var tradeState: TradeState? { fields[7] }
    /// 对交易状态的说明 · `trade_state_desc`
    public var tradeStateDesc: String? { fields[8] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[9] }
    /// 付款人
    public var payer: Payer? { fields[10] }
    /// 订单的金额
    public var amount: Amount? { fields[11] }
    /// 所享的优惠 · `promotion_detail`
    public var promotionDetail: [PromotionDetail]? { fields[12] }

    public init(
      appid: String? = nil, mchid: String? = nil, outTradeNo: String? = nil, transactionID: String? = nil,
      tradeType: TradeType? = nil, bankType: String? = nil, successTime: Timestamp? = nil,
      tradeState: TradeState? = nil, tradeStateDesc: String? = nil, attach: String? = nil, payer: Payer? = nil,
      amount: Amount? = nil, promotionDetail: [PromotionDetail]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, mchid, outTradeNo, transactionID, tradeType, bankType, successTime, tradeState,
        tradeStateDesc, attach, payer, amount, promotionDetail
      )
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      [
        "appid": String?.self, "mchid": String?.self, "out_trade_no": String?.self, "transaction_id": String?.self,
        "trade_type": TradeType?.self, "bank_type": String?.self, "success_time": Timestamp?.self,
        "trade_state": TradeState?.self, "trade_state_desc": String?.self, "attach": String?.self, "payer": Payer?.self,
        "amount": Amount?.self, "promotion_detail": [PromotionDetail]?.self,
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

      public init(total: Int? = nil, payerTotal: Int? = nil, currency: String? = nil, payerCurrency: String? = nil) {
        fields = ObjectFields(of: Self.self, total, payerTotal, currency, payerCurrency)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["total": Int?.self, "payer_total": Int?.self, "currency": String?.self, "payer_currency": String?.self]
      }
    }

    /// 所享的优惠
    public struct PromotionDetail: APIObject {
      /// 优惠的编号 · `coupon_id`
      public var couponID: String? { fields[0] }
      /// 优惠的名称
      public var name: String? { fields[1] }
      /// 优惠的适用范围
      public var scope: String? { fields[2] }
      /// 优惠由谁承担
      public var type: String? { fields[3] }
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
        couponID: String? = nil, name: String? = nil, scope: String? = nil, type: String? = nil, amount: Int? = nil,
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
          "coupon_id": String?.self, "name": String?.self, "scope": String?.self, "type": String?.self,
          "amount": Int?.self, "stock_id": String?.self, "wechatpay_contribute": Int?.self,
          "merchant_contribute": Int?.self, "other_contribute": Int?.self, "currency": String?.self,
          "goods_detail": [GoodsDetail]?.self,
        ]
      }
    }

    /// 单品
    public struct GoodsDetail: APIObject {
      /// 商品编号 · `goods_id`
      public var goodsID: String? { fields[0] }
      /// 商品的数量
      public var quantity: Int? { fields[1] }
      /// 商品的单价，单位为分 · `unit_price`
      public var unitPrice: Int? { fields[2] }
      /// 优惠的金额，单位为分 · `discount_amount`
      public var discountAmount: Int? { fields[3] }
      /// 商品备注 · `goods_remark`
      public var goodsRemark: String? { fields[4] }

      public init(
        goodsID: String? = nil, quantity: Int? = nil, unitPrice: Int? = nil, discountAmount: Int? = nil,
        goodsRemark: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, goodsID, quantity, unitPrice, discountAmount, goodsRemark)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        [
          "goods_id": String?.self, "quantity": Int?.self, "unit_price": Int?.self, "discount_amount": Int?.self,
          "goods_remark": String?.self,
        ]
      }
    }
  }
}
