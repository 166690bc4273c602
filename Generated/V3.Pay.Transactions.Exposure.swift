// Written by wechatpay-gen: change the description, not this file.
// POST /v3/pay/transactions/exposure

@_spi(Generated) public import WeChatPay

extension V3.Pay.Transactions.Exposure {
  /// 商户查询是否展示微信分付
  ///
  /// 下单前查询是否建议向用户展示微信分付。
  ///
  /// `POST /v3/pay/transactions/exposure` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014326314)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/pay/transactions/exposure"), body: body)
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 商户号 · such as `1230000109`
    public var mchid: String?
    /// 应用的 AppID · such as `wxd678efh567hg6787`
    public var appid: String
    /// 付款人
    public var payer: Payer
    /// 商户自定的订单号 · `out_trade_no`, such as `1217752501201407033233368018`
    public var outTradeNo: String

    public init(mchid: String? = nil, appid: String, payer: Payer, outTradeNo: String) {
      self.mchid = mchid
      self.appid = appid
      self.payer = payer
      self.outTradeNo = outTradeNo
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.mchid = fields.visit("mchid", object?.mchid)
      self.appid = try fields.require("appid", object?.appid)
      self.payer = try fields.require("payer", object?.payer)
      self.outTradeNo = try fields.require("out_trade_no", object?.outTradeNo)
    }

    /// 付款人
    public struct Payer: APIObject {
      /// 用户在该 AppID 下的标识 · such as `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
      public var openid: String?
      /// 用户手机号的摘要 · `phone_number_hash`, such as `ABDEF3445546456B`
      public var phoneNumberHash: String?

      public init(openid: String? = nil, phoneNumberHash: String? = nil) {
        self.openid = openid
        self.phoneNumberHash = phoneNumberHash
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.openid = fields.visit("openid", object?.openid)
        self.phoneNumberHash = fields.visit("phone_number_hash", object?.phoneNumberHash)
      }
    }
  }

  /// What `post` gets back.
  public struct PostResponse: APIObject {
    /// 是否建议展示微信分付 · `fqf_exposure`
    public let fqfExposure: Bool?
    /// 展示时带上的凭证 · `market_exposure_token`
    public let marketExposureToken: String?

    public init(fqfExposure: Bool? = nil, marketExposureToken: String? = nil) {
      self.fqfExposure = fqfExposure
      self.marketExposureToken = marketExposureToken
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.fqfExposure = fields.visit("fqf_exposure", object?.fqfExposure)
      self.marketExposureToken = fields.visit("market_exposure_token", object?.marketExposureToken)
    }
  }
}
