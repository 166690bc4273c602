// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Partner.Serviceorder.OutOrderNo.SendPendingmessage {
  /// 下发待支付费用消息
  ///
  /// 向用户下发本次服务的待支付费用消息，每笔订单一次。
  ///
  /// `POST /v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage`
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(
      Endpoint(.post, "/v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage"), body: body
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 支付分服务的编号 · `service_id`, 例如 `2002000000000558128851361561536`
    public var serviceID: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 服务后收取的费用 · `post_payments`
    public var postPayments: [PostPayment]? {
      get { fields[list: 2] }
      set { fields[list: 2] = newValue }
    }
    /// 给予的优惠 · `post_discounts`
    public var postDiscounts: [PostDiscount]? {
      get { fields[list: 3] }
      set { fields[list: 3] = newValue }
    }
    /// 收取的总金额 · `total_amount`, 例如 `50000`
    public var totalAmount: Int? {
      get { fields[integer: 4] }
      set { fields[integer: 4] = newValue }
    }
    /// 预计扣费的日期 · `prepaid_time`, 例如 `20231218`
    public var prepaidTime: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }

    public init(
      serviceID: String? = nil, subMchid: String? = nil, postPayments: [PostPayment]? = nil,
      postDiscounts: [PostDiscount]? = nil, totalAmount: Int? = nil, prepaidTime: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, serviceID, subMchid, postPayments, postDiscounts, totalAmount, prepaidTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "service_id": String?.self, "sub_mchid": String?.self, "post_payments": [PostPayment]?.self,
        "post_discounts": [PostDiscount]?.self, "total_amount": Int?.self, "prepaid_time": String?.self,
      ]
    }

    /// 服务后收取的费用
    public struct PostPayment: APIObject {
      /// 费用名称 · 例如 `就餐费用`
      public var name: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 费用金额 · 例如 `40000`
      public var amount: Int? {
        get { fields[integer: 1] }
        set { fields[integer: 1] = newValue }
      }
      /// 费用说明 · 例如 `就餐人均100元`
      public var description: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 费用数量 · 例如 `4`
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

    /// 给予的优惠
    public struct PostDiscount: APIObject {
      /// 优惠名称 · 例如 `满20减1元`
      public var name: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 优惠说明 · 例如 `不与其他优惠叠加`
      public var description: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 优惠金额 · 例如 `100`
      public var amount: Int? {
        get { fields[integer: 2] }
        set { fields[integer: 2] = newValue }
      }
      /// 优惠数量 · 例如 `2`
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
  }
}
