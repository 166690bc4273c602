// Written by wechatpay-gen: change the description, not this file.
// POST /v3/gov/subsidy/n-qualifications/sync

@_spi(Generated) public import WeChatPay

extension V3.Gov.Subsidy.NQualifications.Sync {
  /// 国补：同步其他品类的核销
  ///
  /// 告知八大品类之外的资格已核销。
  ///
  /// `POST /v3/gov/subsidy/n-qualifications/sync` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/gov/subsidy/n-qualifications/sync"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 真实的姓名，加密传输 · `real_name`, 例如 `OEimkKuua8igpd+0YDgqF2Z61l=`
    public var realName: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 身份证件的号码，加密传输 · `id_card_number`
    public var idCardNumber: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 手机号，加密传输 · `phone_number`
    public var phoneNumber: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
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
    /// 子商户的商户号 · `sub_mchid`, 例如 `123456`
    public var subMchid: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 能效的等级 · `energy_grade`
    public var energyGrade: EnergyGrade? {
      get { fields[enumeration: 6] }
      set { fields[enumeration: 6] = newValue }
    }
    /// 收货地的区划编码 · `receive_region_code`, 例如 `110101`
    public var receiveRegionCode: String {
      get { fields[requiredText: 7] }
      set { fields[requiredText: 7] = newValue }
    }
    /// 品牌 · 例如 `海尔`
    public var brand: String {
      get { fields[requiredText: 8] }
      set { fields[requiredText: 8] = newValue }
    }
    /// 详细的地址 · 例如 `深圳市南山区`
    public var address: String {
      get { fields[requiredText: 9] }
      set { fields[requiredText: 9] = newValue }
    }
    /// 所用资格属于哪个地区 · `qualification_region_code`, 例如 `310100`
    public var qualificationRegionCode: Int {
      get { fields[requiredInteger: 10] }
      set { fields[requiredInteger: 10] = newValue }
    }
    /// 销售方的名称 · `seller_name`
    public var sellerName: String {
      get { fields[requiredText: 11] }
      set { fields[requiredText: 11] = newValue }
    }
    /// 企业的统一社会信用代码 · `license_number`, 例如 `91110108397173806M`
    public var licenseNumber: String {
      get { fields[requiredText: 12] }
      set { fields[requiredText: 12] = newValue }
    }
    /// 物流的单号 · `logistics_num`, 例如 `123456789`
    public var logisticsNum: String? {
      get { fields[text: 13] }
      set { fields[text: 13] = newValue }
    }
    /// 签收的时间 · `delivery_time`, 例如 `2025-01-14T19:55:06+08:00`
    public var deliveryTime: Timestamp? {
      get { fields[time: 14] }
      set { fields[time: 14] = newValue }
    }
    /// 发票的号码 · `invoice_num`, 例如 `031001900204`
    public var invoiceNum: String {
      get { fields[requiredText: 15] }
      set { fields[requiredText: 15] = newValue }
    }
    /// 产品的类型 · `product_type`
    public var productType: ProductType {
      get { fields[requiredEnumeration: 16] }
      set { fields[requiredEnumeration: 16] = newValue }
    }
    /// 台式机还是笔记本 · `pc_type`
    public var pcType: PcType? {
      get { fields[enumeration: 17] }
      set { fields[enumeration: 17] = newValue }
    }
    /// 订单的金额 · `order_amount`, 例如 `10000`
    public var orderAmount: Int {
      get { fields[requiredInteger: 18] }
      set { fields[requiredInteger: 18] = newValue }
    }
    /// 减免的金额，单位为分 · `discount_amount`, 例如 `2000`
    public var discountAmount: Int {
      get { fields[requiredInteger: 19] }
      set { fields[requiredInteger: 19] = newValue }
    }
    /// 线上平台的订单号 · `mch_order_id`, 例如 `123456789`
    public var mchOrderID: String {
      get { fields[requiredText: 20] }
      set { fields[requiredText: 20] = newValue }
    }
    /// 开票的日期 · `invoice_time`, 例如 `2025-01-14T19:55:06+08:00`
    public var invoiceTime: Timestamp {
      get { fields[requiredTime: 21] }
      set { fields[requiredTime: 21] = newValue }
    }
    /// 购买方的名称 · `purchaser_name`, 例如 `小弟弟`
    public var purchaserName: String {
      get { fields[requiredText: 22] }
      set { fields[requiredText: 22] = newValue }
    }
    /// 线上还是线下销售 · `sale_model`
    public var saleModel: SaleModel {
      get { fields[requiredEnumeration: 23] }
      set { fields[requiredEnumeration: 23] = newValue }
    }
    /// 证件的类型 · `identity_document_type`
    public var identityDocumentType: IdentityDocumentType {
      get { fields[requiredEnumeration: 24] }
      set { fields[requiredEnumeration: 24] = newValue }
    }
    /// 开票地的区划编码 · `invoice_address_code`, 例如 `310100`
    public var invoiceAddressCode: String {
      get { fields[requiredText: 25] }
      set { fields[requiredText: 25] = newValue }
    }
    /// 税务机关的代码 · `tax_authority_code`, 例如 `2525252`
    public var taxAuthorityCode: String {
      get { fields[requiredText: 26] }
      set { fields[requiredText: 26] = newValue }
    }
    /// 交易完成或退货的时间 · `transaction_time`, 例如 `2025-01-14T19:55:06+08:00`
    public var transactionTime: Timestamp {
      get { fields[requiredTime: 27] }
      set { fields[requiredTime: 27] = newValue }
    }
    /// 品类的状态 · `cate_state`
    public var cateState: CateState {
      get { fields[requiredEnumeration: 28] }
      set { fields[requiredEnumeration: 28] = newValue }
    }
    /// 经度
    public var longitude: String? {
      get { fields[text: 29] }
      set { fields[text: 29] = newValue }
    }
    /// 纬度
    public var latitude: String? {
      get { fields[text: 30] }
      set { fields[text: 30] = newValue }
    }
    /// 品类的编码 · `cate_code`, 例如 `JS06`
    public var cateCode: String {
      get { fields[requiredText: 31] }
      set { fields[requiredText: 31] = newValue }
    }
    /// 券的 Code · `coupon_code`, 例如 `6901010101098`
    public var couponCode: String? {
      get { fields[text: 32] }
      set { fields[text: 32] = newValue }
    }
    /// 发票的代码 · `invoice_code`, 例如 `310100`
    public var invoiceCode: String? {
      get { fields[text: 33] }
      set { fields[text: 33] = newValue }
    }
    /// 微信支付的退款单号 · `refund_id`, 例如 `123456789`
    public var refundID: String? {
      get { fields[text: 34] }
      set { fields[text: 34] = newValue }
    }

