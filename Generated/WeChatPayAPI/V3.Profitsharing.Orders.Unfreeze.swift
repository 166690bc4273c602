// Written by wechatpay-gen: change the description, not this file.
// POST /v3/profitsharing/orders/unfreeze

@_spi(Generated) public import WeChatPay

extension V3.Profitsharing.Orders.Unfreeze {
  /// 解冻未分的资金
  ///
  /// 不再分账的订单，把剩余资金解冻给商户。
  ///
  /// `POST /v3/profitsharing/orders/unfreeze` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526374)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/profitsharing/orders/unfreeze"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 微信支付订单号 · `transaction_id`, 例如 `4208450740201411110007820472`
    public var transactionID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 商户自定的分账单号 · `out_order_no`, 例如 `P20150806125346`
    public var outOrderNo: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 解冻的说明 · 例如 `解冻全部剩余资金`
    public var description: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }

    public init(subMchid: String? = nil, transactionID: String, outOrderNo: String, description: String) {
      fields = ObjectFields(of: Self.self, subMchid, transactionID, outOrderNo, description)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "transaction_id": String.self, "out_order_no": String.self,
        "description": String.self,
      ]
    }
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Profitsharing.Orders.SharedPostResponse
}
