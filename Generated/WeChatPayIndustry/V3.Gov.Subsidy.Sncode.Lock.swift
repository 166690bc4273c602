// Written by wechatpay-gen: change the description, not this file.
// POST /v3/gov/subsidy/sncode/lock

@_spi(Generated) public import WeChatPay

extension V3.Gov.Subsidy.Sncode.Lock {
  /// 国补：锁定 SN 码
  ///
  /// 商品出库时占用其 SN 码，已售过的不能再用。
  ///
  /// `POST /v3/gov/subsidy/sncode/lock` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/gov/subsidy/sncode/lock"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 所购家电属于哪一品类，枚举值之一 `1` | `2` | `3` | `4` | `5` | `6` | `7` | `8` | `9` | `10` | `11` | `12` | `13` | `14` | `15` | `16` | `17` · `appliance_id`
    public var applianceID: ApplianceID {
      get { fields[requiredEnumeration: 0] }
      set { fields[requiredEnumeration: 0] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`, 例如 `vmall_250120131959_993_4494`
    public var outTradeNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 品牌 · 例如 `海尔`
    public var brand: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 所用资格属于哪个地区 · `qualification_region_code`, 例如 `310100`
    public var qualificationRegionCode: Int {
      get { fields[requiredInteger: 3] }
      set { fields[requiredInteger: 3] = newValue }
    }
    /// 商品的序列号（SN） · `sn_code`, 例如 `fallervuh`
    public var snCode: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 厂商 · `manufacturer_info`
    public var manufacturerInfo: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 商品上的条码 · 例如 `6901010101098`
    public var barcode: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 规格型号 · `spec_model`, 例如 `YOGA Air 15s ILL9`
    public var specModel: String {
      get { fields[requiredText: 7] }
      set { fields[requiredText: 7] = newValue }
    }
    /// 产品的类型 · `product_type`
    public var productType: ProductType {
      get { fields[requiredEnumeration: 8] }
      set { fields[requiredEnumeration: 8] = newValue }
    }
    /// 销售的时间 · `sale_time`, 例如 `2025-01-14T19:55:06+08:00`
    public var saleTime: Timestamp? {
      get { fields[time: 9] }
      set { fields[time: 9] = newValue }
    }
    /// 第一个 IMEI 码 · 例如 `358882046176540`
    public var imei1: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    /// 第二个 IMEI 码 · 例如 `358882046176540`
    public var imei2: String? {
      get { fields[text: 11] }
      set { fields[text: 11] = newValue }
    }

    public init(
      applianceID: ApplianceID, outTradeNo: String, brand: String, qualificationRegionCode: Int, snCode: String,
      manufacturerInfo: String, barcode: String, specModel: String, productType: ProductType,
      saleTime: Timestamp? = nil, imei1: String? = nil, imei2: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, applianceID, outTradeNo, brand, qualificationRegionCode, snCode, manufacturerInfo, barcode,
        specModel, productType, saleTime, imei1, imei2
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appliance_id": ApplianceID.self, "out_trade_no": String.self, "brand": String.self,
        "qualification_region_code": Int.self, "sn_code": String.self, "manufacturer_info": String.self,
        "barcode": String.self, "spec_model": String.self, "product_type": ProductType.self,
        "sale_time": Timestamp?.self, "imei1": String?.self, "imei2": String?.self,
      ]
    }

    /// 所购家电属于哪一品类，枚举值之一 `1` | `2` | `3` | `4` | `5` | `6` | `7` | `8` | `9` | `10` | `11` | `12` | `13` | `14` | `15` | `16` | `17`
    public typealias ApplianceID = V3.Gov.Subsidy.ApplianceID

    /// 产品的类型
    public typealias ProductType = V3.Gov.Subsidy.ProductType
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Gov.Subsidy.SharedPostResponse
}
