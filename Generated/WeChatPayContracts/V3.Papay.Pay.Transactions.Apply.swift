// Written by wechatpay-gen: change the description, not this file.
// POST /v3/papay/pay/transactions/apply

@_spi(Generated) public import WeChatPay

extension V3.Papay.Pay.Transactions.Apply {
  /// 预约代扣：扣款
  ///
  /// 预约成功之后按约扣款。
  ///
  /// `POST /v3/papay/pay/transactions/apply` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012467087)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/papay/pay/transactions/apply"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 应用的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`, 例如 `1217752501201407033233368018`
    public var outTradeNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 商品的描述 · 例如 `Image形象店-深圳腾大-QQ公仔`
    public var description: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 接收支付结果通知的地址 · `transaction_notify_url`, 例如 `https://www.qq.com/`
    public var transactionNotifyURL: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 协议的编号 · `contract_id`, 例如 `123124412412423431`
    public var contractID: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 扣费的金额
    public var amount: Amount {
      get { fields[requiredObject: 5] }
      set { fields[requiredObject: 5] = newValue }
    }
    /// 优惠标记 · `goods_tag`, 例如 `DISCOUNTS`
    public var goodsTag: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    /// 原样带回查询与通知的附加数据 · 例如 `自定义数据`
    public var attach: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }

    public init(
      appid: String, outTradeNo: String, description: String, transactionNotifyURL: String, contractID: String,
      amount: Amount, goodsTag: String? = nil, attach: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, outTradeNo, description, transactionNotifyURL, contractID, amount, goodsTag, attach
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String.self, "out_trade_no": String.self, "description": String.self,
        "transaction_notify_url": String.self, "contract_id": String.self, "amount": Amount.self,
        "goods_tag": String?.self, "attach": String?.self,
      ]
    }

    /// 扣费的金额
    public typealias Amount = V3.Papay.Amount
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Papay.ApplyPostResponse
}
