// Written by wechatpay-gen: change the description, not this file.
// GET /v3/payscore/partner/servicequotas/service-id/{service_id}

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Partner.Servicequotas.ServiceID.ServiceID {
  /// 服务商查询建议先享金额
  ///
  /// 取得各用户分层适宜的先享金额。
  ///
  /// `GET /v3/payscore/partner/servicequotas/service-id/{service_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013394486)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/payscore/partner/servicequotas/service-id/{service_id}"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 服务商的 AppID
    public var appid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 分层的版本 · `risk_level_version`
    public var riskLevelVersion: Int {
      get { fields[requiredInteger: 3] }
      set { fields[requiredInteger: 3] = newValue }
    }

    public init(subMchid: String, appid: String, subAppid: String? = nil, riskLevelVersion: Int) {
      fields = ObjectFields(of: Self.self, subMchid, appid, subAppid, riskLevelVersion)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String.self, "appid": String.self, "sub_appid": String?.self, "risk_level_version": Int.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String? { fields[text: 0] }
    /// 商户号
    public var mchid: String? { fields[text: 1] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 2] }
    /// 服务商的 AppID
    public var appid: String? { fields[text: 3] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 4] }
    /// 分层的版本 · `risk_level_version`
    public var riskLevelVersion: Int? { fields[integer: 5] }
    /// 各档先享金额
    public var quotas: [Quota]? { fields[list: 6] }

    public init(
      serviceID: String? = nil, mchid: String? = nil, subMchid: String? = nil, appid: String? = nil,
      subAppid: String? = nil, riskLevelVersion: Int? = nil, quotas: [Quota]? = nil
    ) {
      fields = ObjectFields(of: Self.self, serviceID, mchid, subMchid, appid, subAppid, riskLevelVersion, quotas)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "service_id": String?.self, "mchid": String?.self, "sub_mchid": String?.self, "appid": String?.self,
        "sub_appid": String?.self, "risk_level_version": Int?.self, "quotas": [Quota]?.self,
      ]
    }

    /// 各档先享金额
    public struct Quota: APIObject {
      /// 用户的分层 · `risk_level`
      public var riskLevel: Int? { fields[integer: 0] }
      /// 建议的先享金额，单位为分 · `suggested_quota`
      public var suggestedQuota: Int? { fields[integer: 1] }

      public init(riskLevel: Int? = nil, suggestedQuota: Int? = nil) {
        fields = ObjectFields(of: Self.self, riskLevel, suggestedQuota)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["risk_level": Int?.self, "suggested_quota": Int?.self]
      }
    }
  }
}
