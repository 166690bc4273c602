// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Partner.Serviceorder.OutOrderNo.SendPendingmessage {
  /// 下发待支付费用消息
  ///
  /// 向用户下发本次服务的待支付费用消息；同一笔服务订单只能下发一次。
  ///
  /// `POST /v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013394914)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(
      Endpoint(.post, "/v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage"), body: body
    )
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 支付分服务的编号 · `service_id`, such as `2002000000000558128851361561536`
    public var serviceID: String { fields[required: 0] }
    /// 子商户的商户号 · `sub_mchid`, such as `1900000109`
    public var subMchid: String { fields[required: 1] }
    /// 服务结束后收取的费用 · `post_payments`
    public var postPayments: [PostPayment] { fields[required: 2] }
    /// 商户给予的优惠 · `post_discounts`
    public var postDiscounts: [PostDiscount]? { fields[3] }
    /// 本次收取的总金额，单位为分 · `total_amount`, such as `50000`
    public var totalAmount: Int { fields[required: 4] }
    /// 预计扣费的日期，形如 `20231218` · `prepaid_time`, such as `20231218`
    public var prepaidTime: String { fields[required: 5] }

    public init(
      serviceID: String, subMchid: String, postPayments: [PostPayment], postDiscounts: [PostDiscount]? = nil,
      totalAmount: Int, prepaidTime: String
    ) {
      fields = ObjectFields(of: Self.self, serviceID, subMchid, postPayments, postDiscounts, totalAmount, prepaidTime)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      [
        "service_id": String.self, "sub_mchid": String.self, "post_payments": [PostPayment].self,
        "post_discounts": [PostDiscount]?.self, "total_amount": Int.self, "prepaid_time": String.self,
      ]
    }

    /// 服务结束后收取的费用
    public typealias PostPayment = V3.Payscore.Serviceorder.PostResponse.PostPayment

    /// 商户给予的优惠
    public typealias PostDiscount = V3.Payscore.Serviceorder.PostDiscount
  }
}
