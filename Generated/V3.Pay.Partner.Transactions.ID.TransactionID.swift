// Written by wechatpay-gen: change the description, not this file.
// GET /v3/pay/partner/transactions/id/{transaction_id}

@_spi(Generated) public import WeChatPay

extension V3.Pay.Partner.Transactions.ID.TransactionID {
  /// 服务商按微信单号查订单
  ///
  /// 按微信支付订单号查询订单。
  ///
  /// `GET /v3/pay/partner/transactions/id/{transaction_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012526943)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/pay/partner/transactions/id/{transaction_id}"), query: query)
  }

  /// What `get` sends.
  public struct GetRequest: APIObject, Codable, Hashable {
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String { fields[required: 0] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String { fields[required: 1] }

    public init(spMchid: String, subMchid: String) {
      fields = ObjectFields(of: Self.self, spMchid, subMchid)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      ["sp_mchid": String.self, "sub_mchid": String.self]
    }
  }

  /// What `get` gets back.
  public struct GetResponse: APIObject, Codable, Hashable {
    /// 服务商的 AppID · `sp_appid`
    public var spAppid: String? { fields[0] }
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[1] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[2] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[3] }
    /// 结算的要求 · `settle_info`
    public var settleInfo: SettleInfo? { fields[4] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[5] }
    /// 交易的类型 · `trade_type`
    public var tradeType: TradeType? { fields[6] }
    /// 交易的状态 · `trade_state`
    public var tradeState: TradeState? { fields[7] }
    /// 对交易状态的说明 · `trade_state_desc`
    public var tradeStateDesc: String? { fields[8] }
    /// 银行的代码 · `bank_type`
    public var bankType: String? { fields[9] }
    /// 支付完成的时间 · `success_time`
    public var successTime: Timestamp? { fields[10] }
    /// 商品的描述
    public var description: String? { fields[11] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[12] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[13] }
    /// 订单的金额
    public var amount: Amount? { fields[14] }
    /// 订单失效的时间 · `time_expire`
    public var timeExpire: Timestamp? { fields[15] }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? { fields[16] }
    /// 优惠标记 · `goods_tag`
    public var goodsTag: String? { fields[17] }
    /// 限用的支付方式 · `limit_pay`
    ///
    /// `no_balance`：不可用余额
    ///
    /// `no_credit`：不可用信用卡
    ///
    /// `no_debit`：不可用借记卡
    ///
    /// `balance_only`：只用余额
    public var limitPay: [LimitPay]? { fields[18] }
    /// 是否开放电子发票入口 · `support_fapiao`
    public var supportFapiao: Bool? { fields[19] }
    /// 商品的详情
    public var detail: Detail? { fields[20] }
    /// 支付的场景 · `scene_info`
    public var sceneInfo: SceneInfo? { fields[21] }
    /// 付款人
    public var payer: Payer? { fields[22] }

    public init(
      spAppid: String? = nil, spMchid: String? = nil, subAppid: String? = nil, subMchid: String? = nil,
      settleInfo: SettleInfo? = nil, transactionID: String? = nil, tradeType: TradeType? = nil,
      tradeState: TradeState? = nil, tradeStateDesc: String? = nil, bankType: String? = nil,
      successTime: Timestamp? = nil, description: String? = nil, attach: String? = nil, outTradeNo: String? = nil,
      amount: Amount? = nil, timeExpire: Timestamp? = nil, notifyURL: String? = nil, goodsTag: String? = nil,
      limitPay: [LimitPay]? = nil, supportFapiao: Bool? = nil, detail: Detail? = nil, sceneInfo: SceneInfo? = nil,
      payer: Payer? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spAppid, spMchid, subAppid, subMchid, settleInfo, transactionID, tradeType, tradeState,
        tradeStateDesc, bankType, successTime, description, attach, outTradeNo, amount, timeExpire, notifyURL, goodsTag,
        limitPay, supportFapiao, detail, sceneInfo, payer
      )
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      [
        "sp_appid": String?.self, "sp_mchid": String?.self, "sub_appid": String?.self, "sub_mchid": String?.self,
        "settle_info": SettleInfo?.self, "transaction_id": String?.self, "trade_type": TradeType?.self,
        "trade_state": TradeState?.self, "trade_state_desc": String?.self, "bank_type": String?.self,
        "success_time": Timestamp?.self, "description": String?.self, "attach": String?.self,
        "out_trade_no": String?.self, "amount": Amount?.self, "time_expire": Timestamp?.self,
        "notify_url": String?.self, "goods_tag": String?.self, "limit_pay": [LimitPay]?.self,
        "support_fapiao": Bool?.self, "detail": Detail?.self, "scene_info": SceneInfo?.self, "payer": Payer?.self,
      ]
    }

    /// 结算的要求
    public struct SettleInfo: APIObject, Codable, Hashable {
      /// 是否分账 · `profit_sharing`
      public var profitSharing: Bool? { fields[0] }
      /// 补差的金额，单位为分 · `subsidy_amount`
      public var subsidyAmount: Int? { fields[1] }

      public init(profitSharing: Bool? = nil, subsidyAmount: Int? = nil) {
        fields = ObjectFields(of: Self.self, profitSharing, subsidyAmount)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["profit_sharing": Bool?.self, "subsidy_amount": Int?.self]
      }
    }

    /// 交易的类型
    public struct TradeType: OpenEnumeration, Codable, Hashable {
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
    public struct TradeState: OpenEnumeration, Codable, Hashable {
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

    /// 订单的金额
    public struct Amount: APIObject, Codable, Hashable {
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
    public struct LimitPay: OpenEnumeration, Codable, Hashable {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 不可用余额
      public static var noBalance: Self { Self(rawValue: "no_balance") }

      /// 不可用信用卡
      public static var noCredit: Self { Self(rawValue: "no_credit") }

      /// 不可用借记卡
      public static var noDebit: Self { Self(rawValue: "no_debit") }

      /// 只用余额
      public static var balanceOnly: Self { Self(rawValue: "balance_only") }
    }

    /// 商品的详情
    public struct Detail: APIObject, Codable, Hashable {
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
    public struct SceneInfo: APIObject, Codable, Hashable {
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

    /// 付款人
    public struct Payer: APIObject, Codable, Hashable {
      /// 用户在服务商 AppID 下的标识 · `sp_openid`
      public var spOpenid: String? { fields[0] }
      /// 用户在子商户 AppID 下的标识 · `sub_openid`
      public var subOpenid: String? { fields[1] }

      public init(spOpenid: String? = nil, subOpenid: String? = nil) {
        fields = ObjectFields(of: Self.self, spOpenid, subOpenid)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["sp_openid": String?.self, "sub_openid": String?.self]
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
    public struct StoreInfo: APIObject, Codable, Hashable {
      /// 门店的编号
      public var id: String? { fields[0] }
      /// 门店的名称
      public var name: String? { fields[1] }
      /// 门店所在地的行政区划码 · `area_code`
      public var areaCode: String? { fields[2] }
      /// 门店的详细地址
      public var address: String? { fields[3] }

      public init(id: String? = nil, name: String? = nil, areaCode: String? = nil, address: String? = nil) {
        fields = ObjectFields(of: Self.self, id, name, areaCode, address)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["id": String?.self, "name": String?.self, "area_code": String?.self, "address": String?.self]
      }
    }
  }
}
