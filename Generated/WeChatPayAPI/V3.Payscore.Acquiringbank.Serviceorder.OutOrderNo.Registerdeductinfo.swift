// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Acquiringbank.Serviceorder.OutOrderNo.Registerdeductinfo {
  /// 从业机构：登记扣款信息
  ///
  /// 订单完结之后，登记实际扣款的情况。
  ///
  /// `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012458414) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013194100)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo"), body: body
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 支付分服务的编号 · `service_id`, 例如 `2002000000000558128851361561536`
    public var serviceID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 服务商的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 渠道商的商户号 · `channel_id`, 例如 `1230000109`
    public var channelID: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`, 例如 `1234323JKHDFE1243252`
    public var outTradeNo: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wxd678efh567hg6999`
    public var subAppid: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }

    public init(
      serviceID: String, appid: String? = nil, subMchid: String, channelID: String, outTradeNo: String? = nil,
      subAppid: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, serviceID, appid, subMchid, channelID, outTradeNo, subAppid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "service_id": String.self, "appid": String?.self, "sub_mchid": String.self, "channel_id": String.self,
        "out_trade_no": String?.self, "sub_appid": String?.self,
      ]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 商品的简述
    public var description: String? { fields[text: 0] }

    public init(description: String? = nil) {
      fields = ObjectFields(of: Self.self, description)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["description": String?.self]
    }
  }
}
