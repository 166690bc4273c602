// Written by wechatpay-gen: change the description, not this file.
// GET /v3/realname/verify

@_spi(Generated) public import WeChatPay

extension V3.Realname.Verify {
  /// 电商：校验实名
  ///
  /// 核对订单用户的实名信息。
  ///
  /// `GET /v3/realname/verify` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013735179)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/realname/verify"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 证件的类型，枚举值之一 `1` | `2` | `5` | `9` | `12` | `17` | `19` · `credential_type`
    public var credentialType: CredentialType {
      get { fields[requiredEnumeration: 0] }
      set { fields[requiredEnumeration: 0] = newValue }
    }
    /// 用户的证件号码，加密传输 · `encrypted_credential_id`
    public var encryptedCredentialID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 姓名或名称，加密传输 · `encrypted_name`
    public var encryptedName: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 微信支付的交易单号 · `wxp_trade_no`
    public var wxpTradeNo: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }

    public init(
      credentialType: CredentialType, encryptedCredentialID: String, encryptedName: String, wxpTradeNo: String
    ) {
      fields = ObjectFields(of: Self.self, credentialType, encryptedCredentialID, encryptedName, wxpTradeNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "credential_type": CredentialType.self, "encrypted_credential_id": Sensitive<String>.self,
        "encrypted_name": Sensitive<String>.self, "wxp_trade_no": String.self,
      ]
    }

    /// 证件的类型，枚举值之一 `1` | `2` | `5` | `9` | `12` | `17` | `19`
    public struct CredentialType: OpenEnumeration {
      public let rawValue: Int
      public init(rawValue: Int) { self.rawValue = rawValue }

      /// `1`
      public static var value1: Self { Self(rawValue: 1) }

      /// `2`
      public static var value2: Self { Self(rawValue: 2) }

      /// `5`
      public static var value5: Self { Self(rawValue: 5) }

      /// `9`
      public static var value9: Self { Self(rawValue: 9) }

      /// `12`
      public static var value12: Self { Self(rawValue: 12) }

      /// `17`
      public static var value17: Self { Self(rawValue: 17) }

      /// `19`
      public static var value19: Self { Self(rawValue: 19) }
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 核验的结果，枚举值之一 `0` | `1` · `verify_result`
    public var verifyResult: VerifyResult? { fields[enumeration: 0] }
    /// 对错误的说明 · `err_message`
    public var errMessage: String? { fields[text: 1] }

    public init(verifyResult: VerifyResult? = nil, errMessage: String? = nil) {
      fields = ObjectFields(of: Self.self, verifyResult, errMessage)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["verify_result": VerifyResult?.self, "err_message": String?.self]
    }

    /// 核验的结果，枚举值之一 `0` | `1`
    public struct VerifyResult: OpenEnumeration {
      public let rawValue: Int
      public init(rawValue: Int) { self.rawValue = rawValue }

      /// `0`
      public static var value0: Self { Self(rawValue: 0) }

      /// `1`
      public static var value1: Self { Self(rawValue: 1) }
    }
  }
}
