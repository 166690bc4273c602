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
    /// 商品的描述
    public var description: String? { fields[8] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[9] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[10] }
    /// 订单的金额
    public var amount: Amount? { fields[11] }
    /// 订单失效的时间 · `time_expire`
    public var timeExpire: Timestamp? { fields[12] }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? { fields[13] }
    /// 优惠标记 · `goods_tag`
    public var goodsTag: String? { fields[14] }
    /// 限用的支付方式 · `limit_pay`
    ///
    /// `no_balance`：不可用余额
    ///
    /// `no_credit`：不可用信用卡
    ///
    /// `no_debit`：不可用借记卡
    ///
    /// `balance_only`：只用余额
    public var limitPay: [LimitPay]? { fields[15] }
    /// 是否开放电子发票入口 · `support_fapiao`
    public var supportFapiao: Bool? { fields[16] }
    /// 商品的详情
    public var detail: Detail? { fields[17] }
    /// 支付的场景 · `scene_info`
    public var sceneInfo: SceneInfo? { fields[18] }

    public init(
      transactionID: String? = nil, tradeType: TradeType? = nil, tradeState: TradeState? = nil,
      tradeStateDesc: String? = nil, bankType: String? = nil, successTime: Timestamp? = nil, appid: String? = nil,
      mchid: String? = nil, description: String? = nil, attach: String? = nil, outTradeNo: String? = nil,
      amount: Amount? = nil, timeExpire: Timestamp? = nil, notifyURL: String? = nil, goodsTag: String? = nil,
      limitPay: [LimitPay]? = nil, supportFapiao: Bool? = nil, detail: Detail? = nil, sceneInfo: SceneInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, transactionID, tradeType, tradeState, tradeStateDesc, bankType, successTime, appid, mchid,
        description, attach, outTradeNo, amount, timeExpire, notifyURL, goodsTag, limitPay, supportFapiao, detail,
        sceneInfo
      )
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      [
        "transaction_id": String?.self, "trade_type": TradeType?.self, "trade_state": TradeState?.self,
        "trade_state_desc": String?.self, "bank_type": String?.self, "success_time": Timestamp?.self,
        "appid": String?.self, "mchid": String?.self, "description": String?.self, "attach": String?.self,
        "out_trade_no": String?.self, "amount": Amount?.self, "time_expire": Timestamp?.self,
        "notify_url": String?.self, "goods_tag": String?.self, "limit_pay": [LimitPay]?.self,
        "support_fapiao": Bool?.self, "detail": Detail?.self, "scene_info": SceneInfo?.self,
      ]
    }

    /// 交易的类型
    public typealias TradeType = V3.Pay.Transactions.Codepay.PostResponse.TradeType

    /// 交易的状态
    public typealias TradeState = V3.Pay.Transactions.Codepay.PostResponse.TradeState

    /// 订单的金额
    public struct Amount: APIObject {
      /// 订单的总金额，单位为分
      public var total: Int? { fields[0] }
      /// 币种，人民币为 CNY
      public var currency: String? { fields[1] }

      public init(total: Int? = nil, currency: String? = nil) {
        fields = ObjectFields(of: Self.self, total, currency)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["total": Int?.self, "currency": String?.self]
      }
    }

    /// 限用的支付方式
    public typealias LimitPay = V3.Pay.Transactions.App.PostRequest.LimitPay

    /// 商品的详情
    public struct Detail: APIObject {
      /// 订单的原价，单位为分 · `cost_price`
      public var costPrice: Int? { fields[0] }
      /// 商家小票的编号 · `invoice_id`
      public var invoiceID: String? { fields[1] }
      /// 单品 · `goods_detail`
      public var goodsDetail: [GoodsDetail]? { fields[2] }

      public init(costPrice: Int? = nil, invoiceID: String? = nil, goodsDetail: [GoodsDetail]? = nil) {
        fields = ObjectFields(of: Self.self, costPrice, invoiceID, goodsDetail)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["cost_price": Int?.self, "invoice_id": String?.self, "goods_detail": [GoodsDetail]?.self]
      }
    }

    /// 支付的场景
    public struct SceneInfo: APIObject {
      /// 用户终端的 IP · `payer_client_ip`
      public var payerClientIP: String? { fields[0] }
      /// 商户端设备的编号 · `device_id`
      public var deviceID: String? { fields[1] }
      /// 门店 · `store_info`
      public var storeInfo: StoreInfo? { fields[2] }

      public init(payerClientIP: String? = nil, deviceID: String? = nil, storeInfo: StoreInfo? = nil) {
        fields = ObjectFields(of: Self.self, payerClientIP, deviceID, storeInfo)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["payer_client_ip": String?.self, "device_id": String?.self, "store_info": StoreInfo?.self]
      }
    }

    /// 单品
    public struct GoodsDetail: APIObject {
      /// 商户的商品编码 · `merchant_goods_id`
      public var merchantGoodsID: String? { fields[0] }
      /// 微信支付的商品编码 · `wechatpay_goods_id`
      public var wechatpayGoodsID: String? { fields[1] }
      /// 商品名称 · `goods_name`
      public var goodsName: String? { fields[2] }
      /// 商品的数量
      public var quantity: Int? { fields[3] }
      /// 商品的单价，单位为分 · `unit_price`
      public var unitPrice: Int? { fields[4] }

      public init(
        merchantGoodsID: String? = nil, wechatpayGoodsID: String? = nil, goodsName: String? = nil, quantity: Int? = nil,
        unitPrice: Int? = nil
      ) {
        fields = ObjectFields(of: Self.self, merchantGoodsID, wechatpayGoodsID, goodsName, quantity, unitPrice)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        [
          "merchant_goods_id": String?.self, "wechatpay_goods_id": String?.self, "goods_name": String?.self,
          "quantity": Int?.self, "unit_price": Int?.self,
        ]
      }
    }

    /// 门店
    public typealias StoreInfo = V3.Pay.Transactions.AppWithContract.PostRequest.StoreInfo
  }
}
