// Written by wechatpay-gen: change the description, not this file.
// POST /v3/webizpay/employees/{employee_id}/revoke

@_spi(Generated) public import WeChatPay

extension V3.Webizpay.Employees.EmployeeID.Revoke {
  /// 企业支付：解除员工授权
  ///
  /// 由企业解除员工的授权，其额度卡随之失效。
  ///
  /// `POST /v3/webizpay/employees/{employee_id}/revoke` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014507156)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/webizpay/employees/{employee_id}/revoke"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 服务商的商户号 · `sp_mchid`, 例如 `12341234`
    public var spMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `43214321`
    public var subMchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(spMchid: String, subMchid: String) {
      fields = ObjectFields(of: Self.self, spMchid, subMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sp_mchid": String.self, "sub_mchid": String.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 0] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 1] }
    /// 企业员工的编号 · `user_id`
    public var userID: String? { fields[text: 2] }
    /// 授权的状态 · `authorization_state`
    public var authorizationState: AuthorizationState? { fields[enumeration: 3] }
    /// 解除授权的时间 · `authorization_revoked_time`
    public var authorizationRevokedTime: String? { fields[text: 4] }
    /// 作废的原因
    public var reason: String? { fields[text: 5] }

    public init(
      spMchid: String? = nil, subMchid: String? = nil, userID: String? = nil,
      authorizationState: AuthorizationState? = nil, authorizationRevokedTime: String? = nil, reason: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spMchid, subMchid, userID, authorizationState, authorizationRevokedTime, reason
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "sub_mchid": String?.self, "user_id": String?.self,
        "authorization_state": AuthorizationState?.self, "authorization_revoked_time": String?.self,
        "reason": String?.self,
      ]
    }

    /// 授权的状态
    public struct AuthorizationState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 已解除授权 · `REVOKED`
      public static var revoked: Self { Self(rawValue: "REVOKED") }

      /// 已授权 · `AUTHORIZED`
      public static var authorized: Self { Self(rawValue: "AUTHORIZED") }
    }
  }
}
