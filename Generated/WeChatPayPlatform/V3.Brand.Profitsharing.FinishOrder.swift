// Written by wechatpay-gen: change the description, not this file.
// POST /v3/brand/profitsharing/finish-order

@_spi(Generated) public import WeChatPay

extension V3.Brand.Profitsharing.FinishOrder {
  /// 品牌分账：完结
  ///
  /// 不再分账，余下的钱全部解冻给分账方。
  ///
  /// `POST /v3/brand/profitsharing/finish-order` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012467016)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/brand/profitsharing/finish-order"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
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
    /// 分账的说明 · 例如 `分账完结`
    public var description: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }

    public init(
      subMchid: String, transactionID: String, outOrderNo: String, description: String, notifyURL: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, subMchid, transactionID, outOrderNo, description, notifyURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String.self, "transaction_id": String.self, "out_order_no": String.self,
        "description": String.self, "notify_url": String?.self,
      ]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 1] }
    /// 商户自定的分账单号 · `out_order_no`
    public var outOrderNo: String? { fields[text: 2] }
    /// 微信侧的分账单号 · `order_id`
    public var orderID: String? { fields[text: 3] }

    public init(
      subMchid: String? = nil, transactionID: String? = nil, outOrderNo: String? = nil, orderID: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, subMchid, transactionID, outOrderNo, orderID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "transaction_id": String?.self, "out_order_no": String?.self,
        "order_id": String?.self,
      ]
    }
  }
}
