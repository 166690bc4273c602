// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Acquiringbank.Serviceorder.OutOrderNo.Modify {
  /// 从业机构：修改支付分订单金额
  ///
  /// 完结之后减少应收的金额。
  ///
  /// `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012691363) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013194282)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 支付分服务的编号 · `service_id`, 例如 `2002000000000558128851361561536`
    public var serviceID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 渠道商的商户号 · `channel_id`, 例如 `1230000109`
    public var channelID: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 结算时收取的费用 · `post_payments`
    public var postPayments: [PostPayment]? {
      get { fields[list: 3] }
      set { fields[list: 3] = newValue }
    }
    /// 结算时的优惠 · `post_discounts`
    public var postDiscounts: [PostDiscount]? {
      get { fields[list: 4] }
      set { fields[list: 4] = newValue }
    }
    /// 收取的总金额，单位为分 · `total_amount`, 例如 `50000`
    public var totalAmount: Int {
      get { fields[requiredInteger: 5] }
      set { fields[requiredInteger: 5] = newValue }
    }
    /// 修改的原因 · 例如 `用户投诉`
    public var reason: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }

    public init(
      serviceID: String, subMchid: String, channelID: String? = nil, postPayments: [PostPayment]? = nil,
      postDiscounts: [PostDiscount]? = nil, totalAmount: Int, reason: String
    ) {
      fields = ObjectFields(
        of: Self.self, serviceID, subMchid, channelID, postPayments, postDiscounts, totalAmount, reason
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "service_id": String.self, "sub_mchid": String.self, "channel_id": String?.self,
        "post_payments": [PostPayment]?.self, "post_discounts": [PostDiscount]?.self, "total_amount": Int.self,
        "reason": String.self,
      ]
    }

    /// 结算时收取的费用
    public typealias PostPayment = V3.Payscore.PostPayment

    /// 结算时的优惠
    public typealias PostDiscount = V3.Payscore.PostDiscount2
  }
}
