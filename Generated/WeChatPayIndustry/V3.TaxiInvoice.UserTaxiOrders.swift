// Written by wechatpay-gen: change the description, not this file.
// GET /v3/taxi-invoice/user-taxi-orders

@_spi(Generated) public import WeChatPay

extension V3.TaxiInvoice.UserTaxiOrders {
  /// 出租车：查询行程单列表
  ///
  /// 按乘客的 OpenID 列出行程单。
  ///
  /// `GET /v3/taxi-invoice/user-taxi-orders` · [官方文档](https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/taxi-invoice/user-taxi-orders"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 最多返回的条数
    public var limit: Int? {
      get { fields[integer: 0] }
      set { fields[integer: 0] = newValue }
    }
    /// 从第几条开始，从 0 计
    public var offset: Int? {
      get { fields[integer: 1] }
      set { fields[integer: 1] = newValue }
    }
    /// 用户在该 AppID 下的标识
    public var openid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 小程序的 AppID
    public var appid: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 起始日期，形如 2019-01-01 · `begin_date`
    public var beginDate: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 截止的日期，形如 2025-04-23 · `end_date`
    public var endDate: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 行政区划的编号 · `region_id`
    public var regionID: Int {
      get { fields[requiredInteger: 6] }
      set { fields[requiredInteger: 6] = newValue }
    }

    public init(
      limit: Int? = nil, offset: Int? = nil, openid: String, appid: String, beginDate: String, endDate: String,
      regionID: Int
    ) {
      fields = ObjectFields(of: Self.self, limit, offset, openid, appid, beginDate, endDate, regionID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "limit": Int?.self, "offset": Int?.self, "openid": String.self, "appid": String.self, "begin_date": String.self,
        "end_date": String.self, "region_id": Int.self,
      ]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 各次行程
    public var data: [ResponseData]? { fields[list: 0] }
    /// 从第几条开始，从 0 计
    public var offset: Int? { fields[integer: 1] }
    /// 最多返回的条数
    public var limit: Int? { fields[integer: 2] }
    /// 总条数 · `total_count`
    public var totalCount: Int? { fields[integer: 3] }
    /// 翻页的链接
    public var links: Links? { fields[object: 4] }

    public init(
      data: [ResponseData]? = nil, offset: Int? = nil, limit: Int? = nil, totalCount: Int? = nil, links: Links? = nil
    ) {
      fields = ObjectFields(of: Self.self, data, offset, limit, totalCount, links)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "data": [ResponseData]?.self, "offset": Int?.self, "limit": Int?.self, "total_count": Int?.self,
        "links": Links?.self,
      ]
    }

    /// 各次行程
    public struct ResponseData: APIObject {
      /// 车牌号 · `plate_number`
      public var plateNumber: String? { fields[text: 0] }
      /// 营运资格证的号码 · `driver_license`
      public var driverLicense: String? { fields[text: 1] }
      /// 乘客上车的时间 · `up_time`
      public var upTime: String? { fields[text: 2] }

      public init(plateNumber: String? = nil, driverLicense: String? = nil, upTime: String? = nil) {
        fields = ObjectFields(of: Self.self, plateNumber, driverLicense, upTime)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["plate_number": String?.self, "driver_license": String?.self, "up_time": String?.self]
      }
    }

    /// 翻页的链接
    public struct Links: APIObject {
      /// 下一页的链接
      public var next: String? { fields[text: 0] }
      /// 上一页的链接
      public var prev: String? { fields[text: 1] }
      /// 本页的链接 · `self`
      public var selfField: String? { fields[text: 2] }

      public init(next: String? = nil, prev: String? = nil, selfField: String? = nil) {
        fields = ObjectFields(of: Self.self, next, prev, selfField)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["next": String?.self, "prev": String?.self, "self": String?.self]
      }
    }
  }
}
