// Written by wechatpay-gen: change the description, not this file.
// POST /v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport

@_spi(Generated) public import WeChatPay

extension V3.NewTaxControlFapiao.FapiaoApplications.IssuePassengerTransport {
  /// 电子发票：开具旅客运输的
  ///
  /// 收款之后开具旅客运输服务的电子发票。
  ///
  /// `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4025863376)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(
      Endpoint(.post, "/v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport", status: 202),
      body: body
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 发票申请的单号 · `fapiao_apply_id`, 例如 `4200000444201910177461284488`
    public var fapiaoApplyID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 购买方 · `buyer_information`
    public var buyerInformation: BuyerInformation {
      get { fields[requiredObject: 2] }
      set { fields[requiredObject: 2] = newValue }
    }
    /// 各张发票 · `fapiao_information`
    public var fapiaoInformation: FapiaoInformation {
      get { fields[requiredObject: 3] }
      set { fields[requiredObject: 3] = newValue }
    }

    public init(
      subMchid: String, fapiaoApplyID: String, buyerInformation: BuyerInformation, fapiaoInformation: FapiaoInformation
    ) {
      fields = ObjectFields(of: Self.self, subMchid, fapiaoApplyID, buyerInformation, fapiaoInformation)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String.self, "fapiao_apply_id": String.self, "buyer_information": BuyerInformation.self,
        "fapiao_information": FapiaoInformation.self,
      ]
    }

    /// 购买方
    public typealias BuyerInformation = V3.NewTaxControlFapiao.FapiaoApplications.BuyerInformation

    /// 各张发票
    public struct FapiaoInformation: APIObject {
      /// 商户自定的发票单号 · `fapiao_id`, 例如 `20200701123456`
      public var fapiaoID: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 价税合计，单位为分 · `total_amount`, 例如 `382895`
      public var totalAmount: Int {
        get { fields[requiredInteger: 1] }
        set { fields[requiredInteger: 1] = newValue }
      }
      /// 各行商品
      public var items: [Item] {
        get { fields[requiredList: 2] }
        set { fields[requiredList: 2] = newValue }
      }
      /// 适用哪条出口政策，枚举值之一 `1` | `2` | `3` · `export_business_policy_code`
      public var exportBusinessPolicyCode: ExportBusinessPolicyCode? {
        get { fields[enumeration: 3] }
        set { fields[enumeration: 3] = newValue }
      }
      /// 增值税即征即退的类别，枚举值之一 `1` | `2` | `3` | `4` | `5` | `6` | `7` | `8` | `9` | `10` | `11` | `12` · `vat_refund_levy_code`
      public var vatRefundLevyCode: VatRefundLevyCode? {
        get { fields[enumeration: 4] }
        set { fields[enumeration: 4] = newValue }
      }
      /// 开票人的编号 · `billing_person_id`, 例如 `187776276864872`
      public var billingPersonID: String {
        get { fields[requiredText: 5] }
        set { fields[requiredText: 5] = newValue }
      }
      /// 开票人的姓名 · `billing_person`, 例如 `**伟 0020`
      public var billingPerson: String? {
        get { fields[text: 6] }
        set { fields[text: 6] = newValue }
      }
      /// 发票的种类 · `fapiao_bill_type`
      public var fapiaoBillType: FapiaoBillType {
        get { fields[requiredEnumeration: 7] }
        set { fields[requiredEnumeration: 7] = newValue }
      }
      /// 各笔交易 · `transaction_information`
      public var transactionInformation: [TransactionInformation] {
        get { fields[requiredList: 8] }
        set { fields[requiredList: 8] = newValue }
      }
      /// 发票的备注 · 例如 `备注`
      public var remark: String? {
        get { fields[text: 9] }
        set { fields[text: 9] = newValue }
      }

      public init(
        fapiaoID: String, totalAmount: Int, items: [Item], exportBusinessPolicyCode: ExportBusinessPolicyCode? = nil,
        vatRefundLevyCode: VatRefundLevyCode? = nil, billingPersonID: String, billingPerson: String? = nil,
        fapiaoBillType: FapiaoBillType, transactionInformation: [TransactionInformation], remark: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, fapiaoID, totalAmount, items, exportBusinessPolicyCode, vatRefundLevyCode, billingPersonID,
          billingPerson, fapiaoBillType, transactionInformation, remark
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "fapiao_id": String.self, "total_amount": Int.self, "items": [Item].self,
          "export_business_policy_code": ExportBusinessPolicyCode?.self,
          "vat_refund_levy_code": VatRefundLevyCode?.self, "billing_person_id": String.self,
          "billing_person": String?.self, "fapiao_bill_type": FapiaoBillType.self,
          "transaction_information": [TransactionInformation].self, "remark": String?.self,
        ]
      }
    }

    /// 个人还是单位
    public typealias BuyerInformationType = V3.NewTaxControlFapiao.FapiaoApplications.BuyerInformationType

    /// 发票的种类
    public typealias FapiaoBillType = V3.NewTaxControlFapiao.FapiaoBillType

    /// 各行商品
    public struct Item: APIObject {
      /// 税收分类编码 · `tax_code`, 例如 `3010101020203000000`
      public var taxCode: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 货物或劳务的名称 · `goods_name`, 例如 `出租汽车客运服务`
      public var goodsName: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 规格型号 · 例如 `A4`
      public var specification: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 计量的单位
      public var unit: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }
      /// 数量乘以十的八次方 · 例如 `100000000`
      public var quantity: Int? {
        get { fields[integer: 4] }
        set { fields[integer: 4] = newValue }
      }
      /// 该行的价税合计，单位为分 · `total_amount`, 例如 `429900`
      public var totalAmount: Int {
        get { fields[requiredInteger: 5] }
        set { fields[requiredInteger: 5] = newValue }
      }
      /// 税率，以万分之一计 · `tax_rate`, 例如 `1300`
      public var taxRate: Int {
        get { fields[requiredInteger: 6] }
        set { fields[requiredInteger: 6] = newValue }
      }
      /// 该行是否为折扣
      public var discount: Bool {
        get { fields[requiredBoolean: 7] }
        set { fields[requiredBoolean: 7] = newValue }
      }
      /// 适用哪条优惠政策，枚举值之一 `1` | `2` | `3` | `4` | `5` | `6` | `7` | `8` | `9` | `10` | `11` | `12` | `13` | `14` | `15` | `16` | `17` | `18` · `preferential_policy_code`
      public var preferentialPolicyCode: PreferentialPolicyCode? {
        get { fields[enumeration: 8] }
        set { fields[enumeration: 8] = newValue }
      }
      /// 出行人 · `passenger_information`
      public var passengerInformation: PassengerInformation? {
        get { fields[object: 9] }
        set { fields[object: 9] = newValue }
      }

      public init(
        taxCode: String, goodsName: String, specification: String? = nil, unit: String? = nil, quantity: Int? = nil,
        totalAmount: Int, taxRate: Int, discount: Bool, preferentialPolicyCode: PreferentialPolicyCode? = nil,
        passengerInformation: PassengerInformation? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, taxCode, goodsName, specification, unit, quantity, totalAmount, taxRate, discount,
          preferentialPolicyCode, passengerInformation
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "tax_code": String.self, "goods_name": String.self, "specification": String?.self, "unit": String?.self,
          "quantity": Int?.self, "total_amount": Int.self, "tax_rate": Int.self, "discount": Bool.self,
          "preferential_policy_code": PreferentialPolicyCode?.self, "passenger_information": PassengerInformation?.self,
        ]
      }
    }

    /// 适用哪条出口政策，枚举值之一 `1` | `2` | `3`
    public typealias ExportBusinessPolicyCode = V3.NewTaxControlFapiao.FapiaoApplications.ExportBusinessPolicyCode

    /// 增值税即征即退的类别，枚举值之一 `1` | `2` | `3` | `4` | `5` | `6` | `7` | `8` | `9` | `10` | `11` | `12`
    public typealias VatRefundLevyCode = V3.NewTaxControlFapiao.FapiaoApplications.VatRefundLevyCode

    /// 各笔交易
    public typealias TransactionInformation = V3.NewTaxControlFapiao.FapiaoApplications.TransactionInformation

    /// 适用哪条优惠政策，枚举值之一 `1` | `2` | `3` | `4` | `5` | `6` | `7` | `8` | `9` | `10` | `11` | `12` | `13` | `14` | `15` | `16` | `17` | `18`
    public typealias PreferentialPolicyCode = V3.NewTaxControlFapiao.FapiaoApplications.PreferentialPolicyCode

    /// 出行人
    public struct PassengerInformation: APIObject {
      /// 出行人的姓名 · 例如 `张三`
      public var name: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 证件的类型 · `certificate_type`
      public var certificateType: CertificateType {
        get { fields[requiredEnumeration: 1] }
        set { fields[requiredEnumeration: 1] = newValue }
      }
      /// 证件号码，加密传输 · `certificate_number`
      public var certificateNumber: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }
      /// 出行的日期 · `departure_date`, 例如 `2026-07-01T00:00:00+08:00`
      public var departureDate: Timestamp {
        get { fields[requiredTime: 3] }
        set { fields[requiredTime: 3] = newValue }
      }
      /// 从哪里出发 · `departure_place`, 例如 `北京市朝阳区`
      public var departurePlace: String {
        get { fields[requiredText: 4] }
        set { fields[requiredText: 4] = newValue }
      }
      /// 到哪里 · 例如 `上海市浦东新区`
      public var destination: String {
        get { fields[requiredText: 5] }
        set { fields[requiredText: 5] = newValue }
      }
      /// 乘哪种交通工具 · `transportation_type`
      public var transportationType: TransportationType {
        get { fields[requiredEnumeration: 6] }
        set { fields[requiredEnumeration: 6] = newValue }
      }
      /// 乘哪一等级的座位 · `transportation_classes`
      public var transportationClasses: TransportationClasses? {
        get { fields[enumeration: 7] }
        set { fields[enumeration: 7] = newValue }
      }

      public init(
        name: String, certificateType: CertificateType, certificateNumber: String, departureDate: Timestamp,
        departurePlace: String, destination: String, transportationType: TransportationType,
        transportationClasses: TransportationClasses? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, name, certificateType, certificateNumber, departureDate, departurePlace, destination,
          transportationType, transportationClasses
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "name": String.self, "certificate_type": CertificateType.self, "certificate_number": Sensitive<String>.self,
          "departure_date": Timestamp.self, "departure_place": String.self, "destination": String.self,
          "transportation_type": TransportationType.self, "transportation_classes": TransportationClasses?.self,
        ]
      }
    }

    /// 支付的渠道，枚举值之一
    public typealias PayChannel = V3.NewTaxControlFapiao.FapiaoApplications.PayChannel

    /// 证件的类型
    public struct CertificateType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 居民身份证 · `IDENTITY_CARD`
      public static var identityCard: Self { Self(rawValue: "IDENTITY_CARD") }

      /// 护照 · `PASSPORT`
      public static var passport: Self { Self(rawValue: "PASSPORT") }

      /// 香港居民来往内地通行证 · `HONG_KONG_PERMIT`
      public static var hongKongPermit: Self { Self(rawValue: "HONG_KONG_PERMIT") }

      /// 澳门居民来往内地通行证 · `MACAO_PERMIT`
      public static var macaoPermit: Self { Self(rawValue: "MACAO_PERMIT") }

      /// 台湾居民来往大陆通行证 · `TAIWAN_PERMIT`
      public static var taiwanPermit: Self { Self(rawValue: "TAIWAN_PERMIT") }

      /// 外国人居留证 · `FOREIGNER_RESIDENCE_PERMIT`
      public static var foreignerResidencePermit: Self { Self(rawValue: "FOREIGNER_RESIDENCE_PERMIT") }

      /// 香港居民居住证 · `HONG_KONG_RESIDENT_CARD`
      public static var hongKongResidentCard: Self { Self(rawValue: "HONG_KONG_RESIDENT_CARD") }

      /// 澳门居民居住证 · `MACAO_RESIDENT_CARD`
      public static var macaoResidentCard: Self { Self(rawValue: "MACAO_RESIDENT_CARD") }

      /// 台湾居民居住证 · `TAIWAN_RESIDENT_CARD`
      public static var taiwanResidentCard: Self { Self(rawValue: "TAIWAN_RESIDENT_CARD") }

      /// 军官证 · `MILITARY_OFFICER_CARD`
      public static var militaryOfficerCard: Self { Self(rawValue: "MILITARY_OFFICER_CARD") }

      /// 武警警官证 · `ARMED_POLICE_OFFICER_CARD`
      public static var armedPoliceOfficerCard: Self { Self(rawValue: "ARMED_POLICE_OFFICER_CARD") }

      /// 士兵证 · `SOLDIER_CARD`
      public static var soldierCard: Self { Self(rawValue: "SOLDIER_CARD") }

      /// 回乡证 · `HOMECOMING_CERT`
      public static var homecomingCert: Self { Self(rawValue: "HOMECOMING_CERT") }

      /// 台胞证 · `TAIWAN_COMPATRIOT_CERT`
      public static var taiwanCompatriotCert: Self { Self(rawValue: "TAIWAN_COMPATRIOT_CERT") }
    }

    /// 乘哪种交通工具
    public struct TransportationType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 长途客车 · `LONG_DISTANCE_BUS`
      public static var longDistanceBus: Self { Self(rawValue: "LONG_DISTANCE_BUS") }

      /// 公共交通 · `PUBLIC_TRANSPORTATION`
      public static var publicTransportation: Self { Self(rawValue: "PUBLIC_TRANSPORTATION") }

      /// 小汽车 · `CAR`
      public static var car: Self { Self(rawValue: "CAR") }

      /// 船 · `SHIP`
      public static var ship: Self { Self(rawValue: "SHIP") }

      /// 其他 · `OTHER_TRANSPORTATION`
      public static var otherTransportation: Self { Self(rawValue: "OTHER_TRANSPORTATION") }
    }

    /// 乘哪一等级的座位
    public struct TransportationClasses: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 一等舱 · `SHIP_FIRST_CLASS_CABIN`
      public static var shipFirstClassCabin: Self { Self(rawValue: "SHIP_FIRST_CLASS_CABIN") }

      /// 二等舱 · `SHIP_SECOND_CLASS_CABIN`
      public static var shipSecondClassCabin: Self { Self(rawValue: "SHIP_SECOND_CLASS_CABIN") }

      /// 三等舱 · `SHIP_THIRD_CLASS_CABIN`
      public static var shipThirdClassCabin: Self { Self(rawValue: "SHIP_THIRD_CLASS_CABIN") }
    }
  }
}
