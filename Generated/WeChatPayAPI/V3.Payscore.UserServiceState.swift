// Written by wechatpay-gen: change the description, not this file.
// GET /v3/payscore/user-service-state

@_spi(Generated) public import WeChatPay

extension V3.Payscore.UserServiceState {
  /// 支付分：查询用户可否使用
  ///
  /// 了解用户是否已授权、能否使用服务。
  ///
  /// `GET /v3/payscore/user-service-state` · [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/payscore/user-service-state"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 应用的 AppID
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 用户在该 AppID 下的标识
    public var openid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }

    public init(appid: String, serviceID: String, openid: String) {
      fields = ObjectFields(of: Self.self, appid, serviceID, openid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["appid": String.self, "service_id": String.self, "openid": String.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 应用的 AppID
    public var appid: String? { fields[text: 0] }
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String? { fields[text: 1] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 2] }
    /// 用户有没有授权 · `use_service_state`
    public var useServiceState: UseServiceState? { fields[enumeration: 3] }

    public init(
      appid: String? = nil, serviceID: String? = nil, openid: String? = nil, useServiceState: UseServiceState? = nil
    ) {
      fields = ObjectFields(of: Self.self, appid, serviceID, openid, useServiceState)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String?.self, "service_id": String?.self, "openid": String?.self,
        "use_service_state": UseServiceState?.self,
      ]
    }

    /// 用户有没有授权
    public struct UseServiceState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 未授权 · `UNAVAILABLE`
      public static var unavailable: Self { Self(rawValue: "UNAVAILABLE") }

      /// 已授权 · `AVAILABLE`
      public static var available: Self { Self(rawValue: "AVAILABLE") }
    }
  }
}
