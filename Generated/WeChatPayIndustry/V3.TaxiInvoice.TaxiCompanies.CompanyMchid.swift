// Written by wechatpay-gen: change the description, not this file.
// GET /v3/taxi-invoice/taxi-companies/{company_mchid}

@_spi(Generated) public import WeChatPay

extension V3.TaxiInvoice.TaxiCompanies.CompanyMchid {
  /// 出租车：查询公司
  ///
  /// 按商户号取得出租车公司的资料。
  ///
  /// `GET /v3/taxi-invoice/taxi-companies/{company_mchid}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012460161)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/taxi-invoice/taxi-companies/{company_mchid}"), query: query)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.TaxiInvoice.SharedGetRequest

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 公司的商户号 · `company_mchid`
    public var companyMchid: String? { fields[text: 0] }
    /// 企业的类型 · `enterprise_type`
    public var enterpriseType: String? { fields[text: 1] }
    /// 公司的名称 · `company_name`
    public var companyName: String? { fields[text: 2] }
    /// 公司的简称 · `short_name`
    public var shortName: String? { fields[text: 3] }
    /// 税号 · `tax_id`
    public var taxID: String? { fields[text: 4] }
    /// 详细的地址
    public var address: String? { fields[text: 5] }
    /// 电话号码
    public var phone: String? { fields[text: 6] }
    /// 银行的名称 · `bank_name`
    public var bankName: String? { fields[text: 7] }
    /// 银行的账号 · `bank_account`
    public var bankAccount: String? { fields[text: 8] }
    /// 法人的姓名 · `legal_person`
    public var legalPerson: String? { fields[text: 9] }
    /// 由哪个渠道开票 · `invoice_mode`
    public var invoiceMode: String? { fields[text: 10] }
    /// 行政区划的编号 · `region_id`
    public var regionID: Int? { fields[integer: 11] }

    public init(
      companyMchid: String? = nil, enterpriseType: String? = nil, companyName: String? = nil, shortName: String? = nil,
      taxID: String? = nil, address: String? = nil, phone: String? = nil, bankName: String? = nil,
      bankAccount: String? = nil, legalPerson: String? = nil, invoiceMode: String? = nil, regionID: Int? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, companyMchid, enterpriseType, companyName, shortName, taxID, address, phone, bankName,
        bankAccount, legalPerson, invoiceMode, regionID
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "company_mchid": String?.self, "enterprise_type": String?.self, "company_name": String?.self,
        "short_name": String?.self, "tax_id": String?.self, "address": String?.self, "phone": String?.self,
        "bank_name": String?.self, "bank_account": String?.self, "legal_person": String?.self,
        "invoice_mode": String?.self, "region_id": Int?.self,
      ]
    }
  }
}
