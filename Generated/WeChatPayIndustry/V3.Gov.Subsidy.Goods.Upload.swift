// Written by wechatpay-gen: change the description, not this file.
// POST /v3/gov/subsidy/goods/upload

@_spi(Generated) public import WeChatPay

extension V3.Gov.Subsidy.Goods.Upload {
  /// 国补：上传商品
  ///
  /// 事先把商品登记到地方的商品库。
  ///
  /// `POST /v3/gov/subsidy/goods/upload` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/gov/subsidy/goods/upload"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 所购家电属于哪一品类，枚举值之一 `1` | `2` | `3` | `4` | `5` | `6` | `7` | `8` | `9` | `10` | `11` | `12` | `13` | `14` | `15` | `16` | `17` · `appliance_id`
    public var applianceID: ApplianceID {
      get { fields[requiredEnumeration: 0] }
      set { fields[requiredEnumeration: 0] = newValue }
    }
    /// 产品的名称 · `product_name`, 例如 `测试商品`
    public var productName: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 能效的等级 · `energy_grade`
    public var energyGrade: EnergyGrade? {
      get { fields[enumeration: 2] }
      set { fields[enumeration: 2] = newValue }
    }
    /// 品牌 · 例如 `海尔`
    public var brand: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 所用资格属于哪个地区 · `qualification_region_code`, 例如 `310100`
    public var qualificationRegionCode: Int {
      get { fields[requiredInteger: 4] }
      set { fields[requiredInteger: 4] = newValue }
    }
    /// 销售方的名称 · `seller_name`
    public var sellerName: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 企业的统一社会信用代码 · `license_number`, 例如 `91110108397173806M`
    public var licenseNumber: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 基准的价格 · `base_price`, 例如 `10000`
    public var basePrice: Int {
      get { fields[requiredInteger: 7] }
      set { fields[requiredInteger: 7] = newValue }
    }
    /// 近一个月的平均成交价，单位为分 · `average_trading_price`, 例如 `10000`
    public var averageTradingPrice: Int {
      get { fields[requiredInteger: 8] }
      set { fields[requiredInteger: 8] = newValue }
    }
    /// 产品的类型 · `product_type`
    public var productType: ProductType {
      get { fields[requiredEnumeration: 9] }
      set { fields[requiredEnumeration: 9] = newValue }
    }
    /// 商品的型号 · `product_model`, 例如 `XX`
    public var productModel: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    /// 商品的条码 · `bar_code`, 例如 `6901010101098`
    public var barCode: String {
      get { fields[requiredText: 11] }
      set { fields[requiredText: 11] = newValue }
    }

    public init(
      applianceID: ApplianceID, productName: String, energyGrade: EnergyGrade? = nil, brand: String,
      qualificationRegionCode: Int, sellerName: String, licenseNumber: String, basePrice: Int, averageTradingPrice: Int,
      productType: ProductType, productModel: String? = nil, barCode: String
    ) {
      fields = ObjectFields(
        of: Self.self, applianceID, productName, energyGrade, brand, qualificationRegionCode, sellerName, licenseNumber,
        basePrice, averageTradingPrice, productType, productModel, barCode
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appliance_id": ApplianceID.self, "product_name": String.self, "energy_grade": EnergyGrade?.self,
        "brand": String.self, "qualification_region_code": Int.self, "seller_name": String.self,
        "license_number": String.self, "base_price": Int.self, "average_trading_price": Int.self,
        "product_type": ProductType.self, "product_model": String?.self, "bar_code": String.self,
      ]
    }

    /// 所购家电属于哪一品类，枚举值之一 `1` | `2` | `3` | `4` | `5` | `6` | `7` | `8` | `9` | `10` | `11` | `12` | `13` | `14` | `15` | `16` | `17`
    public typealias ApplianceID = V3.Gov.Subsidy.ApplianceID

    /// 能效的等级
    public typealias EnergyGrade = V3.Gov.Subsidy.EnergyGrade

    /// 产品的类型
    public typealias ProductType = V3.Gov.Subsidy.ProductType
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Gov.Subsidy.SharedPostResponse
}
