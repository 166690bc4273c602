// Written by wechatpay-gen: change the description, not this file.
// /v3/new-tax-control-fapiao/**

@_spi(Generated) public import WeChatPay

extension V3.NewTaxControlFapiao {
  /// 附加的内容
  public struct ExtraInformation: APIObject {
    /// 收款人
    public var payee: String? { fields[text: 0] }
    /// 复核人
    public var reviewer: String? { fields[text: 1] }
    /// 开票人
    public var drawer: String? { fields[text: 2] }

    public init(payee: String? = nil, reviewer: String? = nil, drawer: String? = nil) {
      fields = ObjectFields(of: Self.self, payee, reviewer, drawer)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["payee": String?.self, "reviewer": String?.self, "drawer": String?.self]
    }
  }

  /// 发票的种类
  public struct FapiaoBillType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 普通发票 · `COMM_FAPIAO`
    public static var commFapiao: Self { Self(rawValue: "COMM_FAPIAO") }

    /// 专用发票 · `VAT_FAPIAO`
    public static var vatFapiao: Self { Self(rawValue: "VAT_FAPIAO") }
  }

  /// 翻页的链接
  public struct Links: APIObject {
    /// 下一页的链接
    public var next: String? { fields[text: 0] }
    /// 上一页的链接
    public var prev: String? { fields[text: 1] }
    /// 本页的链接 · `self`
    public var selfField: String? { fields[text: 2] }

    public init(next: String? = nil, prev: String? = nil, selfField: String? = nil) {
      fields = ObjectFields(of: Self.self, next, prev, selfField)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["next": String?.self, "prev": String?.self, "self": String?.self]
    }
  }

  /// 开票的场景
  public struct RequestScene: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 用微信支付付的款 · `WITH_WECHATPAY`
    public static var withWechatpay: Self { Self(rawValue: "WITH_WECHATPAY") }

    /// 不是用微信支付付的款 · `WITHOUT_WECHATPAY`
    public static var withoutWechatpay: Self { Self(rawValue: "WITHOUT_WECHATPAY") }
  }

  /// 销售方
  public struct SellerInformation: APIObject {
    /// 销售方的名称
    public var name: String? { fields[text: 0] }
    /// 纳税人的识别号 · `taxpayer_id`
    public var taxpayerID: String? { fields[text: 1] }
    /// 销售方的地址
    public var address: String? { fields[text: 2] }
    /// 电话号码
    public var telephone: String? { fields[text: 3] }
    /// 销售方的开户行 · `bank_name`
    public var bankName: String? { fields[text: 4] }
    /// 银行的账号 · `bank_account`
    public var bankAccount: String? { fields[text: 5] }

    public init(
      name: String? = nil, taxpayerID: String? = nil, address: String? = nil, telephone: String? = nil,
      bankName: String? = nil, bankAccount: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, name, taxpayerID, address, telephone, bankName, bankAccount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "name": String?.self, "taxpayer_id": String?.self, "address": String?.self, "telephone": String?.self,
        "bank_name": String?.self, "bank_account": String?.self,
      ]
    }
  }
}
