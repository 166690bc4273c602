// Written by wechatpay-gen: change the description, not this file.
// POST /v3/gov/subsidy/zhejiang/authcode/refund

@_spi(Generated) public import WeChatPay

extension V3.Gov.Subsidy.Zhejiang.Authcode.Refund {
  /// 浙江国补：撤销凭证码核销
  ///
  /// 退货时恢复已核销的凭证码。
  ///
  /// `POST /v3/gov/subsidy/zhejiang/authcode/refund` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/gov/subsidy/zhejiang/authcode/refund"), body: body)
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
    /// 商户订单号 · `order_no`
    public var orderNo: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 政府补贴的金额 · `subsidy_amt`, 例如 `0`
    public var subsidyAmt: Int? {
      get { fields[integer: 5] }
      set { fields[integer: 5] = newValue }
    }
    /// 收货地的区划编码 · `add_code`
    public var addCode: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    /// 详细的地址
    public var address: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    /// 线上还是线下销售 · `sale_models`
    public var saleModels: SaleModels? {
      get { fields[enumeration: 8] }
      set { fields[enumeration: 8] = newValue }
    }
    /// 统一社会信用代码
    public var uniscid: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    /// 商品上的条码
    public var barcode: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    /// 品类的凭证码 · `auth_code`
    public var authCode: String {
      get { fields[requiredText: 11] }
      set { fields[requiredText: 11] = newValue }
    }
    /// 请求的流水号 · `req_ssn`, 例如 `123`
    public var reqSsn: String {
      get { fields[requiredText: 12] }
      set { fields[requiredText: 12] = newValue }
    }
    /// 银行的名称 · `bank_name`
    public var bankName: String? {
      get { fields[text: 13] }
      set { fields[text: 13] = newValue }
    }
    /// 银行补贴的金额，单位为元 · `bank_subsidy`
    public var bankSubsidy: String? {
      get { fields[text: 14] }
      set { fields[text: 14] = newValue }
    }
    /// 平台补贴的金额，单位为元 · `plat_subsidy`
    public var platSubsidy: String? {
      get { fields[text: 15] }
      set { fields[text: 15] = newValue }
    }
    /// 销售企业的名称 · `corp_name`
    public var corpName: String? {
      get { fields[text: 16] }
      set { fields[text: 16] = newValue }
    }
    /// 品牌
    public var brand: String? {
      get { fields[text: 17] }
      set { fields[text: 17] = newValue }
    }

    public init(
      spSerialNo: String, credFrozenNo: String, transDate: String, transTime: String, orderNo: String? = nil,
      subsidyAmt: Int? = nil, addCode: String? = nil, address: String? = nil, saleModels: SaleModels? = nil,
      uniscid: String? = nil, barcode: String? = nil, authCode: String, reqSsn: String, bankName: String? = nil,
      bankSubsidy: String? = nil, platSubsidy: String? = nil, corpName: String? = nil, brand: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spSerialNo, credFrozenNo, transDate, transTime, orderNo, subsidyAmt, addCode, address,
        saleModels, uniscid, barcode, authCode, reqSsn, bankName, bankSubsidy, platSubsidy, corpName, brand
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_serial_no": String.self, "cred_frozen_no": String.self, "trans_date": String.self,
        "trans_time": String.self, "order_no": String?.self, "subsidy_amt": Int?.self, "add_code": String?.self,
        "address": String?.self, "sale_models": SaleModels?.self, "uniscid": String?.self, "barcode": String?.self,
        "auth_code": String.self, "req_ssn": String.self, "bank_name": String?.self, "bank_subsidy": String?.self,
        "plat_subsidy": String?.self, "corp_name": String?.self, "brand": String?.self,
      ]
    }

    /// 线上还是线下销售
    public typealias SaleModels = V3.Gov.Subsidy.Zhejiang.SaleModels
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Gov.Subsidy.Zhejiang.SharedPostResponse
}
