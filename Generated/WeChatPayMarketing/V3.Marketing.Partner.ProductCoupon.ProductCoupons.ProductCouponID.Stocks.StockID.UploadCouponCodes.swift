// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.ProductCouponID.Stocks.StockID.UploadCouponCodes {
  /// 优惠券（商品券批次）：预存券码
  ///
  /// 为采用上传券码的批次导入券码。
  ///
  /// - Note: 资料有出入 各处资料对 failed_code_list 的类型说法不一，按任意 JSON 值处理。
  ///
  /// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781572) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016434668)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    // swift-format-ignore
    try await call.send(
      Endpoint(.post, "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes"),
      body: body
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 品牌的编号 · `brand_id`, 例如 `120344`
    public var brandID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商户自定的请求单号 · `out_request_no`, 例如 `34657_20250101_123456`
    public var outRequestNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 各个券码 · `code_list`
    public var codeList: [String] {
      get { fields[requiredList: 2] }
      set { fields[requiredList: 2] = newValue }
    }

    public init(brandID: String, outRequestNo: String, codeList: [String]) {
      fields = ObjectFields(of: Self.self, brandID, outRequestNo, codeList)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["brand_id": String.self, "out_request_no": String.self, "code_list": [String].self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 券码的总数，不计重复 · `total_count`
    public var totalCount: Int? { fields[integer: 0] }
    /// 存入的券码 · `success_code_list`
    public var successCodeList: [String]? { fields[list: 1] }
    /// 没有存入的券码 · `failed_code_list`
    public var failedCodeList: [JSONValue]? { fields[list: 2] }
    /// 原已有的券码 · `already_exist_code_list`
    public var alreadyExistCodeList: [String]? { fields[list: 3] }
    /// 重复的券码 · `duplicate_code_list`
    public var duplicateCodeList: [String]? { fields[list: 4] }

    public init(
      totalCount: Int? = nil, successCodeList: [String]? = nil, failedCodeList: [JSONValue]? = nil,
      alreadyExistCodeList: [String]? = nil, duplicateCodeList: [String]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, totalCount, successCodeList, failedCodeList, alreadyExistCodeList, duplicateCodeList
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "total_count": Int?.self, "success_code_list": [String]?.self, "failed_code_list": [JSONValue]?.self,
        "already_exist_code_list": [String]?.self, "duplicate_code_list": [String]?.self,
      ]
    }
  }
}
