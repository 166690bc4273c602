// Written by wechatpay-gen: change the description, not this file.
// GET POST /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers

@_spi(Generated) public import WeChatPay

extension V3.Webizpay.AvailMchRanges.RangeID.MerchantIdentifiers {
  /// 可用商户范围：查询商户
  ///
  /// 列出一个范围里的商户标识。
  ///
  /// `GET /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017205633)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers"), query: query)
  }

  /// 可用商户范围：添加商户
  ///
  /// 把商户标识加入一个范围。
  ///
  /// `POST /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017205631)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers"), body: body)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
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

    public init(spMchid: String, offset: Int, limit: Int) {
      fields = ObjectFields(of: Self.self, spMchid, offset, limit)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sp_mchid": String.self, "offset": Int.self, "limit": Int.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 从第几条开始，从 0 计
    public var offset: Int? { fields[integer: 0] }
    /// 最多返回的条数
    public var limit: Int? { fields[integer: 1] }
    /// 本次返回的条数
    public var count: Int? { fields[integer: 2] }
    /// 总条数 · `total_count`
    public var totalCount: Int? { fields[integer: 3] }
    /// 各个商户标识
    public var data: [String]? { fields[list: 4] }

    public init(
      offset: Int? = nil, limit: Int? = nil, count: Int? = nil, totalCount: Int? = nil, data: [String]? = nil
    ) {
      fields = ObjectFields(of: Self.self, offset, limit, count, totalCount, data)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["offset": Int?.self, "limit": Int?.self, "count": Int?.self, "total_count": Int?.self, "data": [String]?.self]
    }
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 服务商的商户号 · `sp_mchid`, 例如 `12341234`
    public var spMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商户标识的值 · `merchant_identifier`, 例如 `91110000710926094P`
    public var merchantIdentifier: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(spMchid: String, merchantIdentifier: String) {
      fields = ObjectFields(of: Self.self, spMchid, merchantIdentifier)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sp_mchid": String.self, "merchant_identifier": String.self]
    }
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Webizpay.AvailMchRanges.SharedPostResponse
}
