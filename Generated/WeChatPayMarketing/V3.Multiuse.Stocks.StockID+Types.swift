// Written by wechatpay-gen: change the description, not this file.
// /v3/multiuse/stocks/{stock_id}/**

@_spi(Generated) public import WeChatPay

extension V3.Multiuse.Stocks.StockID {
  /// `get` 返回的内容
  public struct SharedGetResponse: APIObject {
    /// 链接的地址
    public var url: String? { fields[text: 0] }

    public init(url: String? = nil) {
      fields = ObjectFields(of: Self.self, url)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["url": String?.self]
    }
  }
}
