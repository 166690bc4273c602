// Written by wechatpay-gen: change the description, not this file.
// POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse

@_spi(Generated) public import WeChatPay

extension V3.Pay.Partner.Transactions.OutTradeNo.OutTradeNo.Reverse {
  /// 服务商撤销付款码订单
  ///
  /// 撤销付款码支付的订单：未付的关闭，已付的退款。
  ///
  /// `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012382181)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 服务商的 AppID · `sp_appid`, 例如 `wxd678efh567hg6787`
    public var spAppid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 服务商的商户号 · `sp_mchid`, 例如 `1230000109`
    public var spMchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wxd678efh567hg6787`
    public var subAppid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1230000109`
    public var subMchid: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }

    public init(spAppid: String? = nil, spMchid: String, subAppid: String? = nil, subMchid: String) {
      fields = ObjectFields(of: Self.self, spAppid, spMchid, subAppid, subMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sp_appid": String?.self, "sp_mchid": String.self, "sub_appid": String?.self, "sub_mchid": String.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 服务商的 AppID · `sp_appid`
    public var spAppid: String? { fields[text: 0] }
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 1] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 2] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 3] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 4] }

    public init(
      spAppid: String? = nil, spMchid: String? = nil, subAppid: String? = nil, subMchid: String? = nil,
      outTradeNo: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, spAppid, spMchid, subAppid, subMchid, outTradeNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_appid": String?.self, "sp_mchid": String?.self, "sub_appid": String?.self, "sub_mchid": String?.self,
        "out_trade_no": String?.self,
      ]
    }
  }
}
