// Written by wechatpay-gen: change the description, not this file.
// POST /v3/global/merchant-service/complaints/{complaint_id}/response

@_spi(Generated) public import WeChatPay

extension V3.Global.MerchantService.Complaints.ComplaintID.ResponseSegment {
  /// 境外投诉：回复
  ///
  /// 向投诉人回复文字与图片。
  ///
  /// `POST /v3/global/merchant-service/complaints/{complaint_id}/response`
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/global/merchant-service/complaints/{complaint_id}/response"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 被投诉的商户号 · `complainted_mchid`, 例如 `1900012181`
    public var complaintedMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 回复的文字 · `response_content`, 例如 `已与用户沟通解决`
    public var responseContent: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 回复附带的图片 · `response_images`
    public var responseImages: [String]? {
      get { fields[list: 2] }
      set { fields[list: 2] = newValue }
    }
    /// 跳转的链接 · `jump_url`, 例如 `https://www.xxx.com/notify`
    public var jumpURL: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 跳转链接上的文字 · `jump_url_text`, 例如 `查看订单详情`
    public var jumpURLText: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }

    public init(
      complaintedMchid: String, responseContent: String, responseImages: [String]? = nil, jumpURL: String? = nil,
      jumpURLText: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, complaintedMchid, responseContent, responseImages, jumpURL, jumpURLText)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "complainted_mchid": String.self, "response_content": String.self, "response_images": [String]?.self,
        "jump_url": String?.self, "jump_url_text": String?.self,
      ]
    }
  }
}
