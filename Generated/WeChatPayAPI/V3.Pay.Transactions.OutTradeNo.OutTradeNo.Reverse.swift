// Written by wechatpay-gen: change the description, not this file.
// POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse

@_spi(Generated) public import WeChatPay

extension V3.Pay.Transactions.OutTradeNo.OutTradeNo.Reverse {
  /// 商户撤销付款码订单
  ///
  /// 撤销付款码支付的订单：未付的关闭，已付的退款。
  ///
  /// `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012382161)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 应用的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商户号 · 例如 `1230000109`
    public var mchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(appid: String, mchid: String) {
      fields = ObjectFields(of: Self.self, appid, mchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["appid": String.self, "mchid": String.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 应用的 AppID
    public var appid: String? { fields[text: 0] }
    /// 商户号
    public var mchid: String? { fields[text: 1] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 2] }

    public init(appid: String? = nil, mchid: String? = nil, outTradeNo: String? = nil) {
      fields = ObjectFields(of: Self.self, appid, mchid, outTradeNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["appid": String?.self, "mchid": String?.self, "out_trade_no": String?.self]
    }
  }
}
