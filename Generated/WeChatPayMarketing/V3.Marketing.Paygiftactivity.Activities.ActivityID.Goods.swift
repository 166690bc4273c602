// Written by wechatpay-gen: change the description, not this file.
// GET /v3/marketing/paygiftactivity/activities/{activity_id}/goods

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Paygiftactivity.Activities.ActivityID.Goods {
  /// 支付有礼：查询商品
  ///
  /// 列出活动指定的商品。
  ///
  /// `GET /v3/marketing/paygiftactivity/activities/{activity_id}/goods` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012466448) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012466492)
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/marketing/paygiftactivity/activities/{activity_id}/goods"), query: query)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Marketing.Paygiftactivity.Activities.ActivityID.SharedGetRequest

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 第几页，从 0 计
    public var offset: Int? { fields[integer: 0] }
    /// 最多返回的条数
    public var limit: Int? { fields[integer: 1] }
    /// 总条数 · `total_count`
    public var totalCount: Int? { fields[integer: 2] }
    /// 活动的编号 · `activity_id`
    public var activityID: String? { fields[text: 3] }
    /// 本页的各条记录
    public var data: [ResponseData]? { fields[list: 4] }

    public init(
      offset: Int? = nil, limit: Int? = nil, totalCount: Int? = nil, activityID: String? = nil,
      data: [ResponseData]? = nil
    ) {
      fields = ObjectFields(of: Self.self, offset, limit, totalCount, activityID, data)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "offset": Int?.self, "limit": Int?.self, "total_count": Int?.self, "activity_id": String?.self,
        "data": [ResponseData]?.self,
      ]
    }

    /// 本页的各条记录
    public struct ResponseData: APIObject {
      /// 商品编号 · `goods_id`
      public var goodsID: String? { fields[text: 0] }
      /// 创建的时间 · `create_time`
      public var createTime: Timestamp? { fields[time: 1] }
      /// 最近一次变更的时间 · `update_time`
      public var updateTime: Timestamp? { fields[time: 2] }

      public init(goodsID: String? = nil, createTime: Timestamp? = nil, updateTime: Timestamp? = nil) {
        fields = ObjectFields(of: Self.self, goodsID, createTime, updateTime)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["goods_id": String?.self, "create_time": Timestamp?.self, "update_time": Timestamp?.self]
      }
    }
  }
}
