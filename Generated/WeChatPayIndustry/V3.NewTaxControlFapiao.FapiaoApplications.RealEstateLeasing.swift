// Written by wechatpay-gen: change the description, not this file.
// POST /v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing

@_spi(Generated) public import WeChatPay

extension V3.NewTaxControlFapiao.FapiaoApplications.RealEstateLeasing {
  /// 电子发票：开具不动产租赁的
  ///
  /// 收款之后开具不动产经营租赁的电子发票。
  ///
  /// `POST /v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015941740)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(
      Endpoint(.post, "/v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing", status: 202), body: body
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
      /// 开票人的编号 · `billing_person_id`, 例如 `128279891283`
      public var billingPersonID: String {
        get { fields[requiredText: 5] }
        set { fields[requiredText: 5] = newValue }
      }
      /// 开票人的姓名 · `billing_person`, 例如 `example_billing_person`
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
      /// 计量的单位 · 例如 `次`
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
      /// 不动产租赁的情况 · `real_estate_leasing_information`
      public var realEstateLeasingInformation: RealEstateLeasingInformation? {
        get { fields[object: 9] }
        set { fields[object: 9] = newValue }
      }

      public init(
        taxCode: String, goodsName: String, specification: String? = nil, unit: String? = nil, quantity: Int? = nil,
        totalAmount: Int, taxRate: Int, discount: Bool, preferentialPolicyCode: PreferentialPolicyCode? = nil,
        realEstateLeasingInformation: RealEstateLeasingInformation? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, taxCode, goodsName, specification, unit, quantity, totalAmount, taxRate, discount,
          preferentialPolicyCode, realEstateLeasingInformation
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "tax_code": String.self, "goods_name": String.self, "specification": String?.self, "unit": String?.self,
          "quantity": Int?.self, "total_amount": Int.self, "tax_rate": Int.self, "discount": Bool.self,
          "preferential_policy_code": PreferentialPolicyCode?.self,
          "real_estate_leasing_information": RealEstateLeasingInformation?.self,
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

    /// 不动产租赁的情况
    public struct RealEstateLeasingInformation: APIObject {
      /// 不动产所在的省份 · 例如 `重庆市`
      public var province: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 不动产所在的城市 · 例如 `涪陵区`
      public var city: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 不动产的坐落地址 · 例如 `xx街道xx小区`
      public var address: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }
      /// 租期从何时起 · `lease_period_start`, 例如 `2025-01-01T10:00:00+08:00`
      public var leasePeriodStart: Timestamp {
        get { fields[requiredTime: 3] }
        set { fields[requiredTime: 3] = newValue }
      }
      /// 租期到何时止 · `lease_period_end`, 例如 `2025-07-01T10:00:00+08:00`
      public var leasePeriodEnd: Timestamp {
        get { fields[requiredTime: 4] }
        set { fields[requiredTime: 4] = newValue }
      }
      /// 是否跨地市 · `cross_city_flag`
      public var crossCityFlag: Bool {
        get { fields[requiredBoolean: 5] }
        set { fields[requiredBoolean: 5] = newValue }
      }
      /// 产权证书的号码，加密传输 · `certificate_no`, 例如 `OVgc/slzCvzSebaz46sUA4tJmm5GbN`
      public var certificateNo: String? {
        get { fields[text: 6] }
        set { fields[text: 6] = newValue }
      }
      /// 车牌号 · `plate_no`
      public var plateNo: [String]? {
        get { fields[list: 7] }
        set { fields[list: 7] = newValue }
      }

      public init(
        province: String, city: String? = nil, address: String, leasePeriodStart: Timestamp, leasePeriodEnd: Timestamp,
        crossCityFlag: Bool, certificateNo: String? = nil, plateNo: [String]? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, province, city, address, leasePeriodStart, leasePeriodEnd, crossCityFlag, certificateNo,
          plateNo
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "province": String.self, "city": String?.self, "address": String.self, "lease_period_start": Timestamp.self,
          "lease_period_end": Timestamp.self, "cross_city_flag": Bool.self, "certificate_no": Sensitive<String>?.self,
          "plate_no": [String]?.self,
        ]
      }
    }

    /// 支付的渠道，枚举值之一
    public typealias PayChannel = V3.NewTaxControlFapiao.FapiaoApplications.PayChannel
  }
}
