// Written by wechatpay-gen: change the description, not this file.
// GET /v3/webizpay/users/{user_id}/authorization-state

@_spi(Generated) public import WeChatPay

extension V3.Webizpay.Users.UserID.AuthorizationState {
  /// 企业支付：查询员工授权
  ///
  /// 了解员工是否已开通并授权。
  ///
  /// `GET /v3/webizpay/users/{user_id}/authorization-state` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014507163)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/webizpay/users/{user_id}/authorization-state"), query: query)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Webizpay.SharedGetRequest

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 0] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 1] }
    /// 企业员工的编号 · `user_id`
    public var userID: String? { fields[text: 2] }
    /// 各位员工的授权 · `employee_list`
    public var employeeList: [Employee]? { fields[list: 3] }

    public init(
      spMchid: String? = nil, subMchid: String? = nil, userID: String? = nil, employeeList: [Employee]? = nil
    ) {
      fields = ObjectFields(of: Self.self, spMchid, subMchid, userID, employeeList)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sp_mchid": String?.self, "sub_mchid": String?.self, "user_id": String?.self, "employee_list": [Employee]?.self]
    }

    /// 各位员工的授权
    public struct Employee: APIObject {
      /// 员工授权关系的编号 · `employee_id`
      public var employeeID: String? { fields[text: 0] }
      /// 授权的状态 · `authorization_state`
      public var authorizationState: AuthorizationState? { fields[enumeration: 1] }
      /// 授权的时间 · `authorization_time`
      public var authorizationTime: String? { fields[text: 2] }
      /// 解除授权的时间 · `authorization_revoked_time`
      public var authorizationRevokedTime: String? { fields[text: 3] }

      public init(
        employeeID: String? = nil, authorizationState: AuthorizationState? = nil, authorizationTime: String? = nil,
        authorizationRevokedTime: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, employeeID, authorizationState, authorizationTime, authorizationRevokedTime
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "employee_id": String?.self, "authorization_state": AuthorizationState?.self,
          "authorization_time": String?.self, "authorization_revoked_time": String?.self,
        ]
      }
    }

    /// 授权的状态
    public struct AuthorizationState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 已授权 · `AUTHORIZED`
      public static var authorized: Self { Self(rawValue: "AUTHORIZED") }

      /// 已解除授权 · `REVOKED`
      public static var revoked: Self { Self(rawValue: "REVOKED") }
    }
  }
}
