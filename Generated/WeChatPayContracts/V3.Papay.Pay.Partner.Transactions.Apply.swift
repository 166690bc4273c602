// Written by wechatpay-gen: change the description, not this file.
// POST /v3/papay/pay/partner/transactions/apply

@_spi(Generated) public import WeChatPay

extension V3.Papay.Pay.Partner.Transactions.Apply {
  /// 服务商代扣：扣款
  ///
  /// 预约成功之后按约扣款。
  ///
  /// `POST /v3/papay/pay/partner/transactions/apply` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012468586)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/papay/pay/partner/transactions/apply"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 服务商的 AppID · `sp_appid`, 例如 `wxd678efh567hg6787`
    public var spAppid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wxd678efh567hg6787`
    public var subAppid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`, 例如 `1217752501201407033233368018`
    public var outTradeNo: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 商品的描述 · 例如 `Image形象店-深圳腾大-QQ公仔`
    public var description: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 接收支付结果通知的地址 · `transaction_notify_url`, 例如 `https://www.qq.com/`
    public var transactionNotifyURL: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 协议的编号 · `contract_id`, 例如 `123124412412423431`
    public var contractID: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 扣费的金额
    public var amount: Amount {
      get { fields[requiredObject: 7] }
      set { fields[requiredObject: 7] = newValue }
    }
    /// 优惠标记 · `goods_tag`, 例如 `DISCOUNTS`
    public var goodsTag: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    /// 原样带回查询与通知的附加数据 · 例如 `自定义数据`
    public var attach: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }

    public init(
      spAppid: String, subMchid: String, subAppid: String? = nil, outTradeNo: String, description: String,
      transactionNotifyURL: String, contractID: String, amount: Amount, goodsTag: String? = nil, attach: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spAppid, subMchid, subAppid, outTradeNo, description, transactionNotifyURL, contractID, amount,
        goodsTag, attach
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_appid": String.self, "sub_mchid": String.self, "sub_appid": String?.self, "out_trade_no": String.self,
        "description": String.self, "transaction_notify_url": String.self, "contract_id": String.self,
        "amount": Amount.self, "goods_tag": String?.self, "attach": String?.self,
      ]
    }

    /// 扣费的金额
    public typealias Amount = V3.Papay.Amount
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Papay.ApplyPostResponse
}
