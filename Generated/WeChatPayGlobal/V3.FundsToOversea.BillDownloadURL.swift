// Written by wechatpay-gen: change the description, not this file.
// GET /v3/funds-to-oversea/bill-download-url

@_spi(Generated) public import WeChatPay

extension V3.FundsToOversea.BillDownloadURL {
  /// 资金出境：申请购付汇账单
  ///
  /// 取得购付汇账单文件的下载地址。
  ///
  /// `GET /v3/funds-to-oversea/bill-download-url` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476132)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/funds-to-oversea/bill-download-url"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 账单的日期，形如 2019-06-11 · `bill_date`
    public var billDate: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }

    public init(billDate: String, subMchid: String? = nil) {
      fields = ObjectFields(of: Self.self, billDate, subMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["bill_date": String.self, "sub_mchid": String?.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 摘要的算法 · `hash_type`
    public var hashType: String? { fields[text: 0] }
    /// 摘要，十六进制 · `hash_value`
    public var hashValue: String? { fields[text: 1] }
    /// 下载的地址 · `download_url`
    public var downloadURL: String? { fields[text: 2] }

    public init(hashType: String? = nil, hashValue: String? = nil, downloadURL: String? = nil) {
      fields = ObjectFields(of: Self.self, hashType, hashValue, downloadURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["hash_type": String?.self, "hash_value": String?.self, "download_url": String?.self]
    }
  }
}
