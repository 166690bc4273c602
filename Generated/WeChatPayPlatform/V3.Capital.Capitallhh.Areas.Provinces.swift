// Written by wechatpay-gen: change the description, not this file.
// GET /v3/capital/capitallhh/areas/provinces

@_spi(Generated) public import WeChatPay

extension V3.Capital.Capitallhh.Areas.Provinces {
  /// 银行查询：省份
  ///
  /// 列出内地各省的编码，用来继续查城市。
  ///
  /// `GET /v3/capital/capitallhh/areas/provinces` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012698641)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/capital/capitallhh/areas/provinces"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 各个省份
    public var data: [ResponseData]? { fields[list: 0] }
    /// 总条数 · `total_count`
    public var totalCount: Int? { fields[integer: 1] }

    public init(data: [ResponseData]? = nil, totalCount: Int? = nil) {
      fields = ObjectFields(of: Self.self, data, totalCount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["data": [ResponseData]?.self, "total_count": Int?.self]
    }

    /// 各个省份
    public struct ResponseData: APIObject {
      /// 省份的名称 · `province_name`
      public var provinceName: String? { fields[text: 0] }
      /// 省份的编码 · `province_code`
      public var provinceCode: Int? { fields[integer: 1] }

      public init(provinceName: String? = nil, provinceCode: Int? = nil) {
        fields = ObjectFields(of: Self.self, provinceName, provinceCode)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["province_name": String?.self, "province_code": Int?.self]
      }
    }
  }
}
