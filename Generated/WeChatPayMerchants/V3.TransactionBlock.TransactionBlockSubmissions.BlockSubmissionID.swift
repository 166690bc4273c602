// Written by wechatpay-gen: change the description, not this file.
// GET /v3/transaction-block/transaction-block-submissions/{block_submission_id}

@_spi(Generated) public import WeChatPay

extension V3.TransactionBlock.TransactionBlockSubmissions.BlockSubmissionID {
  /// 交易拦截：查询申诉
  ///
  /// 了解一次申诉的结果。
  ///
  /// `GET /v3/transaction-block/transaction-block-submissions/{block_submission_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014940449)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/transaction-block/transaction-block-submissions/{block_submission_id}"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 申诉的编号 · `block_submission_id`
    public var blockSubmissionID: String? { fields[text: 0] }
    /// 提交的时间 · `submit_time`
    public var submitTime: String? { fields[text: 1] }
    /// 审核的结果 · `review_result`
    public var reviewResult: ReviewResult? { fields[enumeration: 2] }
    /// 审核的时间 · `review_time`
    public var reviewTime: String? { fields[text: 3] }
    /// 审核未过的原因 · `review_reject_reason`
    public var reviewRejectReason: String? { fields[text: 4] }

    public init(
      blockSubmissionID: String? = nil, submitTime: String? = nil, reviewResult: ReviewResult? = nil,
      reviewTime: String? = nil, reviewRejectReason: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, blockSubmissionID, submitTime, reviewResult, reviewTime, reviewRejectReason)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "block_submission_id": String?.self, "submit_time": String?.self, "review_result": ReviewResult?.self,
        "review_time": String?.self, "review_reject_reason": String?.self,
      ]
    }

    /// 审核的结果
    public typealias ReviewResult = V3.TransactionBlock.TransactionBlockSubmissions.ReviewResult
  }
}
