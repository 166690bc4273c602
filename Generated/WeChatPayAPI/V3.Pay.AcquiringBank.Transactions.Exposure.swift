// Written by wechatpay-gen: change the description, not this file.
// POST /v3/pay/acquiring-bank/transactions/exposure

@_spi(Generated) public import WeChatPay

extension V3.Pay.AcquiringBank.Transactions.Exposure {
  /// 从业机构查询是否展示微信分付
  ///
  /// 由机构查询收银台上应否展示微信分付。
  ///
  /// `POST /v3/pay/acquiring-bank/transactions/exposure` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014326541)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/pay/acquiring-bank/transactions/exposure"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 从业机构的商户号 · `acquiring_bank_id`, 例如 `1356485`
    public var acquiringBankID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 从业机构应用的 AppID · `acquiring_bank_appid`, 例如 `wx8888888888888888`
    public var acquiringBankAppid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 商户号 · `merchant_id`, 例如 `1900000109`
    public var merchantID: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 特约商户的 AppID · `merchant_appid`, 例如 `wxd678efh567hg6999`
    public var merchantAppid: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 渠道商的商户号 · `channel_id`, 例如 `20001111`
    public var channelID: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 付款人
    public var payer: Payer {
      get { fields[requiredObject: 5] }
      set { fields[requiredObject: 5] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`, 例如 `1217752501201407033233368018`
    public var outTradeNo: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }

    public init(
      acquiringBankID: String, acquiringBankAppid: String? = nil, merchantID: String, merchantAppid: String? = nil,
      channelID: String, payer: Payer, outTradeNo: String
    ) {
      fields = ObjectFields(
        of: Self.self, acquiringBankID, acquiringBankAppid, merchantID, merchantAppid, channelID, payer, outTradeNo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "acquiring_bank_id": String.self, "acquiring_bank_appid": String?.self, "merchant_id": String.self,
        "merchant_appid": String?.self, "channel_id": String.self, "payer": Payer.self, "out_trade_no": String.self,
      ]
    }

    /// 付款人
    public struct Payer: APIObject {
      /// 用户在从业机构 AppID 下的标识 · `acquiring_bank_openid`, 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
      public var acquiringBankOpenid: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 用户手机号的摘要 · `phone_number_hash`, 例如 `ABDEF3445546456B`
      public var phoneNumberHash: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 用户在特约商户 AppID 下的标识 · `merchant_openid`, 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
      public var merchantOpenid: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }

      public init(acquiringBankOpenid: String? = nil, phoneNumberHash: String? = nil, merchantOpenid: String? = nil) {
        fields = ObjectFields(of: Self.self, acquiringBankOpenid, phoneNumberHash, merchantOpenid)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["acquiring_bank_openid": String?.self, "phone_number_hash": String?.self, "merchant_openid": String?.self]
      }
    }
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Pay.ExposurePostResponse
}
