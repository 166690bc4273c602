// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/busifavor/coupons/{card_id}/send

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Busifavor.Coupons.CardID.Send {
  /// 消费卡：发放
  ///
  /// 发给用户一张消费卡，连同一批代金券。
  ///
  /// `POST /v3/marketing/busifavor/coupons/{card_id}/send` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017164666)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/marketing/busifavor/coupons/{card_id}/send"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 应用的 AppID
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 用户在该 AppID 下的标识
    public var openid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 商户自定的请求单号 · `out_request_no`
    public var outRequestNo: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 发放的时间 · `send_time`
    public var sendTime: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }

    public init(appid: String, openid: String, outRequestNo: String, sendTime: String) {
      fields = ObjectFields(of: Self.self, appid, openid, outRequestNo, sendTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["appid": String.self, "openid": String.self, "out_request_no": String.self, "send_time": String.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 卡在卡包中的编码 · `card_code`
    public var cardCode: String? { fields[text: 0] }

    public init(cardCode: String? = nil) {
      fields = ObjectFields(of: Self.self, cardCode)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["card_code": String?.self]
    }
  }
}
