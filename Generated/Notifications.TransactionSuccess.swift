// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 支付成功通知
  ///
  /// 用户已付款。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791861)
  public struct TransactionSuccess: APIObject, NotificationPayload {
    public static let eventType = "TRANSACTION.SUCCESS"
    public static let originalTypes: [String] = ["transaction", "profitsharing"]

    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[0] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[1] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[2] }
    /// 微信侧的单号 · `order_id`
    public var orderID: String? { fields[3] }
    /// 商户自定的单号 · `out_order_no`
    public var outOrderNo: String? { fields[4] }
    /// 接收方
    public var receiver: Receiver? { fields[5] }
    /// 支付完成的时间 · `success_time`
    public var successTime: Timestamp? { fields[6] }
    /// 应用的 AppID
    public var appid: String? { fields[7] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[8] }
    /// 说明
    public var description: String? { fields[9] }
    /// 创建的时间 · `create_time`
    public var createTime: String? { fields[10] }
    /// 交易的状态 · `trade_state`
    public var tradeState: TradeState? { fields[11] }
    /// 对交易状态的说明 · `trade_state_description`
    public var tradeStateDescription: String? { fields[12] }
    /// 银行的代码 · `bank_type`
    public var bankType: String? { fields[13] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[14] }
    /// 用户是否已还款 · `user_repaid`
    public var userRepaid: UserRepaid? { fields[15] }
    /// 交易的场景 · `trade_scene`
    public var tradeScene: String? { fields[16] }
    /// 停车的情况 · `parking_info`
    public var parkingInfo: ParkingInfo? { fields[17] }
    /// 付款人
    public var payer: Payer? { fields[18] }
    /// 订单的金额
    public var amount: Amount? { fields[19] }
    /// 所享的优惠 · `promotion_detail`
    public var promotionDetail: [PromotionDetail]? { fields[20] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[21] }
    /// 合单发起方的 AppID · `combine_appid`
    public var combineAppid: String? { fields[22] }
    /// 合单发起方的商户号 · `combine_mchid`
    public var combineMchid: String? { fields[23] }
    /// 合单发起方的订单号 · `combine_out_trade_no`
    public var combineOutTradeNo: String? { fields[24] }
    /// 合单的微信支付订单号 · `combine_transaction_id`
    public var combineTransactionID: String? { fields[25] }
    /// 支付的场景 · `scene_info`
    public var sceneInfo: SceneInfo? { fields[26] }

    public init(
      spMchid: String? = nil, subMchid: String? = nil, transactionID: String? = nil, orderID: String? = nil,
      outOrderNo: String? = nil, receiver: Receiver? = nil, successTime: Timestamp? = nil, appid: String? = nil,
      outTradeNo: String? = nil, description: String? = nil, createTime: String? = nil, tradeState: TradeState? = nil,
      tradeStateDescription: String? = nil, bankType: String? = nil, attach: String? = nil,
      userRepaid: UserRepaid? = nil, tradeScene: String? = nil, parkingInfo: ParkingInfo? = nil, payer: Payer? = nil,
      amount: Amount? = nil, promotionDetail: [PromotionDetail]? = nil, subAppid: String? = nil,
      combineAppid: String? = nil, combineMchid: String? = nil, combineOutTradeNo: String? = nil,
      combineTransactionID: String? = nil, sceneInfo: SceneInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spMchid, subMchid, transactionID, orderID, outOrderNo, receiver, successTime, appid, outTradeNo,
        description, createTime, tradeState, tradeStateDescription, bankType, attach, userRepaid, tradeScene,
        parkingInfo, payer, amount, promotionDetail, subAppid, combineAppid, combineMchid, combineOutTradeNo,
        combineTransactionID, sceneInfo
      )
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "sub_mchid": String?.self, "transaction_id": String?.self, "order_id": String?.self,
        "out_order_no": String?.self, "receiver": Receiver?.self, "success_time": Timestamp?.self,
        "appid": String?.self, "out_trade_no": String?.self, "description": String?.self, "create_time": String?.self,
        "trade_state": TradeState?.self, "trade_state_description": String?.self, "bank_type": String?.self,
        "attach": String?.self, "user_repaid": UserRepaid?.self, "trade_scene": String?.self,
        "parking_info": ParkingInfo?.self, "payer": Payer?.self, "amount": Amount?.self,
        "promotion_detail": [PromotionDetail]?.self, "sub_appid": String?.self, "combine_appid": String?.self,
        "combine_mchid": String?.self, "combine_out_trade_no": String?.self, "combine_transaction_id": String?.self,
        "scene_info": SceneInfo?.self,
      ]
    }

    /// 接收方
    public typealias Receiver = Notifications.ProfitsharingSuccess.Receiver

    /// 交易的状态
    public struct TradeState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

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
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 已还款
      public static var y: Self { Self(rawValue: "Y") }

      /// 未还款
      public static var n: Self { Self(rawValue: "N") }
    }

    /// 停车的情况
    public struct ParkingInfo: APIObject {
      /// 入场编号 · `parking_id`
      public var parkingID: String? { fields[0] }
      /// 车牌号 · `plate_number`
      public var plateNumber: String? { fields[1] }
      /// 车牌的颜色 · `plate_color`
      public var plateColor: PlateColor? { fields[2] }
      /// 服务开始的时间 · `start_time`
      public var startTime: String? { fields[3] }
      /// 服务结束的时间 · `end_time`
      public var endTime: String? { fields[4] }
      /// 停车场的名称 · `parking_name`
      public var parkingName: String? { fields[5] }
      /// 计费时长，单位为秒 · `charging_duration`
      public var chargingDuration: Int? { fields[6] }
      /// 商户端设备的编号 · `device_id`
      public var deviceID: String? { fields[7] }

      public init(
        parkingID: String? = nil, plateNumber: String? = nil, plateColor: PlateColor? = nil, startTime: String? = nil,
        endTime: String? = nil, parkingName: String? = nil, chargingDuration: Int? = nil, deviceID: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, parkingID, plateNumber, plateColor, startTime, endTime, parkingName, chargingDuration,
          deviceID
        )
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        [
          "parking_id": String?.self, "plate_number": String?.self, "plate_color": PlateColor?.self,
          "start_time": String?.self, "end_time": String?.self, "parking_name": String?.self,
          "charging_duration": Int?.self, "device_id": String?.self,
        ]
      }
    }

    /// 付款人
    public struct Payer: APIObject {
      /// 用户在该 AppID 下的标识
      public var openid: String? { fields[0] }
      /// 用户在子商户 AppID 下的标识 · `sub_openid`
      public var subOpenid: String? { fields[1] }

      public init(openid: String? = nil, subOpenid: String? = nil) {
        fields = ObjectFields(of: Self.self, openid, subOpenid)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["openid": String?.self, "sub_openid": String?.self]
      }
    }

    /// 订单的金额
    public struct Amount: APIObject {
      /// 币种，人民币为 CNY
      public var currency: String? { fields[0] }
      /// 用户支付的金额，单位为分 · `payer_total`
      public var payerTotal: Int? { fields[1] }
      /// 用户支付的币种 · `payer_currency`
      public var payerCurrency: String? { fields[2] }
      /// 所用的汇率 · `exchange_rate`
      public var exchangeRate: ExchangeRate? { fields[3] }

      public init(
        currency: String? = nil, payerTotal: Int? = nil, payerCurrency: String? = nil,
        exchangeRate: ExchangeRate? = nil
      ) {
        fields = ObjectFields(of: Self.self, currency, payerTotal, payerCurrency, exchangeRate)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        [
          "currency": String?.self, "payer_total": Int?.self, "payer_currency": String?.self,
          "exchange_rate": ExchangeRate?.self,
        ]
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
      public var type: PromotionDetailType? { fields[3] }
      /// 商户后台配置的活动批次 · `activity_id`
      public var activityID: String? { fields[4] }
      /// 优惠的币种
      public var currency: String? { fields[5] }

      public init(
        couponID: String? = nil, name: String? = nil, scope: Scope? = nil, type: PromotionDetailType? = nil,
        activityID: String? = nil, currency: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, couponID, name, scope, type, activityID, currency)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        [
          "coupon_id": String?.self, "name": String?.self, "scope": Scope?.self, "type": PromotionDetailType?.self,
          "activity_id": String?.self, "currency": String?.self,
        ]
      }
    }

    /// 支付的场景
    public struct SceneInfo: APIObject {
      /// 商户端设备的编号 · `device_id`
      public var deviceID: String? { fields[0] }
      /// 各笔子单 · `sub_orders`
      public var subOrders: SubOrders? { fields[1] }
      /// 付款人 · `combine_payer_info`
      public var combinePayerInfo: CombinePayerInfo? { fields[2] }
      /// 微信分付的贴息使用情况 · `installment_info`
      public var installmentInfo: InstallmentInfo? { fields[3] }

      public init(
        deviceID: String? = nil, subOrders: SubOrders? = nil, combinePayerInfo: CombinePayerInfo? = nil,
        installmentInfo: InstallmentInfo? = nil
      ) {
        fields = ObjectFields(of: Self.self, deviceID, subOrders, combinePayerInfo, installmentInfo)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        [
          "device_id": String?.self, "sub_orders": SubOrders?.self, "combine_payer_info": CombinePayerInfo?.self,
          "installment_info": InstallmentInfo?.self,
        ]
      }
    }

    /// 接收方的类型
    public typealias TypeType = Notifications.ProfitsharingSuccess.TypeType

    /// 车牌的颜色
    public struct PlateColor: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

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
    public struct PromotionDetailType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 充值型代金券
      public static var cash: Self { Self(rawValue: "CASH") }

      /// 免充值型代金券
      public static var nocash: Self { Self(rawValue: "NOCASH") }
    }

    /// 各笔子单
    public struct SubOrders: APIObject {
      /// 子单商户的商户号
      public var mchid: String? { fields[0] }
      /// 个人收款方的受理授权编号 · `individual_auth_id`
      public var individualAuthID: String? { fields[1] }
      /// 个人收款方在平台的昵称 · `individual_name`
      public var individualName: String? { fields[2] }
      /// 交易的类型 · `trade_type`
      public var tradeType: String? { fields[3] }
      /// 交易的状态 · `trade_state`
      public var tradeState: SubOrdersTradeState? { fields[4] }
      /// 银行的代码 · `bank_type`
      public var bankType: String? { fields[5] }
      /// 子单的附加数据
      public var attach: String? { fields[6] }
      /// 子单的金额
      public var amount: SubOrdersAmount? { fields[7] }
      /// 成功的时间 · `success_time`
      public var successTime: Timestamp? { fields[8] }
      /// 子单的微信支付订单号 · `transaction_id`
      public var transactionID: String? { fields[9] }
      /// 子单的商户订单号 · `out_trade_no`
      public var outTradeNo: String? { fields[10] }

      public init(
        mchid: String? = nil, individualAuthID: String? = nil, individualName: String? = nil, tradeType: String? = nil,
        tradeState: SubOrdersTradeState? = nil, bankType: String? = nil, attach: String? = nil,
        amount: SubOrdersAmount? = nil, successTime: Timestamp? = nil, transactionID: String? = nil,
        outTradeNo: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, mchid, individualAuthID, individualName, tradeType, tradeState, bankType, attach, amount,
          successTime, transactionID, outTradeNo
        )
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        [
          "mchid": String?.self, "individual_auth_id": String?.self, "individual_name": String?.self,
          "trade_type": String?.self, "trade_state": SubOrdersTradeState?.self, "bank_type": String?.self,
          "attach": String?.self, "amount": SubOrdersAmount?.self, "success_time": Timestamp?.self,
          "transaction_id": String?.self, "out_trade_no": String?.self,
        ]
      }
    }

    /// 付款人
    public struct CombinePayerInfo: APIObject {
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

    /// 微信分付的贴息使用情况
    public struct InstallmentInfo: APIObject {
      /// 是否用了商户贴息 · `use_subsidy`
      public var useSubsidy: Bool? { fields[0] }
      /// 用户选择的分期数 · `selected_installment_number`
      public var selectedInstallmentNumber: Int? { fields[1] }

      public init(useSubsidy: Bool? = nil, selectedInstallmentNumber: Int? = nil) {
        fields = ObjectFields(of: Self.self, useSubsidy, selectedInstallmentNumber)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["use_subsidy": Bool?.self, "selected_installment_number": Int?.self]
      }
    }

    /// 交易的状态
    public struct SubOrdersTradeState: OpenEnumeration {
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

    /// 子单的金额
    public struct SubOrdersAmount: APIObject {
      /// 订单金额，单位为分 · `total_amount`
      public var totalAmount: Int? { fields[0] }
      /// 用户实付的金额，单位为分 · `payer_amount`
      public var payerAmount: Int? { fields[1] }
      /// 币种，人民币为 CNY
      public var currency: String? { fields[2] }
      /// 用户支付的币种 · `payer_currency`
      public var payerCurrency: String? { fields[3] }
      /// 结算汇率 · `settlement_rate`
      public var settlementRate: Int? { fields[4] }

      public init(
        totalAmount: Int? = nil, payerAmount: Int? = nil, currency: String? = nil, payerCurrency: String? = nil,
        settlementRate: Int? = nil
      ) {
        fields = ObjectFields(of: Self.self, totalAmount, payerAmount, currency, payerCurrency, settlementRate)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        [
          "total_amount": Int?.self, "payer_amount": Int?.self, "currency": String?.self,
          "payer_currency": String?.self, "settlement_rate": Int?.self,
        ]
      }
    }
  }
}
