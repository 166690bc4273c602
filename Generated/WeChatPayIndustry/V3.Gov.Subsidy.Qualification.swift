// Written by wechatpay-gen: change the description, not this file.
// GET /v3/gov/subsidy/qualification

@_spi(Generated) public import WeChatPay

extension V3.Gov.Subsidy.Qualification {
  /// 国补：按品类查询资格
  ///
  /// 由品类与实名身份了解用户能否享受补贴。
  ///
  /// `GET /v3/gov/subsidy/qualification` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/gov/subsidy/qualification"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 真实的姓名，加密传输 · `real_name`
    public var realName: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 身份证件的号码，加密传输 · `id_card_number`
    public var idCardNumber: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 手机号，加密传输 · `phone_number`
    public var phoneNumber: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 所购家电属于哪一品类，枚举值之一 `1` | `2` | `3` | `4` | `5` | `6` | `7` | `8` | `9` | `10` | `11` | `12` | `13` | `14` | `15` | `16` | `17` · `appliance_id`
    public var applianceID: ApplianceID {
      get { fields[requiredEnumeration: 3] }
      set { fields[requiredEnumeration: 3] = newValue }
    }
    /// 用户在该 AppID 下的标识
    public var openid: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 应用的 AppID
    public var appid: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 所用资格属于哪个地区 · `qualification_region_code`
    public var qualificationRegionCode: Int {
      get { fields[requiredInteger: 6] }
      set { fields[requiredInteger: 6] = newValue }
    }
    /// 证件的类型 · `identity_document_type`
    public var identityDocumentType: IdentityDocumentType? {
      get { fields[enumeration: 7] }
      set { fields[enumeration: 7] = newValue }
    }

    public init(
      realName: String? = nil, idCardNumber: String? = nil, phoneNumber: String? = nil, applianceID: ApplianceID,
      openid: String? = nil, appid: String? = nil, qualificationRegionCode: Int,
      identityDocumentType: IdentityDocumentType? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, realName, idCardNumber, phoneNumber, applianceID, openid, appid, qualificationRegionCode,
        identityDocumentType
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "real_name": Sensitive<String>?.self, "id_card_number": Sensitive<String>?.self,
        "phone_number": Sensitive<String>?.self, "appliance_id": ApplianceID.self, "openid": String?.self,
        "appid": String?.self, "qualification_region_code": Int.self,
        "identity_document_type": IdentityDocumentType?.self,
      ]
    }

    /// 所购家电属于哪一品类，枚举值之一 `1` | `2` | `3` | `4` | `5` | `6` | `7` | `8` | `9` | `10` | `11` | `12` | `13` | `14` | `15` | `16` | `17`
    public typealias ApplianceID = V3.Gov.Subsidy.ApplianceID

    /// 证件的类型
    public typealias IdentityDocumentType = V3.Gov.Subsidy.IdentityDocumentType
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 资格处于什么状态
    public var state: ResponseState? { fields[enumeration: 0] }

    public init(state: ResponseState? = nil) {
      fields = ObjectFields(of: Self.self, state)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["state": ResponseState?.self]
    }

    /// 资格处于什么状态
    public struct ResponseState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 未领取 · `UNCLAIMED`
      public static var unclaimed: Self { Self(rawValue: "UNCLAIMED") }

      /// 已领取，未核销 · `UNREDEEMED`
      public static var unredeemed: Self { Self(rawValue: "UNREDEEMED") }

      /// 已核销 · `REDEEMED`
      public static var redeemed: Self { Self(rawValue: "REDEEMED") }
    }
  }
}
