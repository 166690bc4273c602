// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 停车扣费失败通知
  ///
  /// 一笔停车费没有扣到。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012159706)
  public struct TransactionFail: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("TRANSACTION.FAIL", originalType: "transaction")
      ]
    }

    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 0] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 1] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 2] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 3] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 4] }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`
    public var subOpenid: String? { fields[text: 5] }
    /// 协议模板的编号 · `plan_id`
    public var planID: String? { fields[text: 6] }
    /// 签约的内容 · `contract_information`
    public var contractInformation: ContractInformation? { fields[object: 7] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 8] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 9] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[text: 10] }
    /// 银行的代码 · `bank_type`
    public var bankType: String? { fields[text: 11] }
    /// 支付完成的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 12] }
    /// 交易的状态 · `trade_state`
    public var tradeState: String? { fields[text: 13] }
    /// 对交易状态的说明 · `trade_state_description`
    public var tradeStateDescription: String? { fields[text: 14] }
    /// 付款人
    public var payer: Payer? { fields[object: 15] }
    /// 订单的金额
    public var amount: Amount? { fields[object: 16] }
    /// 设备 · `device_information`
    public var deviceInformation: DeviceInformation? { fields[object: 17] }
    /// 所享的优惠 · `promotion_detail`
    public var promotionDetail: [PromotionDetail]? { fields[list: 18] }
    /// 商户号
    public var mchid: String? { fields[text: 19] }
    /// 交易的类型，枚举值之一 · `trade_type`
    public var tradeType: TradeType? { fields[enumeration: 20] }
    /// 对交易状态的说明 · `trade_state_desc`
    public var tradeStateDesc: String? { fields[text: 21] }
    /// 支付的场景 · `scene_info`
    public var sceneInfo: SceneInfo? { fields[object: 22] }
    /// 服务商的 AppID · `sp_appid`
    public var spAppid: String? { fields[text: 23] }
    /// 账单里对扣费服务的描述
    public var description: String? { fields[text: 24] }
    /// 创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 25] }
    /// 用户有没有还款 · `user_repaid`
    public var userRepaid: String? { fields[text: 26] }
    /// 交易的场景 · `trade_scene`
    public var tradeScene: String? { fields[text: 27] }
    /// 停车的情况 · `parking_info`
    public var parkingInfo: ParkingInfo? { fields[object: 28] }

    public init(
      spMchid: String? = nil, appid: String? = nil, subMchid: String? = nil, subAppid: String? = nil,
      openid: String? = nil, subOpenid: String? = nil, planID: String? = nil,
      contractInformation: ContractInformation? = nil, outTradeNo: String? = nil, transactionID: String? = nil,
      attach: String? = nil, bankType: String? = nil, successTime: Timestamp? = nil, tradeState: String? = nil,
      tradeStateDescription: String? = nil, payer: Payer? = nil, amount: Amount? = nil,
      deviceInformation: DeviceInformation? = nil, promotionDetail: [PromotionDetail]? = nil, mchid: String? = nil,
      tradeType: TradeType? = nil, tradeStateDesc: String? = nil, sceneInfo: SceneInfo? = nil, spAppid: String? = nil,
      description: String? = nil, createTime: Timestamp? = nil, userRepaid: String? = nil, tradeScene: String? = nil,
      parkingInfo: ParkingInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spMchid, appid, subMchid, subAppid, openid, subOpenid, planID, contractInformation, outTradeNo,
        transactionID, attach, bankType, successTime, tradeState, tradeStateDescription, payer, amount,
        deviceInformation, promotionDetail, mchid, tradeType, tradeStateDesc, sceneInfo, spAppid, description,
        createTime, userRepaid, tradeScene, parkingInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "appid": String?.self, "sub_mchid": String?.self, "sub_appid": String?.self,
        "openid": String?.self, "sub_openid": String?.self, "plan_id": String?.self,
        "contract_information": ContractInformation?.self, "out_trade_no": String?.self, "transaction_id": String?.self,
        "attach": String?.self, "bank_type": String?.self, "success_time": Timestamp?.self, "trade_state": String?.self,
        "trade_state_description": String?.self, "payer": Payer?.self, "amount": Amount?.self,
        "device_information": DeviceInformation?.self, "promotion_detail": [PromotionDetail]?.self,
        "mchid": String?.self, "trade_type": TradeType?.self, "trade_state_desc": String?.self,
        "scene_info": SceneInfo?.self, "sp_appid": String?.self, "description": String?.self,
        "create_time": Timestamp?.self, "user_repaid": String?.self, "trade_scene": String?.self,
        "parking_info": ParkingInfo?.self,
      ]
    }

    /// 签约的内容
    public struct ContractInformation: APIObject {
      /// 协议的编号 · `contract_id`
      public var contractID: String? { fields[text: 0] }
      /// 签约的状态 · `contract_status`
      public var contractStatus: String? { fields[text: 1] }
      /// 签约的时间 · `create_time`
      public var createTime: Timestamp? { fields[time: 2] }

      public init(contractID: String? = nil, contractStatus: String? = nil, createTime: Timestamp? = nil) {
        fields = ObjectFields(of: Self.self, contractID, contractStatus, createTime)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["contract_id": String?.self, "contract_status": String?.self, "create_time": Timestamp?.self]
      }
    }

    /// 付款人
    public struct Payer: APIObject {
      /// 用户在该 AppID 下的标识
      public var openid: String? { fields[text: 0] }
      /// 用户在子商户 AppID 下的标识 · `sub_openid`
      public var subOpenid: String? { fields[text: 1] }
      /// 用户在服务商 AppID 下的标识 · `sp_openid`
      public var spOpenid: String? { fields[text: 2] }

      public init(openid: String? = nil, subOpenid: String? = nil, spOpenid: String? = nil) {
        fields = ObjectFields(of: Self.self, openid, subOpenid, spOpenid)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["openid": String?.self, "sub_openid": String?.self, "sp_openid": String?.self]
      }
    }

    /// 订单的金额
    public struct Amount: APIObject {
      /// 币种，人民币为 CNY
      public var currency: String? { fields[text: 0] }
      /// 用户支付的币种 · `payer_currency`
      public var payerCurrency: String? { fields[text: 1] }

      public init(currency: String? = nil, payerCurrency: String? = nil) {
        fields = ObjectFields(of: Self.self, currency, payerCurrency)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["currency": String?.self, "payer_currency": String?.self]
      }
    }

    /// 设备
    public struct DeviceInformation: APIObject {
      /// 设备的编号 · `device_id`
      public var deviceID: String? { fields[text: 0] }
      /// 文档称是商户设备的 IP · `payer_total`
      public var payerTotal: String? { fields[text: 1] }

      public init(deviceID: String? = nil, payerTotal: String? = nil) {
        fields = ObjectFields(of: Self.self, deviceID, payerTotal)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["device_id": String?.self, "payer_total": String?.self]
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
      /// 优惠的币种
      public var currency: String? { fields[text: 5] }
      /// 单品 · `goods_detail`
      public var goodsDetail: [GoodsDetail]? { fields[list: 6] }
      /// 商户后台配置的活动批次 · `activity_id`
      public var activityID: String? { fields[text: 7] }

      public init(
        couponID: String? = nil, name: String? = nil, scope: String? = nil, type: String? = nil, stockID: String? = nil,
        currency: String? = nil, goodsDetail: [GoodsDetail]? = nil, activityID: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, couponID, name, scope, type, stockID, currency, goodsDetail, activityID)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "coupon_id": String?.self, "name": String?.self, "scope": String?.self, "type": String?.self,
          "stock_id": String?.self, "currency": String?.self, "goods_detail": [GoodsDetail]?.self,
          "activity_id": String?.self,
        ]
      }
    }

    /// 交易的类型，枚举值之一
    public struct TradeType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 委托代扣 · `PAP`
      public static var pap: Self { Self(rawValue: "PAP") }
    }

    /// 支付的场景
    public struct SceneInfo: APIObject {
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

    /// 停车的情况
    public typealias ParkingInfo = Notifications.WeChatPayIndustryTransactionParkingInfo

    /// 单品
    public struct GoodsDetail: APIObject {
      /// 商品编号 · `goods_id`
      public var goodsID: String? { fields[text: 0] }
      /// 商品的数量
      public var quantity: Int? { fields[integer: 1] }
      /// 商品的单价，单位为分 · `unit_price`
      public var unitPrice: Int? { fields[integer: 2] }
      /// 优惠的金额，单位为分 · `discount_amount`
      public var discountAmount: Int? { fields[integer: 3] }
      /// 商品的备注 · `goods_remark`
      public var goodsRemark: String? { fields[text: 4] }

      public init(
        goodsID: String? = nil, quantity: Int? = nil, unitPrice: Int? = nil, discountAmount: Int? = nil,
        goodsRemark: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, goodsID, quantity, unitPrice, discountAmount, goodsRemark)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "goods_id": String?.self, "quantity": Int?.self, "unit_price": Int?.self, "discount_amount": Int?.self,
          "goods_remark": String?.self,
        ]
      }
    }

    /// 车牌的颜色
    public typealias PlateColor = Notifications.WeChatPayIndustryTransactionPlateColor
  }
}
