// Written by wechatpay-gen: change the description, not this file.
// POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress

@_spi(Generated) public import WeChatPay

extension V3.MerchantService.ComplaintsV2.ComplaintID.UpdateRefundProgress {
  /// 答复投诉里的退款申请
  ///
  /// 告知同意或拒绝投诉人的退款申请。
  ///
  /// `POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012467256)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(
      Endpoint(.post, "/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress"), body: body
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 审批结论
    public var action: Action {
      get { fields[requiredEnumeration: 0] }
      set { fields[requiredEnumeration: 0] = newValue }
    }
    /// 预计几天内退款 · `launch_refund_day`, 例如 `3`
    public var launchRefundDay: Int? {
      get { fields[integer: 1] }
      set { fields[integer: 1] = newValue }
    }
    /// 拒绝退款的理由 · `reject_reason`, 例如 `拒绝退款`
    public var rejectReason: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 拒绝退款的凭证图片 · `reject_media_list`
    public var rejectMediaList: [String]? {
      get { fields[list: 3] }
      set { fields[list: 3] = newValue }
    }
    /// 备注 · 例如 `已处理完成`
    public var remark: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }

    public init(
      action: Action, launchRefundDay: Int? = nil, rejectReason: String? = nil, rejectMediaList: [String]? = nil,
      remark: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, action, launchRefundDay, rejectReason, rejectMediaList, remark)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "action": Action.self, "launch_refund_day": Int?.self, "reject_reason": String?.self,
        "reject_media_list": [String]?.self, "remark": String?.self,
      ]
    }

    /// 审批结论
    public struct Action: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 拒绝退款 · `REJECT`
      public static var reject: Self { Self(rawValue: "REJECT") }

      /// 同意退款 · `APPROVE`
      public static var approve: Self { Self(rawValue: "APPROVE") }
    }
  }
}
