// Written by wechatpay-gen: change the description, not this file.
// GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}

@_spi(Generated) public import WeChatPay

extension V3.NewTaxControlFapiao.FapiaoApplications.FapiaoApplyID {
  /// 电子发票：查询
  ///
  /// 了解开具或冲红的进度。
  ///
  /// `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012531753) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012489258) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015792567)
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}"), query: query
    )
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 商户自定的发票单号 · `fapiao_id`
    public var fapiaoID: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }

    public init(subMchid: String? = nil, fapiaoID: String? = nil) {
      fields = ObjectFields(of: Self.self, subMchid, fapiaoID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String?.self, "fapiao_id": String?.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 共几张发票 · `total_count`
    public var totalCount: Int? { fields[integer: 0] }
    /// 各张发票 · `fapiao_information`
    public var fapiaoInformation: [FapiaoInformation]? { fields[list: 1] }

    public init(totalCount: Int? = nil, fapiaoInformation: [FapiaoInformation]? = nil) {
      fields = ObjectFields(of: Self.self, totalCount, fapiaoInformation)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["total_count": Int?.self, "fapiao_information": [FapiaoInformation]?.self]
    }

    /// 各张发票
    public struct FapiaoInformation: APIObject {
      /// 商户自定的发票单号 · `fapiao_id`
      public var fapiaoID: String? { fields[text: 0] }
      /// 发票的状态
      public var status: FapiaoInformationStatus? { fields[enumeration: 1] }
      /// 蓝字发票 · `blue_fapiao`
      public var blueFapiao: BlueFapiao? { fields[object: 2] }
      /// 红字发票 · `red_fapiao`
      public var redFapiao: RedFapiao? { fields[object: 3] }
      /// 发票插入卡包的情况 · `card_information`
      public var cardInformation: CardInformation? { fields[object: 4] }
      /// 价税合计，单位为分 · `total_amount`
      public var totalAmount: Int? { fields[integer: 5] }
      /// 发票的税额，单位为分 · `tax_amount`
      public var taxAmount: Int? { fields[integer: 6] }
      /// 发票的总金额，单位为分
      public var amount: Int? { fields[integer: 7] }
      /// 销售方 · `seller_information`
      public var sellerInformation: SellerInformation? { fields[object: 8] }
      /// 购买方 · `buyer_information`
      public var buyerInformation: BuyerInformation? { fields[object: 9] }
      /// 附加的内容 · `extra_information`
      public var extraInformation: ExtraInformation? { fields[object: 10] }
      /// 各行商品
      public var items: [Item]? { fields[list: 11] }
      /// 发票的备注
      public var remark: String? { fields[text: 12] }
      /// 开票失败的错误码 · `fapiao_error_code`
      public var fapiaoErrorCode: String? { fields[text: 13] }
      /// 开票失败的原因 · `fapiao_error_message`
      public var fapiaoErrorMessage: String? { fields[text: 14] }

      public init(
        fapiaoID: String? = nil, status: FapiaoInformationStatus? = nil, blueFapiao: BlueFapiao? = nil,
        redFapiao: RedFapiao? = nil, cardInformation: CardInformation? = nil, totalAmount: Int? = nil,
        taxAmount: Int? = nil, amount: Int? = nil, sellerInformation: SellerInformation? = nil,
        buyerInformation: BuyerInformation? = nil, extraInformation: ExtraInformation? = nil, items: [Item]? = nil,
        remark: String? = nil, fapiaoErrorCode: String? = nil, fapiaoErrorMessage: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, fapiaoID, status, blueFapiao, redFapiao, cardInformation, totalAmount, taxAmount, amount,
          sellerInformation, buyerInformation, extraInformation, items, remark, fapiaoErrorCode, fapiaoErrorMessage
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "fapiao_id": String?.self, "status": FapiaoInformationStatus?.self, "blue_fapiao": BlueFapiao?.self,
          "red_fapiao": RedFapiao?.self, "card_information": CardInformation?.self, "total_amount": Int?.self,
          "tax_amount": Int?.self, "amount": Int?.self, "seller_information": SellerInformation?.self,
          "buyer_information": BuyerInformation?.self, "extra_information": ExtraInformation?.self,
          "items": [Item]?.self, "remark": String?.self, "fapiao_error_code": String?.self,
          "fapiao_error_message": String?.self,
        ]
      }
    }

    /// 发票的状态
    public struct FapiaoInformationStatus: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 开票已受理 · `ISSUE_ACCEPTED`
      public static var issueAccepted: Self { Self(rawValue: "ISSUE_ACCEPTED") }

      /// 已开票 · `ISSUED`
      public static var issued: Self { Self(rawValue: "ISSUED") }

      /// 冲红已受理 · `REVERSE_ACCEPTED`
      public static var reverseAccepted: Self { Self(rawValue: "REVERSE_ACCEPTED") }

      /// 已冲红 · `REVERSED`
      public static var reversed: Self { Self(rawValue: "REVERSED") }

      /// 开票失败 · `ISSUE_FAILED`
      public static var issueFailed: Self { Self(rawValue: "ISSUE_FAILED") }

      /// 冲红失败 · `REVERSE_FAILED`
      public static var reverseFailed: Self { Self(rawValue: "REVERSE_FAILED") }
    }

    /// 蓝字发票
    public struct BlueFapiao: APIObject {
      /// 发票的代码 · `fapiao_code`
      public var fapiaoCode: String? { fields[text: 0] }
      /// 发票的号码 · `fapiao_number`
      public var fapiaoNumber: String? { fields[text: 1] }
      /// 校验码 · `check_code`
      public var checkCode: String? { fields[text: 2] }
      /// 密码
      public var password: String? { fields[text: 3] }
      /// 开票的时间 · `fapiao_time`
      public var fapiaoTime: Timestamp? { fields[time: 4] }

      public init(
        fapiaoCode: String? = nil, fapiaoNumber: String? = nil, checkCode: String? = nil, password: String? = nil,
        fapiaoTime: Timestamp? = nil
      ) {
        fields = ObjectFields(of: Self.self, fapiaoCode, fapiaoNumber, checkCode, password, fapiaoTime)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "fapiao_code": String?.self, "fapiao_number": String?.self, "check_code": String?.self,
          "password": String?.self, "fapiao_time": Timestamp?.self,
        ]
      }
    }

    /// 红字发票
    public struct RedFapiao: APIObject {
      /// 发票的代码 · `fapiao_code`
      public var fapiaoCode: String? { fields[text: 0] }
      /// 发票的号码 · `fapiao_number`
      public var fapiaoNumber: String? { fields[text: 1] }
      /// 校验码 · `check_code`
      public var checkCode: String? { fields[text: 2] }
      /// 密码
      public var password: String? { fields[text: 3] }
      /// 开票的时间 · `fapiao_time`
      public var fapiaoTime: Timestamp? { fields[time: 4] }

      public init(
        fapiaoCode: String? = nil, fapiaoNumber: String? = nil, checkCode: String? = nil, password: String? = nil,
        fapiaoTime: Timestamp? = nil
      ) {
        fields = ObjectFields(of: Self.self, fapiaoCode, fapiaoNumber, checkCode, password, fapiaoTime)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "fapiao_code": String?.self, "fapiao_number": String?.self, "check_code": String?.self,
          "password": String?.self, "fapiao_time": Timestamp?.self,
        ]
      }
    }

    /// 发票插入卡包的情况
    public struct CardInformation: APIObject {
      /// 发卡公众号的 AppID · `card_appid`
      public var cardAppid: String? { fields[text: 0] }
      /// 用户在发卡公众号下的标识 · `card_openid`
      public var cardOpenid: String? { fields[text: 1] }
      /// 发票卡券模板的编号 · `card_id`
      public var cardID: String? { fields[text: 2] }
      /// 卡在卡包中的编码 · `card_code`
      public var cardCode: String? { fields[text: 3] }
      /// 发票卡券的状态 · `card_status`
      public var cardStatus: CardStatus? { fields[enumeration: 4] }

      public init(
        cardAppid: String? = nil, cardOpenid: String? = nil, cardID: String? = nil, cardCode: String? = nil,
        cardStatus: CardStatus? = nil
      ) {
        fields = ObjectFields(of: Self.self, cardAppid, cardOpenid, cardID, cardCode, cardStatus)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "card_appid": String?.self, "card_openid": String?.self, "card_id": String?.self, "card_code": String?.self,
          "card_status": CardStatus?.self,
        ]
      }
    }

    /// 销售方
    public typealias SellerInformation = V3.NewTaxControlFapiao.SellerInformation

    /// 购买方
    public struct BuyerInformation: APIObject {
      /// 个人还是单位
      public var type: BuyerInformationType? { fields[enumeration: 0] }
      /// 购买方的名称
      public var name: String? { fields[text: 1] }
      /// 纳税人的识别号 · `taxpayer_id`
      public var taxpayerID: String? { fields[text: 2] }
      /// 购买方的地址
      public var address: String? { fields[text: 3] }
      /// 电话号码
      public var telephone: String? { fields[text: 4] }
      /// 购买方的开户行 · `bank_name`
      public var bankName: String? { fields[text: 5] }
      /// 银行的账号 · `bank_account`
      public var bankAccount: String? { fields[text: 6] }
      /// 购买方的手机号，加密传输
      public var phone: String? { fields[text: 7] }
      /// 购买方的邮箱，加密传输
      public var email: String? { fields[text: 8] }
      /// 订单的金额，单位为分
      public var amount: Int? { fields[integer: 9] }
      /// 商户自定的订单号 · `out_trade_no`
      public var outTradeNo: String? { fields[text: 10] }
      /// 发票的种类 · `fapiao_bill_type`
      public var fapiaoBillType: FapiaoBillType? { fields[enumeration: 11] }
      /// 用户的留言 · `user_apply_message`
      public var userApplyMessage: String? { fields[text: 12] }

      public init(
        type: BuyerInformationType? = nil, name: String? = nil, taxpayerID: String? = nil, address: String? = nil,
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
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "type": BuyerInformationType?.self, "name": String?.self, "taxpayer_id": String?.self,
          "address": String?.self, "telephone": String?.self, "bank_name": String?.self, "bank_account": String?.self,
          "phone": Sensitive<String>?.self, "email": Sensitive<String>?.self, "amount": Int?.self,
          "out_trade_no": String?.self, "fapiao_bill_type": FapiaoBillType?.self, "user_apply_message": String?.self,
        ]
      }
    }

    /// 附加的内容
    public typealias ExtraInformation = V3.NewTaxControlFapiao.ExtraInformation

    /// 各行商品
    public struct Item: APIObject {
      /// 税收分类编码 · `tax_code`
      public var taxCode: String? { fields[text: 0] }
      /// 货物或劳务的名称 · `goods_name`
      public var goodsName: String? { fields[text: 1] }
      /// 规格型号
      public var specification: String? { fields[text: 2] }
      /// 计量的单位
      public var unit: String? { fields[text: 3] }
      /// 数量乘以十的八次方
      public var quantity: Int? { fields[integer: 4] }
      /// 不含税的单价，元乘以十的八次方 · `unit_price`
      public var unitPrice: Int? { fields[integer: 5] }
      /// 该行的金额，单位为分
      public var amount: Int? { fields[integer: 6] }
      /// 该行的税额，单位为分 · `tax_amount`
      public var taxAmount: Int? { fields[integer: 7] }
      /// 该行的价税合计，单位为分 · `total_amount`
      public var totalAmount: Int? { fields[integer: 8] }
      /// 税率，以万分之一计 · `tax_rate`
      public var taxRate: Int? { fields[integer: 9] }
      /// 享受哪种税收优惠 · `tax_prefer_mark`
      public var taxPreferMark: TaxPreferMark? { fields[enumeration: 10] }
      /// 该行是否为折扣
      public var discount: Bool? { fields[boolean: 11] }

      public init(
        taxCode: String? = nil, goodsName: String? = nil, specification: String? = nil, unit: String? = nil,
        quantity: Int? = nil, unitPrice: Int? = nil, amount: Int? = nil, taxAmount: Int? = nil, totalAmount: Int? = nil,
        taxRate: Int? = nil, taxPreferMark: TaxPreferMark? = nil, discount: Bool? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, taxCode, goodsName, specification, unit, quantity, unitPrice, amount, taxAmount, totalAmount,
          taxRate, taxPreferMark, discount
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "tax_code": String?.self, "goods_name": String?.self, "specification": String?.self, "unit": String?.self,
          "quantity": Int?.self, "unit_price": Int?.self, "amount": Int?.self, "tax_amount": Int?.self,
          "total_amount": Int?.self, "tax_rate": Int?.self, "tax_prefer_mark": TaxPreferMark?.self,
          "discount": Bool?.self,
        ]
      }
    }

    /// 发票卡券的状态
    public struct CardStatus: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 插卡已受理 · `INSERT_ACCEPTED`
      public static var insertAccepted: Self { Self(rawValue: "INSERT_ACCEPTED") }

      /// 已插入卡包 · `INSERTED`
      public static var inserted: Self { Self(rawValue: "INSERTED") }

      /// 作废已受理 · `DISCARD_ACCEPTED`
      public static var discardAccepted: Self { Self(rawValue: "DISCARD_ACCEPTED") }

      /// 已作废 · `DISCARDED`
      public static var discarded: Self { Self(rawValue: "DISCARDED") }
    }

    /// 个人还是单位
    public typealias BuyerInformationType = V3.NewTaxControlFapiao.FapiaoApplications.BuyerInformationType

    /// 发票的种类
    public typealias FapiaoBillType = V3.NewTaxControlFapiao.FapiaoBillType

    /// 享受哪种税收优惠
    public typealias TaxPreferMark = V3.NewTaxControlFapiao.FapiaoApplications.FapiaoApplyID.TaxPreferMark
  }

  /// 个人还是单位
  public typealias BuyerInformationType = V3.NewTaxControlFapiao.FapiaoApplications.BuyerInformationType

  /// 发票的种类
  public typealias FapiaoBillType = V3.NewTaxControlFapiao.FapiaoBillType

  /// 享受哪种税收优惠
  public struct TaxPreferMark: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 没有优惠 · `NO_FAVORABLE`
    public static var noFavorable: Self { Self(rawValue: "NO_FAVORABLE") }

    /// 不征税 · `OUTSIDE_VAT`
    public static var outsideVat: Self { Self(rawValue: "OUTSIDE_VAT") }

    /// 免税 · `VAT_EXEMPT`
    public static var vatExempt: Self { Self(rawValue: "VAT_EXEMPT") }

    /// 普通零税率 · `NORMAL_ZERO_RATED`
    public static var normalZeroRated: Self { Self(rawValue: "NORMAL_ZERO_RATED") }

    /// 出口零税率 · `EXPORT_ZERO_RATED`
    public static var exportZeroRated: Self { Self(rawValue: "EXPORT_ZERO_RATED") }
  }
}
