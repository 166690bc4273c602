// Written by wechatpay-gen: change the description, not this file.
// GET /v3/payscore/acquiringbank/serviceorder/deduction

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Acquiringbank.Serviceorder.Deduction {
  /// 从业机构：查询扣款信息
  ///
  /// 订单完结之后，取得应扣款的信息。
  ///
  /// `GET /v3/payscore/acquiringbank/serviceorder/deduction` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012458665) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013194110)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/payscore/acquiringbank/serviceorder/deduction"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 应用的 AppID
    public var appid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 渠道商的商户号 · `channel_id`
    public var channelID: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 商户自定的服务订单号 · `out_order_no`
    public var outOrderNo: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }

    public init(
      serviceID: String, appid: String, subMchid: String, subAppid: String? = nil, channelID: String,
      outOrderNo: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, serviceID, appid, subMchid, subAppid, channelID, outOrderNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "service_id": String.self, "appid": String.self, "sub_mchid": String.self, "sub_appid": String?.self,
        "channel_id": String.self, "out_order_no": String?.self,
      ]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 商品的简述
    public var description: String? { fields[text: 0] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 1] }

    public init(description: String? = nil, outTradeNo: String? = nil) {
      fields = ObjectFields(of: Self.self, description, outTradeNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["description": String?.self, "out_trade_no": String?.self]
    }
  }
}
