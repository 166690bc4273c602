// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 卡的类型
  public struct BrandMemberCardSpCardType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 付费会员卡 · `PURCHASE`
    public static var purchase: Self { Self(rawValue: "PURCHASE") }

    /// 普通会员卡 · `NORMAL`
    public static var normal: Self { Self(rawValue: "NORMAL") }

    /// 储值会员卡 · `BALANCE`
    public static var balance: Self { Self(rawValue: "BALANCE") }
  }

  /// 平台已定的开卡资料项
  public struct BrandMemberCardSpCommonField: APIObject {
    /// 哪一项资料
    public var name: BrandMemberCardSpCommonFieldName? { fields[enumeration: 0] }
    /// 用户所填的值，加密传输
    public var value: String? { fields[text: 1] }

    public init(name: BrandMemberCardSpCommonFieldName? = nil, value: String? = nil) {
      fields = ObjectFields(of: Self.self, name, value)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["name": BrandMemberCardSpCommonFieldName?.self, "value": Sensitive<String>?.self]
    }
  }

  /// 哪一项资料
  public struct BrandMemberCardSpCommonFieldName: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

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
  public struct BrandMemberCardSpCustomField: APIObject {
    /// 资料项的名称
    public var name: String? { fields[text: 0] }
    /// 用户选了哪些值，加密传输 · `user_chosen_values`
    public var userChosenValues: [String]? { fields[list: 1] }

    public init(name: String? = nil, userChosenValues: [String]? = nil) {
      fields = ObjectFields(of: Self.self, name, userChosenValues)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["name": String?.self, "user_chosen_values": Sensitive<[String]>?.self]
    }
  }

  /// 用户会员卡的状态
  public struct BrandMemberCardSpUserCardState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未生效 · `NOT_EFFECTIVE`
    public static var notEffective: Self { Self(rawValue: "NOT_EFFECTIVE") }

    /// 已生效 · `EFFECTIVE`
    public static var effective: Self { Self(rawValue: "EFFECTIVE") }

    /// 已过期 · `EXPIRED`
    public static var expired: Self { Self(rawValue: "EXPIRED") }

    /// 不可用 · `UNAVAILABLE`
    public static var unavailable: Self { Self(rawValue: "UNAVAILABLE") }

    /// 已删除 · `DELETE`
    public static var delete: Self { Self(rawValue: "DELETE") }
  }

  /// 用户开卡时填的资料
  public struct BrandMemberCardSpUserInformation: APIObject {
    /// 平台已定的开卡资料项 · `common_field_list`
    public var commonFieldList: [BrandMemberCardSpCommonField]? { fields[list: 0] }
    /// 商户自定的开卡资料项 · `custom_field_list`
    public var customFieldList: [BrandMemberCardSpCustomField]? { fields[list: 1] }

    public init(
      commonFieldList: [BrandMemberCardSpCommonField]? = nil, customFieldList: [BrandMemberCardSpCustomField]? = nil
    ) {
      fields = ObjectFields(of: Self.self, commonFieldList, customFieldList)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "common_field_list": [BrandMemberCardSpCommonField]?.self,
        "custom_field_list": [BrandMemberCardSpCustomField]?.self,
      ]
    }
  }

  /// 会员卡的有效期
  public struct BrandMemberCardSpValidDateInformation: APIObject {
    /// 有效期怎样算
    public var type: BrandMemberCardSpValidDateInformationType? { fields[enumeration: 0] }
    /// 何时起可用 · `available_begin_time`
    public var availableBeginTime: Timestamp? { fields[time: 1] }
    /// 何时止可用 · `available_end_time`
    public var availableEndTime: Timestamp? { fields[time: 2] }
    /// 生效后几天内可用 · `available_day_after_receive`
    public var availableDayAfterReceive: Int? { fields[integer: 3] }

    public init(
      type: BrandMemberCardSpValidDateInformationType? = nil, availableBeginTime: Timestamp? = nil,
      availableEndTime: Timestamp? = nil, availableDayAfterReceive: Int? = nil
    ) {
      fields = ObjectFields(of: Self.self, type, availableBeginTime, availableEndTime, availableDayAfterReceive)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "type": BrandMemberCardSpValidDateInformationType?.self, "available_begin_time": Timestamp?.self,
        "available_end_time": Timestamp?.self, "available_day_after_receive": Int?.self,
      ]
    }
  }

  /// 有效期怎样算
  public struct BrandMemberCardSpValidDateInformationType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 固定起止时间 · `FIX_TIME_RANGE`
    public static var fixTimeRange: Self { Self(rawValue: "FIX_TIME_RANGE") }

    /// 领取后固定几天 · `FIX_TERM`
    public static var fixTerm: Self { Self(rawValue: "FIX_TERM") }

    /// 长期有效 · `PERMANENT`
    public static var permanent: Self { Self(rawValue: "PERMANENT") }
  }

  /// 充值进哪种账户
  public struct RechargeAccountType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 保证金账户 · `DEPOSIT`
    public static var deposit: Self { Self(rawValue: "DEPOSIT") }

    /// 运营账户 · `OPERATION`
    public static var operation: Self { Self(rawValue: "OPERATION") }
  }

  /// 充值的金额
  public struct RechargeAmount: APIObject {
    /// 充值的金额，单位为分
    public var amount: Int? { fields[integer: 0] }
    /// 币种，人民币为 CNY
    public var currency: String? { fields[text: 1] }

    public init(amount: Int? = nil, currency: String? = nil) {
      fields = ObjectFields(of: Self.self, amount, currency)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["amount": Int?.self, "currency": String?.self]
    }
  }

  /// 银行转账的付款方
  public struct RechargeBankTransferInfo: APIObject {
    /// 附言
    public var memo: String? { fields[text: 0] }
    /// 银行的流水单号 · `bill_no`
    public var billNo: String? { fields[text: 1] }
    /// 付款方的开户行 · `bank_name`
    public var bankName: String? { fields[text: 2] }
    /// 银行卡号的末四位 · `bank_card_tail`
    public var bankCardTail: String? { fields[text: 3] }
    /// 付款方的户名 · `bank_account_name`
    public var bankAccountName: String? { fields[text: 4] }

    public init(
      memo: String? = nil, billNo: String? = nil, bankName: String? = nil, bankCardTail: String? = nil,
      bankAccountName: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, memo, billNo, bankName, bankCardTail, bankAccountName)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "memo": String?.self, "bill_no": String?.self, "bank_name": String?.self, "bank_card_tail": String?.self,
        "bank_account_name": String?.self,
      ]
    }
  }

  /// 充值的渠道
  public struct RechargeChannel: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 银行转账 · `BANK_TRANSFER`
    public static var bankTransfer: Self { Self(rawValue: "BANK_TRANSFER") }

    /// 扫码充值 · `QR_RECHARGE`
    public static var qrRecharge: Self { Self(rawValue: "QR_RECHARGE") }

    /// 网银充值 · `ONLINE_BANK`
    public static var onlineBank: Self { Self(rawValue: "ONLINE_BANK") }
  }

  /// 员工的类型
  public struct RechargeEmployeeType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 管理员 · `ADMIN`
    public static var admin: Self { Self(rawValue: "ADMIN") }

    /// 员工 · `STAFF`
    public static var staff: Self { Self(rawValue: "STAFF") }

    /// 法人 · `LEGAL_PERSON`
    public static var legalPerson: Self { Self(rawValue: "LEGAL_PERSON") }
  }

  /// 网银的类型
  public struct RechargeOnlineBankType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 企业网银 · `ONLINE_BANK_TYPE_CORPORATE`
    public static var onlineBankTypeCorporate: Self { Self(rawValue: "ONLINE_BANK_TYPE_CORPORATE") }

    /// 个人网银 · `ONLINE_BANK_TYPE_PERSONAL`
    public static var onlineBankTypePersonal: Self { Self(rawValue: "ONLINE_BANK_TYPE_PERSONAL") }
  }

  /// 扫码充值的付款方
  public struct RechargeQrRechargeInfo: APIObject {
    /// 员工的类型 · `employee_type`
    public var employeeType: RechargeEmployeeType? { fields[enumeration: 0] }
    /// 付款用户的 OpenID
    public var openid: String? { fields[text: 1] }

    public init(employeeType: RechargeEmployeeType? = nil, openid: String? = nil) {
      fields = ObjectFields(of: Self.self, employeeType, openid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["employee_type": RechargeEmployeeType?.self, "openid": String?.self]
    }
  }

  /// 充值的场景
  public struct RechargeScene: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 充入保证金 · `ECOMMERCE_DEPOSIT`
    public static var ecommerceDeposit: Self { Self(rawValue: "ECOMMERCE_DEPOSIT") }

    /// 充入付款资金 · `ECOMMERCE_PAYMENT`
    public static var ecommercePayment: Self { Self(rawValue: "ECOMMERCE_PAYMENT") }
  }

  /// 充值的状态
  public struct RechargeState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 成功 · `SUCCESS`
    public static var success: Self { Self(rawValue: "SUCCESS") }

    /// 充值中 · `RECHARGING`
    public static var recharging: Self { Self(rawValue: "RECHARGING") }

    /// 已关闭 · `CLOSED`
    public static var closed: Self { Self(rawValue: "CLOSED") }
  }
}
