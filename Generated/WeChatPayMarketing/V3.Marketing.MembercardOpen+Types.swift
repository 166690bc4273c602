// Written by wechatpay-gen: change the description, not this file.
// /v3/marketing/membercard-open/**

@_spi(Generated) public import WeChatPay

extension V3.Marketing.MembercardOpen {
  /// 平台已定的开卡资料项
  public struct CommonField: APIObject {
    /// 哪一项资料
    public var name: CommonFieldName? { fields[enumeration: 0] }
    /// 用户所填的值
    public var value: String? { fields[text: 1] }

    public init(name: CommonFieldName? = nil, value: String? = nil) {
      fields = ObjectFields(of: Self.self, name, value)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["name": CommonFieldName?.self, "value": String?.self]
    }
  }

  /// 哪一项资料
  public struct CommonFieldName: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 手机号 · `USER_FORM_FLAG_MOBILE`
    public static var userFormFlagMobile: Self { Self(rawValue: "USER_FORM_FLAG_MOBILE") }

    /// 性别 · `USER_FORM_FLAG_SEX`
    public static var userFormFlagSex: Self { Self(rawValue: "USER_FORM_FLAG_SEX") }

    /// 姓名 · `USER_FORM_FLAG_NAME`
    public static var userFormFlagName: Self { Self(rawValue: "USER_FORM_FLAG_NAME") }

    /// 生日 · `USER_FORM_FLAG_BIRTHDAY`
    public static var userFormFlagBirthday: Self { Self(rawValue: "USER_FORM_FLAG_BIRTHDAY") }

    /// 地址 · `USER_FORM_FLAG_ADDRESS`
    public static var userFormFlagAddress: Self { Self(rawValue: "USER_FORM_FLAG_ADDRESS") }

    /// 邮箱 · `USER_FORM_FLAG_EMAIL`
    public static var userFormFlagEmail: Self { Self(rawValue: "USER_FORM_FLAG_EMAIL") }

    /// 城市 · `USER_FORM_FLAG_CITY`
    public static var userFormFlagCity: Self { Self(rawValue: "USER_FORM_FLAG_CITY") }
  }

  /// 商户自定的开卡资料项
  public struct CustomField: APIObject {
    /// 资料项的名称
    public var name: String? { fields[text: 0] }
    /// 用户所填的值
    public var value: String? { fields[text: 1] }
    /// 各个值 · `value_list`
    public var valueList: [String]? { fields[list: 2] }

    public init(name: String? = nil, value: String? = nil, valueList: [String]? = nil) {
      fields = ObjectFields(of: Self.self, name, value, valueList)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["name": String?.self, "value": String?.self, "value_list": [String]?.self]
    }
  }

  /// 用户开卡时填的资料
  public struct UserInformation: APIObject {
    /// 平台已定的开卡资料项 · `common_field_list`
    public var commonFieldList: [CommonField]? { fields[list: 0] }
    /// 商户自定的开卡资料项 · `custom_field_list`
    public var customFieldList: [CustomField]? { fields[list: 1] }

    public init(commonFieldList: [CommonField]? = nil, customFieldList: [CustomField]? = nil) {
      fields = ObjectFields(of: Self.self, commonFieldList, customFieldList)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["common_field_list": [CommonField]?.self, "custom_field_list": [CustomField]?.self]
    }
  }
}
