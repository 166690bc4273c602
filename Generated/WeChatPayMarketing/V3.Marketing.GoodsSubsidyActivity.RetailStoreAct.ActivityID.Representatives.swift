// Written by wechatpay-gen: change the description, not this file.
// GET /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives

@_spi(Generated) public import WeChatPay

extension V3.Marketing.GoodsSubsidyActivity.RetailStoreAct.ActivityID.Representatives {
  /// 零售小店：查询业务代理
  ///
  /// 列出活动的业务代理。
  ///
  /// `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384347) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012384405)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives"),
      query: query
    )
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Marketing.GoodsSubsidyActivity.RetailStoreAct.SharedGetRequest

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 总条数 · `total_count`
    public var totalCount: Int? { fields[integer: 0] }
    /// 活动的各位业务代理
    public var data: [ResponseData]? { fields[list: 1] }
    /// 第几页，从 0 计
    public var offset: Int? { fields[integer: 2] }
    /// 最多返回的条数
    public var limit: Int? { fields[integer: 3] }

    public init(totalCount: Int? = nil, data: [ResponseData]? = nil, offset: Int? = nil, limit: Int? = nil) {
      fields = ObjectFields(of: Self.self, totalCount, data, offset, limit)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["total_count": Int?.self, "data": [ResponseData]?.self, "offset": Int?.self, "limit": Int?.self]
    }

    /// 活动的各位业务代理
    public struct ResponseData: APIObject {
      /// 用户在该 AppID 下的标识
      public var openid: String? { fields[text: 0] }

      public init(openid: String? = nil) {
        fields = ObjectFields(of: Self.self, openid)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["openid": String?.self]
      }
    }
  }
}
