// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/serviceorder/{out_order_no}/sync

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Serviceorder.OutOrderNo.Sync {
  /// 商户同步支付分订单
  ///
  /// 把在微信之外收到的款项同步到服务订单。
  ///
  /// `POST /v3/payscore/serviceorder/{out_order_no}/sync` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587962)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/payscore/serviceorder/{out_order_no}/sync"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 应用的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 支付分服务的编号 · `service_id`, 例如 `500001`
    public var serviceID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 操作的场景，如 Order_Paid · 例如 `Order_Paid`
    public var type: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 同步的内容
    public var detail: Detail {
      get { fields[requiredObject: 3] }
      set { fields[requiredObject: 3] = newValue }
    }

    public init(appid: String, serviceID: String, type: String, detail: Detail) {
      fields = ObjectFields(of: Self.self, appid, serviceID, type, detail)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["appid": String.self, "service_id": String.self, "type": String.self, "detail": Detail.self]
    }

    /// 同步的内容
    public typealias Detail = V3.Payscore.Detail
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 商户自定的服务订单号 · `out_order_no`
    public var outOrderNo: String? { fields[text: 0] }
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String? { fields[text: 1] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 2] }
    /// 商户号
    public var mchid: String? { fields[text: 3] }
    /// 服务的简介 · `service_introduction`
    public var serviceIntroduction: String? { fields[text: 4] }
    /// 服务订单的状态
    public var state: String? { fields[text: 5] }
    /// 对状态的补充说明 · `state_description`
    public var stateDescription: String? { fields[text: 6] }
    /// 结算时收取的费用：多为列表，每项有 name、amount、description、count；官方资料不一，有的写作单独一项 · `post_payments`
    public var postPayments: JSONValue? { fields[content: 7] }
    /// 结算时的优惠 · `post_discounts`
    public var postDiscounts: [PostDiscount]? { fields[list: 8] }
    /// 订单的风险金 · `risk_fund`
    public var riskFund: RiskFund? { fields[object: 9] }
    /// 收取的总金额，单位为分 · `total_amount`
    public var totalAmount: Int? { fields[integer: 10] }
    /// 须否向用户收款 · `need_collection`
    public var needCollection: Bool? { fields[boolean: 11] }
    /// 收款情况
    public var collection: Collection? { fields[object: 12] }
    /// 服务的时间 · `time_range`
    public var timeRange: TimeRange? { fields[object: 13] }
    /// 服务的地点
    public var location: Location? { fields[object: 14] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[text: 15] }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? { fields[text: 16] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 17] }
    /// 微信支付侧的服务订单号 · `order_id`
    public var orderID: String? { fields[text: 18] }

    public init(
      outOrderNo: String? = nil, serviceID: String? = nil, appid: String? = nil, mchid: String? = nil,
      serviceIntroduction: String? = nil, state: String? = nil, stateDescription: String? = nil,
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
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_order_no": String?.self, "service_id": String?.self, "appid": String?.self, "mchid": String?.self,
        "service_introduction": String?.self, "state": String?.self, "state_description": String?.self,
        "post_payments": JSONValue?.self, "post_discounts": [PostDiscount]?.self, "risk_fund": RiskFund?.self,
        "total_amount": Int?.self, "need_collection": Bool?.self, "collection": Collection?.self,
        "time_range": TimeRange?.self, "location": Location?.self, "attach": String?.self, "notify_url": String?.self,
        "openid": String?.self, "order_id": String?.self,
      ]
    }

    /// 结算时的优惠
    public typealias PostDiscount = V3.Payscore.PostDiscount

    /// 订单的风险金
    public typealias RiskFund = V3.Payscore.RiskFund

    /// 收款情况
    public struct Collection: APIObject {
      /// 收款的状态
      public var state: String? { fields[text: 0] }
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
        state: String? = nil, totalAmount: Int? = nil, payingAmount: Int? = nil, paidAmount: Int? = nil,
        details: [Detail]? = nil, bankType: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, state, totalAmount, payingAmount, paidAmount, details, bankType)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "state": String?.self, "total_amount": Int?.self, "paying_amount": Int?.self, "paid_amount": Int?.self,
          "details": [Detail]?.self, "bank_type": String?.self,
        ]
      }
    }

    /// 服务的时间
    public typealias TimeRange = V3.Payscore.TimeRange

    /// 服务的地点
    public typealias Location = V3.Payscore.Location

    /// 各笔收款
    public struct Detail: APIObject {
      /// 该笔收款的序号
      public var seq: Int? { fields[integer: 0] }
      /// 该笔收款的金额，单位为分
      public var amount: Int? { fields[integer: 1] }
      /// 收款的渠道 · `paid_type`
      public var paidType: String? { fields[text: 2] }
      /// 收款成功的时间 · `paid_time`
      public var paidTime: String? { fields[text: 3] }
      /// 该笔收款的微信支付订单号 · `transaction_id`
      public var transactionID: String? { fields[text: 4] }

      public init(
        seq: Int? = nil, amount: Int? = nil, paidType: String? = nil, paidTime: String? = nil,
        transactionID: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, seq, amount, paidType, paidTime, transactionID)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "seq": Int?.self, "amount": Int?.self, "paid_type": String?.self, "paid_time": String?.self,
          "transaction_id": String?.self,
        ]
      }
    }
  }
}
