// Written by wechatpay-gen: change the description, not this file.
// GET /v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.IndividualContracts.OutContractCode.OutContractCode {
  /// 个人收款：查询签约
  ///
  /// 按业务申请单号取得个人卖家的签约情况。
  ///
  /// `GET /v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015851492)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}"), query: query
    )
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 签约与付款所用的 AppID
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(appid: String) {
      fields = ObjectFields(of: Self.self, appid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["appid": String.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 个人收款方的受理授权编号 · `individual_auth_id`
    public var individualAuthID: String? { fields[text: 0] }
    /// 签约的时间 · `signed_time`
    public var signedTime: String? { fields[text: 1] }
    /// 授权的状态 · `auth_state`
    public var authState: AuthState? { fields[enumeration: 2] }
    /// 个人收款方的 OpenID · `individual_openid`
    public var individualOpenid: String? { fields[text: 3] }
    /// 实名授权的结果 · `real_name_auth_result`
    public var realNameAuthResult: RealNameAuthResult? { fields[object: 4] }

    public init(
      individualAuthID: String? = nil, signedTime: String? = nil, authState: AuthState? = nil,
      individualOpenid: String? = nil, realNameAuthResult: RealNameAuthResult? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, individualAuthID, signedTime, authState, individualOpenid, realNameAuthResult
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "individual_auth_id": String?.self, "signed_time": String?.self, "auth_state": AuthState?.self,
        "individual_openid": String?.self, "real_name_auth_result": RealNameAuthResult?.self,
      ]
    }

    /// 授权的状态
    public typealias AuthState = V3.Ecommerce.IndividualContracts.AuthState

    /// 实名授权的结果
    public struct RealNameAuthResult: APIObject {
      /// 授权的范围，枚举值之一
      public var scope: RealNameAuthResultScope? { fields[enumeration: 0] }
      /// 访问令牌 · `access_token`
      public var accessToken: String? { fields[text: 1] }
      /// 访问令牌失效的时间 · `access_token_expire_time`
      public var accessTokenExpireTime: String? { fields[text: 2] }

      public init(
        scope: RealNameAuthResultScope? = nil, accessToken: String? = nil, accessTokenExpireTime: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, scope, accessToken, accessTokenExpireTime)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "scope": RealNameAuthResultScope?.self, "access_token": String?.self,
          "access_token_expire_time": String?.self,
        ]
      }
    }

    /// 授权的范围，枚举值之一
    public struct RealNameAuthResultScope: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 支付的实名信息 · `pay_realname`
      public static var payRealname: Self { Self(rawValue: "pay_realname") }
    }
  }
}
