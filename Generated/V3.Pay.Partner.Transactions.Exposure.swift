// Written by wechatpay-gen: change the description, not this file.
// POST /v3/pay/partner/transactions/exposure

@_spi(Generated) public import WeChatPay

extension V3.Pay.Partner.Transactions.Exposure {
  /// 服务商查询是否展示微信分付
  ///
  /// 下单前查询是否建议向用户展示微信分付。
  ///
  /// `POST /v3/pay/partner/transactions/exposure` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014326522)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/pay/partner/transactions/exposure"), body: body)
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 服务商的 AppID · `sp_appid`, such as `wx8888888888888888`
    public var spAppid: String
    /// 服务商的商户号 · `sp_mchid`, such as `1230000109`
    public var spMchid: String
    /// 子商户的 AppID · `sub_appid`, such as `wxd678efh567hg6999`
    public var subAppid: String
    /// 子商户的商户号 · `sub_mchid`, such as `1900000109`
    public var subMchid: String?
    /// 付款人
    public var payer: Payer
    /// 商户自定的订单号 · `out_trade_no`, such as `1217752501201407033233368018`
    public var outTradeNo: String

    public init(
      spAppid: String,
      spMchid: String,
      subAppid: String,
      subMchid: String? = nil,
      payer: Payer,
      outTradeNo: String
    ) {
      self.spAppid = spAppid
      self.spMchid = spMchid
      self.subAppid = subAppid
      self.subMchid = subMchid
      self.payer = payer
      self.outTradeNo = outTradeNo
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.spAppid = try fields.require("sp_appid", object?.spAppid)
      self.spMchid = try fields.require("sp_mchid", object?.spMchid)
      self.subAppid = try fields.require("sub_appid", object?.subAppid)
      self.subMchid = fields.visit("sub_mchid", object?.subMchid)
      self.payer = try fields.require("payer", object?.payer)
      self.outTradeNo = try fields.require("out_trade_no", object?.outTradeNo)
    }

    /// 付款人
    public struct Payer: APIObject {
      /// 用户在服务商 AppID 下的标识 · `sp_openid`, such as `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
      public var spOpenid: String?
      /// 用户手机号的摘要 · `phone_number_hash`, such as `ABDEF3445546456B`
      public var phoneNumberHash: String?
      /// 用户在子商户 AppID 下的标识 · `sub_openid`, such as `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
      public var subOpenid: String?

      public init(spOpenid: String? = nil, phoneNumberHash: String? = nil, subOpenid: String? = nil) {
        self.spOpenid = spOpenid
        self.phoneNumberHash = phoneNumberHash
        self.subOpenid = subOpenid
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.spOpenid = fields.visit("sp_openid", object?.spOpenid)
        self.phoneNumberHash = fields.visit("phone_number_hash", object?.phoneNumberHash)
        self.subOpenid = fields.visit("sub_openid", object?.subOpenid)
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
