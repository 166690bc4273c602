// Written by wechatpay-gen: change the description, not this file.
// GET /v3/facemch/users/{face_sid}

@_spi(Generated) public import WeChatPay

extension V3.Facemch.Users.FaceSid {
  /// 刷脸：查询用户实名
  ///
  /// 凭刷脸会话编号取得用户授权的实名资料。
  ///
  /// `GET /v3/facemch/users/{face_sid}` · [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/facemch/users/{face_sid}"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 报备的类型 · `info_type`
    public var infoType: InfoType {
      get { fields[requiredEnumeration: 0] }
      set { fields[requiredEnumeration: 0] = newValue }
    }
    /// 应用的 AppID
    public var appid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 子商户证书的序列号 · `sub_serial_no`
    public var subSerialNo: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }

    public init(
      infoType: InfoType, appid: String, subMchid: String? = nil, subAppid: String? = nil, subSerialNo: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, infoType, appid, subMchid, subAppid, subSerialNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "info_type": InfoType.self, "appid": String.self, "sub_mchid": String?.self, "sub_appid": String?.self,
        "sub_serial_no": String?.self,
      ]
    }

    /// 报备的类型
    public struct InfoType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 取 UnionID · `ASK_UNIONID`
      public static var askUnionid: Self { Self(rawValue: "ASK_UNIONID") }

      /// 取实名信息 · `ASK_REAL_NAME`
      public static var askRealName: Self { Self(rawValue: "ASK_REAL_NAME") }
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 用户的 UnionID · `union_id`
    public var unionID: String? { fields[text: 0] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 1] }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`
    public var subOpenid: String? { fields[text: 2] }
    /// 用户的姓名 · `real_name_info`
    public var realNameInfo: RealNameInfo? { fields[object: 3] }

    public init(
      unionID: String? = nil, openid: String? = nil, subOpenid: String? = nil, realNameInfo: RealNameInfo? = nil
    ) {
      fields = ObjectFields(of: Self.self, unionID, openid, subOpenid, realNameInfo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "union_id": String?.self, "openid": String?.self, "sub_openid": String?.self,
        "real_name_info": RealNameInfo?.self,
      ]
    }

    /// 用户的姓名
    public struct RealNameInfo: APIObject {
      /// 用户的姓名，加密传输 · `encrypted_real_name`
      public var encryptedRealName: String? { fields[text: 0] }
      /// 证件的类型，枚举值之一 `1` | `2` | `3` | `4` | `5` | `6` | `7` | `8` | `9` | `10` | `11` · `credential_type`
      public var credentialType: CredentialType? { fields[enumeration: 1] }
      /// 用户的证件号码，加密传输 · `encrypted_credential_id`
      public var encryptedCredentialID: String? { fields[text: 2] }

      public init(
        encryptedRealName: String? = nil, credentialType: CredentialType? = nil, encryptedCredentialID: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, encryptedRealName, credentialType, encryptedCredentialID)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "encrypted_real_name": Sensitive<String>?.self, "credential_type": CredentialType?.self,
          "encrypted_credential_id": Sensitive<String>?.self,
        ]
      }
    }

    /// 证件的类型，枚举值之一 `1` | `2` | `3` | `4` | `5` | `6` | `7` | `8` | `9` | `10` | `11`
    public struct CredentialType: OpenEnumeration {
      public let rawValue: Int
      public init(rawValue: Int) { self.rawValue = rawValue }

      /// `1`
      public static var value1: Self { Self(rawValue: 1) }

      /// `2`
      public static var value2: Self { Self(rawValue: 2) }

      /// `3`
      public static var value3: Self { Self(rawValue: 3) }

      /// `4`
      public static var value4: Self { Self(rawValue: 4) }

      /// `5`
      public static var value5: Self { Self(rawValue: 5) }

      /// `6`
      public static var value6: Self { Self(rawValue: 6) }

      /// `7`
      public static var value7: Self { Self(rawValue: 7) }

      /// `8`
      public static var value8: Self { Self(rawValue: 8) }

      /// `9`
      public static var value9: Self { Self(rawValue: 9) }

      /// `10`
      public static var value10: Self { Self(rawValue: 10) }

      /// `11`
      public static var value11: Self { Self(rawValue: 11) }
    }
  }
}
