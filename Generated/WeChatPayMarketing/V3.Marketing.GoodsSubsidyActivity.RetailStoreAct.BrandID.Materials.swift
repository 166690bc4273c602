// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials

@_spi(Generated) public import WeChatPay

extension V3.Marketing.GoodsSubsidyActivity.RetailStoreAct.BrandID.Materials {
  /// 零售小店：生成物料码
  ///
  /// 为品牌的小店活动取得物料码。
  ///
  /// `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384337) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012384395)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials"), body: body
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户自定的请求单号 · `out_request_no`, 例如 `1002600620019090123143254436`
    public var outRequestNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 要几张物料码 · `material_num`, 例如 `100`
    public var materialNum: Int {
      get { fields[requiredInteger: 1] }
      set { fields[requiredInteger: 1] = newValue }
    }

    public init(outRequestNo: String, materialNum: Int) {
      fields = ObjectFields(of: Self.self, outRequestNo, materialNum)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["out_request_no": String.self, "material_num": Int.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 各张物料码 · `material_list`
    public var materialList: [Material]? { fields[list: 0] }

    public init(materialList: [Material]? = nil) {
      fields = ObjectFields(of: Self.self, materialList)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["material_list": [Material]?.self]
    }

    /// 各张物料码
    public struct Material: APIObject {
      /// 物料码的编号 · `material_id`
      public var materialID: String? { fields[text: 0] }
      /// 物料码的链接 · `material_url`
      public var materialURL: String? { fields[text: 1] }

      public init(materialID: String? = nil, materialURL: String? = nil) {
        fields = ObjectFields(of: Self.self, materialID, materialURL)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["material_id": String?.self, "material_url": String?.self]
      }
    }
  }
}
