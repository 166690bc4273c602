// Written by wechatpay-gen: change the description, not this file.
// /v3/vehicle/etc/transactions/**

@_spi(Generated) public import WeChatPay

extension V3.Vehicle.Etc.Transactions {
  /// 金额
  public typealias Amount = V3.Vehicle.Amount

  /// 设备
  public struct DeviceInfo: APIObject {
    /// 设备的编号 · `device_id`
    public var deviceID: String? { fields[text: 0] }
    /// 设备的 IP · `device_ip`
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
    /// 用户在服务商 AppID 下的标识 · `sp_openid`
    public var spOpenid: String? { fields[text: 0] }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`
    public var subOpenid: String? { fields[text: 1] }

    public init(spOpenid: String? = nil, subOpenid: String? = nil) {
      fields = ObjectFields(of: Self.self, spOpenid, subOpenid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sp_openid": String?.self, "sub_openid": String?.self]
    }
  }

  /// 所享的优惠
  public struct PromotionDetail: APIObject {
    /// 优惠的编号 · `promotion_id`
    public var promotionID: String? { fields[text: 0] }
    /// 优惠的名称
    public var name: String? { fields[text: 1] }
    /// 优惠的适用范围
    public var scope: String? { fields[text: 2] }
    /// 优惠由谁承担
    public var type: String? { fields[text: 3] }
    /// 商户后台配置的活动批次 · `activity_id`
    public var activityID: String? { fields[text: 4] }
    /// 优惠的金额，单位为分
    public var amount: Int? { fields[integer: 5] }
    /// 微信出资的金额，单位为分 · `wxpay_contribute`
    public var wxpayContribute: Int? { fields[integer: 6] }
    /// 商户出资的金额，单位为分 · `merchant_contribute`
    public var merchantContribute: Int? { fields[integer: 7] }
    /// 其他方出资的金额，单位为分 · `other_contribute`
    public var otherContribute: Int? { fields[integer: 8] }

    public init(
      promotionID: String? = nil, name: String? = nil, scope: String? = nil, type: String? = nil,
      activityID: String? = nil, amount: Int? = nil, wxpayContribute: Int? = nil, merchantContribute: Int? = nil,
      otherContribute: Int? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, promotionID, name, scope, type, activityID, amount, wxpayContribute, merchantContribute,
        otherContribute
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "promotion_id": String?.self, "name": String?.self, "scope": String?.self, "type": String?.self,
        "activity_id": String?.self, "amount": Int?.self, "wxpay_contribute": Int?.self,
        "merchant_contribute": Int?.self, "other_contribute": Int?.self,
      ]
    }
  }

  /// `get` 发送的内容
  public typealias SharedGetRequest = V3.Vehicle.SharedGetRequest

  /// `get` 返回的内容
  public struct SharedGetResponse: APIObject {
    /// 商户号
    public var mchid: String? { fields[text: 0] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 1] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 2] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 3] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 4] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 5] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[text: 6] }
    /// 交易的类型 · `trade_type`
    public var tradeType: String? { fields[text: 7] }
    /// 付款银行的代码 · `bank_type`
    public var bankType: String? { fields[text: 8] }
    /// 支付完成的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 9] }
    /// 交易的状态 · `trade_state`
    public var tradeState: String? { fields[text: 10] }
    /// 对交易状态的说明 · `trade_state_desc`
    public var tradeStateDesc: String? { fields[text: 11] }
    /// 付款人
    public var payer: Payer? { fields[object: 12] }
    /// 金额
    public var amount: Amount? { fields[object: 13] }
    /// 设备 · `device_info`
    public var deviceInfo: DeviceInfo? { fields[object: 14] }
    /// 所享的优惠 · `promotion_detail`
    public var promotionDetail: [PromotionDetail]? { fields[list: 15] }

    public init(
      mchid: String? = nil, subMchid: String? = nil, appid: String? = nil, subAppid: String? = nil,
      outTradeNo: String? = nil, transactionID: String? = nil, attach: String? = nil, tradeType: String? = nil,
      bankType: String? = nil, successTime: Timestamp? = nil, tradeState: String? = nil, tradeStateDesc: String? = nil,
      payer: Payer? = nil, amount: Amount? = nil, deviceInfo: DeviceInfo? = nil,
      promotionDetail: [PromotionDetail]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, mchid, subMchid, appid, subAppid, outTradeNo, transactionID, attach, tradeType, bankType,
        successTime, tradeState, tradeStateDesc, payer, amount, deviceInfo, promotionDetail
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mchid": String?.self, "sub_mchid": String?.self, "appid": String?.self, "sub_appid": String?.self,
        "out_trade_no": String?.self, "transaction_id": String?.self, "attach": String?.self,
        "trade_type": String?.self, "bank_type": String?.self, "success_time": Timestamp?.self,
        "trade_state": String?.self, "trade_state_desc": String?.self, "payer": Payer?.self, "amount": Amount?.self,
        "device_info": DeviceInfo?.self, "promotion_detail": [PromotionDetail]?.self,
      ]
    }

    /// 付款人
    public typealias Payer = V3.Vehicle.Etc.Transactions.Payer

    /// 金额
    public typealias Amount = V3.Vehicle.Amount

    /// 设备
    public typealias DeviceInfo = V3.Vehicle.Etc.Transactions.DeviceInfo

    /// 所享的优惠
    public typealias PromotionDetail = V3.Vehicle.Etc.Transactions.PromotionDetail
  }
}
