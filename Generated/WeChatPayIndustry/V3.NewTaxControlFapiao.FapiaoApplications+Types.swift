// Written by wechatpay-gen: change the description, not this file.
// /v3/new-tax-control-fapiao/fapiao-applications/**

@_spi(Generated) public import WeChatPay

extension V3.NewTaxControlFapiao.FapiaoApplications {
  /// 购买方
  public struct BuyerInformation: APIObject {
    /// 个人还是单位
    public var type: BuyerInformationType {
      get { fields[requiredEnumeration: 0] }
      set { fields[requiredEnumeration: 0] = newValue }
    }
    /// 购买方的名称 · 例如 `深圳市南山区测试企业`
    public var name: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 纳税人的识别号 · `taxpayer_id`, 例如 `202003261233701778`
    public var taxpayerID: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 购买方的地址 · 例如 `深圳市南山区深南大道10000号`
    public var address: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 电话号码 · 例如 `075512345678`
    public var telephone: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 购买方的开户行 · `bank_name`, 例如 `测试银行`
    public var bankName: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 银行的账号 · `bank_account`, 例如 `62001234567890`
    public var bankAccount: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    /// 购买方的手机号，加密传输 · 例如 `18507550000`
    public var phone: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    /// 购买方的邮箱，加密传输 · 例如 `123110@qq.com`
    public var email: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    /// 订单的金额，单位为分 · 例如 `1000`
    public var amount: Int? {
      get { fields[integer: 9] }
      set { fields[integer: 9] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`, 例如 `order_20200701_123456`
    public var outTradeNo: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    /// 发票的种类 · `fapiao_bill_type`
    public var fapiaoBillType: FapiaoBillType? {
      get { fields[enumeration: 11] }
      set { fields[enumeration: 11] = newValue }
    }
    /// 用户的留言 · `user_apply_message`, 例如 `用户留言`
    public var userApplyMessage: String? {
      get { fields[text: 12] }
      set { fields[text: 12] = newValue }
    }

    public init(
      type: BuyerInformationType, name: String, taxpayerID: String? = nil, address: String? = nil,
      telephone: String? = nil, bankName: String? = nil, bankAccount: String? = nil, phone: String? = nil,
      email: String? = nil, amount: Int? = nil, outTradeNo: String? = nil, fapiaoBillType: FapiaoBillType? = nil,
      userApplyMessage: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, type, name, taxpayerID, address, telephone, bankName, bankAccount, phone, email, amount,
        outTradeNo, fapiaoBillType, userApplyMessage
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "type": BuyerInformationType.self, "name": String.self, "taxpayer_id": String?.self, "address": String?.self,
        "telephone": String?.self, "bank_name": String?.self, "bank_account": String?.self,
        "phone": Sensitive<String>?.self, "email": Sensitive<String>?.self, "amount": Int?.self,
        "out_trade_no": String?.self, "fapiao_bill_type": FapiaoBillType?.self, "user_apply_message": String?.self,
      ]
    }
  }

  /// 个人还是单位
  public struct BuyerInformationType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 个人 · `INDIVIDUAL`
    public static var individual: Self { Self(rawValue: "INDIVIDUAL") }

    /// 单位 · `ORGANIZATION`
    public static var organization: Self { Self(rawValue: "ORGANIZATION") }
  }

  /// 适用哪条出口政策，枚举值之一 `1` | `2` | `3`
  public struct ExportBusinessPolicyCode: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// `1`
    public static var value1: Self { Self(rawValue: 1) }

    /// `2`
    public static var value2: Self { Self(rawValue: 2) }

    /// `3`
    public static var value3: Self { Self(rawValue: 3) }
  }

  /// 发票的种类
  public typealias FapiaoBillType = V3.NewTaxControlFapiao.FapiaoBillType

  /// 支付的渠道，枚举值之一
  public struct PayChannel: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 微信支付 · `WECHAT_PAY`
    public static var wechatPay: Self { Self(rawValue: "WECHAT_PAY") }
  }

  /// 适用哪条优惠政策，枚举值之一 `1` | `2` | `3` | `4` | `5` | `6` | `7` | `8` | `9` | `10` | `11` | `12` | `13` | `14` | `15` | `16` | `17` | `18`
  public struct PreferentialPolicyCode: OpenEnumeration {
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

    /// `12`
    public static var value12: Self { Self(rawValue: 12) }

    /// `13`
    public static var value13: Self { Self(rawValue: 13) }

    /// `14`
    public static var value14: Self { Self(rawValue: 14) }

    /// `15`
    public static var value15: Self { Self(rawValue: 15) }

    /// `16`
    public static var value16: Self { Self(rawValue: 16) }

    /// `17`
    public static var value17: Self { Self(rawValue: 17) }

    /// `18`
    public static var value18: Self { Self(rawValue: 18) }
  }

  /// 各笔交易
  public struct TransactionInformation: APIObject {
    /// 支付的渠道，枚举值之一 · `pay_channel`
    public var payChannel: PayChannel {
      get { fields[requiredEnumeration: 0] }
      set { fields[requiredEnumeration: 0] = newValue }
    }
    /// 微信支付订单号 · `transaction_id`, 例如 `4200000008202508080512076713`
    public var transactionID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`, 例如 `order_20200701_123456`
    public var outTradeNo: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 交易的金额，单位为分 · 例如 `382895`
    public var amount: Int {
      get { fields[requiredInteger: 3] }
      set { fields[requiredInteger: 3] = newValue }
    }

    public init(payChannel: PayChannel, transactionID: String, outTradeNo: String? = nil, amount: Int) {
      fields = ObjectFields(of: Self.self, payChannel, transactionID, outTradeNo, amount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["pay_channel": PayChannel.self, "transaction_id": String.self, "out_trade_no": String?.self, "amount": Int.self]
    }
  }

  /// 增值税即征即退的类别，枚举值之一 `1` | `2` | `3` | `4` | `5` | `6` | `7` | `8` | `9` | `10` | `11` | `12`
  public struct VatRefundLevyCode: OpenEnumeration {
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

    /// `12`
    public static var value12: Self { Self(rawValue: 12) }
  }
}
