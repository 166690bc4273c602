// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Partner.DeliveryPlan.SpMchid.NotifyURL {
  /// 投放计划：设置通知地址
  ///
  /// 设定接收计划与审批状态变化的地址。
  ///
  /// `POST /v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016184598)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url"), body: body)
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Marketing.Partner.SharedPostRequest

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? { fields[text: 0] }

    public init(notifyURL: String? = nil) {
      fields = ObjectFields(of: Self.self, notifyURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["notify_url": String?.self]
    }
  }
}
