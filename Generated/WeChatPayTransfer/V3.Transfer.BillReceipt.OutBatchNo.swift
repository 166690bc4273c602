// Written by wechatpay-gen: change the description, not this file.
// GET /v3/transfer/bill-receipt/{out_batch_no}

@_spi(Generated) public import WeChatPay

extension V3.Transfer.BillReceipt.OutBatchNo {
  /// 批量转账：查询回单
  ///
  /// 了解回单是否制好，并取得下载地址与摘要。
  ///
  /// `GET /v3/transfer/bill-receipt/{out_batch_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458950) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012718640) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012721812)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/transfer/bill-receipt/{out_batch_no}"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 商户自定的批次单号 · `out_batch_no`
    public var outBatchNo: String? { fields[text: 0] }
    /// 回单的受理单号 · `signature_no`
    public var signatureNo: String? { fields[text: 1] }
    /// 回单的状态 · `signature_status`
    public var signatureStatus: String? { fields[text: 2] }
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
      outBatchNo: String? = nil, signatureNo: String? = nil, signatureStatus: String? = nil, hashType: String? = nil,
      hashValue: String? = nil, downloadURL: String? = nil, createTime: Timestamp? = nil, updateTime: Timestamp? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outBatchNo, signatureNo, signatureStatus, hashType, hashValue, downloadURL, createTime,
        updateTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_batch_no": String?.self, "signature_no": String?.self, "signature_status": String?.self,
        "hash_type": String?.self, "hash_value": String?.self, "download_url": String?.self,
        "create_time": Timestamp?.self, "update_time": Timestamp?.self,
      ]
    }
  }
}
