// Written by wechatpay-gen: change the description, not this file.
// POST /v3/vehicle/transactions/parking

@_spi(Generated) public import WeChatPay

extension V3.Vehicle.Transactions.Parking {
  /// 停车服务：扣费
  ///
  /// 车辆离场时受理扣费，结果以通知或查询为准。
  ///
  /// `POST /v3/vehicle/transactions/parking` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534352) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012534427)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/vehicle/transactions/parking"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 应用的 AppID · 例如 `wxcbda96de0b165486`
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wxcbda96de0b165486`
    public var subAppid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 对服务的描述 · 例如 `停车场扣费`
    public var description: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 原样带回查询与通知的附加数据 · 例如 `深圳分店`
    public var attach: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`, 例如 `20150806125346`
    public var outTradeNo: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 交易的场景 · `trade_scene`, 例如 `PARKING`
    public var tradeScene: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 优惠标记 · `goods_tag`, 例如 `WXG`
    public var goodsTag: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://yoursite.com/wxpay.html`
    public var notifyURL: String {
      get { fields[requiredText: 8] }
      set { fields[requiredText: 8] = newValue }
    }
    /// 是否分账 · `profit_sharing`
    public var profitSharing: ProfitSharing? {
      get { fields[enumeration: 9] }
      set { fields[enumeration: 9] = newValue }
    }
    /// 订单的金额
    public var amount: Amount {
      get { fields[requiredObject: 10] }
      set { fields[requiredObject: 10] = newValue }
    }
    /// 停车的情况 · `parking_info`
    public var parkingInfo: ParkingInfo? {
      get { fields[object: 11] }
      set { fields[object: 11] = newValue }
    }

