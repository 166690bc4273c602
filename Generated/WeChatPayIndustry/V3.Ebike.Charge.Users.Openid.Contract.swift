// Written by wechatpay-gen: change the description, not this file.
// GET /v3/ebike/charge/users/{openid}/contract

@_spi(Generated) public import WeChatPay

extension V3.Ebike.Charge.Users.Openid.Contract {
  /// 电动车充电：按用户查协议
  ///
  /// 由用户标识了解其充电扣费协议的状态。
  ///
  /// - Note: 已停用 新接入请勿使用。
  ///
  /// `GET /v3/ebike/charge/users/{openid}/contract` · [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml)
  @available(*, deprecated, message: "官方文档已停用此接口")
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/ebike/charge/users/{openid}/contract"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 交易的场景 · `trade_scene`
    public var tradeScene: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(subMchid: String? = nil, tradeScene: String) {
      fields = ObjectFields(of: Self.self, subMchid, tradeScene)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String?.self, "trade_scene": String.self]
    }
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.Ebike.Charge.SharedGetResponse
}
