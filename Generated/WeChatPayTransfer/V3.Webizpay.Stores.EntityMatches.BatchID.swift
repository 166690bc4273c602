// Written by wechatpay-gen: change the description, not this file.
// GET /v3/webizpay/stores/entity-matches/{batch_id}

@_spi(Generated) public import WeChatPay

extension V3.Webizpay.Stores.EntityMatches.BatchID {
  /// 门店主体匹配：查询
  ///
  /// 取得一批匹配的结果。
  ///
  /// `GET /v3/webizpay/stores/entity-matches/{batch_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014507133)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/webizpay/stores/entity-matches/{batch_id}"), query: query)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Webizpay.SharedGetRequest2

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 0] }
    /// 商户自定的匹配批次单号 · `out_batch_id`
    public var outBatchID: String? { fields[text: 1] }
    /// 微信侧的批次单号 · `batch_id`
    public var batchID: String? { fields[text: 2] }
    /// 批次的状态
    public var state: ResponseState? { fields[enumeration: 3] }
    /// 各个主体匹配的结果 · `match_results`
    public var matchResults: [MatchResult]? { fields[list: 4] }

    public init(
      spMchid: String? = nil, outBatchID: String? = nil, batchID: String? = nil, state: ResponseState? = nil,
      matchResults: [MatchResult]? = nil
    ) {
      fields = ObjectFields(of: Self.self, spMchid, outBatchID, batchID, state, matchResults)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "out_batch_id": String?.self, "batch_id": String?.self, "state": ResponseState?.self,
        "match_results": [MatchResult]?.self,
      ]
    }

    /// 批次的状态
    public typealias ResponseState = V3.Webizpay.Stores.EntityMatches.ResponseState

    /// 各个主体匹配的结果
    public struct MatchResult: APIObject {
      /// 统一社会信用代码 · `organization_code`
      public var organizationCode: String? { fields[text: 0] }
      /// 门店的名称 · `store_name`
      public var storeName: String? { fields[text: 1] }
      /// 有没有合用的商户号 · `has_valid_mchid`
      public var hasValidMchid: Bool? { fields[boolean: 2] }

      public init(organizationCode: String? = nil, storeName: String? = nil, hasValidMchid: Bool? = nil) {
        fields = ObjectFields(of: Self.self, organizationCode, storeName, hasValidMchid)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["organization_code": String?.self, "store_name": String?.self, "has_valid_mchid": Bool?.self]
      }
    }
  }
}
