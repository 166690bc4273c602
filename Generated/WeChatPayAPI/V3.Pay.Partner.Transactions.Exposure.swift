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

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 服务商的 AppID · `sp_appid`, 例如 `wx8888888888888888`
    public var spAppid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 服务商的商户号 · `sp_mchid`, 例如 `1230000109`
    public var spMchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wxd678efh567hg6999`
    public var subAppid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 付款人
    public var payer: Payer {
      get { fields[requiredObject: 4] }
      set { fields[requiredObject: 4] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`, 例如 `1217752501201407033233368018`
    public var outTradeNo: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }

    public init(
      spAppid: String, spMchid: String, subAppid: String, subMchid: String? = nil, payer: Payer, outTradeNo: String
    ) {
      fields = ObjectFields(of: Self.self, spAppid, spMchid, subAppid, subMchid, payer, outTradeNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_appid": String.self, "sp_mchid": String.self, "sub_appid": String.self, "sub_mchid": String?.self,
        "payer": Payer.self, "out_trade_no": String.self,
      ]
    }

    /// 付款人
    public struct Payer: APIObject {
      /// 用户在服务商 AppID 下的标识 · `sp_openid`, 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
      public var spOpenid: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 用户手机号的摘要 · `phone_number_hash`, 例如 `ABDEF3445546456B`
      public var phoneNumberHash: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 用户在子商户 AppID 下的标识 · `sub_openid`, 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
      public var subOpenid: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }

      public init(spOpenid: String? = nil, phoneNumberHash: String? = nil, subOpenid: String? = nil) {
        fields = ObjectFields(of: Self.self, spOpenid, phoneNumberHash, subOpenid)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["sp_openid": String?.self, "phone_number_hash": String?.self, "sub_openid": String?.self]
      }
    }
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Pay.ExposurePostResponse
}
