/// A verified reply: its typed body, whose fields can be reached directly, and what came with it.
@dynamicMemberLookup
public struct Response<Body: Sendable>: Sendable {
  /// The request's method.
  let method: RequestMethod
  /// The HTTP status, such as 200 or 204.
  public let statusCode: Int
  /// The header fields of the reply.
  public let headers: HeaderFields
  /// The bytes of the body, as they were verified.
  public let rawBody: Data
  /// The typed body.
  public let body: Body
  /// The fields that are not what their description says; they read as nil, unless the issue says otherwise.
  public let issues: [FieldIssue]

  /// A reply as a test wants it; replies of the platform are verified before they become one.
  ///
  /// - Parameters:
  ///   - body: What came.
  ///   - statusCode: The HTTP status.
  ///   - headers: The header fields.
  ///   - rawBody: The bytes that `body` was read from.
  ///   - issues: The fields that are not what their description says.
  ///   - method: The method of the request that it answers.
  public init(
    _ body: Body, statusCode: Int = 200, headers: HeaderFields = [:], rawBody: Data = Data(),
    issues: [FieldIssue] = [], to method: RequestMethod = .get
  ) {
    self.method = method
    self.statusCode = statusCode
    self.headers = headers
    self.rawBody = rawBody
    self.body = body
    self.issues = issues
  }

  /// The platform's name for this exchange, which its support asks for.
  public var requestID: String? { headers.requestID }

  /// A field of the body.
  public subscript<Value>(dynamicMember keyPath: KeyPath<Body, Value>) -> Value {
    body[keyPath: keyPath]
  }
}

extension Response: CustomStringConvertible {
  /// The status and the Request-ID; never the body.
  public var description: String {
    "Response(\(statusCode), Request-ID: \(requestID ?? "none"))"
  }
}

extension Response: CustomReflectable {
  public var customMirror: Mirror {
    Mirror(self, children: ["statusCode": statusCode, "requestID": requestID as Any, "issues": issues])
  }
}

/// Without a condition on the body: with one, the compiler says of a wrong key path that there is no member `require`.
extension Response {
  /// The value of a field that has to be there, or of a field of an object in the reply: `require(\.amount?.total)`.
  ///
  /// - Throws: ``WeChatPayError/replyNotUnderstood(_:)``, which names the field as it is on the wire, and says
  ///   what stands there instead.
  public func require<Value: Hashable>(_ keyPath: KeyPath<Body, Value?>) throws(WeChatPayError) -> Value {
    if let value = body[keyPath: keyPath] { return value }
    let path = wirePath(of: keyPath) ?? "\(keyPath)"
    let issue = issues.first { path == $0.path || path.hasPrefix($0.path + ".") }
    throw .replyNotUnderstood(
      UnreadableReply(
        problem: "the reply has no '\(path.safeToPrint)'" + (issue.map { ": \($0)" } ?? ""), method: method,
        statusCode: statusCode, headers: headers, rawBody: rawBody))
  }

  private func wirePath<Value>(of keyPath: KeyPath<Body, Value?>) -> String? {
    guard let object = Body.self as? any SchemaObject.Type else { return nil }
    return wirePath(of: keyPath, in: object)
  }

  private func wirePath<Object: SchemaObject, Value>(of keyPath: KeyPath<Body, Value?>, in _: Object.Type) -> String? {
    (keyPath as? KeyPath<Object, Value?>).flatMap { Object.wirePath(of: $0) }
  }
}

/// The body of a reply that has none.
public struct NoContent: Hashable, Sendable, Codable {
  /// Nothing.
  public init() {}
}

/// A reply without a body: there is nothing to unwrap.
public typealias EmptyResponse = Response<NoContent>

extension Response where Body == NoContent {
  /// A reply without a body, as a test wants it.
  public init(statusCode: Int = 204, headers: HeaderFields = [:], to method: RequestMethod = .post) {
    self.init(NoContent(), statusCode: statusCode, headers: headers, to: method)
  }
}
