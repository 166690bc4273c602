// Written by wechatpay-gen: change the description, not this file.
// GET POST /v3/bank-batch-transfer/receipt/summary-receipts

@_spi(Generated) public import WeChatPay

extension V3.BankBatchTransfer.Receipt.SummaryReceipts {
  /// 银行转账：查询汇总回单
  ///
  /// 了解汇总回单是否制好，并取得下载地址与摘要。
  ///
  /// `GET /v3/bank-batch-transfer/receipt/summary-receipts` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012470761)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/bank-batch-transfer/receipt/summary-receipts"), query: query)
  }

  /// 银行转账：申请汇总回单
  ///
  /// 为一段时间内的转账申请一份电子回单。
  ///
  /// `POST /v3/bank-batch-transfer/receipt/summary-receipts` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012470746)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/bank-batch-transfer/receipt/summary-receipts"), body: body)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 商户自定的批次单号 · `out_batch_no`
    public var outBatchNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(outBatchNo: String) {
      fields = ObjectFields(of: Self.self, outBatchNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["out_batch_no": String.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 商户自定的批次单号 · `out_batch_no`
    public var outBatchNo: String? { fields[text: 0] }
    /// 回单的受理单号 · `receipt_no`
    public var receiptNo: String? { fields[text: 1] }
    /// 单据的状态 · `receipt_state`
    public var receiptState: String? { fields[text: 2] }
    /// 摘要的算法 · `hash_type`
    public var hashType: String? { fields[text: 3] }
    /// 摘要，十六进制 · `hash_value`
    public var hashValue: String? { fields[text: 4] }
    /// 下载的地址 · `download_url`
    public var downloadURL: String? { fields[text: 5] }
    /// 创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 6] }
    /// 最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 7] }

    public init(
      outBatchNo: String? = nil, receiptNo: String? = nil, receiptState: String? = nil, hashType: String? = nil,
      hashValue: String? = nil, downloadURL: String? = nil, createTime: Timestamp? = nil, updateTime: Timestamp? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outBatchNo, receiptNo, receiptState, hashType, hashValue, downloadURL, createTime, updateTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_batch_no": String?.self, "receipt_no": String?.self, "receipt_state": String?.self,
        "hash_type": String?.self, "hash_value": String?.self, "download_url": String?.self,
        "create_time": Timestamp?.self, "update_time": Timestamp?.self,
      ]
    }
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户自定的批次单号 · `out_batch_no`, 例如 `GD2021011610162610BBdkkIwcu3`
    public var outBatchNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(outBatchNo: String) {
      fields = ObjectFields(of: Self.self, outBatchNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["out_batch_no": String.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 商户自定的批次单号 · `out_batch_no`
    public var outBatchNo: String? { fields[text: 0] }
    /// 回单的受理单号 · `receipt_no`
    public var receiptNo: String? { fields[text: 1] }
    /// 单据的状态 · `receipt_state`
    public var receiptState: String? { fields[text: 2] }
    /// 摘要的算法 · `hash_type`
    public var hashType: String? { fields[text: 3] }
    /// 摘要，十六进制 · `hash_value`
    public var hashValue: String? { fields[text: 4] }
    /// 下载的地址 · `download_url`
    public var downloadURL: String? { fields[text: 5] }
    /// 创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 6] }
    /// 最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 7] }

    public init(
      outBatchNo: String? = nil, receiptNo: String? = nil, receiptState: String? = nil, hashType: String? = nil,
      hashValue: String? = nil, downloadURL: String? = nil, createTime: Timestamp? = nil, updateTime: Timestamp? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outBatchNo, receiptNo, receiptState, hashType, hashValue, downloadURL, createTime, updateTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_batch_no": String?.self, "receipt_no": String?.self, "receipt_state": String?.self,
        "hash_type": String?.self, "hash_value": String?.self, "download_url": String?.self,
        "create_time": Timestamp?.self, "update_time": Timestamp?.self,
      ]
    }
  }
}
