// Written by wechatpay-gen: change the description, not this file.
// POST /v3/merchant-service/feedbacks

@_spi(Generated) public import WeChatPay

extension V3.MerchantService.Feedbacks {
  /// 反馈投诉处理（旧版）
  ///
  /// 告知投诉的处理结果，可附图片。
  ///
  /// - Note: 已停用 改用 `POST /v3/merchant-service/complaints-v2/{complaint_id}/complete`。
  ///
  /// `POST /v3/merchant-service/feedbacks` · [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml)
  @available(*, deprecated, message: "改用 POST /v3/merchant-service/complaints-v2/{complaint_id}/complete。")
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/merchant-service/feedbacks"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 微信支付订单号 · `transaction_id`, 例如 `4200000404201909069117582536`
    public var transactionID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 被投诉的商户号 · `complainted_mchid`, 例如 `9980456248`
    public var complaintedMchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 反馈的类型 · `feedback_type`, 例如 `1`
    public var feedbackType: Int? {
      get { fields[integer: 2] }
      set { fields[integer: 2] = newValue }
    }
    /// 反馈的内容 · `feedback_content`, 例如 `已与用户协商解决`
    public var feedbackContent: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 反馈附带的图片 · `feedback_images`
    public var feedbackImages: [String]? {
      get { fields[list: 4] }
      set { fields[list: 4] = newValue }
    }
    /// 是否请用户确认已处理完 · `launch_confirm_process`
    public var launchConfirmProcess: Bool? {
      get { fields[boolean: 5] }
      set { fields[boolean: 5] = newValue }
    }

    public init(
      transactionID: String, complaintedMchid: String, feedbackType: Int? = nil, feedbackContent: String,
      feedbackImages: [String]? = nil, launchConfirmProcess: Bool? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, transactionID, complaintedMchid, feedbackType, feedbackContent, feedbackImages,
        launchConfirmProcess
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "transaction_id": String.self, "complainted_mchid": String.self, "feedback_type": Int?.self,
        "feedback_content": String.self, "feedback_images": [String]?.self, "launch_confirm_process": Bool?.self,
      ]
    }
  }
}