    public init(
      realName: String, idCardNumber: String, phoneNumber: String, applianceID: ApplianceID? = nil, outTradeNo: String,
      subMchid: String? = nil, energyGrade: EnergyGrade? = nil, receiveRegionCode: String, brand: String,
      address: String, qualificationRegionCode: Int, sellerName: String, licenseNumber: String,
      logisticsNum: String? = nil, deliveryTime: Timestamp? = nil, invoiceNum: String, productType: ProductType,
      pcType: PcType? = nil, orderAmount: Int, discountAmount: Int, mchOrderID: String, invoiceTime: Timestamp,
      purchaserName: String, saleModel: SaleModel, identityDocumentType: IdentityDocumentType,
      invoiceAddressCode: String, taxAuthorityCode: String, transactionTime: Timestamp, cateState: CateState,
      longitude: String? = nil, latitude: String? = nil, cateCode: String, couponCode: String? = nil,
      invoiceCode: String? = nil, refundID: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, realName, idCardNumber, phoneNumber, applianceID, outTradeNo, subMchid, energyGrade,
        receiveRegionCode, brand, address, qualificationRegionCode, sellerName, licenseNumber, logisticsNum,
        deliveryTime, invoiceNum, productType, pcType, orderAmount, discountAmount, mchOrderID, invoiceTime,
        purchaserName, saleModel, identityDocumentType, invoiceAddressCode, taxAuthorityCode, transactionTime,
        cateState, longitude, latitude, cateCode, couponCode, invoiceCode, refundID
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "real_name": Sensitive<String>.self, "id_card_number": Sensitive<String>.self,
        "phone_number": Sensitive<String>.self, "appliance_id": ApplianceID?.self, "out_trade_no": String.self,
        "sub_mchid": String?.self, "energy_grade": EnergyGrade?.self, "receive_region_code": String.self,
        "brand": String.self, "address": String.self, "qualification_region_code": Int.self, "seller_name": String.self,
        "license_number": String.self, "logistics_num": String?.self, "delivery_time": Timestamp?.self,
        "invoice_num": String.self, "product_type": ProductType.self, "pc_type": PcType?.self, "order_amount": Int.self,
        "discount_amount": Int.self, "mch_order_id": String.self, "invoice_time": Timestamp.self,
        "purchaser_name": String.self, "sale_model": SaleModel.self,
        "identity_document_type": IdentityDocumentType.self, "invoice_address_code": String.self,
        "tax_authority_code": String.self, "transaction_time": Timestamp.self, "cate_state": CateState.self,
        "longitude": String?.self, "latitude": String?.self, "cate_code": String.self, "coupon_code": String?.self,
        "invoice_code": String?.self, "refund_id": String?.self,
      ]
    }

    /// 所购家电属于哪一品类，枚举值之一 `1` | `2` | `3` | `4` | `5` | `6` | `7` | `8` | `9` | `10` | `11` | `12` | `13` | `14` | `15` | `16` | `17`
    public typealias ApplianceID = V3.Gov.Subsidy.ApplianceID

    /// 能效的等级
    public typealias EnergyGrade = V3.Gov.Subsidy.EnergyGrade

    /// 产品的类型
    public typealias ProductType = V3.Gov.Subsidy.ProductType

    /// 台式机还是笔记本
    public typealias PcType = V3.Gov.Subsidy.PcType

    /// 线上还是线下销售
    public typealias SaleModel = V3.Gov.Subsidy.SaleModel

    /// 证件的类型
    public typealias IdentityDocumentType = V3.Gov.Subsidy.IdentityDocumentType

    /// 品类的状态
    public typealias CateState = V3.Gov.Subsidy.CateState
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Gov.Subsidy.SharedPostResponse
}