    public init(
      appid: String, subAppid: String, subMchid: String, description: String, attach: String? = nil, outTradeNo: String,
      tradeScene: String, goodsTag: String? = nil, notifyURL: String, profitSharing: ProfitSharing? = nil,
      amount: Amount, parkingInfo: ParkingInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, subAppid, subMchid, description, attach, outTradeNo, tradeScene, goodsTag, notifyURL,
        profitSharing, amount, parkingInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String.self, "sub_appid": String.self, "sub_mchid": String.self, "description": String.self,
        "attach": String?.self, "out_trade_no": String.self, "trade_scene": String.self, "goods_tag": String?.self,
        "notify_url": String.self, "profit_sharing": ProfitSharing?.self, "amount": Amount.self,
        "parking_info": ParkingInfo?.self,
      ]
    }

    /// 是否分账
    public struct ProfitSharing: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 要分账 · `Y`
      public static var y: Self { Self(rawValue: "Y") }

      /// 不分账 · `N`
      public static var n: Self { Self(rawValue: "N") }
    }

    /// 订单的金额
    public struct Amount: APIObject {
      /// 订单的总金额，单位为分 · 例如 `888`
      public var total: Int {
        get { fields[requiredInteger: 0] }
        set { fields[requiredInteger: 0] = newValue }
      }
      /// 币种，人民币为 CNY，枚举值之一
      public var currency: Currency? {
        get { fields[enumeration: 1] }
        set { fields[enumeration: 1] = newValue }
      }

      public init(total: Int, currency: Currency? = nil) {
        fields = ObjectFields(of: Self.self, total, currency)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["total": Int.self, "currency": Currency?.self]
      }
    }

    /// 停车的情况
    public struct ParkingInfo: APIObject {
      /// 入场编号 · `parking_id`, 例如 `5K8264ILTKCH16CQ250`
      public var parkingID: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 车牌号 · `plate_number`, 例如 `粤B888888`
      public var plateNumber: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 车牌的颜色 · `plate_color`
      public var plateColor: PlateColor {
        get { fields[requiredEnumeration: 2] }
        set { fields[requiredEnumeration: 2] = newValue }
      }
      /// 入场的时间 · `start_time`, 例如 `2017-08-26T10:43:39+08:00`
      public var startTime: Timestamp {
        get { fields[requiredTime: 3] }
        set { fields[requiredTime: 3] = newValue }
      }
      /// 离场的时间 · `end_time`, 例如 `2017-08-26T10:43:39+08:00`
      public var endTime: Timestamp {
        get { fields[requiredTime: 4] }
        set { fields[requiredTime: 4] = newValue }
      }
      /// 停车场的名称 · `parking_name`, 例如 `欢乐海岸停车场`
      public var parkingName: String {
        get { fields[requiredText: 5] }
        set { fields[requiredText: 5] = newValue }
      }
      /// 计费时长，单位为秒 · `charging_duration`, 例如 `3600`
      public var chargingDuration: Int {
        get { fields[requiredInteger: 6] }
        set { fields[requiredInteger: 6] = newValue }
      }
      /// 停车场设备的编号 · `device_id`, 例如 `12313`
      public var deviceID: String {
        get { fields[requiredText: 7] }
        set { fields[requiredText: 7] = newValue }
      }

      public init(
        parkingID: String, plateNumber: String, plateColor: PlateColor, startTime: Timestamp, endTime: Timestamp,
        parkingName: String, chargingDuration: Int, deviceID: String
      ) {
        fields = ObjectFields(
          of: Self.self, parkingID, plateNumber, plateColor, startTime, endTime, parkingName, chargingDuration,
          deviceID
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "parking_id": String.self, "plate_number": String.self, "plate_color": PlateColor.self,
          "start_time": Timestamp.self, "end_time": Timestamp.self, "parking_name": String.self,
          "charging_duration": Int.self, "device_id": String.self,
        ]
      }
    }

    /// 币种，人民币为 CNY，枚举值之一
    public typealias Currency = V3.Vehicle.Transactions.Parking.Currency

    /// 车牌的颜色
    public typealias PlateColor = V3.Vehicle.PlateColor
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 应用的 AppID
    public var appid: String? { fields[text: 0] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 1] }
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 2] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 3] }
    /// 对服务的描述
    public var description: String? { fields[text: 4] }
    /// 订单创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 5] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 6] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 7] }
    /// 交易的状态 · `trade_state`
    public var tradeState: TradeState? { fields[enumeration: 8] }
    /// 对交易状态的说明 · `trade_state_description`
    public var tradeStateDescription: String? { fields[text: 9] }
    /// 支付完成的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 10] }
    /// 付款银行的代码 · `bank_type`
    public var bankType: String? { fields[text: 11] }
    /// 用户有没有还款 · `user_repaid`
    public var userRepaid: UserRepaid? { fields[enumeration: 12] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[text: 13] }
    /// 交易的场景，枚举值之一 · `trade_scene`
    public var tradeScene: TradeScene? { fields[enumeration: 14] }
    /// 停车的情况 · `parking_info`
    public var parkingInfo: ParkingInfo? { fields[object: 15] }
    /// 付款人
    public var payer: Payer? { fields[object: 16] }
    /// 订单的金额
    public var amount: Amount? { fields[object: 17] }
    /// 所享的优惠 · `promotion_detail`
    public var promotionDetail: [PromotionDetail]? { fields[list: 18] }

    public init(
      appid: String? = nil, subAppid: String? = nil, spMchid: String? = nil, subMchid: String? = nil,
      description: String? = nil, createTime: Timestamp? = nil, outTradeNo: String? = nil, transactionID: String? = nil,
      tradeState: TradeState? = nil, tradeStateDescription: String? = nil, successTime: Timestamp? = nil,
      bankType: String? = nil, userRepaid: UserRepaid? = nil, attach: String? = nil, tradeScene: TradeScene? = nil,
      parkingInfo: ParkingInfo? = nil, payer: Payer? = nil, amount: Amount? = nil,
      promotionDetail: [PromotionDetail]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, subAppid, spMchid, subMchid, description, createTime, outTradeNo, transactionID,
        tradeState, tradeStateDescription, successTime, bankType, userRepaid, attach, tradeScene, parkingInfo, payer,
        amount, promotionDetail
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String?.self, "sub_appid": String?.self, "sp_mchid": String?.self, "sub_mchid": String?.self,
        "description": String?.self, "create_time": Timestamp?.self, "out_trade_no": String?.self,
        "transaction_id": String?.self, "trade_state": TradeState?.self, "trade_state_description": String?.self,
        "success_time": Timestamp?.self, "bank_type": String?.self, "user_repaid": UserRepaid?.self,
        "attach": String?.self, "trade_scene": TradeScene?.self, "parking_info": ParkingInfo?.self,
        "payer": Payer?.self, "amount": Amount?.self, "promotion_detail": [PromotionDetail]?.self,
      ]
    }

    /// 交易的状态
    public struct TradeState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 支付成功 · `SUCCESS`
      public static var success: Self { Self(rawValue: "SUCCESS") }

      /// 已受理，等待扣款 · `ACCEPTED`
      public static var accepted: Self { Self(rawValue: "ACCEPTED") }

      /// 扣款失败 · `PAY_FAIL`
      public static var payFail: Self { Self(rawValue: "PAY_FAIL") }

      /// 已转入退款 · `REFUND`
      public static var refund: Self { Self(rawValue: "REFUND") }
    }

    /// 用户有没有还款
    public struct UserRepaid: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 已还款 · `Y`
      public static var y: Self { Self(rawValue: "Y") }

      /// 未还款 · `N`
      public static var n: Self { Self(rawValue: "N") }
    }

    /// 交易的场景，枚举值之一
    public struct TradeScene: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 停车 · `PARKING`
      public static var parking: Self { Self(rawValue: "PARKING") }
    }

    /// 停车的情况
    public typealias ParkingInfo = V3.Vehicle.Transactions.ParkingInfo

    /// 付款人
    public typealias Payer = V3.Vehicle.Transactions.Payer

    /// 订单的金额
    public struct Amount: APIObject {
      /// 订单的总金额，单位为分
      public var total: Int? { fields[integer: 0] }
      /// 币种，人民币为 CNY，枚举值之一
      public var currency: Currency? { fields[enumeration: 1] }
      /// 用户支付的金额，单位为分 · `payer_total`
      public var payerTotal: Int? { fields[integer: 2] }
      /// 折扣的金额，单位为分 · `discount_total`
      public var discountTotal: Int? { fields[integer: 3] }

      public init(total: Int? = nil, currency: Currency? = nil, payerTotal: Int? = nil, discountTotal: Int? = nil) {
        fields = ObjectFields(of: Self.self, total, currency, payerTotal, discountTotal)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["total": Int?.self, "currency": Currency?.self, "payer_total": Int?.self, "discount_total": Int?.self]
      }
    }

    /// 所享的优惠
    public struct PromotionDetail: APIObject {
      /// 优惠的编号 · `coupon_id`
      public var couponID: String? { fields[text: 0] }
      /// 优惠的名称
      public var name: String? { fields[text: 1] }
      /// 优惠的适用范围
      public var scope: PromotionDetailScope? { fields[enumeration: 2] }
      /// 优惠由谁承担
      public var type: PromotionDetailType? { fields[enumeration: 3] }
      /// 活动批次的编号 · `stock_id`
      public var stockID: String? { fields[text: 4] }
      /// 优惠的金额，单位为分
      public var amount: Int? { fields[integer: 5] }
      /// 微信出资的金额，单位为分 · `wechatpay_contribute`
      public var wechatpayContribute: Int? { fields[integer: 6] }
      /// 商户出资的金额，单位为分 · `merchant_contribute`
      public var merchantContribute: Int? { fields[integer: 7] }
      /// 其他方出资的金额，单位为分 · `other_contribute`
      public var otherContribute: Int? { fields[integer: 8] }
      /// 优惠的币种，枚举值之一
      public var currency: Currency? { fields[enumeration: 9] }

      public init(
        couponID: String? = nil, name: String? = nil, scope: PromotionDetailScope? = nil,
        type: PromotionDetailType? = nil, stockID: String? = nil, amount: Int? = nil, wechatpayContribute: Int? = nil,
        merchantContribute: Int? = nil, otherContribute: Int? = nil, currency: Currency? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, couponID, name, scope, type, stockID, amount, wechatpayContribute, merchantContribute,
          otherContribute, currency
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "coupon_id": String?.self, "name": String?.self, "scope": PromotionDetailScope?.self,
          "type": PromotionDetailType?.self, "stock_id": String?.self, "amount": Int?.self,
          "wechatpay_contribute": Int?.self, "merchant_contribute": Int?.self, "other_contribute": Int?.self,
          "currency": Currency?.self,
        ]
      }
    }

    /// 车牌的颜色
    public typealias PlateColor = V3.Vehicle.PlateColor

    /// 币种，人民币为 CNY，枚举值之一
    public typealias Currency = V3.Vehicle.Transactions.Parking.Currency

    /// 优惠的适用范围
    public struct PromotionDetailScope: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 单品 · `SINGLE`
      public static var single: Self { Self(rawValue: "SINGLE") }

      /// 全场 · `GLOBAL`
      public static var global: Self { Self(rawValue: "GLOBAL") }
    }

    /// 优惠由谁承担
    public struct PromotionDetailType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 充值型代金券 · `CASH`
      public static var cash: Self { Self(rawValue: "CASH") }

      /// 免充值型代金券 · `NOCASH`
      public static var nocash: Self { Self(rawValue: "NOCASH") }
    }
  }

  /// 币种，人民币为 CNY，枚举值之一
  public struct Currency: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 人民币 · `CNY`
    public static var cny: Self { Self(rawValue: "CNY") }
  }

  /// 车牌的颜色
  public typealias PlateColor = V3.Vehicle.PlateColor
}
