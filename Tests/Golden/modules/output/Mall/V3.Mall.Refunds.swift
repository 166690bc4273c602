// Written by wechatpay-gen: change the description, not this file.
// POST /v3/mall/refunds

@_spi(Generated) public import WeChatPay

extension V3.Mall.Refunds {
  /// 商城退款
  ///
  /// `POST /v3/mall/refunds`
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/mall/refunds"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 退款单号 · `refund_no`
    public var refundNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 金额
    public var amount: Amount {
      get { fields[requiredObject: 1] }
      set { fields[requiredObject: 1] = newValue }
    }

    public init(refundNo: String, amount: Amount) {
      fields = ObjectFields(of: Self.self, refundNo, amount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["refund_no": String.self, "amount": Amount.self]
    }

    /// 金额
    public typealias Amount = V3.Mall.Amount
  }
}
