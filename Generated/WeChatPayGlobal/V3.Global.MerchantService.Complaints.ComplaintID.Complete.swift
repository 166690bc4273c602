// Written by wechatpay-gen: change the description, not this file.
// POST /v3/global/merchant-service/complaints/{complaint_id}/complete

@_spi(Generated) public import WeChatPay

extension V3.Global.MerchantService.Complaints.ComplaintID.Complete {
  /// 境外投诉：反馈处理完成
  ///
  /// 告知投诉已处理好，随后用户会收到满意度评价。
  ///
  /// `POST /v3/global/merchant-service/complaints/{complaint_id}/complete`
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/global/merchant-service/complaints/{complaint_id}/complete"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 被投诉的商户号 · `complainted_mchid`, 例如 `1900012181`
    public var complaintedMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(complaintedMchid: String) {
      fields = ObjectFields(of: Self.self, complaintedMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["complainted_mchid": String.self]
    }
  }
}
