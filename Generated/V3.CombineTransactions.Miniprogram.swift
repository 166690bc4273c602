// Written by wechatpay-gen: change the description, not this file.
// POST /v3/combine-transactions/miniprogram

@_spi(Generated) public import WeChatPay

extension V3.CombineTransactions.Miniprogram {
  /// 合单下单：小程序个人收款
  ///
  /// 为小程序里收款方是个人的商品创建一笔合单。
  ///
  /// `POST /v3/combine-transactions/miniprogram` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012602225)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/combine-transactions/miniprogram"), body: body)
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 合单发起方的 AppID · `combine_appid`, such as `wxd678efh567hg6787`
    public var combineAppid: String
    /// 合单发起方的商户号 · `combine_mchid`, such as `1230000109`
    public var combineMchid: String
    /// 合单发起方的订单号 · `combine_out_trade_no`, such as `P20150806125346`
    public var combineOutTradeNo: String
    /// 付款人 · `combine_payer_info`
    public var combinePayerInfo: CombinePayerInfo
    /// 支付的场景 · `scene_info`
    public var sceneInfo: SceneInfo?
    /// 各笔子单 · `sub_orders`
    public var subOrders: [SubOrder]
    /// 订单失效的时间 · `time_expire`, such as `2018-06-08T10:34:56+08:00`
    public var timeExpire: Timestamp?
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, such as `https://yourapp.com/notify`
    public var notifyURL: String?
    /// 交易的场景，枚举值之一 · `trade_scenario`
    public var tradeScenario: TradeScenario?

    public init(
      combineAppid: String,
      combineMchid: String,
      combineOutTradeNo: String,
      combinePayerInfo: CombinePayerInfo,
      sceneInfo: SceneInfo? = nil,
      subOrders: [SubOrder],
      timeExpire: Timestamp? = nil,
      notifyURL: String? = nil,
      tradeScenario: TradeScenario? = nil
    ) {
      self.combineAppid = combineAppid
      self.combineMchid = combineMchid
      self.combineOutTradeNo = combineOutTradeNo
      self.combinePayerInfo = combinePayerInfo
      self.sceneInfo = sceneInfo
      self.subOrders = subOrders
      self.timeExpire = timeExpire
      self.notifyURL = notifyURL
      self.tradeScenario = tradeScenario
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.combineAppid = try fields.require("combine_appid", object?.combineAppid)
      self.combineMchid = try fields.require("combine_mchid", object?.combineMchid)
      self.combineOutTradeNo = try fields.require("combine_out_trade_no", object?.combineOutTradeNo)
      self.combinePayerInfo = try fields.require("combine_payer_info", object?.combinePayerInfo)
      self.sceneInfo = fields.visit("scene_info", object?.sceneInfo)
      self.subOrders = try fields.require("sub_orders", object?.subOrders)
      self.timeExpire = fields.visit("time_expire", object?.timeExpire)
      self.notifyURL = fields.visit("notify_url", object?.notifyURL)
      self.tradeScenario = fields.visit("trade_scenario", object?.tradeScenario)
    }

    /// 付款人
    public struct CombinePayerInfo: APIObject {
      /// 用户在该 AppID 下的标识 · such as `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
      public var openid: String

      public init(openid: String) {
        self.openid = openid
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.openid = try fields.require("openid", object?.openid)
      }
    }

    /// 支付的场景
    public struct SceneInfo: APIObject {
      /// 商户端设备的编号 · `device_id`, such as `POS1:1`
      public var deviceID: String?
      /// 用户终端的 IP · `payer_client_ip`, such as `127.0.0.1`
      public var payerClientIP: String

      public init(deviceID: String? = nil, payerClientIP: String) {
        self.deviceID = deviceID
        self.payerClientIP = payerClientIP
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.deviceID = fields.visit("device_id", object?.deviceID)
        self.payerClientIP = try fields.require("payer_client_ip", object?.payerClientIP)
      }
    }

    /// 各笔子单
    public struct SubOrder: APIObject {
      /// 子单商户的商户号 · such as `1230000109`
      public var mchid: String
      /// 商品的服务类型，枚举值之一 · `order_service_type`
      public var orderServiceType: OrderServiceType?
      /// 个人收款方的受理授权编号 · `individual_auth_id`, such as `1900000109`
      public var individualAuthID: String
      /// 个人收款方在平台的昵称 · `individual_name`, such as `哈哈哈小店`
      public var individualName: String?
      /// 子单的商户订单号 · `out_trade_no`, such as `20150806125346`
      public var outTradeNo: String
      /// 子单的金额
      public var amount: Amount
      /// 子单的附加数据 · such as `深圳分店`
      public var attach: String
      /// 商品的描述 · such as `Image形象店-深圳腾大-QQ公仔`
      public var description: String

      public init(
        mchid: String,
        orderServiceType: OrderServiceType? = nil,
        individualAuthID: String,
        individualName: String? = nil,
        outTradeNo: String,
        amount: Amount,
        attach: String,
        description: String
      ) {
        self.mchid = mchid
        self.orderServiceType = orderServiceType
        self.individualAuthID = individualAuthID
        self.individualName = individualName
        self.outTradeNo = outTradeNo
        self.amount = amount
        self.attach = attach
        self.description = description
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.mchid = try fields.require("mchid", object?.mchid)
        self.orderServiceType = fields.visit("order_service_type", object?.orderServiceType)
        self.individualAuthID = try fields.require("individual_auth_id", object?.individualAuthID)
        self.individualName = fields.visit("individual_name", object?.individualName)
        self.outTradeNo = try fields.require("out_trade_no", object?.outTradeNo)
        self.amount = try fields.require("amount", object?.amount)
        self.attach = try fields.require("attach", object?.attach)
        self.description = try fields.require("description", object?.description)
      }
    }

    /// 交易的场景，枚举值之一
    public struct TradeScenario: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 二手回收
      public static var recommerce: Self { Self(rawValue: "RECOMMERCE") }
    }

    /// 商品的服务类型，枚举值之一
    public struct OrderServiceType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 个人收款
      public static var individualtrade: Self { Self(rawValue: "INDIVIDUALTRADE") }
    }

    /// 子单的金额
    public struct Amount: APIObject {
      /// 订单金额，单位为分 · `total_amount`, such as `10`
      public var totalAmount: Int
      /// 币种，人民币为 CNY · such as `CNY`
      public var currency: String

      public init(totalAmount: Int, currency: String) {
        self.totalAmount = totalAmount
        self.currency = currency
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.totalAmount = try fields.require("total_amount", object?.totalAmount)
        self.currency = try fields.require("currency", object?.currency)
      }
    }
  }

  /// What `post` gets back.
  public struct PostResponse: APIObject {
    /// 预支付会话标识，两小时内有效 · `prepay_id`
    public let prepayID: String?

    public init(prepayID: String? = nil) {
      self.prepayID = prepayID
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.prepayID = fields.visit("prepay_id", object?.prepayID)
    }
  }
}
