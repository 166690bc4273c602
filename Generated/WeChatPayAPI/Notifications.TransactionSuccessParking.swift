// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 停车扣费成功通知
  ///
  /// 用户的停车费已扣。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012159706)
  public struct TransactionSuccessParking: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind(
          "TRANSACTION.SUCCESS", originalType: "transaction", having: "sp_mchid", "out_trade_no", "trade_state",
          "parking_info"
        )
      ]
    }

    /// 应用的 AppID
    public var appid: String? { fields[text: 0] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 1] }
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 2] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 3] }
    /// 说明
    public var description: String? { fields[text: 4] }
    /// 创建的时间 · `create_time`
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
    /// 银行的代码 · `bank_type`
    public var bankType: String? { fields[text: 11] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[text: 12] }
    /// 欠款是否还清 · `user_repaid`
    public var userRepaid: UserRepaid? { fields[enumeration: 13] }
    /// 交易的场景 · `trade_scene`
    public var tradeScene: String? { fields[text: 14] }
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
      bankType: String? = nil, attach: String? = nil, userRepaid: UserRepaid? = nil, tradeScene: String? = nil,
      parkingInfo: ParkingInfo? = nil, payer: Payer? = nil, amount: Amount? = nil,
      promotionDetail: [PromotionDetail]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, subAppid, spMchid, subMchid, description, createTime, outTradeNo, transactionID,
        tradeState, tradeStateDescription, successTime, bankType, attach, userRepaid, tradeScene, parkingInfo, payer,
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
        "success_time": Timestamp?.self, "bank_type": String?.self, "attach": String?.self,
        "user_repaid": UserRepaid?.self, "trade_scene": String?.self, "parking_info": ParkingInfo?.self,
        "payer": Payer?.self, "amount": Amount?.self, "promotion_detail": [PromotionDetail]?.self,
      ]
    }

    /// 交易的状态
    public typealias TradeState = Notifications.TransactionNotificationsTradeState

    /// 欠款是否还清
    public struct UserRepaid: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 已还款 · `Y`
      public static var y: Self { Self(rawValue: "Y") }

      /// 未还款 · `N`
      public static var n: Self { Self(rawValue: "N") }
    }

    /// 停车的情况
    public struct ParkingInfo: APIObject {
      /// 入场编号 · `parking_id`
      public var parkingID: String? { fields[text: 0] }
      /// 车牌号 · `plate_number`
      public var plateNumber: String? { fields[text: 1] }
      /// 车牌的颜色 · `plate_color`
      public var plateColor: PlateColor? { fields[enumeration: 2] }
      /// 服务开始的时间 · `start_time`
      public var startTime: String? { fields[text: 3] }
      /// 服务结束的时间 · `end_time`
      public var endTime: String? { fields[text: 4] }
      /// 停车场的名称 · `parking_name`
      public var parkingName: String? { fields[text: 5] }
      /// 计费时长，单位为秒 · `charging_duration`
      public var chargingDuration: Int? { fields[integer: 6] }
      /// 商户端设备的编号 · `device_id`
      public var deviceID: String? { fields[text: 7] }

      public init(
        parkingID: String? = nil, plateNumber: String? = nil, plateColor: PlateColor? = nil, startTime: String? = nil,
        endTime: String? = nil, parkingName: String? = nil, chargingDuration: Int? = nil, deviceID: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, parkingID, plateNumber, plateColor, startTime, endTime, parkingName, chargingDuration,
          deviceID
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
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
      public var openid: String? { fields[text: 0] }
      /// 用户在子商户 AppID 下的标识 · `sub_openid`
      public var subOpenid: String? { fields[text: 1] }

      public init(openid: String? = nil, subOpenid: String? = nil) {
        fields = ObjectFields(of: Self.self, openid, subOpenid)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["openid": String?.self, "sub_openid": String?.self]
      }
    }

    /// 订单的金额
    public typealias Amount = Notifications.TransactionAmount

    /// 所享的优惠
    public typealias PromotionDetail = Notifications.TransactionPromotionDetail

    /// 车牌的颜色
    public struct PlateColor: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 蓝 · `BLUE`
      public static var blue: Self { Self(rawValue: "BLUE") }

      /// 绿 · `GREEN`
      public static var green: Self { Self(rawValue: "GREEN") }

      /// 黄 · `YELLOW`
      public static var yellow: Self { Self(rawValue: "YELLOW") }

      /// 黑 · `BLACK`
      public static var black: Self { Self(rawValue: "BLACK") }

      /// 白 · `WHITE`
      public static var white: Self { Self(rawValue: "WHITE") }

      /// 黄绿 · `LIMEGREEN`
      public static var limegreen: Self { Self(rawValue: "LIMEGREEN") }
    }

    /// 优惠的适用范围
    public typealias PromotionDetailScope = Notifications.TransactionPromotionDetailScope

    /// 优惠由谁承担
    public typealias PromotionDetailType = Notifications.TransactionPromotionDetailType

    /// 单品
    public typealias GoodsDetail = Notifications.TransactionGoodsDetail
  }
}
