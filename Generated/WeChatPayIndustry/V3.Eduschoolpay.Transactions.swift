// Written by wechatpay-gen: change the description, not this file.
// POST /v3/eduschoolpay/transactions

@_spi(Generated) public import WeChatPay

extension V3.Eduschoolpay.Transactions {
  /// 校园轻松付：扣款
  ///
  /// 按协议扣款，可即时扣，也可受理后再扣。
  ///
  /// `POST /v3/eduschoolpay/transactions` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012469030)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/eduschoolpay/transactions"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 应用的 AppID · 例如 `wx8888888888888888`
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wx8888888888888888`
    public var subAppid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 商品的描述 · 例如 `中山大学-第二食堂-海鲜炒饭`
    public var description: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 原样带回查询与通知的附加数据 · 例如 `自定义数据`
    public var attach: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`, 例如 `121775250124070332`
    public var outTradeNo: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 优惠标记 · `goods_tag`, 例如 `test`
    public var goodsTag: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://www.weixin.qq.com/wxpay/pay`
    public var notifyURL: String {
      get { fields[requiredText: 7] }
      set { fields[requiredText: 7] = newValue }
    }
    /// 协议的编号 · `contract_id`, 例如 `2045011120563805041758214605`
    public var contractID: String {
      get { fields[requiredText: 8] }
      set { fields[requiredText: 8] = newValue }
    }
    /// 用户在学校的账号 · `user_id`, 例如 `20200330tony`
    public var userID: String {
      get { fields[requiredText: 9] }
      set { fields[requiredText: 9] = newValue }
    }
    /// 金额
    public var amount: Amount {
      get { fields[requiredObject: 10] }
      set { fields[requiredObject: 10] = newValue }
    }
    /// 支付的场景 · `scene_info`
    public var sceneInfo: SceneInfo {
      get { fields[requiredObject: 11] }
      set { fields[requiredObject: 11] = newValue }
    }
    /// 设备 · `device_info`
    public var deviceInfo: DeviceInfo {
      get { fields[requiredObject: 12] }
      set { fields[requiredObject: 12] = newValue }
    }
    /// 结算的要求 · `settle_info`
    public var settleInfo: SettleInfo? {
      get { fields[object: 13] }
      set { fields[object: 13] = newValue }
    }
    /// 扣款的方式 · `payment_mode`, 例如 `SYNC`
    public var paymentMode: String? {
      get { fields[text: 14] }
      set { fields[text: 14] = newValue }
    }

    public init(
      appid: String, subMchid: String? = nil, subAppid: String? = nil, description: String, attach: String? = nil,
      outTradeNo: String, goodsTag: String? = nil, notifyURL: String, contractID: String, userID: String,
      amount: Amount, sceneInfo: SceneInfo, deviceInfo: DeviceInfo, settleInfo: SettleInfo? = nil,
      paymentMode: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, subMchid, subAppid, description, attach, outTradeNo, goodsTag, notifyURL, contractID,
        userID, amount, sceneInfo, deviceInfo, settleInfo, paymentMode
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String.self, "sub_mchid": String?.self, "sub_appid": String?.self, "description": String.self,
        "attach": String?.self, "out_trade_no": String.self, "goods_tag": String?.self, "notify_url": String.self,
        "contract_id": String.self, "user_id": String.self, "amount": Amount.self, "scene_info": SceneInfo.self,
        "device_info": DeviceInfo.self, "settle_info": SettleInfo?.self, "payment_mode": String?.self,
      ]
    }

    /// 金额
    public struct Amount: APIObject {
      /// 订单的总金额，单位为分 · 例如 `888`
      public var total: Int {
        get { fields[requiredInteger: 0] }
        set { fields[requiredInteger: 0] = newValue }
      }
      /// 币种，人民币为 CNY · 例如 `CNY`
      public var currency: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }

      public init(total: Int, currency: String) {
        fields = ObjectFields(of: Self.self, total, currency)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["total": Int.self, "currency": String.self]
      }
    }

    /// 支付的场景
    public struct SceneInfo: APIObject {
      /// 消费的时间 · `start_time`, 例如 `2017-08-26T09:43:39+08:00`
      public var startTime: Timestamp {
        get { fields[requiredTime: 0] }
        set { fields[requiredTime: 0] = newValue }
      }
      /// 学校的编号 · `school_id`, 例如 `18260256813396`
      public var schoolID: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 在哪种场景消费 · `scene_type`, 例如 `CANTEEN`
      public var sceneType: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }

      public init(startTime: Timestamp, schoolID: String, sceneType: String) {
        fields = ObjectFields(of: Self.self, startTime, schoolID, sceneType)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["start_time": Timestamp.self, "school_id": String.self, "scene_type": String.self]
      }
    }

    /// 设备
    public struct DeviceInfo: APIObject {
      /// 设备的编号 · `device_id`, 例如 `12343232`
      public var deviceID: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 设备的 IP · `device_ip`, 例如 `123.12.12.123`
      public var deviceIP: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }

      public init(deviceID: String? = nil, deviceIP: String) {
        fields = ObjectFields(of: Self.self, deviceID, deviceIP)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["device_id": String?.self, "device_ip": String.self]
      }
    }

    /// 结算的要求
    public struct SettleInfo: APIObject {
      /// 是否分账 · `profit_sharing`
      public var profitSharing: Bool? {
        get { fields[boolean: 0] }
        set { fields[boolean: 0] = newValue }
      }

      public init(profitSharing: Bool? = nil) {
        fields = ObjectFields(of: Self.self, profitSharing)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["profit_sharing": Bool?.self]
      }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
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
    /// 付款银行的代码 · `bank_type`
    public var bankType: String? { fields[text: 9] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[text: 10] }
    /// 支付完成的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 11] }
    /// 付款人
    public var payer: Payer? { fields[object: 12] }
    /// 金额
    public var amount: Amount? { fields[object: 13] }
    /// 设备 · `device_info`
    public var deviceInfo: DeviceInfo? { fields[object: 14] }
    /// 所享的优惠 · `promotion_detail`
    public var promotionDetail: [PromotionDetail]? { fields[list: 15] }

    public init(
      mchid: String? = nil, appid: String? = nil, subMchid: String? = nil, subAppid: String? = nil,
      outTradeNo: String? = nil, transactionID: String? = nil, tradeType: String? = nil, tradeState: String? = nil,
      tradeStateDesc: String? = nil, bankType: String? = nil, attach: String? = nil, successTime: Timestamp? = nil,
      payer: Payer? = nil, amount: Amount? = nil, deviceInfo: DeviceInfo? = nil,
      promotionDetail: [PromotionDetail]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, mchid, appid, subMchid, subAppid, outTradeNo, transactionID, tradeType, tradeState,
        tradeStateDesc, bankType, attach, successTime, payer, amount, deviceInfo, promotionDetail
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
        "device_info": DeviceInfo?.self, "promotion_detail": [PromotionDetail]?.self,
      ]
    }

    /// 付款人
    public typealias Payer = V3.Eduschoolpay.Transactions.Payer

    /// 金额
    public typealias Amount = V3.Eduschoolpay.Transactions.Amount

    /// 设备
    public typealias DeviceInfo = V3.Eduschoolpay.Transactions.DeviceInfo

    /// 所享的优惠
    public typealias PromotionDetail = V3.Eduschoolpay.Transactions.PromotionDetail
  }

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
}
