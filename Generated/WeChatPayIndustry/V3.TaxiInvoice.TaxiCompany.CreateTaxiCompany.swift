// Written by wechatpay-gen: change the description, not this file.
// POST /v3/taxi-invoice/taxi-company/create-taxi-company

@_spi(Generated) public import WeChatPay

extension V3.TaxiInvoice.TaxiCompany.CreateTaxiCompany {
  /// 出租车：新增公司
  ///
  /// 把出租车公司与其特约商户号绑定。
  ///
  /// `POST /v3/taxi-invoice/taxi-company/create-taxi-company` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012460154)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/taxi-invoice/taxi-company/create-taxi-company"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 公司的名称 · `company_name`, 例如 `深圳市未来有限公司`
    public var companyName: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 税号 · `tax_id`, 例如 `12345678901234567J`
    public var taxID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 详细的地址
    public var address: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 电话号码 · 例如 `075586013388`
    public var phone: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 银行的名称 · `bank_name`, 例如 `中国工商银行南山支行`
    public var bankName: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 银行的账号 · `bank_account`, 例如 `12345678901234`
    public var bankAccount: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 由哪个渠道开票 · `invoice_mode`, 例如 `JIAO_WEI`
    public var invoiceMode: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 法人的姓名 · `legal_person`, 例如 `张三`
    public var legalPerson: String {
      get { fields[requiredText: 7] }
      set { fields[requiredText: 7] = newValue }
    }
    /// 公司的简称 · `short_name`, 例如 `深圳未来`
    public var shortName: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    /// 行政区划的编号 · `region_id`, 例如 `510100`
    public var regionID: Int {
      get { fields[requiredInteger: 9] }
      set { fields[requiredInteger: 9] = newValue }
    }
    /// 企业的类型 · `enterprise_type`, 例如 `ENTERPRISE`
    public var enterpriseType: String {
      get { fields[requiredText: 10] }
      set { fields[requiredText: 10] = newValue }
    }

    public init(
      companyName: String? = nil, taxID: String, address: String, phone: String? = nil, bankName: String? = nil,
      bankAccount: String? = nil, invoiceMode: String, legalPerson: String, shortName: String? = nil, regionID: Int,
      enterpriseType: String
    ) {
      fields = ObjectFields(
        of: Self.self, companyName, taxID, address, phone, bankName, bankAccount, invoiceMode, legalPerson, shortName,
        regionID, enterpriseType
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "company_name": String?.self, "tax_id": String.self, "address": String.self, "phone": String?.self,
        "bank_name": String?.self, "bank_account": String?.self, "invoice_mode": String.self,
        "legal_person": String.self, "short_name": String?.self, "region_id": Int.self, "enterprise_type": String.self,
      ]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 商户号
    public var mchid: String? { fields[text: 0] }
    /// 公司的名称 · `company_name`
    public var companyName: String? { fields[text: 1] }

    public init(mchid: String? = nil, companyName: String? = nil) {
      fields = ObjectFields(of: Self.self, mchid, companyName)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["mchid": String?.self, "company_name": String?.self]
    }
  }
}
