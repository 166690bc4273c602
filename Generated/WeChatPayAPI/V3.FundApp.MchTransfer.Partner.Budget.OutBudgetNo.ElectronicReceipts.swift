// Written by wechatpay-gen: change the description, not this file.
// GET POST /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts

@_spi(Generated) public import WeChatPay

extension V3.FundApp.MchTransfer.Partner.Budget.OutBudgetNo.ElectronicReceipts {
  /// 公益捐赠：查询预算回单
  ///
  /// 了解预算回单是否制好，并取得下载地址。
  ///
  /// `GET /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016209977)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts"), query: query
    )
  }

  /// 公益捐赠：申请预算回单
  ///
  /// 为预算的出资申请电子回单，可限定收款商户。
  ///
  /// `POST /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016209966)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts"), body: body
    )
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 受理的凭证 · `accept_id`
    public var acceptID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(acceptID: String) {
      fields = ObjectFields(of: Self.self, acceptID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["accept_id": String.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 商户自定的预算单号 · `out_budget_no`
    public var outBudgetNo: String? { fields[text: 0] }
    /// 起始的日期，形如 2025-04-23 · `start_date`
    public var startDate: String? { fields[text: 1] }
    /// 截止的日期，形如 2025-04-23 · `end_date`
    public var endDate: String? { fields[text: 2] }
    /// 出资的商户号 · `sponsor_mchid`
    public var sponsorMchid: String? { fields[text: 3] }
    /// 收款方的商户号 · `receiver_mchid`
    public var receiverMchid: String? { fields[text: 4] }
    /// 单据的状态 · `receipt_state`
    public var receiptState: ReceiptState? { fields[enumeration: 5] }
    /// 受理的凭证 · `accept_id`
    public var acceptID: String? { fields[text: 6] }
    /// 摘要的算法 · `hash_type`
    public var hashType: HashType? { fields[enumeration: 7] }
    /// 摘要，十六进制 · `hash_value`
    public var hashValue: String? { fields[text: 8] }
    /// 下载的地址 · `download_url`
    public var downloadURL: String? { fields[text: 9] }

    public init(
      outBudgetNo: String? = nil, startDate: String? = nil, endDate: String? = nil, sponsorMchid: String? = nil,
      receiverMchid: String? = nil, receiptState: ReceiptState? = nil, acceptID: String? = nil,
      hashType: HashType? = nil, hashValue: String? = nil, downloadURL: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outBudgetNo, startDate, endDate, sponsorMchid, receiverMchid, receiptState, acceptID, hashType,
        hashValue, downloadURL
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_budget_no": String?.self, "start_date": String?.self, "end_date": String?.self,
        "sponsor_mchid": String?.self, "receiver_mchid": String?.self, "receipt_state": ReceiptState?.self,
        "accept_id": String?.self, "hash_type": HashType?.self, "hash_value": String?.self,
        "download_url": String?.self,
      ]
    }

    /// 单据的状态
    public typealias ReceiptState = V3.FundApp.MchTransfer.Partner.Budget.OutBudgetNo.ElectronicReceipts.ReceiptState

    /// 摘要的算法
    public typealias HashType = V3.FundApp.MchTransfer.HashType
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 起始的日期，形如 2025-04-23 · `start_date`, 例如 `2025-09-01`
    public var startDate: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 截止的日期，形如 2025-04-23 · `end_date`, 例如 `2025-09-30`
    public var endDate: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 出资的商户号 · `sponsor_mchid`, 例如 `1900001109`
    public var sponsorMchid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 收款方的商户号 · `receiver_mchid`, 例如 `1900102209`
    public var receiverMchid: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }

    public init(startDate: String, endDate: String, sponsorMchid: String, receiverMchid: String? = nil) {
      fields = ObjectFields(of: Self.self, startDate, endDate, sponsorMchid, receiverMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "start_date": String.self, "end_date": String.self, "sponsor_mchid": String.self,
        "receiver_mchid": String?.self,
      ]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 商户自定的预算单号 · `out_budget_no`
    public var outBudgetNo: String? { fields[text: 0] }
    /// 起始的日期，形如 2025-04-23 · `start_date`
    public var startDate: String? { fields[text: 1] }
    /// 截止的日期，形如 2025-04-23 · `end_date`
    public var endDate: String? { fields[text: 2] }
    /// 出资的商户号 · `sponsor_mchid`
    public var sponsorMchid: String? { fields[text: 3] }
    /// 收款方的商户号 · `receiver_mchid`
    public var receiverMchid: String? { fields[text: 4] }
    /// 单据的状态 · `receipt_state`
    public var receiptState: ReceiptState? { fields[enumeration: 5] }
    /// 受理的凭证 · `accept_id`
    public var acceptID: String? { fields[text: 6] }
    /// 摘要的算法 · `hash_type`
    public var hashType: HashType? { fields[enumeration: 7] }
    /// 摘要，十六进制 · `hash_value`
    public var hashValue: String? { fields[text: 8] }
    /// 下载的地址 · `download_url`
    public var downloadURL: String? { fields[text: 9] }

    public init(
      outBudgetNo: String? = nil, startDate: String? = nil, endDate: String? = nil, sponsorMchid: String? = nil,
      receiverMchid: String? = nil, receiptState: ReceiptState? = nil, acceptID: String? = nil,
      hashType: HashType? = nil, hashValue: String? = nil, downloadURL: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outBudgetNo, startDate, endDate, sponsorMchid, receiverMchid, receiptState, acceptID, hashType,
        hashValue, downloadURL
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_budget_no": String?.self, "start_date": String?.self, "end_date": String?.self,
        "sponsor_mchid": String?.self, "receiver_mchid": String?.self, "receipt_state": ReceiptState?.self,
        "accept_id": String?.self, "hash_type": HashType?.self, "hash_value": String?.self,
        "download_url": String?.self,
      ]
    }

    /// 单据的状态
    public typealias ReceiptState = V3.FundApp.MchTransfer.Partner.Budget.OutBudgetNo.ElectronicReceipts.ReceiptState

    /// 摘要的算法
    public typealias HashType = V3.FundApp.MchTransfer.HashType
  }

  /// 摘要的算法
  public typealias HashType = V3.FundApp.MchTransfer.HashType

  /// 单据的状态
  public struct ReceiptState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 已受理 · `ACCEPTED`
    public static var accepted: Self { Self(rawValue: "ACCEPTED") }

    /// 已完成 · `FINISHED`
    public static var finished: Self { Self(rawValue: "FINISHED") }
  }
}
