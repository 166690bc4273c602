// Written by wechatpay-gen: change the description, not this file.
// GET /v3/global/merchant/h5/permission/{sub_mchid}

@_spi(Generated) public import WeChatPay

extension V3.Global.Merchant.H5.Permission.SubMchid {
  /// 境外 H5 权限：查询子商户
  ///
  /// 了解子商户能否使用 H5 支付。
  ///
  /// `GET /v3/global/merchant/h5/permission/{sub_mchid}` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025117)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/global/merchant/h5/permission/{sub_mchid}"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// H5 支付权限的状态 · `authorization_state`
    public var authorizationState: AuthorizationState? { fields[enumeration: 1] }

    public init(subMchid: String? = nil, authorizationState: AuthorizationState? = nil) {
      fields = ObjectFields(of: Self.self, subMchid, authorizationState)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String?.self, "authorization_state": AuthorizationState?.self]
    }

    /// H5 支付权限的状态
    public struct AuthorizationState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 测试权限 · `AUTHORITY_TO_TEST`
      public static var authorityToTest: Self { Self(rawValue: "AUTHORITY_TO_TEST") }

      /// 正式权限 · `FORMAL_AUTHORITY`
      public static var formalAuthority: Self { Self(rawValue: "FORMAL_AUTHORITY") }

      /// 已授权 · `AUTHORIZED`
      public static var authorized: Self { Self(rawValue: "AUTHORIZED") }

      /// 处罚中 · `UNDER_PUNISHMENT`
      public static var underPunishment: Self { Self(rawValue: "UNDER_PUNISHMENT") }

      /// 未授权 · `UNAUTHORIZED`
      public static var unauthorized: Self { Self(rawValue: "UNAUTHORIZED") }
    }
  }
}
