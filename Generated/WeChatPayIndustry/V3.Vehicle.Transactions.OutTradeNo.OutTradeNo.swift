// Written by wechatpay-gen: change the description, not this file.
// GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}

@_spi(Generated) public import WeChatPay

extension V3.Vehicle.Transactions.OutTradeNo.OutTradeNo {
  /// 停车服务：按商户单号查订单
  ///
  /// 用商户订单号查询一笔扣费。
  ///
  /// `GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534308) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012534441)
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/vehicle/transactions/out-trade-no/{out_trade_no}"), query: query)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Vehicle.SharedGetRequest

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
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
    public var tradeState: String? { fields[text: 8] }
    /// 对交易状态的说明 · `trade_state_description`
    public var tradeStateDescription: String? { fields[text: 9] }
    /// 支付完成的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 10] }
    /// 付款银行的代码 · `bank_type`
    public var bankType: String? { fields[text: 11] }
    /// 用户有没有还款 · `user_repaid`
    public var userRepaid: String? { fields[text: 12] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[text: 13] }
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
      tradeState: String? = nil, tradeStateDescription: String? = nil, successTime: Timestamp? = nil,
      bankType: String? = nil, userRepaid: String? = nil, attach: String? = nil, tradeScene: String? = nil,
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
        "transaction_id": String?.self, "trade_state": String?.self, "trade_state_description": String?.self,
        "success_time": Timestamp?.self, "bank_type": String?.self, "user_repaid": String?.self, "attach": String?.self,
        "trade_scene": String?.self, "parking_info": ParkingInfo?.self, "payer": Payer?.self, "amount": Amount?.self,
        "promotion_detail": [PromotionDetail]?.self,
      ]
    }

    /// 停车的情况
    public typealias ParkingInfo = V3.Vehicle.Transactions.ParkingInfo

    /// 付款人
    public typealias Payer = V3.Vehicle.Transactions.Payer

    /// 订单的金额
    public typealias Amount = V3.Vehicle.Amount

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
      /// 优惠的金额，单位为分
      public var amount: Int? { fields[integer: 5] }
      /// 微信出资的金额，单位为分 · `wechatpay_contribute`
      public var wechatpayContribute: Int? { fields[integer: 6] }
      /// 商户出资的金额，单位为分 · `merchant_contribute`
      public var merchantContribute: Int? { fields[integer: 7] }
      /// 其他方出资的金额，单位为分 · `other_contribute`
      public var otherContribute: Int? { fields[integer: 8] }
      /// 优惠的币种
      public var currency: String? { fields[text: 9] }

      public init(
        couponID: String? = nil, name: String? = nil, scope: String? = nil, type: String? = nil, stockID: String? = nil,
        amount: Int? = nil, wechatpayContribute: Int? = nil, merchantContribute: Int? = nil,
        otherContribute: Int? = nil, currency: String? = nil
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
          "coupon_id": String?.self, "name": String?.self, "scope": String?.self, "type": String?.self,
          "stock_id": String?.self, "amount": Int?.self, "wechatpay_contribute": Int?.self,
          "merchant_contribute": Int?.self, "other_contribute": Int?.self, "currency": String?.self,
        ]
      }
    }

    /// 车牌的颜色
    public typealias PlateColor = V3.Vehicle.PlateColor
  }
}
