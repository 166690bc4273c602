// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 垫资还款通知
  ///
  /// 用户还清了微信支付垫付的停车费。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012160841)
  public struct TransactionPayBack: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("TRANSACTION.PAY_BACK")
      ]
    }

    /// 商户号
    public var mchid: String? { fields[text: 0] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 1] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 2] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 3] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 4] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 5] }
    /// 交易的类型 · `trade_type`
    public var tradeType: String? { fields[text: 6] }
    /// 交易的状态 · `trade_state`
    public var tradeState: String? { fields[text: 7] }
    /// 对交易状态的说明 · `trade_state_desc`
    public var tradeStateDesc: String? { fields[text: 8] }
    /// 银行的代码 · `bank_type`
    public var bankType: String? { fields[text: 9] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[text: 10] }
    /// 支付完成的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 11] }
    /// 付款人
    public var payer: Payer? { fields[object: 12] }
    /// 订单的金额
    public var amount: Amount? { fields[object: 13] }
    /// 设备 · `device_info`
    public var deviceInfo: DeviceInfo? { fields[object: 14] }
    /// 所享的优惠 · `promotion_detail`
    public var promotionDetail: [PromotionDetail]? { fields[list: 15] }
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 16] }
    /// 账单里对扣费服务的描述
    public var description: String? { fields[text: 17] }
    /// 创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 18] }
    /// 对交易状态的说明 · `trade_state_description`
    public var tradeStateDescription: String? { fields[text: 19] }
    /// 用户有没有还款 · `user_repaid`
    public var userRepaid: String? { fields[text: 20] }
    /// 交易的场景 · `trade_scene`
    public var tradeScene: String? { fields[text: 21] }
    /// 停车的情况 · `parking_info`
    public var parkingInfo: ParkingInfo? { fields[object: 22] }

    public init(
      mchid: String? = nil, appid: String? = nil, subMchid: String? = nil, subAppid: String? = nil,
      outTradeNo: String? = nil, transactionID: String? = nil, tradeType: String? = nil, tradeState: String? = nil,
      tradeStateDesc: String? = nil, bankType: String? = nil, attach: String? = nil, successTime: Timestamp? = nil,
      payer: Payer? = nil, amount: Amount? = nil, deviceInfo: DeviceInfo? = nil,
      promotionDetail: [PromotionDetail]? = nil, spMchid: String? = nil, description: String? = nil,
      createTime: Timestamp? = nil, tradeStateDescription: String? = nil, userRepaid: String? = nil,
      tradeScene: String? = nil, parkingInfo: ParkingInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, mchid, appid, subMchid, subAppid, outTradeNo, transactionID, tradeType, tradeState,
        tradeStateDesc, bankType, attach, successTime, payer, amount, deviceInfo, promotionDetail, spMchid, description,
        createTime, tradeStateDescription, userRepaid, tradeScene, parkingInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mchid": String?.self, "appid": String?.self, "sub_mchid": String?.self, "sub_appid": String?.self,
        "out_trade_no": String?.self, "transaction_id": String?.self, "trade_type": String?.self,
        "trade_state": String?.self, "trade_state_desc": String?.self, "bank_type": String?.self,
        "attach": String?.self, "success_time": Timestamp?.self, "payer": Payer?.self, "amount": Amount?.self,
        "device_info": DeviceInfo?.self, "promotion_detail": [PromotionDetail]?.self, "sp_mchid": String?.self,
        "description": String?.self, "create_time": Timestamp?.self, "trade_state_description": String?.self,
        "user_repaid": String?.self, "trade_scene": String?.self, "parking_info": ParkingInfo?.self,
      ]
    }

    /// 付款人
    public typealias Payer = Notifications.WeChatPayIndustryTransactionPayer

    /// 订单的金额
    public struct Amount: APIObject {
      /// 币种，人民币为 CNY
      public var currency: String? { fields[text: 0] }

      public init(currency: String? = nil) {
        fields = ObjectFields(of: Self.self, currency)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["currency": String?.self]
      }
    }

    /// 设备
    public struct DeviceInfo: APIObject {
      /// 设备的编号 · `device_id`
      public var deviceID: String? { fields[text: 0] }

      public init(deviceID: String? = nil) {
        fields = ObjectFields(of: Self.self, deviceID)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["device_id": String?.self]
      }
    }

    /// 所享的优惠
    public struct PromotionDetail: APIObject {
      /// 优惠的编号 · `coupon_id`
      public var couponID: String? { fields[text: 0] }
      /// 优惠的名称
      public var name: String? { fields[text: 1] }
      /// 优惠的适用范围
      public var scope: String? { fields[text: 2] }
      /// 优惠由谁承担
      public var type: String? { fields[text: 3] }
      /// 活动批次的编号 · `stock_id`
      public var stockID: String? { fields[text: 4] }
      /// 商户后台配置的活动批次 · `activity_id`
      public var activityID: String? { fields[text: 5] }
      /// 优惠的币种
      public var currency: String? { fields[text: 6] }

      public init(
        couponID: String? = nil, name: String? = nil, scope: String? = nil, type: String? = nil, stockID: String? = nil,
        activityID: String? = nil, currency: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, couponID, name, scope, type, stockID, activityID, currency)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "coupon_id": String?.self, "name": String?.self, "scope": String?.self, "type": String?.self,
          "stock_id": String?.self, "activity_id": String?.self, "currency": String?.self,
        ]
      }
    }

    /// 停车的情况
    public typealias ParkingInfo = Notifications.WeChatPayIndustryTransactionParkingInfo

    /// 车牌的颜色
    public typealias PlateColor = Notifications.WeChatPayIndustryTransactionPlateColor
  }
}
