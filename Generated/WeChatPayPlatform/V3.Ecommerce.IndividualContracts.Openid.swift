// Written by wechatpay-gen: change the description, not this file.
// GET /v3/ecommerce/individual-contracts/{openid}

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.IndividualContracts.Openid {
  /// 个人收款：查询授权
  ///
  /// 了解个人收款方的授权与收款能力。
  ///
  /// `GET /v3/ecommerce/individual-contracts/{openid}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012739528)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/ecommerce/individual-contracts/{openid}"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 签约与付款所用的 AppID
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 权限的类型，枚举值之一 · `permission_type`
    public var permissionType: PermissionType {
      get { fields[requiredEnumeration: 1] }
      set { fields[requiredEnumeration: 1] = newValue }
    }

    public init(appid: String, permissionType: PermissionType) {
      fields = ObjectFields(of: Self.self, appid, permissionType)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["appid": String.self, "permission_type": PermissionType.self]
    }

    /// 权限的类型，枚举值之一
    public struct PermissionType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 个人收款方 · `INDIVIDUAL_PAYEE`
      public static var individualPayee: Self { Self(rawValue: "INDIVIDUAL_PAYEE") }
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 个人收款方的受理授权编号 · `individual_auth_id`
    public var individualAuthID: String? { fields[text: 0] }
    /// 操作的时间 · `operation_time`
    public var operationTime: String? { fields[text: 1] }
    /// 授权的状态 · `auth_state`
    public var authState: AuthState? { fields[enumeration: 2] }

    public init(individualAuthID: String? = nil, operationTime: String? = nil, authState: AuthState? = nil) {
      fields = ObjectFields(of: Self.self, individualAuthID, operationTime, authState)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["individual_auth_id": String?.self, "operation_time": String?.self, "auth_state": AuthState?.self]
    }

    /// 授权的状态
    public typealias AuthState = V3.Ecommerce.IndividualContracts.AuthState
  }
}
