// Written by wechatpay-gen: change the description, not this file.
// GET POST /v3/transfer-detail/electronic-receipts

@_spi(Generated) public import WeChatPay

extension V3.TransferDetail.ElectronicReceipts {
  /// 转账明细回单：查询
  ///
  /// 了解明细回单是否制好，并取得下载地址与摘要。
  ///
  /// `GET /v3/transfer-detail/electronic-receipts` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458972) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012718815) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012721353)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/transfer-detail/electronic-receipts"), query: query)
  }

  /// 转账明细回单：申请
  ///
  /// 为一笔转账明细申请电子回单。
  ///
  /// `POST /v3/transfer-detail/electronic-receipts` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458967) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012718748) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012727951)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/transfer-detail/electronic-receipts"), body: body)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 受理的类型 · `accept_type`
    public var acceptType: AcceptType {
      get { fields[requiredEnumeration: 0] }
      set { fields[requiredEnumeration: 0] = newValue }
    }
    /// 商户自定的批次单号 · `out_batch_no`
    public var outBatchNo: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 商户自定的明细单号 · `out_detail_no`
    public var outDetailNo: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }

    public init(acceptType: AcceptType, outBatchNo: String? = nil, outDetailNo: String) {
      fields = ObjectFields(of: Self.self, acceptType, outBatchNo, outDetailNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["accept_type": AcceptType.self, "out_batch_no": String?.self, "out_detail_no": String.self]
    }

    /// 受理的类型
    public typealias AcceptType = V3.TransferDetail.ElectronicReceipts.AcceptType
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 受理的类型 · `accept_type`
    public var acceptType: String? { fields[text: 0] }
    /// 商户自定的批次单号 · `out_batch_no`
    public var outBatchNo: String? { fields[text: 1] }
    /// 商户自定的明细单号 · `out_detail_no`
    public var outDetailNo: String? { fields[text: 2] }
    /// 回单的受理单号 · `signature_no`
    public var signatureNo: String? { fields[text: 3] }
    /// 回单的状态 · `signature_status`
    public var signatureStatus: String? { fields[text: 4] }
    /// 摘要的算法 · `hash_type`
    public var hashType: String? { fields[text: 5] }
    /// 摘要，十六进制 · `hash_value`
    public var hashValue: String? { fields[text: 6] }
    /// 下载的地址 · `download_url`
    public var downloadURL: String? { fields[text: 7] }

    public init(
      acceptType: String? = nil, outBatchNo: String? = nil, outDetailNo: String? = nil, signatureNo: String? = nil,
      signatureStatus: String? = nil, hashType: String? = nil, hashValue: String? = nil, downloadURL: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, acceptType, outBatchNo, outDetailNo, signatureNo, signatureStatus, hashType, hashValue,
        downloadURL
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "accept_type": String?.self, "out_batch_no": String?.self, "out_detail_no": String?.self,
        "signature_no": String?.self, "signature_status": String?.self, "hash_type": String?.self,
        "hash_value": String?.self, "download_url": String?.self,
      ]
    }
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 受理的类型 · `accept_type`
    public var acceptType: AcceptType {
      get { fields[requiredEnumeration: 0] }
      set { fields[requiredEnumeration: 0] = newValue }
    }
    /// 商户自定的批次单号 · `out_batch_no`, 例如 `GD2021011610162610BBdkkIwcu3`
    public var outBatchNo: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 商户自定的明细单号 · `out_detail_no`, 例如 `mx0911231610162610v4CNkO4HAf`
    public var outDetailNo: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }

    public init(acceptType: AcceptType, outBatchNo: String? = nil, outDetailNo: String) {
      fields = ObjectFields(of: Self.self, acceptType, outBatchNo, outDetailNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["accept_type": AcceptType.self, "out_batch_no": String?.self, "out_detail_no": String.self]
    }

    /// 受理的类型
    public typealias AcceptType = V3.TransferDetail.ElectronicReceipts.AcceptType
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 受理的类型 · `accept_type`
    public var acceptType: String? { fields[text: 0] }
    /// 商户自定的批次单号 · `out_batch_no`
    public var outBatchNo: String? { fields[text: 1] }
    /// 商户自定的明细单号 · `out_detail_no`
    public var outDetailNo: String? { fields[text: 2] }
    /// 回单的受理单号 · `signature_no`
    public var signatureNo: String? { fields[text: 3] }
    /// 回单的状态 · `signature_status`
    public var signatureStatus: String? { fields[text: 4] }
    /// 摘要的算法 · `hash_type`
    public var hashType: String? { fields[text: 5] }
    /// 摘要，十六进制 · `hash_value`
    public var hashValue: String? { fields[text: 6] }
    /// 下载的地址 · `download_url`
    public var downloadURL: String? { fields[text: 7] }

    public init(
      acceptType: String? = nil, outBatchNo: String? = nil, outDetailNo: String? = nil, signatureNo: String? = nil,
      signatureStatus: String? = nil, hashType: String? = nil, hashValue: String? = nil, downloadURL: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, acceptType, outBatchNo, outDetailNo, signatureNo, signatureStatus, hashType, hashValue,
        downloadURL
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "accept_type": String?.self, "out_batch_no": String?.self, "out_detail_no": String?.self,
        "signature_no": String?.self, "signature_status": String?.self, "hash_type": String?.self,
        "hash_value": String?.self, "download_url": String?.self,
      ]
    }
  }

  /// 受理的类型
  public struct AcceptType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 批量转账到零钱 · `BATCH_TRANSFER`
    public static var batchTransfer: Self { Self(rawValue: "BATCH_TRANSFER") }

    /// 单笔转账到零钱 · `TRANSFER_TO_POCKET`
    public static var transferToPocket: Self { Self(rawValue: "TRANSFER_TO_POCKET") }

    /// 转账到银行卡 · `TRANSFER_TO_BANK`
    public static var transferToBank: Self { Self(rawValue: "TRANSFER_TO_BANK") }
  }
}
