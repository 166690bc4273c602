// Written by wechatpay-gen: change the description, not this file.
// /v3/ecommerce/**

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce {
  /// 出资的账户
  public struct AccountType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 可用余额 · `AVAILABLE`
    public static var available: Self { Self(rawValue: "AVAILABLE") }

    /// 不可用余额 · `UNAVAILABLE`
    public static var unavailable: Self { Self(rawValue: "UNAVAILABLE") }
  }

  /// 各出资账户
  public struct From: APIObject {
    /// 出资的账户
    public var account: AccountType? { fields[enumeration: 0] }
    /// 出资的金额，单位为分
    public var amount: Int? { fields[integer: 1] }

    public init(account: AccountType? = nil, amount: Int? = nil) {
      fields = ObjectFields(of: Self.self, account, amount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["account": AccountType?.self, "amount": Int?.self]
    }
  }

  /// 证件的类型
  public struct IDDocType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 身份证 · `IDENTIFICATION_TYPE_IDCARD`
    public static var identificationTypeIdcard: Self { Self(rawValue: "IDENTIFICATION_TYPE_IDCARD") }

    /// 外国护照 · `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`
    public static var identificationTypeOverseaPassport: Self { Self(rawValue: "IDENTIFICATION_TYPE_OVERSEA_PASSPORT") }

    /// 香港居民来往内地通行证 · `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`
    public static var identificationTypeHongkongPassport: Self {
      Self(rawValue: "IDENTIFICATION_TYPE_HONGKONG_PASSPORT")
    }

    /// 澳门居民来往内地通行证 · `IDENTIFICATION_TYPE_MACAO_PASSPORT`
    public static var identificationTypeMacaoPassport: Self { Self(rawValue: "IDENTIFICATION_TYPE_MACAO_PASSPORT") }

    /// 台湾居民来往大陆通行证 · `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`
    public static var identificationTypeTaiwanPassport: Self { Self(rawValue: "IDENTIFICATION_TYPE_TAIWAN_PASSPORT") }

    /// 外国人永久居留证 · `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`
    public static var identificationTypeForeignResident: Self { Self(rawValue: "IDENTIFICATION_TYPE_FOREIGN_RESIDENT") }

    /// 港澳居民居住证 · `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`
    public static var identificationTypeHongkongMacaoResident: Self {
      Self(rawValue: "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT")
    }

    /// 台湾居民居住证 · `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`
    public static var identificationTypeTaiwanResident: Self { Self(rawValue: "IDENTIFICATION_TYPE_TAIWAN_RESIDENT") }
  }

  /// `get` 发送的内容
  public struct SharedGetRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(subMchid: String) {
      fields = ObjectFields(of: Self.self, subMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String.self]
    }
  }

  /// `post` 发送的内容
  public struct SharedPostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(subMchid: String) {
      fields = ObjectFields(of: Self.self, subMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String.self]
    }
  }
}
