// Written by wechatpay-gen: change the description, not this file.
// /v3/edu-papay/transactions/**

@_spi(Generated) public import WeChatPay

extension V3.EduPapay.Transactions {
  /// 金额
  public struct Amount: APIObject {
    /// 订单的总金额，单位为分
    public var total: Int? { fields[integer: 0] }
    /// 用户支付的金额，单位为分 · `payer_total`
    public var payerTotal: Int? { fields[integer: 1] }
    /// 折扣的金额，单位为分 · `discount_total`
    public var discountTotal: Int? { fields[integer: 2] }
    /// 币种，人民币为 CNY
    public var currency: String? { fields[text: 3] }

    public init(total: Int? = nil, payerTotal: Int? = nil, discountTotal: Int? = nil, currency: String? = nil) {
      fields = ObjectFields(of: Self.self, total, payerTotal, discountTotal, currency)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["total": Int?.self, "payer_total": Int?.self, "discount_total": Int?.self, "currency": String?.self]
    }
  }

  /// 设备
  public struct DeviceInformation: APIObject {
    /// 设备的编号 · `device_id`
    public var deviceID: String? { fields[text: 0] }
    /// 商户端设备的 IP · `device_ip`
    public var deviceIP: String? { fields[text: 1] }

    public init(deviceID: String? = nil, deviceIP: String? = nil) {
      fields = ObjectFields(of: Self.self, deviceID, deviceIP)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["device_id": String?.self, "device_ip": String?.self]
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
    /// 优惠的金额，单位为分
    public var amount: Int? { fields[integer: 4] }
    /// 活动批次的编号 · `stock_id`
    public var stockID: String? { fields[text: 5] }
    /// 微信出资的金额，单位为分 · `wechatpay_contribute`
    public var wechatpayContribute: Int? { fields[integer: 6] }
    /// 商户出资的金额，单位为分 · `merchant_contribute`
    public var merchantContribute: Int? { fields[integer: 7] }
    /// 其他方出资的金额，单位为分 · `other_contribute`
    public var otherContribute: Int? { fields[integer: 8] }

    public init(
      couponID: String? = nil, name: String? = nil, scope: String? = nil, type: String? = nil, amount: Int? = nil,
      stockID: String? = nil, wechatpayContribute: Int? = nil, merchantContribute: Int? = nil,
      otherContribute: Int? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, couponID, name, scope, type, amount, stockID, wechatpayContribute, merchantContribute,
        otherContribute
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "coupon_id": String?.self, "name": String?.self, "scope": String?.self, "type": String?.self,
        "amount": Int?.self, "stock_id": String?.self, "wechatpay_contribute": Int?.self,
        "merchant_contribute": Int?.self, "other_contribute": Int?.self,
      ]
    }
  }

  /// `get` 发送的内容
  public struct SharedGetRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }

    public init(subMchid: String? = nil) {
      fields = ObjectFields(of: Self.self, subMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String?.self]
    }
  }

  /// `get` 返回的内容
  public struct SharedGetResponse: APIObject {
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 0] }
    /// 服务商的 AppID
    public var appid: String? { fields[text: 1] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 2] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 3] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 4] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 5] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[text: 6] }
    /// 付款银行的代码 · `bank_type`
    public var bankType: String? { fields[text: 7] }
    /// 支付完成的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 8] }
    /// 交易的状态 · `trade_state`
    public var tradeState: String? { fields[text: 9] }
    /// 对交易状态的说明 · `trade_state_description`
    public var tradeStateDescription: String? { fields[text: 10] }
    /// 付款人
    public var payer: Payer? { fields[object: 11] }
    /// 金额
    public var amount: Amount? { fields[object: 12] }
    /// 设备 · `device_information`
    public var deviceInformation: DeviceInformation? { fields[object: 13] }
    /// 所享的优惠 · `promotion_detail`
    public var promotionDetail: [PromotionDetail]? { fields[list: 14] }

    public init(
      spMchid: String? = nil, appid: String? = nil, subMchid: String? = nil, subAppid: String? = nil,
      outTradeNo: String? = nil, transactionID: String? = nil, attach: String? = nil, bankType: String? = nil,
      successTime: Timestamp? = nil, tradeState: String? = nil, tradeStateDescription: String? = nil,
      payer: Payer? = nil, amount: Amount? = nil, deviceInformation: DeviceInformation? = nil,
      promotionDetail: [PromotionDetail]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spMchid, appid, subMchid, subAppid, outTradeNo, transactionID, attach, bankType, successTime,
        tradeState, tradeStateDescription, payer, amount, deviceInformation, promotionDetail
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "appid": String?.self, "sub_mchid": String?.self, "sub_appid": String?.self,
        "out_trade_no": String?.self, "transaction_id": String?.self, "attach": String?.self, "bank_type": String?.self,
        "success_time": Timestamp?.self, "trade_state": String?.self, "trade_state_description": String?.self,
        "payer": Payer?.self, "amount": Amount?.self, "device_information": DeviceInformation?.self,
        "promotion_detail": [PromotionDetail]?.self,
      ]
    }

    /// 付款人
    public typealias Payer = V3.EduPapay.Transactions.Payer

    /// 金额
    public typealias Amount = V3.EduPapay.Transactions.Amount

    /// 设备
    public typealias DeviceInformation = V3.EduPapay.Transactions.DeviceInformation

    /// 所享的优惠
    public typealias PromotionDetail = V3.EduPapay.Transactions.PromotionDetail
  }
}
