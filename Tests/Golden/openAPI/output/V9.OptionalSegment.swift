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
    public var a: String? { fields[0] }

    public init(a: String? = nil) {
      fields = ObjectFields(of: Self.self, a)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      ["a": String?.self]
    }
  }

  /// `patch` 返回的内容
  public struct PatchResponse: APIObject {
    public var status: String? { fields[0] }
    /// `body`
    public var bodyField: String? { fields[1] }

    public init(status: String? = nil, bodyField: String? = nil) {
      fields = ObjectFields(of: Self.self, status, bodyField)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      ["status": String?.self, "body": String?.self]
    }
  }
}
