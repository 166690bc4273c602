// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 支付成功通知
  ///
  /// 用户已付款。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791861)
  public struct TransactionSuccess: NotificationPayload {
    public static let eventType = "TRANSACTION.SUCCESS"
    public static let originalTypes: [String] = ["transaction", "profitsharing"]

    /// 服务商的商户号 · `sp_mchid`
    public let spMchid: String?
    /// 子商户的商户号 · `sub_mchid`
    public let subMchid: String?
    /// 微信支付订单号 · `transaction_id`
    public let transactionID: String?
    /// 微信侧的单号 · `order_id`
    public let orderID: String?
    /// 商户自定的单号 · `out_order_no`
    public let outOrderNo: String?
    /// 接收方
    public let receiver: Receiver?
    /// 支付完成的时间 · `success_time`
    public let successTime: Timestamp?
    /// 应用的 AppID
    public let appid: String?
    /// 商户自定的订单号 · `out_trade_no`
    public let outTradeNo: String?
    /// 说明
    public let description: String?
    /// 创建的时间 · `create_time`
    public let createTime: String?
    /// 交易的状态 · `trade_state`
    public let tradeState: TradeState?
    /// 对交易状态的说明 · `trade_state_description`
    public let tradeStateDescription: String?
    /// 银行的代码 · `bank_type`
    public let bankType: String?
    /// 原样带回查询与通知的附加数据
    public let attach: String?
    /// 用户是否已还款 · `user_repaid`
    public let userRepaid: UserRepaid?
    /// 交易的场景 · `trade_scene`
    public let tradeScene: String?
    /// 停车的情况 · `parking_info`
    public let parkingInfo: ParkingInfo?
    /// 付款人
    public let payer: Payer?
    /// 订单的金额
    public let amount: Amount?
    /// 所享的优惠 · `promotion_detail`
    public let promotionDetail: [PromotionDetail]?
    /// 子商户的 AppID · `sub_appid`
    public let subAppid: String?
    /// 合单发起方的 AppID · `combine_appid`
    public let combineAppid: String?
    /// 合单发起方的商户号 · `combine_mchid`
    public let combineMchid: String?
    /// 合单发起方的订单号 · `combine_out_trade_no`
    public let combineOutTradeNo: String?
    /// 合单的微信支付订单号 · `combine_transaction_id`
    public let combineTransactionID: String?
    /// 支付的场景 · `scene_info`
    public let sceneInfo: SceneInfo?

    public init(
      spMchid: String? = nil,
      subMchid: String? = nil,
      transactionID: String? = nil,
      orderID: String? = nil,
      outOrderNo: String? = nil,
      receiver: Receiver? = nil,
      successTime: Timestamp? = nil,
      appid: String? = nil,
      outTradeNo: String? = nil,
      description: String? = nil,
      createTime: String? = nil,
      tradeState: TradeState? = nil,
      tradeStateDescription: String? = nil,
      bankType: String? = nil,
      attach: String? = nil,
      userRepaid: UserRepaid? = nil,
      tradeScene: String? = nil,
      parkingInfo: ParkingInfo? = nil,
      payer: Payer? = nil,
      amount: Amount? = nil,
      promotionDetail: [PromotionDetail]? = nil,
      subAppid: String? = nil,
      combineAppid: String? = nil,
      combineMchid: String? = nil,
      combineOutTradeNo: String? = nil,
      combineTransactionID: String? = nil,
      sceneInfo: SceneInfo? = nil
    ) {
      self.spMchid = spMchid
      self.subMchid = subMchid
      self.transactionID = transactionID
      self.orderID = orderID
      self.outOrderNo = outOrderNo
      self.receiver = receiver
      self.successTime = successTime
      self.appid = appid
      self.outTradeNo = outTradeNo
      self.description = description
      self.createTime = createTime
      self.tradeState = tradeState
      self.tradeStateDescription = tradeStateDescription
      self.bankType = bankType
      self.attach = attach
      self.userRepaid = userRepaid
      self.tradeScene = tradeScene
      self.parkingInfo = parkingInfo
      self.payer = payer
      self.amount = amount
      self.promotionDetail = promotionDetail
      self.subAppid = subAppid
      self.combineAppid = combineAppid
      self.combineMchid = combineMchid
      self.combineOutTradeNo = combineOutTradeNo
      self.combineTransactionID = combineTransactionID
      self.sceneInfo = sceneInfo
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.spMchid = fields.visit("sp_mchid", object?.spMchid)
      self.subMchid = fields.visit("sub_mchid", object?.subMchid)
      self.transactionID = fields.visit("transaction_id", object?.transactionID)
      self.orderID = fields.visit("order_id", object?.orderID)
      self.outOrderNo = fields.visit("out_order_no", object?.outOrderNo)
      self.receiver = fields.visit("receiver", object?.receiver)
      self.successTime = fields.visit("success_time", object?.successTime)
      self.appid = fields.visit("appid", object?.appid)
      self.outTradeNo = fields.visit("out_trade_no", object?.outTradeNo)
      self.description = fields.visit("description", object?.description)
      self.createTime = fields.visit("create_time", object?.createTime)
      self.tradeState = fields.visit("trade_state", object?.tradeState)
      self.tradeStateDescription = fields.visit("trade_state_description", object?.tradeStateDescription)
      self.bankType = fields.visit("bank_type", object?.bankType)
      self.attach = fields.visit("attach", object?.attach)
      self.userRepaid = fields.visit("user_repaid", object?.userRepaid)
      self.tradeScene = fields.visit("trade_scene", object?.tradeScene)
      self.parkingInfo = fields.visit("parking_info", object?.parkingInfo)
      self.payer = fields.visit("payer", object?.payer)
      self.amount = fields.visit("amount", object?.amount)
      self.promotionDetail = fields.visit("promotion_detail", object?.promotionDetail)
      self.subAppid = fields.visit("sub_appid", object?.subAppid)
      self.combineAppid = fields.visit("combine_appid", object?.combineAppid)
      self.combineMchid = fields.visit("combine_mchid", object?.combineMchid)
      self.combineOutTradeNo = fields.visit("combine_out_trade_no", object?.combineOutTradeNo)
      self.combineTransactionID = fields.visit("combine_transaction_id", object?.combineTransactionID)
      self.sceneInfo = fields.visit("scene_info", object?.sceneInfo)
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

    /// 交易的状态
    public struct TradeState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 支付成功
      public static var success: Self { Self(rawValue: "SUCCESS") }

      /// 已受理，等待扣款
      public static var accept: Self { Self(rawValue: "ACCEPT") }

      /// 扣款失败
      public static var payFail: Self { Self(rawValue: "PAY_FAIL") }

      /// 已转入退款
      public static var refund: Self { Self(rawValue: "REFUND") }
    }

    /// 用户是否已还款
    public struct UserRepaid: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 已还款
      public static var y: Self { Self(rawValue: "Y") }

      /// 未还款
      public static var n: Self { Self(rawValue: "N") }
    }

    /// 停车的情况
    public struct ParkingInfo: APIObject {
      /// 入场编号 · `parking_id`
      public let parkingID: String?
      /// 车牌号 · `plate_number`
      public let plateNumber: String?
      /// 车牌的颜色 · `plate_color`
      public let plateColor: PlateColor?
      /// 服务开始的时间 · `start_time`
      public let startTime: String?
      /// 服务结束的时间 · `end_time`
      public let endTime: String?
      /// 停车场的名称 · `parking_name`
      public let parkingName: String?
      /// 计费时长，单位为秒 · `charging_duration`
      public let chargingDuration: Int?
      /// 商户端设备的编号 · `device_id`
      public let deviceID: String?

      public init(
        parkingID: String? = nil,
        plateNumber: String? = nil,
        plateColor: PlateColor? = nil,
        startTime: String? = nil,
        endTime: String? = nil,
        parkingName: String? = nil,
        chargingDuration: Int? = nil,
        deviceID: String? = nil
      ) {
        self.parkingID = parkingID
        self.plateNumber = plateNumber
        self.plateColor = plateColor
        self.startTime = startTime
        self.endTime = endTime
        self.parkingName = parkingName
        self.chargingDuration = chargingDuration
        self.deviceID = deviceID
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.parkingID = fields.visit("parking_id", object?.parkingID)
        self.plateNumber = fields.visit("plate_number", object?.plateNumber)
        self.plateColor = fields.visit("plate_color", object?.plateColor)
        self.startTime = fields.visit("start_time", object?.startTime)
        self.endTime = fields.visit("end_time", object?.endTime)
        self.parkingName = fields.visit("parking_name", object?.parkingName)
        self.chargingDuration = fields.visit("charging_duration", object?.chargingDuration)
        self.deviceID = fields.visit("device_id", object?.deviceID)
      }
    }

    /// 付款人
    public struct Payer: APIObject {
      /// 用户在该 AppID 下的标识
      public let openid: String?
      /// 用户在子商户 AppID 下的标识 · `sub_openid`
      public let subOpenid: String?

      public init(openid: String? = nil, subOpenid: String? = nil) {
        self.openid = openid
        self.subOpenid = subOpenid
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.openid = fields.visit("openid", object?.openid)
        self.subOpenid = fields.visit("sub_openid", object?.subOpenid)
      }
    }

    /// 订单的金额
    public struct Amount: APIObject {
      /// 币种，人民币为 CNY
      public let currency: String?
      /// 用户支付的金额，单位为分 · `payer_total`
      public let payerTotal: Int?
      /// 用户支付的币种 · `payer_currency`
      public let payerCurrency: String?
      /// 所用的汇率 · `exchange_rate`
      public let exchangeRate: ExchangeRate?

      public init(
        currency: String? = nil,
        payerTotal: Int? = nil,
        payerCurrency: String? = nil,
        exchangeRate: ExchangeRate? = nil
      ) {
        self.currency = currency
        self.payerTotal = payerTotal
        self.payerCurrency = payerCurrency
        self.exchangeRate = exchangeRate
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.currency = fields.visit("currency", object?.currency)
        self.payerTotal = fields.visit("payer_total", object?.payerTotal)
        self.payerCurrency = fields.visit("payer_currency", object?.payerCurrency)
        self.exchangeRate = fields.visit("exchange_rate", object?.exchangeRate)
      }
    }

    /// 所享的优惠
    public struct PromotionDetail: APIObject {
      /// 优惠的编号 · `coupon_id`
      public let couponID: String?
      /// 优惠的名称
      public let name: String?
      /// 优惠的适用范围
      public let scope: Scope?
      /// 优惠由谁承担
      public let type: PromotionDetailType?
      /// 商户后台配置的活动批次 · `activity_id`
      public let activityID: String?
      /// 优惠的币种
      public let currency: String?

      public init(
        couponID: String? = nil,
        name: String? = nil,
        scope: Scope? = nil,
        type: PromotionDetailType? = nil,
        activityID: String? = nil,
        currency: String? = nil
      ) {
        self.couponID = couponID
        self.name = name
        self.scope = scope
        self.type = type
        self.activityID = activityID
        self.currency = currency
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.couponID = fields.visit("coupon_id", object?.couponID)
        self.name = fields.visit("name", object?.name)
        self.scope = fields.visit("scope", object?.scope)
        self.type = fields.visit("type", object?.type)
        self.activityID = fields.visit("activity_id", object?.activityID)
        self.currency = fields.visit("currency", object?.currency)
      }
    }

    /// 支付的场景
    public struct SceneInfo: APIObject {
      /// 商户端设备的编号 · `device_id`
      public let deviceID: String?
      /// 各笔子单 · `sub_orders`
      public let subOrders: SubOrders?
      /// 付款人 · `combine_payer_info`
      public let combinePayerInfo: CombinePayerInfo?
      /// 微信分付的贴息使用情况 · `installment_info`
      public let installmentInfo: InstallmentInfo?

      public init(
        deviceID: String? = nil,
        subOrders: SubOrders? = nil,
        combinePayerInfo: CombinePayerInfo? = nil,
        installmentInfo: InstallmentInfo? = nil
      ) {
        self.deviceID = deviceID
        self.subOrders = subOrders
        self.combinePayerInfo = combinePayerInfo
        self.installmentInfo = installmentInfo
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.deviceID = fields.visit("device_id", object?.deviceID)
        self.subOrders = fields.visit("sub_orders", object?.subOrders)
        self.combinePayerInfo = fields.visit("combine_payer_info", object?.combinePayerInfo)
        self.installmentInfo = fields.visit("installment_info", object?.installmentInfo)
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

    /// 车牌的颜色
    public struct PlateColor: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 蓝
      public static var blue: Self { Self(rawValue: "BLUE") }

      /// 绿
      public static var green: Self { Self(rawValue: "GREEN") }

      /// 黄
      public static var yellow: Self { Self(rawValue: "YELLOW") }

      /// 黑
      public static var black: Self { Self(rawValue: "BLACK") }

      /// 白
      public static var white: Self { Self(rawValue: "WHITE") }

      /// 黄绿
      public static var limegreen: Self { Self(rawValue: "LIMEGREEN") }
    }

    /// 所用的汇率
    public struct ExchangeRate: APIObject {
      /// 汇率的用途
      public let type: String?
      /// 汇率乘以十的八次方
      public let rate: Int?

      public init(type: String? = nil, rate: Int? = nil) {
        self.type = type
        self.rate = rate
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.type = fields.visit("type", object?.type)
        self.rate = fields.visit("rate", object?.rate)
      }
    }

    /// 优惠的适用范围
    public struct Scope: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 全场
      public static var global: Self { Self(rawValue: "GLOBAL") }

      /// 单品
      public static var single: Self { Self(rawValue: "SINGLE") }
    }

    /// 优惠由谁承担
    public struct PromotionDetailType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 充值型代金券
      public static var cash: Self { Self(rawValue: "CASH") }

      /// 免充值型代金券
      public static var nocash: Self { Self(rawValue: "NOCASH") }
    }

    /// 各笔子单
    public struct SubOrders: APIObject {
      /// 子单商户的商户号
      public let mchid: String?
      /// 个人收款方的受理授权编号 · `individual_auth_id`
      public let individualAuthID: String?
      /// 个人收款方在平台的昵称 · `individual_name`
      public let individualName: String?
      /// 交易的类型 · `trade_type`
      public let tradeType: String?
      /// 交易的状态 · `trade_state`
      public let tradeState: SubOrdersTradeState?
      /// 银行的代码 · `bank_type`
      public let bankType: String?
      /// 子单的附加数据
      public let attach: String?
      /// 子单的金额
      public let amount: SubOrdersAmount?
      /// 成功的时间 · `success_time`
      public let successTime: Timestamp?
      /// 子单的微信支付订单号 · `transaction_id`
      public let transactionID: String?
      /// 子单的商户订单号 · `out_trade_no`
      public let outTradeNo: String?

      public init(
        mchid: String? = nil,
        individualAuthID: String? = nil,
        individualName: String? = nil,
        tradeType: String? = nil,
        tradeState: SubOrdersTradeState? = nil,
        bankType: String? = nil,
        attach: String? = nil,
        amount: SubOrdersAmount? = nil,
        successTime: Timestamp? = nil,
        transactionID: String? = nil,
        outTradeNo: String? = nil
      ) {
        self.mchid = mchid
        self.individualAuthID = individualAuthID
        self.individualName = individualName
        self.tradeType = tradeType
        self.tradeState = tradeState
        self.bankType = bankType
        self.attach = attach
        self.amount = amount
        self.successTime = successTime
        self.transactionID = transactionID
        self.outTradeNo = outTradeNo
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.mchid = fields.visit("mchid", object?.mchid)
        self.individualAuthID = fields.visit("individual_auth_id", object?.individualAuthID)
        self.individualName = fields.visit("individual_name", object?.individualName)
        self.tradeType = fields.visit("trade_type", object?.tradeType)
        self.tradeState = fields.visit("trade_state", object?.tradeState)
        self.bankType = fields.visit("bank_type", object?.bankType)
        self.attach = fields.visit("attach", object?.attach)
        self.amount = fields.visit("amount", object?.amount)
        self.successTime = fields.visit("success_time", object?.successTime)
        self.transactionID = fields.visit("transaction_id", object?.transactionID)
        self.outTradeNo = fields.visit("out_trade_no", object?.outTradeNo)
      }
    }

    /// 付款人
    public struct CombinePayerInfo: APIObject {
      /// 用户在该 AppID 下的标识
      public let openid: String?

      public init(openid: String? = nil) {
        self.openid = openid
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.openid = fields.visit("openid", object?.openid)
      }
    }

    /// 微信分付的贴息使用情况
    public struct InstallmentInfo: APIObject {
      /// 是否用了商户贴息 · `use_subsidy`
      public let useSubsidy: Bool?
      /// 用户选择的分期数 · `selected_installment_number`
      public let selectedInstallmentNumber: Int?

      public init(useSubsidy: Bool? = nil, selectedInstallmentNumber: Int? = nil) {
        self.useSubsidy = useSubsidy
        self.selectedInstallmentNumber = selectedInstallmentNumber
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.useSubsidy = fields.visit("use_subsidy", object?.useSubsidy)
        self.selectedInstallmentNumber = fields.visit("selected_installment_number", object?.selectedInstallmentNumber)
      }
    }

    /// 交易的状态
    public struct SubOrdersTradeState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

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

    /// 子单的金额
    public struct SubOrdersAmount: APIObject {
      /// 订单金额，单位为分 · `total_amount`
      public let totalAmount: Int?
      /// 用户实付的金额，单位为分 · `payer_amount`
      public let payerAmount: Int?
      /// 币种，人民币为 CNY
      public let currency: String?
      /// 用户支付的币种 · `payer_currency`
      public let payerCurrency: String?
      /// 结算汇率 · `settlement_rate`
      public let settlementRate: Int?

      public init(
        totalAmount: Int? = nil,
        payerAmount: Int? = nil,
        currency: String? = nil,
        payerCurrency: String? = nil,
        settlementRate: Int? = nil
      ) {
        self.totalAmount = totalAmount
        self.payerAmount = payerAmount
        self.currency = currency
        self.payerCurrency = payerCurrency
        self.settlementRate = settlementRate
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.totalAmount = fields.visit("total_amount", object?.totalAmount)
        self.payerAmount = fields.visit("payer_amount", object?.payerAmount)
        self.currency = fields.visit("currency", object?.currency)
        self.payerCurrency = fields.visit("payer_currency", object?.payerCurrency)
        self.settlementRate = fields.visit("settlement_rate", object?.settlementRate)
      }
    }
  }
}
