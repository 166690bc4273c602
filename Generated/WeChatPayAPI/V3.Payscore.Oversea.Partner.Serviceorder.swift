// Written by wechatpay-gen: change the description, not this file.
// GET POST /v3/payscore/oversea/partner/serviceorder

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Oversea.Partner.Serviceorder {
  /// 境外支付分：查询订单
  ///
  /// 取得一笔服务订单的详情。
  ///
  /// `GET /v3/payscore/oversea/partner/serviceorder` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4014096411)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/payscore/oversea/partner/serviceorder"), query: query)
  }

  /// 境外支付分：创建订单
  ///
  /// 用户开始使用服务时创建服务订单。
  ///
  /// `POST /v3/payscore/oversea/partner/serviceorder` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4014096395)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/payscore/oversea/partner/serviceorder"), body: body)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Payscore.SharedGetRequest

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 商户自定的服务订单号 · `out_order_no`
    public var outOrderNo: String? { fields[text: 0] }
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String? { fields[text: 1] }
    /// 服务商的 AppID
    public var appid: String? { fields[text: 2] }
    /// 服务商的商户号
    public var mchid: String? { fields[text: 3] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 4] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 5] }
    /// 服务的简介 · `service_introduction`
    public var serviceIntroduction: String? { fields[text: 6] }
    /// 服务订单的状态
    public var state: ResponseState? { fields[enumeration: 7] }
    /// 对状态的补充说明 · `state_description`
    public var stateDescription: StateDescription? { fields[enumeration: 8] }
    /// 结算时收取的费用 · `post_payments`
    public var postPayments: [PostPayment]? { fields[list: 9] }
    /// 结算时的优惠 · `post_discounts`
    public var postDiscounts: [PostDiscount]? { fields[list: 10] }
    /// 订单的风险金 · `risk_fund`
    public var riskFund: RiskFund? { fields[object: 11] }
    /// 收取的总金额，单位为分 · `total_amount`
    public var totalAmount: Int? { fields[integer: 12] }
    /// 是否要收款 · `need_collection`
    public var needCollection: Bool? { fields[boolean: 13] }
    /// 收款情况
    public var collection: Collection? { fields[object: 14] }
    /// 服务的时间 · `time_range`
    public var timeRange: TimeRange? { fields[object: 15] }
    /// 服务的地点
    public var location: Location? { fields[object: 16] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[text: 17] }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? { fields[text: 18] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 19] }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`
    public var subOpenid: String? { fields[text: 20] }
    /// 微信支付侧的服务订单号 · `order_id`
    public var orderID: String? { fields[text: 21] }
    /// 币种，人民币为 CNY
    public var currency: String? { fields[text: 22] }
    /// 汇率的数值 · `currency_price`
    public var currencyPrice: Int? { fields[integer: 23] }
    /// 汇率 · `currency_rate_info`
    public var currencyRateInfo: String? { fields[text: 24] }

    public init(
      outOrderNo: String? = nil, serviceID: String? = nil, appid: String? = nil, mchid: String? = nil,
      subAppid: String? = nil, subMchid: String? = nil, serviceIntroduction: String? = nil, state: ResponseState? = nil,
      stateDescription: StateDescription? = nil, postPayments: [PostPayment]? = nil,
      postDiscounts: [PostDiscount]? = nil, riskFund: RiskFund? = nil, totalAmount: Int? = nil,
      needCollection: Bool? = nil, collection: Collection? = nil, timeRange: TimeRange? = nil,
      location: Location? = nil, attach: String? = nil, notifyURL: String? = nil, openid: String? = nil,
      subOpenid: String? = nil, orderID: String? = nil, currency: String? = nil, currencyPrice: Int? = nil,
      currencyRateInfo: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outOrderNo, serviceID, appid, mchid, subAppid, subMchid, serviceIntroduction, state,
        stateDescription, postPayments, postDiscounts, riskFund, totalAmount, needCollection, collection, timeRange,
        location, attach, notifyURL, openid, subOpenid, orderID, currency, currencyPrice, currencyRateInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_order_no": String?.self, "service_id": String?.self, "appid": String?.self, "mchid": String?.self,
        "sub_appid": String?.self, "sub_mchid": String?.self, "service_introduction": String?.self,
        "state": ResponseState?.self, "state_description": StateDescription?.self, "post_payments": [PostPayment]?.self,
        "post_discounts": [PostDiscount]?.self, "risk_fund": RiskFund?.self, "total_amount": Int?.self,
        "need_collection": Bool?.self, "collection": Collection?.self, "time_range": TimeRange?.self,
        "location": Location?.self, "attach": String?.self, "notify_url": String?.self, "openid": String?.self,
        "sub_openid": String?.self, "order_id": String?.self, "currency": String?.self, "currency_price": Int?.self,
        "currency_rate_info": String?.self,
      ]
    }

    /// 服务订单的状态
    public typealias ResponseState = V3.Payscore.ResponseState

    /// 对状态的补充说明
    public typealias StateDescription = V3.Payscore.StateDescription

    /// 结算时收取的费用
    public typealias PostPayment = V3.Payscore.ResponsePostPayment

    /// 结算时的优惠
    public typealias PostDiscount = V3.Payscore.PostDiscount

    /// 订单的风险金
    public typealias RiskFund = V3.Payscore.RiskFund

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
      /// 收款银行的代码 · `bank_type`
      public var bankType: String? { fields[text: 4] }
      /// 各笔收款
      public var details: [Detail]? { fields[list: 5] }

      public init(
        state: CollectionState? = nil, totalAmount: Int? = nil, payingAmount: Int? = nil, paidAmount: Int? = nil,
        bankType: String? = nil, details: [Detail]? = nil
      ) {
        fields = ObjectFields(of: Self.self, state, totalAmount, payingAmount, paidAmount, bankType, details)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "state": CollectionState?.self, "total_amount": Int?.self, "paying_amount": Int?.self,
          "paid_amount": Int?.self, "bank_type": String?.self, "details": [Detail]?.self,
        ]
      }
    }

    /// 服务的时间
    public typealias TimeRange = V3.Payscore.ResponseTimeRange

    /// 服务的地点
    public typealias Location = V3.Payscore.Location

    /// 收款的状态
    public typealias CollectionState = V3.Payscore.CollectionState

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

    /// 收款的渠道
    public typealias PaidType = V3.Payscore.PaidType

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

      /// 全场 · `GLOBAL`
      public static var global: Self { Self(rawValue: "GLOBAL") }

      /// 单品 · `SINGLE`
      public static var single: Self { Self(rawValue: "SINGLE") }
    }

    /// 优惠由谁承担
    public typealias PromotionDetailType = V3.Payscore.PromotionDetailType

    /// 单品
    public typealias GoodsDetail = V3.Payscore.GoodsDetail
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 支付分服务的编号 · `service_id`, 例如 `2002000000000558128851361561536`
    public var serviceID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 服务商的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wxd678efh567hg6999`
    public var subAppid: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 商户自定的服务订单号 · `out_order_no`, 例如 `1234323JKHDFE1243252`
    public var outOrderNo: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 币种，人民币为 CNY · 例如 `HKD`
    public var currency: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 服务的简介 · `service_introduction`, 例如 `XX充电宝`
    public var serviceIntroduction: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 结算时收取的费用 · `post_payments`
    public var postPayments: [PostPayment]? {
      get { fields[list: 7] }
      set { fields[list: 7] = newValue }
    }
    /// 结算时的优惠 · `post_discounts`
    public var postDiscounts: [PostDiscount]? {
      get { fields[list: 8] }
      set { fields[list: 8] = newValue }
    }
    /// 订单的风险金 · `risk_fund`
    public var riskFund: RiskFund {
      get { fields[requiredObject: 9] }
      set { fields[requiredObject: 9] = newValue }
    }
    /// 服务的时间 · `time_range`
    public var timeRange: TimeRange {
      get { fields[requiredObject: 10] }
      set { fields[requiredObject: 10] = newValue }
    }
    /// 服务的地点
    public var location: Location? {
      get { fields[object: 11] }
      set { fields[object: 11] = newValue }
    }
    /// 用户在该 AppID 下的标识 · 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var openid: String? {
      get { fields[text: 12] }
      set { fields[text: 12] = newValue }
    }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`, 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var subOpenid: String? {
      get { fields[text: 13] }
      set { fields[text: 13] = newValue }
    }
    /// 是否需要用户确认订单 · `need_user_confirm`
    public var needUserConfirm: Bool? {
      get { fields[boolean: 14] }
      set { fields[boolean: 14] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://api.test.com`
    public var notifyURL: String {
      get { fields[requiredText: 15] }
      set { fields[requiredText: 15] = newValue }
    }
    /// 原样带回查询与通知的附加数据 · 例如 `Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald`
    public var attach: String? {
      get { fields[text: 16] }
      set { fields[text: 16] = newValue }
    }

    public init(
      serviceID: String, appid: String, subMchid: String, subAppid: String? = nil, outOrderNo: String, currency: String,
      serviceIntroduction: String, postPayments: [PostPayment]? = nil, postDiscounts: [PostDiscount]? = nil,
      riskFund: RiskFund, timeRange: TimeRange, location: Location? = nil, openid: String? = nil,
      subOpenid: String? = nil, needUserConfirm: Bool? = nil, notifyURL: String, attach: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, serviceID, appid, subMchid, subAppid, outOrderNo, currency, serviceIntroduction, postPayments,
        postDiscounts, riskFund, timeRange, location, openid, subOpenid, needUserConfirm, notifyURL, attach
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "service_id": String.self, "appid": String.self, "sub_mchid": String.self, "sub_appid": String?.self,
        "out_order_no": String.self, "currency": String.self, "service_introduction": String.self,
        "post_payments": [PostPayment]?.self, "post_discounts": [PostDiscount]?.self, "risk_fund": RiskFund.self,
        "time_range": TimeRange.self, "location": Location?.self, "openid": String?.self, "sub_openid": String?.self,
        "need_user_confirm": Bool?.self, "notify_url": String.self, "attach": String?.self,
      ]
    }

    /// 结算时收取的费用
    public typealias PostPayment = V3.Payscore.PostPayment2

    /// 结算时的优惠
    public typealias PostDiscount = V3.Payscore.PostDiscount3

    /// 订单的风险金
    public typealias RiskFund = V3.Payscore.ServiceorderRiskFund

    /// 服务的时间
    public struct TimeRange: APIObject {
      /// 服务开始的时间 · `start_time`, 例如 `2019-11-11T16:24:05+08:00`
      public var startTime: Timestamp {
        get { fields[requiredTime: 0] }
        set { fields[requiredTime: 0] = newValue }
      }
      /// 服务结束的时间 · `end_time`, 例如 `2019-11-11T16:24:05+08:00`
      public var endTime: Timestamp? {
        get { fields[time: 1] }
        set { fields[time: 1] = newValue }
      }
      /// 对开始时间的说明 · `start_time_remark`, 例如 `备注1`
      public var startTimeRemark: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 对结束时间的说明 · `end_time_remark`, 例如 `备注2`
      public var endTimeRemark: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }

      public init(
        startTime: Timestamp, endTime: Timestamp? = nil, startTimeRemark: String? = nil, endTimeRemark: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, startTime, endTime, startTimeRemark, endTimeRemark)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "start_time": Timestamp.self, "end_time": Timestamp?.self, "start_time_remark": String?.self,
          "end_time_remark": String?.self,
        ]
      }
    }

    /// 服务的地点
    public typealias Location = V3.Payscore.RequestLocation
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 商户自定的服务订单号 · `out_order_no`
    public var outOrderNo: String? { fields[text: 0] }
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String? { fields[text: 1] }
    /// 服务商的 AppID
    public var appid: String? { fields[text: 2] }
    /// 服务商的商户号
    public var mchid: String? { fields[text: 3] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 4] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 5] }
    /// 币种，人民币为 CNY
    public var currency: String? { fields[text: 6] }
    /// 服务的简介 · `service_introduction`
    public var serviceIntroduction: String? { fields[text: 7] }
    /// 服务订单的状态
    public var state: ResponseState? { fields[enumeration: 8] }
    /// 对状态的补充说明 · `state_description`
    public var stateDescription: StateDescription? { fields[enumeration: 9] }
    /// 结算时收取的费用 · `post_payments`
    public var postPayments: [PostPayment]? { fields[list: 10] }
    /// 结算时的优惠 · `post_discounts`
    public var postDiscounts: [PostDiscount]? { fields[list: 11] }
    /// 订单的风险金 · `risk_fund`
    public var riskFund: RiskFund? { fields[object: 12] }
    /// 服务的时间 · `time_range`
    public var timeRange: TimeRange? { fields[object: 13] }
    /// 服务的地点
    public var location: Location? { fields[object: 14] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[text: 15] }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? { fields[text: 16] }
    /// 微信支付侧的服务订单号 · `order_id`
    public var orderID: String? { fields[text: 17] }
    /// 跳转微信所用的数据包
    public var package: String? { fields[text: 18] }

    public init(
      outOrderNo: String? = nil, serviceID: String? = nil, appid: String? = nil, mchid: String? = nil,
      subAppid: String? = nil, subMchid: String? = nil, currency: String? = nil, serviceIntroduction: String? = nil,
      state: ResponseState? = nil, stateDescription: StateDescription? = nil, postPayments: [PostPayment]? = nil,
      postDiscounts: [PostDiscount]? = nil, riskFund: RiskFund? = nil, timeRange: TimeRange? = nil,
      location: Location? = nil, attach: String? = nil, notifyURL: String? = nil, orderID: String? = nil,
      package: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outOrderNo, serviceID, appid, mchid, subAppid, subMchid, currency, serviceIntroduction, state,
        stateDescription, postPayments, postDiscounts, riskFund, timeRange, location, attach, notifyURL, orderID,
        package
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_order_no": String?.self, "service_id": String?.self, "appid": String?.self, "mchid": String?.self,
        "sub_appid": String?.self, "sub_mchid": String?.self, "currency": String?.self,
        "service_introduction": String?.self, "state": ResponseState?.self, "state_description": StateDescription?.self,
        "post_payments": [PostPayment]?.self, "post_discounts": [PostDiscount]?.self, "risk_fund": RiskFund?.self,
        "time_range": TimeRange?.self, "location": Location?.self, "attach": String?.self, "notify_url": String?.self,
        "order_id": String?.self, "package": String?.self,
      ]
    }

    /// 服务订单的状态
    public typealias ResponseState = V3.Payscore.ResponseState

    /// 对状态的补充说明
    public typealias StateDescription = V3.Payscore.StateDescription

    /// 结算时收取的费用
    public typealias PostPayment = V3.Payscore.ResponsePostPayment

    /// 结算时的优惠
    public typealias PostDiscount = V3.Payscore.ResponsePostDiscount

    /// 订单的风险金
    public typealias RiskFund = V3.Payscore.RiskFund

    /// 服务的时间
    public typealias TimeRange = V3.Payscore.TimeRange

    /// 服务的地点
    public typealias Location = V3.Payscore.Location
  }

  /// 服务的地点
  public typealias Location = V3.Payscore.RequestLocation

  /// 结算时收取的费用
  public typealias PostPayment = V3.Payscore.ResponsePostPayment

  /// 服务的地点
  public typealias ResponseLocation = V3.Payscore.Location

  /// 服务订单的状态
  public typealias ResponseState = V3.Payscore.ResponseState

  /// 订单的风险金
  public typealias RiskFund = V3.Payscore.RiskFund

  /// 对状态的补充说明
  public typealias StateDescription = V3.Payscore.StateDescription
}
