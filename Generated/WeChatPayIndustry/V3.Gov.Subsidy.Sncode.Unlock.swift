// Written by wechatpay-gen: change the description, not this file.
// POST /v3/gov/subsidy/sncode/unlock

@_spi(Generated) public import WeChatPay

extension V3.Gov.Subsidy.Sncode.Unlock {
  /// 国补：解锁 SN 码
  ///
  /// 释放被占用的 SN 码，供别的订单使用。
  ///
  /// `POST /v3/gov/subsidy/sncode/unlock` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/gov/subsidy/sncode/unlock"), body: body)
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
    /// 所用资格属于哪个地区 · `qualification_region_code`, 例如 `310100`
    public var qualificationRegionCode: Int {
      get { fields[requiredInteger: 2] }
      set { fields[requiredInteger: 2] = newValue }
    }
    /// 商品的序列号（SN） · `sn_code`, 例如 `fallervuh`
    public var snCode: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 商品上的条码 · 例如 `6901010101098`
    public var barcode: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 产品的类型 · `product_type`
    public var productType: ProductType {
      get { fields[requiredEnumeration: 5] }
      set { fields[requiredEnumeration: 5] = newValue }
    }

    public init(
      applianceID: ApplianceID, outTradeNo: String, qualificationRegionCode: Int, snCode: String, barcode: String,
      productType: ProductType
    ) {
      fields = ObjectFields(
        of: Self.self, applianceID, outTradeNo, qualificationRegionCode, snCode, barcode, productType
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appliance_id": ApplianceID.self, "out_trade_no": String.self, "qualification_region_code": Int.self,
        "sn_code": String.self, "barcode": String.self, "product_type": ProductType.self,
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
