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

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 应用的 AppID · such as `wxd678efh567hg6787`
    public var appid: String
    /// 商户号 · such as `1230000109`
    public var mchid: String

    public init(appid: String, mchid: String) {
      self.appid = appid
      self.mchid = mchid
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.appid = try fields.require("appid", object?.appid)
      self.mchid = try fields.require("mchid", object?.mchid)
    }
  }

  /// What `post` gets back.
  public struct PostResponse: APIObject {
    /// 应用的 AppID
    public let appid: String?
    /// 商户号
    public let mchid: String?
    /// 商户自定的订单号 · `out_trade_no`
    public let outTradeNo: String?

    public init(appid: String? = nil, mchid: String? = nil, outTradeNo: String? = nil) {
      self.appid = appid
      self.mchid = mchid
      self.outTradeNo = outTradeNo
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.appid = fields.visit("appid", object?.appid)
      self.mchid = fields.visit("mchid", object?.mchid)
      self.outTradeNo = fields.visit("out_trade_no", object?.outTradeNo)
    }
  }
}
