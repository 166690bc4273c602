// Written by wechatpay-gen: change the description, not this file.
// POST /v3/gov/subsidy/transactions/sync

@_spi(Generated) public import WeChatPay

extension V3.Gov.Subsidy.Transactions.Sync {
  /// 国补：回传交易
  ///
  /// 支付成功之后立刻告知交易信息。
  ///
  /// `POST /v3/gov/subsidy/transactions/sync` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/gov/subsidy/transactions/sync"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 真实的姓名，加密传输 · `real_name`, 例如 `OEimkKuua8igpd+0YDgqF2Z61l=`
    public var realName: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 身份证件的号码，加密传输 · `id_card_number`
    public var idCardNumber: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 手机号，加密传输 · `phone_number`
    public var phoneNumber: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 所购家电属于哪一品类，枚举值之一 `1` | `2` | `3` | `4` | `5` | `6` | `7` | `8` | `9` | `10` | `11` | `12` | `13` | `14` | `15` | `16` | `17` · `appliance_id`
    public var applianceID: ApplianceID? {
      get { fields[enumeration: 3] }
      set { fields[enumeration: 3] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`, 例如 `vmall_250120131959_993_4494`
    public var outTradeNo: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 能效的等级 · `energy_grade`
    public var energyGrade: EnergyGrade? {
      get { fields[enumeration: 5] }
      set { fields[enumeration: 5] = newValue }
    }
    /// 收货地的区划编码 · `receive_region_code`, 例如 `110101`
    public var receiveRegionCode: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 品牌 · 例如 `海尔`
    public var brand: String {
      get { fields[requiredText: 7] }
      set { fields[requiredText: 7] = newValue }
    }
    /// 详细的地址 · 例如 `深圳市南山区`
    public var address: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    /// 所用资格属于哪个地区 · `qualification_region_code`, 例如 `310100`
    public var qualificationRegionCode: Int {
      get { fields[requiredInteger: 9] }
      set { fields[requiredInteger: 9] = newValue }
    }
    /// 销售方的名称 · `seller_name`
    public var sellerName: String {
      get { fields[requiredText: 10] }
      set { fields[requiredText: 10] = newValue }
    }
    /// 企业的统一社会信用代码 · `license_number`, 例如 `91110108397173806M`
    public var licenseNumber: String {
      get { fields[requiredText: 11] }
      set { fields[requiredText: 11] = newValue }
    }
    /// 订单的金额 · `order_amount`, 例如 `10000`
    public var orderAmount: Int {
      get { fields[requiredInteger: 12] }
      set { fields[requiredInteger: 12] = newValue }
    }
    /// 减免的金额，单位为分 · `discount_amount`, 例如 `2000`
    public var discountAmount: Int {
      get { fields[requiredInteger: 13] }
      set { fields[requiredInteger: 13] = newValue }
    }
    /// 交易完成或退货的时间 · `transaction_time`, 例如 `2025-01-14T19:55:06+08:00`
    public var transactionTime: Timestamp {
      get { fields[requiredTime: 14] }
      set { fields[requiredTime: 14] = newValue }
    }
    /// 线上平台的订单号 · `mch_order_id`, 例如 `123456789`
    public var mchOrderID: String {
      get { fields[requiredText: 15] }
      set { fields[requiredText: 15] = newValue }
    }
    /// 微信支付的退款单号 · `refund_id`, 例如 `123456789`
    public var refundID: String? {
      get { fields[text: 16] }
      set { fields[text: 16] = newValue }
    }
    /// 商户的名称 · `mch_name`, 例如 `江苏京东信息技术有限公司`
    public var mchName: String {
      get { fields[requiredText: 17] }
      set { fields[requiredText: 17] = newValue }
    }
    /// 线上还是线下销售 · `sale_model`
    public var saleModel: SaleModel? {
      get { fields[enumeration: 18] }
      set { fields[enumeration: 18] = newValue }
    }
    /// 品类的状态 · `cate_state`
    public var cateState: CateState {
      get { fields[requiredEnumeration: 19] }
      set { fields[requiredEnumeration: 19] = newValue }
    }
    /// 证件的类型 · `identity_document_type`
    public var identityDocumentType: IdentityDocumentType {
      get { fields[requiredEnumeration: 20] }
      set { fields[requiredEnumeration: 20] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `123456`
    public var subMchid: String? {
      get { fields[text: 21] }
      set { fields[text: 21] = newValue }
    }

    public init(
      realName: String? = nil, idCardNumber: String? = nil, phoneNumber: String? = nil, applianceID: ApplianceID? = nil,
      outTradeNo: String, energyGrade: EnergyGrade? = nil, receiveRegionCode: String, brand: String,
      address: String? = nil, qualificationRegionCode: Int, sellerName: String, licenseNumber: String, orderAmount: Int,
      discountAmount: Int, transactionTime: Timestamp, mchOrderID: String, refundID: String? = nil, mchName: String,
      saleModel: SaleModel? = nil, cateState: CateState, identityDocumentType: IdentityDocumentType,
      subMchid: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, realName, idCardNumber, phoneNumber, applianceID, outTradeNo, energyGrade, receiveRegionCode,
        brand, address, qualificationRegionCode, sellerName, licenseNumber, orderAmount, discountAmount,
        transactionTime, mchOrderID, refundID, mchName, saleModel, cateState, identityDocumentType, subMchid
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "real_name": Sensitive<String>?.self, "id_card_number": Sensitive<String>?.self,
        "phone_number": Sensitive<String>?.self, "appliance_id": ApplianceID?.self, "out_trade_no": String.self,
        "energy_grade": EnergyGrade?.self, "receive_region_code": String.self, "brand": String.self,
        "address": String?.self, "qualification_region_code": Int.self, "seller_name": String.self,
        "license_number": String.self, "order_amount": Int.self, "discount_amount": Int.self,
        "transaction_time": Timestamp.self, "mch_order_id": String.self, "refund_id": String?.self,
        "mch_name": String.self, "sale_model": SaleModel?.self, "cate_state": CateState.self,
        "identity_document_type": IdentityDocumentType.self, "sub_mchid": String?.self,
      ]
    }

    /// 所购家电属于哪一品类，枚举值之一 `1` | `2` | `3` | `4` | `5` | `6` | `7` | `8` | `9` | `10` | `11` | `12` | `13` | `14` | `15` | `16` | `17`
    public typealias ApplianceID = V3.Gov.Subsidy.ApplianceID

    /// 能效的等级
    public typealias EnergyGrade = V3.Gov.Subsidy.EnergyGrade

    /// 线上还是线下销售
    public typealias SaleModel = V3.Gov.Subsidy.SaleModel

    /// 品类的状态
    public typealias CateState = V3.Gov.Subsidy.CateState

    /// 证件的类型
    public typealias IdentityDocumentType = V3.Gov.Subsidy.IdentityDocumentType
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Gov.Subsidy.SharedPostResponse
}
