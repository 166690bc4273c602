// Written by wechatpay-gen: change the description, not this file.
// /v3/payscore/**

@_spi(Generated) public import WeChatPay

extension V3.Payscore {
  /// `post` 返回的内容
  public struct AssessUserRiskLevelPostResponse: APIObject {
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String? { fields[text: 0] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 1] }
    /// 商户号
    public var mchid: String? { fields[text: 2] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 3] }
    /// 商户自定的授权协议号 · `authorization_code`
    public var authorizationCode: String? { fields[text: 4] }
    /// 授权的状态 · `authorization_state`
    public var authorizationState: String? { fields[text: 5] }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? { fields[text: 6] }
    /// 最近一次解除授权的时间 · `cancel_authorization_time`
    public var cancelAuthorizationTime: String? { fields[text: 7] }
    /// 最近一次授权成功的时间 · `authorization_success_time`
    public var authorizationSuccessTime: String? { fields[text: 8] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 9] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 10] }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`
    public var subOpenid: String? { fields[text: 11] }
    /// 用户的标签 · `user_label`
    public var userLabel: String? { fields[text: 12] }
    /// 渠道商的商户号 · `channel_id`
    public var channelID: String? { fields[text: 13] }
    /// 用户的分层 · `user_risk_level`
    public var userRiskLevel: Int? { fields[integer: 14] }
    /// 分层的版本 · `risk_level_version`
    public var riskLevelVersion: Int? { fields[integer: 15] }

    public init(
      serviceID: String? = nil, appid: String? = nil, mchid: String? = nil, openid: String? = nil,
      authorizationCode: String? = nil, authorizationState: String? = nil, notifyURL: String? = nil,
      cancelAuthorizationTime: String? = nil, authorizationSuccessTime: String? = nil, subMchid: String? = nil,
      subAppid: String? = nil, subOpenid: String? = nil, userLabel: String? = nil, channelID: String? = nil,
      userRiskLevel: Int? = nil, riskLevelVersion: Int? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, serviceID, appid, mchid, openid, authorizationCode, authorizationState, notifyURL,
        cancelAuthorizationTime, authorizationSuccessTime, subMchid, subAppid, subOpenid, userLabel, channelID,
        userRiskLevel, riskLevelVersion
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "service_id": String?.self, "appid": String?.self, "mchid": String?.self, "openid": String?.self,
        "authorization_code": String?.self, "authorization_state": String?.self, "notify_url": String?.self,
        "cancel_authorization_time": String?.self, "authorization_success_time": String?.self,
        "sub_mchid": String?.self, "sub_appid": String?.self, "sub_openid": String?.self, "user_label": String?.self,
        "channel_id": String?.self, "user_risk_level": Int?.self, "risk_level_version": Int?.self,
      ]
    }
  }

  /// 收款情况
  public struct Collection: APIObject {
    /// 收款的状态
    public var state: CollectionState? { fields[enumeration: 0] }
    /// 应收的总金额，单位为分 · `total_amount`
    public var totalAmount: Int? { fields[integer: 1] }
    /// 待收的金额，单位为分 · `paying_amount`
    public var payingAmount: Int? { fields[integer: 2] }
    /// 已收的金额，单位为分 · `paid_amount`
    public var paidAmount: Int? { fields[integer: 3] }
    /// 各笔收款
    public var details: [Detail]? { fields[list: 4] }
    /// 银行的代码 · `bank_type`
    public var bankType: String? { fields[text: 5] }

    public init(
      state: CollectionState? = nil, totalAmount: Int? = nil, payingAmount: Int? = nil, paidAmount: Int? = nil,
      details: [Detail]? = nil, bankType: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, state, totalAmount, payingAmount, paidAmount, details, bankType)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "state": CollectionState?.self, "total_amount": Int?.self, "paying_amount": Int?.self, "paid_amount": Int?.self,
        "details": [Detail]?.self, "bank_type": String?.self,
      ]
    }
  }

  /// 收款的状态
  public struct CollectionState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 待支付 · `USER_PAYING`
    public static var userPaying: Self { Self(rawValue: "USER_PAYING") }

    /// 已支付 · `USER_PAID`
    public static var userPaid: Self { Self(rawValue: "USER_PAID") }
  }

  /// 各笔收款
  public struct Detail: APIObject {
    /// 第几笔收款
    public var seq: Int? { fields[integer: 0] }
    /// 该笔收款的金额，单位为分
    public var amount: Int? { fields[integer: 1] }
    /// 收款的渠道 · `paid_type`
    public var paidType: PaidType? { fields[enumeration: 2] }
    /// 收款成功的时间 · `paid_time`
    public var paidTime: String? { fields[text: 3] }
    /// 该笔收款的微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 4] }
    /// 所享的优惠 · `promotion_detail`
    public var promotionDetail: [PromotionDetail]? { fields[list: 5] }

    public init(
      seq: Int? = nil, amount: Int? = nil, paidType: PaidType? = nil, paidTime: String? = nil,
      transactionID: String? = nil, promotionDetail: [PromotionDetail]? = nil
    ) {
      fields = ObjectFields(of: Self.self, seq, amount, paidType, paidTime, transactionID, promotionDetail)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "seq": Int?.self, "amount": Int?.self, "paid_type": PaidType?.self, "paid_time": String?.self,
        "transaction_id": String?.self, "promotion_detail": [PromotionDetail]?.self,
      ]
    }
  }

  /// 提供服务的设备
  public struct Device: APIObject {
    /// 开始服务的设备 · `start_device_id`, 例如 `HG123456`
    public var startDeviceID: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 结束服务的设备 · `end_device_id`, 例如 `HG123456`
    public var endDeviceID: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 物料码的链接 · `materiel_no`, 例如 `example_materiel_no`
    public var materielNo: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }

    public init(startDeviceID: String? = nil, endDeviceID: String? = nil, materielNo: String? = nil) {
      fields = ObjectFields(of: Self.self, startDeviceID, endDeviceID, materielNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["start_device_id": String?.self, "end_device_id": String?.self, "materiel_no": String?.self]
    }
  }

  /// 商品
  public struct Goods: APIObject {
    /// 商品名称
    public var name: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商品图片的链接
    public var picture: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 金额，单位为分 · 例如 `550`
    public var amount: Int {
      get { fields[requiredInteger: 2] }
      set { fields[requiredInteger: 2] = newValue }
    }
    /// 商品数量 · 例如 `1`
    public var count: Int {
      get { fields[requiredInteger: 3] }
      set { fields[requiredInteger: 3] = newValue }
    }
    /// 商品所属类目 · `category_id`
    public var categoryID: [String]? {
      get { fields[list: 4] }
      set { fields[list: 4] = newValue }
    }

    public init(name: String, picture: String, amount: Int, count: Int, categoryID: [String]? = nil) {
      fields = ObjectFields(of: Self.self, name, picture, amount, count, categoryID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "name": String.self, "picture": String.self, "amount": Int.self, "count": Int.self,
        "category_id": [String]?.self,
      ]
    }
  }

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
    /// 商品备注 · `goods_remark`
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

  /// 服务的地点
  public struct Location: APIObject {
    /// 服务开始的地点 · `start_location`
    public var startLocation: String? { fields[text: 0] }
    /// 服务结束的地点 · `end_location`
    public var endLocation: String? { fields[text: 1] }

    public init(startLocation: String? = nil, endLocation: String? = nil) {
      fields = ObjectFields(of: Self.self, startLocation, endLocation)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["start_location": String?.self, "end_location": String?.self]
    }
  }

  /// 收款的渠道
  public struct PaidType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 微信支付分收款 · `NEWTON`
    public static var newton: Self { Self(rawValue: "NEWTON") }

    /// 商户自行收款 · `MCH`
    public static var mch: Self { Self(rawValue: "MCH") }
  }

  /// 结算时的优惠
  public struct PostDiscount: APIObject {
    /// 优惠的名称
    public var name: String? { fields[text: 0] }
    /// 优惠的说明
    public var description: String? { fields[text: 1] }
    /// 优惠的金额，单位为分
    public var amount: Int? { fields[integer: 2] }
    /// 优惠的数量
    public var count: Int? { fields[integer: 3] }

    public init(name: String? = nil, description: String? = nil, amount: Int? = nil, count: Int? = nil) {
      fields = ObjectFields(of: Self.self, name, description, amount, count)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["name": String?.self, "description": String?.self, "amount": Int?.self, "count": Int?.self]
    }
  }

  /// 结算时的优惠
  public struct PostDiscount2: APIObject {
    /// 优惠的名称 · 例如 `满20减1元`
    public var name: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 优惠的说明 · 例如 `不与其他优惠叠加`
    public var description: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 优惠的金额，单位为分 · 例如 `100`
    public var amount: Int {
      get { fields[requiredInteger: 2] }
      set { fields[requiredInteger: 2] = newValue }
    }
    /// 优惠的数量 · 例如 `2`
    public var count: Int? {
      get { fields[integer: 3] }
      set { fields[integer: 3] = newValue }
    }

    public init(name: String, description: String? = nil, amount: Int, count: Int? = nil) {
      fields = ObjectFields(of: Self.self, name, description, amount, count)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["name": String.self, "description": String?.self, "amount": Int.self, "count": Int?.self]
    }
  }

  /// 结算时收取的费用
  public struct PostPayment: APIObject {
    /// 费用的名称 · 例如 `就餐费用`
    public var name: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 费用的金额，单位为分 · 例如 `40000`
    public var amount: Int? {
      get { fields[integer: 1] }
      set { fields[integer: 1] = newValue }
    }
    /// 费用的说明 · 例如 `就餐人均100元`
    public var description: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 费用的数量 · 例如 `4`
    public var count: Int? {
      get { fields[integer: 3] }
      set { fields[integer: 3] = newValue }
    }

    public init(name: String? = nil, amount: Int? = nil, description: String? = nil, count: Int? = nil) {
      fields = ObjectFields(of: Self.self, name, amount, description, count)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["name": String?.self, "amount": Int?.self, "description": String?.self, "count": Int?.self]
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
    /// 优惠的币种
    public var currency: String? { fields[text: 9] }
    /// 单品 · `goods_detail`
    public var goodsDetail: [GoodsDetail]? { fields[list: 10] }

    public init(
      couponID: String? = nil, name: String? = nil, scope: PromotionDetailScope? = nil,
      type: PromotionDetailType? = nil, amount: Int? = nil, stockID: String? = nil, wechatpayContribute: Int? = nil,
      merchantContribute: Int? = nil, otherContribute: Int? = nil, currency: String? = nil,
      goodsDetail: [GoodsDetail]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, couponID, name, scope, type, amount, stockID, wechatpayContribute, merchantContribute,
        otherContribute, currency, goodsDetail
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "coupon_id": String?.self, "name": String?.self, "scope": PromotionDetailScope?.self,
        "type": PromotionDetailType?.self, "amount": Int?.self, "stock_id": String?.self,
        "wechatpay_contribute": Int?.self, "merchant_contribute": Int?.self, "other_contribute": Int?.self,
        "currency": String?.self, "goods_detail": [GoodsDetail]?.self,
      ]
    }
  }

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

  /// 服务的地点
  public struct RequestLocation: APIObject {
    /// 服务开始的地点 · `start_location`, 例如 `嗨客时尚主题展餐厅`
    public var startLocation: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 服务结束的地点 · `end_location`, 例如 `嗨客时尚主题展餐厅`
    public var endLocation: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }

    public init(startLocation: String? = nil, endLocation: String? = nil) {
      fields = ObjectFields(of: Self.self, startLocation, endLocation)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["start_location": String?.self, "end_location": String?.self]
    }
  }

  /// 结算时的优惠
  public struct RequestPostDiscount: APIObject {
    /// 优惠的名称 · 例如 `满20减1元`
    public var name: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 优惠的说明 · 例如 `不与其他优惠叠加`
    public var description: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 优惠的金额，单位为分 · 例如 `100`
    public var amount: Int? {
      get { fields[integer: 2] }
      set { fields[integer: 2] = newValue }
    }
    /// 优惠的数量 · 例如 `2`
    public var count: Int? {
      get { fields[integer: 3] }
      set { fields[integer: 3] = newValue }
    }

    public init(name: String? = nil, description: String? = nil, amount: Int? = nil, count: Int? = nil) {
      fields = ObjectFields(of: Self.self, name, description, amount, count)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["name": String?.self, "description": String?.self, "amount": Int?.self, "count": Int?.self]
    }
  }

  /// 订单的风险金
  public struct ResponseRiskFund: APIObject {
    /// 风险金的名称
    public var name: String? { fields[text: 0] }
    /// 风险金的金额，单位为分
    public var amount: Int? { fields[integer: 1] }
    /// 风险金的说明
    public var description: String? { fields[text: 2] }

    public init(name: String? = nil, amount: Int? = nil, description: String? = nil) {
      fields = ObjectFields(of: Self.self, name, amount, description)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["name": String?.self, "amount": Int?.self, "description": String?.self]
    }
  }

  /// 服务订单的状态
  public struct ResponseState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 已创建 · `CREATED`
    public static var created: Self { Self(rawValue: "CREATED") }

    /// 进行中 · `DOING`
    public static var doing: Self { Self(rawValue: "DOING") }

    /// 已完成 · `DONE`
    public static var done: Self { Self(rawValue: "DONE") }

    /// 已取消 · `REVOKED`
    public static var revoked: Self { Self(rawValue: "REVOKED") }

    /// 已失效 · `EXPIRED`
    public static var expired: Self { Self(rawValue: "EXPIRED") }
  }

  /// 服务的时间
  public struct ResponseTimeRange: APIObject {
    /// 服务开始的时间 · `start_time`
    public var startTime: String? { fields[text: 0] }
    /// 对开始时间的说明 · `start_time_remark`
    public var startTimeRemark: String? { fields[text: 1] }
    /// 服务结束的时间 · `end_time`
    public var endTime: String? { fields[text: 2] }
    /// 对结束时间的说明 · `end_time_remark`
    public var endTimeRemark: String? { fields[text: 3] }

    public init(
      startTime: String? = nil, startTimeRemark: String? = nil, endTime: String? = nil, endTimeRemark: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, startTime, startTimeRemark, endTime, endTimeRemark)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "start_time": String?.self, "start_time_remark": String?.self, "end_time": String?.self,
        "end_time_remark": String?.self,
      ]
    }
  }

  /// 订单的风险金
  public struct RiskFund: APIObject {
    /// 风险金的名称
    public var name: RiskFundName? { fields[enumeration: 0] }
    /// 风险金的金额，单位为分
    public var amount: Int? { fields[integer: 1] }
    /// 风险金的说明
    public var description: String? { fields[text: 2] }

    public init(name: RiskFundName? = nil, amount: Int? = nil, description: String? = nil) {
      fields = ObjectFields(of: Self.self, name, amount, description)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["name": RiskFundName?.self, "amount": Int?.self, "description": String?.self]
    }
  }

  /// 风险金的名称
  public struct RiskFundName: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 押金 · `DEPOSIT`
    public static var deposit: Self { Self(rawValue: "DEPOSIT") }

    /// 预付款 · `ADVANCE`
    public static var advance: Self { Self(rawValue: "ADVANCE") }

    /// 保证金 · `CASH_DEPOSIT`
    public static var cashDeposit: Self { Self(rawValue: "CASH_DEPOSIT") }

    /// 预估费用 · `ESTIMATE_ORDER_COST`
    public static var estimateOrderCost: Self { Self(rawValue: "ESTIMATE_ORDER_COST") }
  }

  /// `post` 返回的内容
  public struct SharedPostResponse: APIObject {
    /// 跳转授权页所用的预授权凭证 · `apply_permissions_token`
    public var applyPermissionsToken: String? { fields[text: 0] }

    public init(applyPermissionsToken: String? = nil) {
      fields = ObjectFields(of: Self.self, applyPermissionsToken)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["apply_permissions_token": String?.self]
    }
  }

  /// 先用后付的商品
  public struct ShoppingInfo: APIObject {
    /// 商品
    public var goods: [Goods] {
      get { fields[requiredList: 0] }
      set { fields[requiredList: 0] = newValue }
    }

    public init(goods: [Goods]) {
      fields = ObjectFields(of: Self.self, goods)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["goods": [Goods].self]
    }
  }

  /// 对状态的补充说明
  public struct StateDescription: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 用户已确认 · `USER_CONFIRM`
    public static var userConfirm: Self { Self(rawValue: "USER_CONFIRM") }

    /// 商户已完结 · `MCH_COMPLETE`
    public static var mchComplete: Self { Self(rawValue: "MCH_COMPLETE") }
  }

  /// 服务的时间
  public struct TimeRange: APIObject {
    /// 服务开始的时间 · `start_time`, 例如 `20091225091010`
    public var startTime: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 对开始时间的说明 · `start_time_remark`, 例如 `开始租借时间`
    public var startTimeRemark: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 服务结束的时间 · `end_time`, 例如 `20091225121010`
    public var endTime: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 对结束时间的说明 · `end_time_remark`, 例如 `租借结束时间`
    public var endTimeRemark: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }

    public init(
      startTime: String? = nil, startTimeRemark: String? = nil, endTime: String? = nil, endTimeRemark: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, startTime, startTimeRemark, endTime, endTimeRemark)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "start_time": String?.self, "start_time_remark": String?.self, "end_time": String?.self,
        "end_time_remark": String?.self,
      ]
    }
  }
}
