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

  /// `patch` 发送的内容
  public struct PatchRequest: APIObject {
    public var a: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }

    public init(a: String? = nil) {
      fields = ObjectFields(of: Self.self, a)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["a": String?.self]
    }
  }

  /// `patch` 返回的内容
  public struct PatchResponse: APIObject {
    public var status: String? { fields[text: 0] }
    /// `body`
    public var bodyField: String? { fields[text: 1] }

    public init(status: String? = nil, bodyField: String? = nil) {
      fields = ObjectFields(of: Self.self, status, bodyField)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["status": String?.self, "body": String?.self]
    }
  }
}
