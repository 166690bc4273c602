// Written by wechatpay-gen: change the description, not this file.
// PATCH /v9/optional

@_spi(Generated) public import WeChatPay

extension V9.OptionalSegment {
  /// 可以没有的请求体
  ///
  /// 两行
  ///
  /// 说明
  ///
  /// - Note: 注意
  ///
  /// `PATCH /v9/optional`
  public func patch(_ body: PatchRequest? = nil) async throws(WeChatPayError) -> Response<PatchResponse> {
    try await call.send(Endpoint(.patch, "/v9/optional"), body: body)
  }

  /// What `patch` sends.
  public struct PatchRequest: APIObject {
    public var a: String?

    public init(a: String? = nil) {
      self.a = a
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.a = fields.visit("a", object?.a)
    }
  }

  /// What `patch` gets back.
  public struct PatchResponse: APIObject {
    public let status: String?
    /// `body`
    public let bodyField: String?

    public init(status: String? = nil, bodyField: String? = nil) {
      self.status = status
      self.bodyField = bodyField
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.status = fields.visit("status", object?.status)
      self.bodyField = fields.visit("body", object?.bodyField)
    }
  }
}
