// Written by wechatpay-gen: change the description, not this file.
// GET POST /v3/webizpay/avail-mch-ranges

@_spi(Generated) public import WeChatPay

extension V3.Webizpay.AvailMchRanges {
  /// 可用商户范围：查询列表
  ///
  /// 列出服务商创建的范围。
  ///
  /// `GET /v3/webizpay/avail-mch-ranges` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017205627)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/webizpay/avail-mch-ranges"), query: query)
  }

  /// 可用商户范围：创建
  ///
  /// 新建一个企业支付可用的商户范围。
  ///
  /// `POST /v3/webizpay/avail-mch-ranges` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017205621)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/webizpay/avail-mch-ranges"), body: body)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Webizpay.SharedGetRequest2

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 0] }
    /// 各个可用商户范围 · `range_list`
    public var rangeList: [Range]? { fields[list: 1] }

    public init(spMchid: String? = nil, rangeList: [Range]? = nil) {
      fields = ObjectFields(of: Self.self, spMchid, rangeList)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sp_mchid": String?.self, "range_list": [Range]?.self]
    }

    /// 各个可用商户范围
    public struct Range: APIObject {
      /// 可用商户范围的编号 · `range_id`
      public var rangeID: String? { fields[text: 0] }
      /// 用哪种标识指明商户 · `identifier_type`
      public var identifierType: IdentifierType? { fields[enumeration: 1] }

      public init(rangeID: String? = nil, identifierType: IdentifierType? = nil) {
        fields = ObjectFields(of: Self.self, rangeID, identifierType)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["range_id": String?.self, "identifier_type": IdentifierType?.self]
      }
    }

    /// 用哪种标识指明商户
    public typealias IdentifierType = V3.Webizpay.AvailMchRanges.IdentifierType
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 服务商的商户号 · `sp_mchid`, 例如 `12341234`
    public var spMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 用哪种标识指明商户 · `identifier_type`
    public var identifierType: IdentifierType {
      get { fields[requiredEnumeration: 1] }
      set { fields[requiredEnumeration: 1] = newValue }
    }

    public init(spMchid: String, identifierType: IdentifierType) {
      fields = ObjectFields(of: Self.self, spMchid, identifierType)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sp_mchid": String.self, "identifier_type": IdentifierType.self]
    }

    /// 用哪种标识指明商户
    public typealias IdentifierType = V3.Webizpay.AvailMchRanges.IdentifierType
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Webizpay.AvailMchRanges.SharedPostResponse

  /// 用哪种标识指明商户
  public struct IdentifierType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 统一社会信用代码 · `ORGANIZATION_CODE`
    public static var organizationCode: Self { Self(rawValue: "ORGANIZATION_CODE") }

    /// 微信支付订单号 · `TRANSACTION_ID`
    public static var transactionID: Self { Self(rawValue: "TRANSACTION_ID") }
  }

  /// `post` 返回的内容
  public struct SharedPostResponse: APIObject {
    /// 可用商户范围的编号 · `range_id`
    public var rangeID: String? { fields[text: 0] }

    public init(rangeID: String? = nil) {
      fields = ObjectFields(of: Self.self, rangeID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["range_id": String?.self]
    }
  }
}
