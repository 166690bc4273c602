// Written by wechatpay-gen: change the description, not this file.
// GET /v3/capital/capitallhh/areas/provinces/{province_code}/cities

@_spi(Generated) public import WeChatPay

extension V3.Capital.Capitallhh.Areas.Provinces.ProvinceCode.Cities {
  /// 银行查询：省内的城市
  ///
  /// 列出一省之内城市的编码，用来筛选支行。
  ///
  /// `GET /v3/capital/capitallhh/areas/provinces/{province_code}/cities` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012697470)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/capital/capitallhh/areas/provinces/{province_code}/cities"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 各个城市
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

    /// 各个城市
    public struct ResponseData: APIObject {
      /// 城市的名称 · `city_name`
      public var cityName: String? { fields[text: 0] }
      /// 城市的编码 · `city_code`
      public var cityCode: Int? { fields[integer: 1] }

      public init(cityName: String? = nil, cityCode: Int? = nil) {
        fields = ObjectFields(of: Self.self, cityName, cityCode)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["city_name": String?.self, "city_code": Int?.self]
      }
    }
  }
}
