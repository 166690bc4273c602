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

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 服务商的 AppID · `sp_appid`, such as `wxd678efh567hg6787`
    public var spAppid: String?
    /// 服务商的商户号 · `sp_mchid`, such as `1230000109`
    public var spMchid: String
    /// 子商户的 AppID · `sub_appid`, such as `wxd678efh567hg6787`
    public var subAppid: String?
    /// 子商户的商户号 · `sub_mchid`, such as `1230000109`
    public var subMchid: String

    public init(spAppid: String? = nil, spMchid: String, subAppid: String? = nil, subMchid: String) {
      self.spAppid = spAppid
      self.spMchid = spMchid
      self.subAppid = subAppid
      self.subMchid = subMchid
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.spAppid = fields.visit("sp_appid", object?.spAppid)
      self.spMchid = try fields.require("sp_mchid", object?.spMchid)
      self.subAppid = fields.visit("sub_appid", object?.subAppid)
      self.subMchid = try fields.require("sub_mchid", object?.subMchid)
    }
  }

  /// What `post` gets back.
  public struct PostResponse: APIObject {
    /// 服务商的 AppID · `sp_appid`
    public let spAppid: String?
    /// 服务商的商户号 · `sp_mchid`
    public let spMchid: String?
    /// 子商户的 AppID · `sub_appid`
    public let subAppid: String?
    /// 子商户的商户号 · `sub_mchid`
    public let subMchid: String?
    /// 商户自定的订单号 · `out_trade_no`
    public let outTradeNo: String?

    public init(
      spAppid: String? = nil,
      spMchid: String? = nil,
      subAppid: String? = nil,
      subMchid: String? = nil,
      outTradeNo: String? = nil
    ) {
      self.spAppid = spAppid
      self.spMchid = spMchid
      self.subAppid = subAppid
      self.subMchid = subMchid
      self.outTradeNo = outTradeNo
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.spAppid = fields.visit("sp_appid", object?.spAppid)
      self.spMchid = fields.visit("sp_mchid", object?.spMchid)
      self.subAppid = fields.visit("sub_appid", object?.subAppid)
      self.subMchid = fields.visit("sub_mchid", object?.subMchid)
      self.outTradeNo = fields.visit("out_trade_no", object?.outTradeNo)
    }
  }
}
