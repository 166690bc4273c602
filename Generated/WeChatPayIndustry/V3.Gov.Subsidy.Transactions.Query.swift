// Written by wechatpay-gen: change the description, not this file.
// POST /v3/gov/subsidy/transactions/query

@_spi(Generated) public import WeChatPay

extension V3.Gov.Subsidy.Transactions.Query {
  /// 国补：查询交易
  ///
  /// 取得一笔补贴交易的信息。
  ///
  /// `POST /v3/gov/subsidy/transactions/query` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/gov/subsidy/transactions/query"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 所用资格属于哪个地区 · `qualification_region_code`, 例如 `310100`
    public var qualificationRegionCode: Int {
      get { fields[requiredInteger: 0] }
      set { fields[requiredInteger: 0] = newValue }
    }
    /// 各个商户订单号 · `order_number_list`
    public var orderNumberList: [String] {
      get { fields[requiredList: 1] }
      set { fields[requiredList: 1] = newValue }
    }

    public init(qualificationRegionCode: Int, orderNumberList: [String]) {
      fields = ObjectFields(of: Self.self, qualificationRegionCode, orderNumberList)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["qualification_region_code": Int.self, "order_number_list": [String].self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 处理的结果码
    public var code: String? { fields[text: 0] }
    /// 结果的说明
    public var message: String? { fields[text: 1] }
    /// 各订单的状态 · `shop_order_list`
    public var shopOrderList: [ShopOrder]? { fields[list: 2] }

    public init(code: String? = nil, message: String? = nil, shopOrderList: [ShopOrder]? = nil) {
      fields = ObjectFields(of: Self.self, code, message, shopOrderList)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["code": String?.self, "message": String?.self, "shop_order_list": [ShopOrder]?.self]
    }

    /// 各订单的状态
    public struct ShopOrder: APIObject {
      /// 订单号 · `shop_order_number`
      public var shopOrderNumber: String? { fields[text: 0] }
      /// 归集的状态 · `collect_state`
      public var collectState: CollectState? { fields[enumeration: 1] }
      /// 品类的状态 · `cate_state`
      public var cateState: CateState? { fields[enumeration: 2] }

      public init(shopOrderNumber: String? = nil, collectState: CollectState? = nil, cateState: CateState? = nil) {
        fields = ObjectFields(of: Self.self, shopOrderNumber, collectState, cateState)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["shop_order_number": String?.self, "collect_state": CollectState?.self, "cate_state": CateState?.self]
      }
    }

    /// 归集的状态
    public typealias CollectState = V3.Gov.Subsidy.CollectState

    /// 品类的状态
    public typealias CateState = V3.Gov.Subsidy.CateState
  }
}
