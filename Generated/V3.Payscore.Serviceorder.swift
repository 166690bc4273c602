// Written by wechatpay-gen: change the description, not this file.
// GET POST /v3/payscore/serviceorder

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Serviceorder {
  /// 商户查询支付分订单
  ///
  /// 按商户单号或回跳编号查询服务订单，二者取其一。
  ///
  /// `GET /v3/payscore/serviceorder` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587902)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/payscore/serviceorder"), query: query)
  }

  /// 商户创建支付分订单
  ///
  /// 用户开始使用服务时创建服务订单。
  ///
  /// `POST /v3/payscore/serviceorder` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587900)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/payscore/serviceorder"), body: body)
  }

  /// What `get` sends.
  public struct GetRequest: APIObject {
    /// 商户自定的服务订单号 · `out_order_no`
    public var outOrderNo: String? { fields[0] }
    /// 从微信返回时带的查询编号 · `query_id`
    public var queryID: String? { fields[1] }
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String { fields[required: 2] }
    /// 应用的 AppID
    public var appid: String { fields[required: 3] }

    public init(outOrderNo: String? = nil, queryID: String? = nil, serviceID: String, appid: String) {
      fields = ObjectFields(of: Self.self, outOrderNo, queryID, serviceID, appid)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      ["out_order_no": String?.self, "query_id": String?.self, "service_id": String.self, "appid": String.self]
    }
  }

  /// What `get` gets back.
  public struct GetResponse: APIObject {
    /// 商户自定的服务订单号 · `out_order_no`
    public var outOrderNo: String? { fields[0] }
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String? { fields[1] }
    /// 应用的 AppID
    public var appid: String? { fields[2] }
    /// 商户号
    public var mchid: String? { fields[3] }
    /// 服务的简介 · `service_introduction`
    public var serviceIntroduction: String? { fields[4] }
    /// 服务订单的状态
    public var state: State? { fields[5] }
    /// 对状态的补充说明 · `state_description`
    public var stateDescription: StateDescription? { fields[6] }
    /// 结算时收取的费用：多为列表，每项有 name、amount、description、count；官方资料不一，有的写作单独一项 · `post_payments`
    public var postPayments: JSONValue? { fields[7] }
    /// 结算时的优惠 · `post_discounts`
    public var postDiscounts: [PostDiscount]? { fields[8] }
    /// 订单的风险金 · `risk_fund`
    public var riskFund: RiskFund? { fields[9] }
    /// 收取的总金额，单位为分 · `total_amount`
    public var totalAmount: Int? { fields[10] }
    /// 是否需要收款 · `need_collection`
    public var needCollection: Bool? { fields[11] }
    /// 收款情况
    public var collection: Collection? { fields[12] }
    /// 服务的时间 · `time_range`
    public var timeRange: TimeRange? { fields[13] }
    /// 服务的地点
    public var location: Location? { fields[14] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[15] }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? { fields[16] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[17] }
    /// 微信支付侧的服务订单号 · `order_id`
    public var orderID: String? { fields[18] }

    public init(
      outOrderNo: String? = nil, serviceID: String? = nil, appid: String? = nil, mchid: String? = nil,
      serviceIntroduction: String? = nil, state: State? = nil, stateDescription: StateDescription? = nil,
      postPayments: JSONValue? = nil, postDiscounts: [PostDiscount]? = nil, riskFund: RiskFund? = nil,
      totalAmount: Int? = nil, needCollection: Bool? = nil, collection: Collection? = nil, timeRange: TimeRange? = nil,
      location: Location? = nil, attach: String? = nil, notifyURL: String? = nil, openid: String? = nil,
      orderID: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outOrderNo, serviceID, appid, mchid, serviceIntroduction, state, stateDescription, postPayments,
        postDiscounts, riskFund, totalAmount, needCollection, collection, timeRange, location, attach, notifyURL,
        openid, orderID
      )
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      [
        "out_order_no": String?.self, "service_id": String?.self, "appid": String?.self, "mchid": String?.self,
        "service_introduction": String?.self, "state": State?.self, "state_description": StateDescription?.self,
        "post_payments": JSONValue?.self, "post_discounts": [PostDiscount]?.self, "risk_fund": RiskFund?.self,
        "total_amount": Int?.self, "need_collection": Bool?.self, "collection": Collection?.self,
        "time_range": TimeRange?.self, "location": Location?.self, "attach": String?.self, "notify_url": String?.self,
        "openid": String?.self, "order_id": String?.self,
      ]
    }

    /// 收款情况
    public struct Collection: APIObject {
      /// 收款的状态
      public var state: CollectionState? { fields[0] }
      /// 应收的总金额，单位为分 · `total_amount`
      public var totalAmount: Int? { fields[1] }
      /// 待收的金额，单位为分 · `paying_amount`
      public var payingAmount: Int? { fields[2] }
      /// 已收的金额，单位为分 · `paid_amount`
      public var paidAmount: Int? { fields[3] }
      /// 各笔收款
      public var details: [Detail]? { fields[4] }
      /// 银行的代码 · `bank_type`
      public var bankType: String? { fields[5] }

      public init(
        state: CollectionState? = nil, totalAmount: Int? = nil, payingAmount: Int? = nil, paidAmount: Int? = nil,
        details: [Detail]? = nil, bankType: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, state, totalAmount, payingAmount, paidAmount, details, bankType)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        [
          "state": CollectionState?.self, "total_amount": Int?.self, "paying_amount": Int?.self,
          "paid_amount": Int?.self, "details": [Detail]?.self, "bank_type": String?.self,
        ]
      }
    }

    /// 收款的状态
    public struct CollectionState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 待支付
      public static var userPaying: Self { Self(rawValue: "USER_PAYING") }

      /// 已支付
      public static var userPaid: Self { Self(rawValue: "USER_PAID") }
    }

    /// 各笔收款
    public struct Detail: APIObject {
      /// 第几笔收款
      public var seq: Int? { fields[0] }
      /// 该笔收款的金额，单位为分
      public var amount: Int? { fields[1] }
      /// 收款的渠道 · `paid_type`
      public var paidType: PaidType? { fields[2] }
      /// 收款成功的时间 · `paid_time`
      public var paidTime: String? { fields[3] }
      /// 该笔收款的微信支付订单号 · `transaction_id`
      public var transactionID: String? { fields[4] }
      /// 所享的优惠 · `promotion_detail`
      public var promotionDetail: [PromotionDetail]? { fields[5] }

      public init(
        seq: Int? = nil, amount: Int? = nil, paidType: PaidType? = nil, paidTime: String? = nil,
        transactionID: String? = nil, promotionDetail: [PromotionDetail]? = nil
      ) {
        fields = ObjectFields(of: Self.self, seq, amount, paidType, paidTime, transactionID, promotionDetail)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        [
          "seq": Int?.self, "amount": Int?.self, "paid_type": PaidType?.self, "paid_time": String?.self,
          "transaction_id": String?.self, "promotion_detail": [PromotionDetail]?.self,
        ]
      }
    }

    /// 收款的渠道
    public struct PaidType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 微信支付分收款
      public static var newton: Self { Self(rawValue: "NEWTON") }

      /// 商户自行收款
      public static var mch: Self { Self(rawValue: "MCH") }
    }

    /// 所享的优惠
    public struct PromotionDetail: APIObject {
      /// 优惠的编号 · `coupon_id`
      public var couponID: String? { fields[0] }
      /// 优惠的名称
      public var name: String? { fields[1] }
      /// 优惠的适用范围
      public var scope: Scope? { fields[2] }
      /// 优惠由谁承担
      public var type: TypeType? { fields[3] }
      /// 优惠的金额，单位为分
      public var amount: Int? { fields[4] }
      /// 活动批次的编号 · `stock_id`
      public var stockID: String? { fields[5] }
      /// 微信出资的金额，单位为分 · `wechatpay_contribute`
      public var wechatpayContribute: Int? { fields[6] }
      /// 商户出资的金额，单位为分 · `merchant_contribute`
      public var merchantContribute: Int? { fields[7] }
      /// 其他方出资的金额，单位为分 · `other_contribute`
      public var otherContribute: Int? { fields[8] }
      /// 优惠的币种
      public var currency: String? { fields[9] }
      /// 单品 · `goods_detail`
      public var goodsDetail: [GoodsDetail]? { fields[10] }

      public init(
        couponID: String? = nil, name: String? = nil, scope: Scope? = nil, type: TypeType? = nil, amount: Int? = nil,
        stockID: String? = nil, wechatpayContribute: Int? = nil, merchantContribute: Int? = nil,
        otherContribute: Int? = nil, currency: String? = nil, goodsDetail: [GoodsDetail]? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, couponID, name, scope, type, amount, stockID, wechatpayContribute, merchantContribute,
          otherContribute, currency, goodsDetail
        )
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        [
          "coupon_id": String?.self, "name": String?.self, "scope": Scope?.self, "type": TypeType?.self,
          "amount": Int?.self, "stock_id": String?.self, "wechatpay_contribute": Int?.self,
          "merchant_contribute": Int?.self, "other_contribute": Int?.self, "currency": String?.self,
          "goods_detail": [GoodsDetail]?.self,
        ]
      }
    }

    /// 优惠的适用范围
    public struct Scope: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 单品
      public static var single: Self { Self(rawValue: "SINGLE") }

      /// 全场
      public static var global: Self { Self(rawValue: "GLOBAL") }
    }

    /// 优惠由谁承担
    public struct TypeType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 充值型代金券
      public static var cash: Self { Self(rawValue: "CASH") }

      /// 免充值型代金券
      public static var nocash: Self { Self(rawValue: "NOCASH") }
    }

    /// 单品
    public struct GoodsDetail: APIObject {
      /// 商品编号 · `goods_id`
      public var goodsID: String? { fields[0] }
      /// 商品的数量
      public var quantity: Int? { fields[1] }
      /// 商品的单价，单位为分 · `unit_price`
      public var unitPrice: Int? { fields[2] }
      /// 优惠的金额，单位为分 · `discount_amount`
      public var discountAmount: Int? { fields[3] }
      /// 商品备注 · `goods_remark`
      public var goodsRemark: String? { fields[4] }

      public init(
        goodsID: String? = nil, quantity: Int? = nil, unitPrice: Int? = nil, discountAmount: Int? = nil,
        goodsRemark: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, goodsID, quantity, unitPrice, discountAmount, goodsRemark)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        [
          "goods_id": String?.self, "quantity": Int?.self, "unit_price": Int?.self, "discount_amount": Int?.self,
          "goods_remark": String?.self,
        ]
      }
    }
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 商户自定的服务订单号 · `out_order_no`, such as `1234323JKHDFE1243252`
    public var outOrderNo: String { fields[required: 0] }
    /// 应用的 AppID · such as `wxd678efh567hg6787`
    public var appid: String { fields[required: 1] }
    /// 支付分服务的编号 · `service_id`, such as `2002000000000558128851361561536`
    public var serviceID: String { fields[required: 2] }
    /// 服务的简介 · `service_introduction`, such as `某某酒店`
    public var serviceIntroduction: String { fields[required: 3] }
    /// 结算时收取的费用 · `post_payments`
    public var postPayments: [PostPayment]? { fields[4] }
    /// 结算时的优惠 · `post_discounts`
    public var postDiscounts: [PostDiscount2]? { fields[5] }
    /// 服务的时间 · `time_range`
    public var timeRange: TimeRange2 { fields[required: 6] }
    /// 服务的地点
    public var location: Location? { fields[7] }
    /// 订单的风险金 · `risk_fund`
    public var riskFund: RiskFund2 { fields[required: 8] }
    /// 原样带回查询与通知的附加数据 · such as `Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald`
    public var attach: String? { fields[9] }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, such as `https://api.test.com`
    public var notifyURL: String { fields[required: 10] }
    /// 用户在该 AppID 下的标识 · such as `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var openid: String? { fields[11] }
    /// 是否需要用户确认订单 · `need_user_confirm`
    public var needUserConfirm: Bool? { fields[12] }
    /// 提供服务的设备
    public var device: Device? { fields[13] }

    public init(
      outOrderNo: String, appid: String, serviceID: String, serviceIntroduction: String,
      postPayments: [PostPayment]? = nil, postDiscounts: [PostDiscount2]? = nil, timeRange: TimeRange2,
      location: Location? = nil, riskFund: RiskFund2, attach: String? = nil, notifyURL: String, openid: String? = nil,
      needUserConfirm: Bool? = nil, device: Device? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outOrderNo, appid, serviceID, serviceIntroduction, postPayments, postDiscounts, timeRange,
        location, riskFund, attach, notifyURL, openid, needUserConfirm, device
      )
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      [
        "out_order_no": String.self, "appid": String.self, "service_id": String.self,
        "service_introduction": String.self, "post_payments": [PostPayment]?.self,
        "post_discounts": [PostDiscount2]?.self, "time_range": TimeRange2.self, "location": Location?.self,
        "risk_fund": RiskFund2.self, "attach": String?.self, "notify_url": String.self, "openid": String?.self,
        "need_user_confirm": Bool?.self, "device": Device?.self,
      ]
    }

    /// 结算时收取的费用
    public struct PostPayment: APIObject {
      /// 费用的名称 · such as `就餐费用`
      public var name: String { fields[required: 0] }
      /// 费用的金额，单位为分 · such as `40000`
      public var amount: Int? { fields[1] }
      /// 费用的说明 · such as `就餐人均100元`
      public var description: String? { fields[2] }
      /// 费用的数量 · such as `4`
      public var count: Int? { fields[3] }

      public init(name: String, amount: Int? = nil, description: String? = nil, count: Int? = nil) {
        fields = ObjectFields(of: Self.self, name, amount, description, count)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["name": String.self, "amount": Int?.self, "description": String?.self, "count": Int?.self]
      }
    }

    /// 结算时的优惠
    public struct PostDiscount2: APIObject {
      /// 优惠的名称 · such as `满20减1元`
      public var name: String { fields[required: 0] }
      /// 优惠的说明 · such as `不与其他优惠叠加`
      public var description: String { fields[required: 1] }
      /// 优惠的数量 · such as `2`
      public var count: Int? { fields[2] }
      /// 优惠的金额，单位为分
      public var amount: Int? { fields[3] }

      public init(name: String, description: String, count: Int? = nil, amount: Int? = nil) {
        fields = ObjectFields(of: Self.self, name, description, count, amount)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["name": String.self, "description": String.self, "count": Int?.self, "amount": Int?.self]
      }
    }

    /// 服务的时间
    public struct TimeRange2: APIObject {
      /// 服务开始的时间 · `start_time`, such as `20091225091010`
      public var startTime: String { fields[required: 0] }
      /// 服务结束的时间 · `end_time`, such as `20091225121010`
      public var endTime: String? { fields[1] }
      /// 对开始时间的说明 · `start_time_remark`, such as `备注1`
      public var startTimeRemark: String? { fields[2] }
      /// 对结束时间的说明 · `end_time_remark`, such as `备注2`
      public var endTimeRemark: String? { fields[3] }

      public init(
        startTime: String, endTime: String? = nil, startTimeRemark: String? = nil, endTimeRemark: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, startTime, endTime, startTimeRemark, endTimeRemark)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        [
          "start_time": String.self, "end_time": String?.self, "start_time_remark": String?.self,
          "end_time_remark": String?.self,
        ]
      }
    }

    /// 订单的风险金
    public struct RiskFund2: APIObject {
      /// 风险金的名称 · such as `DEPOSIT`
      public var name: String { fields[required: 0] }
      /// 风险金的金额，单位为分 · such as `10000`
      public var amount: Int { fields[required: 1] }
      /// 风险金的说明 · such as `就餐的预估费用`
      public var description: String? { fields[2] }

      public init(name: String, amount: Int, description: String? = nil) {
        fields = ObjectFields(of: Self.self, name, amount, description)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["name": String.self, "amount": Int.self, "description": String?.self]
      }
    }

    /// 提供服务的设备
    public struct Device: APIObject {
      /// 开始服务的设备 · `start_device_id`, such as `HG123456`
      public var startDeviceID: String? { fields[0] }
      /// 结束服务的设备 · `end_device_id`, such as `HG123456`
      public var endDeviceID: String? { fields[1] }
      /// 物料码的链接 · `materiel_no`, such as `example_materiel_no`
      public var materielNo: String? { fields[2] }

      public init(startDeviceID: String? = nil, endDeviceID: String? = nil, materielNo: String? = nil) {
        fields = ObjectFields(of: Self.self, startDeviceID, endDeviceID, materielNo)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["start_device_id": String?.self, "end_device_id": String?.self, "materiel_no": String?.self]
      }
    }
  }

  /// What `post` gets back.
  public struct PostResponse: APIObject {
    /// 应用的 AppID
    public var appid: String? { fields[0] }
    /// 商户号
    public var mchid: String? { fields[1] }
    /// 商户自定的服务订单号 · `out_order_no`
    public var outOrderNo: String? { fields[2] }
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String? { fields[3] }
    /// 服务的简介 · `service_introduction`
    public var serviceIntroduction: String? { fields[4] }
    /// 服务订单的状态
    public var state: State? { fields[5] }
    /// 对状态的补充说明 · `state_description`
    public var stateDescription: StateDescription? { fields[6] }
    /// 结算时收取的费用 · `post_payments`
    public var postPayments: [PostPayment]? { fields[7] }
    /// 结算时的优惠 · `post_discounts`
    public var postDiscounts: [PostDiscount]? { fields[8] }
    /// 订单的风险金 · `risk_fund`
    public var riskFund: RiskFund? { fields[9] }
    /// 服务的时间 · `time_range`
    public var timeRange: TimeRange? { fields[10] }
    /// 服务的地点
    public var location: Location? { fields[11] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[12] }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? { fields[13] }
    /// 微信支付侧的服务订单号 · `order_id`
    public var orderID: String? { fields[14] }
    /// 跳转微信所用的数据包
    public var package: String? { fields[15] }

    public init(
      appid: String? = nil, mchid: String? = nil, outOrderNo: String? = nil, serviceID: String? = nil,
      serviceIntroduction: String? = nil, state: State? = nil, stateDescription: StateDescription? = nil,
      postPayments: [PostPayment]? = nil, postDiscounts: [PostDiscount]? = nil, riskFund: RiskFund? = nil,
      timeRange: TimeRange? = nil, location: Location? = nil, attach: String? = nil, notifyURL: String? = nil,
      orderID: String? = nil, package: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, mchid, outOrderNo, serviceID, serviceIntroduction, state, stateDescription, postPayments,
        postDiscounts, riskFund, timeRange, location, attach, notifyURL, orderID, package
      )
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      [
        "appid": String?.self, "mchid": String?.self, "out_order_no": String?.self, "service_id": String?.self,
        "service_introduction": String?.self, "state": State?.self, "state_description": StateDescription?.self,
        "post_payments": [PostPayment]?.self, "post_discounts": [PostDiscount]?.self, "risk_fund": RiskFund?.self,
        "time_range": TimeRange?.self, "location": Location?.self, "attach": String?.self, "notify_url": String?.self,
        "order_id": String?.self, "package": String?.self,
      ]
    }

    /// 结算时收取的费用
    public struct PostPayment: APIObject {
      /// 费用的名称
      public var name: String? { fields[0] }
      /// 费用的金额，单位为分
      public var amount: Int? { fields[1] }
      /// 费用的说明
      public var description: String? { fields[2] }
      /// 费用的数量
      public var count: Int? { fields[3] }

      public init(name: String? = nil, amount: Int? = nil, description: String? = nil, count: Int? = nil) {
        fields = ObjectFields(of: Self.self, name, amount, description, count)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["name": String?.self, "amount": Int?.self, "description": String?.self, "count": Int?.self]
      }
    }
  }

  /// 服务订单的状态
  public struct State: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 已创建
    public static var created: Self { Self(rawValue: "CREATED") }

    /// 进行中
    public static var doing: Self { Self(rawValue: "DOING") }

    /// 已完成
    public static var done: Self { Self(rawValue: "DONE") }

    /// 已取消
    public static var revoked: Self { Self(rawValue: "REVOKED") }

    /// 已失效
    public static var expired: Self { Self(rawValue: "EXPIRED") }
  }

  /// 对状态的补充说明
  public struct StateDescription: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 用户已确认
    public static var userConfirm: Self { Self(rawValue: "USER_CONFIRM") }

    /// 商户已完结
    public static var mchComplete: Self { Self(rawValue: "MCH_COMPLETE") }
  }

  /// 结算时的优惠
  public struct PostDiscount: APIObject {
    /// 优惠的名称
    public var name: String? { fields[0] }
    /// 优惠的说明
    public var description: String? { fields[1] }
    /// 优惠的金额，单位为分
    public var amount: Int? { fields[2] }
    /// 优惠的数量
    public var count: Int? { fields[3] }

    public init(name: String? = nil, description: String? = nil, amount: Int? = nil, count: Int? = nil) {
      fields = ObjectFields(of: Self.self, name, description, amount, count)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      ["name": String?.self, "description": String?.self, "amount": Int?.self, "count": Int?.self]
    }
  }

  /// 订单的风险金
  public struct RiskFund: APIObject {
    /// 风险金的名称
    public var name: Name? { fields[0] }
    /// 风险金的金额，单位为分
    public var amount: Int? { fields[1] }
    /// 风险金的说明
    public var description: String? { fields[2] }

    public init(name: Name? = nil, amount: Int? = nil, description: String? = nil) {
      fields = ObjectFields(of: Self.self, name, amount, description)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      ["name": Name?.self, "amount": Int?.self, "description": String?.self]
    }
  }

  /// 服务的时间
  public struct TimeRange: APIObject {
    /// 服务开始的时间 · `start_time`
    public var startTime: String? { fields[0] }
    /// 服务结束的时间 · `end_time`
    public var endTime: String? { fields[1] }
    /// 对开始时间的说明 · `start_time_remark`
    public var startTimeRemark: String? { fields[2] }
    /// 对结束时间的说明 · `end_time_remark`
    public var endTimeRemark: String? { fields[3] }

    public init(
      startTime: String? = nil, endTime: String? = nil, startTimeRemark: String? = nil, endTimeRemark: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, startTime, endTime, startTimeRemark, endTimeRemark)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      [
        "start_time": String?.self, "end_time": String?.self, "start_time_remark": String?.self,
        "end_time_remark": String?.self,
      ]
    }
  }

  /// 服务的地点
  public struct Location: APIObject {
    /// 服务开始的地点 · `start_location`
    public var startLocation: String? { fields[0] }
    /// 服务结束的地点 · `end_location`
    public var endLocation: String? { fields[1] }

    public init(startLocation: String? = nil, endLocation: String? = nil) {
      fields = ObjectFields(of: Self.self, startLocation, endLocation)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      ["start_location": String?.self, "end_location": String?.self]
    }
  }

  /// 风险金的名称
  public struct Name: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 押金
    public static var deposit: Self { Self(rawValue: "DEPOSIT") }

    /// 预付款
    public static var advance: Self { Self(rawValue: "ADVANCE") }

    /// 保证金
    public static var cashDeposit: Self { Self(rawValue: "CASH_DEPOSIT") }

    /// 预估费用
    public static var estimateOrderCost: Self { Self(rawValue: "ESTIMATE_ORDER_COST") }
  }
}
