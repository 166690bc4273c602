// Written by wechatpay-gen: change the description, not this file.
// POST /v3/gov/subsidy/zhejiang/authcode/commit

@_spi(Generated) public import WeChatPay

extension V3.Gov.Subsidy.Zhejiang.Authcode.Commit {
  /// 浙江国补：确认凭证码核销
  ///
  /// 把预核销的凭证码正式核销。
  ///
  /// `POST /v3/gov/subsidy/zhejiang/authcode/commit` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/gov/subsidy/zhejiang/authcode/commit"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 接入方的请求流水号 · `sp_serial_no`
    public var spSerialNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 冻结的流水号 · `cred_frozen_no`
    public var credFrozenNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 交易的日期 · `trans_date`
    public var transDate: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 交易的时间 · `trans_time`
    public var transTime: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 收单机构的订单号 · `acq_org_order_no`
    public var acqOrgOrderNo: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 商户订单号 · `order_no`
    public var orderNo: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 政府补贴的金额 · `subsidy_amt`, 例如 `0`
    public var subsidyAmt: Int? {
      get { fields[integer: 6] }
      set { fields[integer: 6] = newValue }
    }
    /// 收货地的区划编码 · `add_code`
    public var addCode: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    /// 详细的地址
    public var address: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    /// 线上还是线下销售 · `sale_models`
    public var saleModels: SaleModels? {
      get { fields[enumeration: 9] }
      set { fields[enumeration: 9] = newValue }
    }
    /// 销售企业的名称 · `corp_name`
    public var corpName: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    /// 品牌
    public var brand: String? {
      get { fields[text: 11] }
      set { fields[text: 11] = newValue }
    }
    /// 统一社会信用代码
    public var uniscid: String? {
      get { fields[text: 12] }
      set { fields[text: 12] = newValue }
    }
    /// 商品上的条码
    public var barcode: String? {
      get { fields[text: 13] }
      set { fields[text: 13] = newValue }
    }
    /// 品类的凭证码 · `auth_code`
    public var authCode: String {
      get { fields[requiredText: 14] }
      set { fields[requiredText: 14] = newValue }
    }
    /// 请求的流水号 · `req_ssn`, 例如 `123`
    public var reqSsn: String {
      get { fields[requiredText: 15] }
      set { fields[requiredText: 15] = newValue }
    }
    /// 银行的名称 · `bank_name`
    public var bankName: String? {
      get { fields[text: 16] }
      set { fields[text: 16] = newValue }
    }
    /// 银行补贴的金额，单位为元 · `bank_subsidy`
    public var bankSubsidy: String? {
      get { fields[text: 17] }
      set { fields[text: 17] = newValue }
    }
    /// 平台补贴的金额，单位为元 · `plat_subsidy`
    public var platSubsidy: String? {
      get { fields[text: 18] }
      set { fields[text: 18] = newValue }
    }
    /// 区县的编码 · `county_code`, 例如 `330000`
    public var countyCode: String? {
      get { fields[text: 19] }
      set { fields[text: 19] = newValue }
    }
    /// 原订单的金额 · 例如 `0`
    public var amount: Int? {
      get { fields[integer: 20] }
      set { fields[integer: 20] = newValue }
    }

    public init(
      spSerialNo: String, credFrozenNo: String, transDate: String, transTime: String, acqOrgOrderNo: String? = nil,
      orderNo: String? = nil, subsidyAmt: Int? = nil, addCode: String? = nil, address: String? = nil,
      saleModels: SaleModels? = nil, corpName: String? = nil, brand: String? = nil, uniscid: String? = nil,
      barcode: String? = nil, authCode: String, reqSsn: String, bankName: String? = nil, bankSubsidy: String? = nil,
      platSubsidy: String? = nil, countyCode: String? = nil, amount: Int? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spSerialNo, credFrozenNo, transDate, transTime, acqOrgOrderNo, orderNo, subsidyAmt, addCode,
        address, saleModels, corpName, brand, uniscid, barcode, authCode, reqSsn, bankName, bankSubsidy, platSubsidy,
        countyCode, amount
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_serial_no": String.self, "cred_frozen_no": String.self, "trans_date": String.self,
        "trans_time": String.self, "acq_org_order_no": String?.self, "order_no": String?.self, "subsidy_amt": Int?.self,
        "add_code": String?.self, "address": String?.self, "sale_models": SaleModels?.self, "corp_name": String?.self,
        "brand": String?.self, "uniscid": String?.self, "barcode": String?.self, "auth_code": String.self,
        "req_ssn": String.self, "bank_name": String?.self, "bank_subsidy": String?.self, "plat_subsidy": String?.self,
        "county_code": String?.self, "amount": Int?.self,
      ]
    }

    /// 线上还是线下销售
    public typealias SaleModels = V3.Gov.Subsidy.Zhejiang.SaleModels
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Gov.Subsidy.Zhejiang.SharedPostResponse
}
