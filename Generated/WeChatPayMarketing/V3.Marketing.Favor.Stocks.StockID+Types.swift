// Written by wechatpay-gen: change the description, not this file.
// /v3/marketing/favor/stocks/{stock_id}/**

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Favor.Stocks.StockID {
  /// `get` 发送的内容
  public struct SharedGetRequest: APIObject {
    /// 账单的日期，形如 2019-06-11 · `bill_date`
    public var billDate: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(billDate: String) {
      fields = ObjectFields(of: Self.self, billDate)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["bill_date": String.self]
    }
  }

  /// `get` 返回的内容
  public struct SharedGetResponse: APIObject {
    /// 总条数 · `total_count`
    public var totalCount: Int? { fields[integer: 0] }
    /// 各个可用的商户号
    public var data: [String]? { fields[list: 1] }
    /// 第几页，从 0 计
    public var offset: Int? { fields[integer: 2] }
    /// 最多返回的条数
    public var limit: Int? { fields[integer: 3] }
    /// 批次的编号 · `stock_id`
    public var stockID: String? { fields[text: 4] }

    public init(
      totalCount: Int? = nil, data: [String]? = nil, offset: Int? = nil, limit: Int? = nil, stockID: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, totalCount, data, offset, limit, stockID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "total_count": Int?.self, "data": [String]?.self, "offset": Int?.self, "limit": Int?.self,
        "stock_id": String?.self,
      ]
    }
  }

  /// `get` 返回的内容
  public struct SharedGetResponse2: APIObject {
    /// 链接的地址
    public var url: String? { fields[text: 0] }
    /// 摘要，十六进制 · `hash_value`
    public var hashValue: String? { fields[text: 1] }
    /// 摘要的算法 · `hash_type`
    public var hashType: String? { fields[text: 2] }

    public init(url: String? = nil, hashValue: String? = nil, hashType: String? = nil) {
      fields = ObjectFields(of: Self.self, url, hashValue, hashType)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["url": String?.self, "hash_value": String?.self, "hash_type": String?.self]
    }
  }

  /// `post` 发送的内容
  public struct SharedPostRequest: APIObject {
    /// 创建批次的商户的商户号 · `stock_creator_mchid`, 例如 `8956000`
    public var stockCreatorMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(stockCreatorMchid: String) {
      fields = ObjectFields(of: Self.self, stockCreatorMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["stock_creator_mchid": String.self]
    }
  }

  /// `post` 返回的内容
  public struct SharedPostResponse: APIObject {
    /// 暂停的时间 · `pause_time`
    public var pauseTime: String? { fields[text: 0] }
    /// 批次的编号 · `stock_id`
    public var stockID: String? { fields[text: 1] }

    public init(pauseTime: String? = nil, stockID: String? = nil) {
      fields = ObjectFields(of: Self.self, pauseTime, stockID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["pause_time": String?.self, "stock_id": String?.self]
    }
  }
}
