// Written by wechatpay-gen: change the description, not this file.
// GET /v3/new-tax-control-fapiao/merchant/tax-codes

@_spi(Generated) public import WeChatPay

extension V3.NewTaxControlFapiao.Merchant.TaxCodes {
  /// 电子发票：查询税收分类
  ///
  /// 列出商户的商品与税收分类编码的对照。
  ///
  /// `GET /v3/new-tax-control-fapiao/merchant/tax-codes` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012538236) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012474057)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/new-tax-control-fapiao/merchant/tax-codes"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 从第几条开始，从 0 计
    public var offset: Int {
      get { fields[requiredInteger: 1] }
      set { fields[requiredInteger: 1] = newValue }
    }
    /// 最多返回的条数
    public var limit: Int {
      get { fields[requiredInteger: 2] }
      set { fields[requiredInteger: 2] = newValue }
    }

    public init(subMchid: String? = nil, offset: Int, limit: Int) {
      fields = ObjectFields(of: Self.self, subMchid, offset, limit)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String?.self, "offset": Int.self, "limit": Int.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 从第几条开始，从 0 计
    public var offset: Int? { fields[integer: 0] }
    /// 最多返回的条数
    public var limit: Int? { fields[integer: 1] }
    /// 翻页的链接
    public var links: Links? { fields[object: 2] }
    /// 本页的各条记录
    public var data: [ResponseData]? { fields[list: 3] }
    /// 总条数 · `total_count`
    public var totalCount: Int? { fields[integer: 4] }

    public init(
      offset: Int? = nil, limit: Int? = nil, links: Links? = nil, data: [ResponseData]? = nil, totalCount: Int? = nil
    ) {
      fields = ObjectFields(of: Self.self, offset, limit, links, data, totalCount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "offset": Int?.self, "limit": Int?.self, "links": Links?.self, "data": [ResponseData]?.self,
        "total_count": Int?.self,
      ]
    }

    /// 翻页的链接
    public typealias Links = V3.NewTaxControlFapiao.Links

    /// 本页的各条记录
    public struct ResponseData: APIObject {
      /// 货物或劳务的名称 · `goods_name`
      public var goodsName: String? { fields[text: 0] }
      /// 商户自定的货物编号 · `goods_id`
      public var goodsID: Int? { fields[integer: 1] }
      /// 商品的类目 · `goods_category`
      public var goodsCategory: String? { fields[text: 2] }
      /// 税收分类编码 · `tax_code`
      public var taxCode: String? { fields[text: 3] }
      /// 税率 · `tax_rate`
      public var taxRate: Int? { fields[integer: 4] }
      /// 享受哪种税收优惠 · `tax_prefer_mark`
      public var taxPreferMark: String? { fields[text: 5] }

      public init(
        goodsName: String? = nil, goodsID: Int? = nil, goodsCategory: String? = nil, taxCode: String? = nil,
        taxRate: Int? = nil, taxPreferMark: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, goodsName, goodsID, goodsCategory, taxCode, taxRate, taxPreferMark)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "goods_name": String?.self, "goods_id": Int?.self, "goods_category": String?.self, "tax_code": String?.self,
          "tax_rate": Int?.self, "tax_prefer_mark": String?.self,
        ]
      }
    }
  }
}
