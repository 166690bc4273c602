// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/partnerships/terminate

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Partnerships.Terminate {
  /// 营销合作：终止
  ///
  /// 收回营销资源的授权。
  ///
  /// `POST /v3/marketing/partnerships/terminate` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017164460) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017171868)
  public func post(_ body: PostRequest, headers: PostHeaders) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/marketing/partnerships/terminate"), body: body, headers: headers)
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Marketing.Partnerships.SharedPostRequest

  /// `post` 的请求头
  public typealias PostHeaders = V3.Marketing.Partnerships.SharedPostHeaders

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 终止的时间 · `terminate_time`
    public var terminateTime: String? { fields[text: 0] }

    public init(terminateTime: String? = nil) {
      fields = ObjectFields(of: Self.self, terminateTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["terminate_time": String?.self]
    }
  }
}
