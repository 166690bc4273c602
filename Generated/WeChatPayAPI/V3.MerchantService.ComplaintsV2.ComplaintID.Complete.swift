// Written by wechatpay-gen: change the description, not this file.
// POST /v3/merchant-service/complaints-v2/{complaint_id}/complete

@_spi(Generated) public import WeChatPay

extension V3.MerchantService.ComplaintsV2.ComplaintID.Complete {
  /// 告知投诉已处理
  ///
  /// 告知投诉已处理完毕。
  ///
  /// `POST /v3/merchant-service/complaints-v2/{complaint_id}/complete` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012467255)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/merchant-service/complaints-v2/{complaint_id}/complete"), body: body)
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
