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

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户号 · 例如 `1230000109`
    public var mchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 应用的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 付款人
    public var payer: Payer {
      get { fields[requiredObject: 2] }
      set { fields[requiredObject: 2] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`, 例如 `1217752501201407033233368018`
    public var outTradeNo: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }

    public init(mchid: String? = nil, appid: String, payer: Payer, outTradeNo: String) {
      fields = ObjectFields(of: Self.self, mchid, appid, payer, outTradeNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["mchid": String?.self, "appid": String.self, "payer": Payer.self, "out_trade_no": String.self]
    }

    /// 付款人
    public struct Payer: APIObject {
      /// 用户在该 AppID 下的标识 · 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
      public var openid: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 用户手机号的摘要 · `phone_number_hash`, 例如 `ABDEF3445546456B`
      public var phoneNumberHash: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }

      public init(openid: String? = nil, phoneNumberHash: String? = nil) {
        fields = ObjectFields(of: Self.self, openid, phoneNumberHash)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["openid": String?.self, "phone_number_hash": String?.self]
      }
    }
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Pay.ExposurePostResponse
}
