/// An answer of the server with a status other than 2xx.
///
/// WeChat Pay signs only 2xx replies: nothing in here is authenticated, and nothing final should be concluded from it
/// without a query.
///
/// It may quote what was sent, or hold whatever somebody on the way likes. In all of its texts control characters are
/// escaped, and numbers and addresses that may be a person's hidden but for a few characters. As it came it is in
/// ``rawBody`` only.
///
/// Source: https://pay.weixin.qq.com/doc/v3/merchant/4012081709 (form of errors).
public struct ServerRefusal: Sendable {
  /// The request's method.
  public let method: RequestMethod
  /// The HTTP status.
  public let statusCode: Int
  /// The machine-readable code, such as `ORDER_NOT_EXIST`; `nil` if the body is not WeChat Pay's (a gateway's HTML page).
  public let code: String?
  /// The text for people.
  public let message: String?
  /// What the server adds: about one field as a rule, see ``field`` and ``issue``.
  public let detail: JSONValue?
  /// The server's name for the exchange.
  public let requestID: String?
  /// After how long the server wants to be asked again, from `Retry-After`.
  public let retryAfter: Duration?
  /// What this library found out about the refusal: where the server's message to sign differs from ours, or how far
  /// this machine's clock is off.
  public let explanation: String?
  /// What the operation's description says to do about this ``code``; `nil` where it does not list it.
  public let remedy: String?
  /// The body as it came: nothing is hidden in it.
  public let rawBody: Data

  /// A refusal as a test wants it; what may not be printed is hidden in its texts, as in those that come from a server.
  public init(
    method: RequestMethod, statusCode: Int, code: String? = nil, message: String? = nil, detail: JSONValue? = nil,
    requestID: String? = nil, retryAfter: Duration? = nil, explanation: String? = nil, remedy: String? = nil,
    rawBody: Data = Data()
  ) {
    self.method = method
    self.statusCode = statusCode
    self.code = code?.safeToPrint
    self.message = message?.safeToPrint
    self.detail = detail?.safeToPrint
    self.requestID = requestID?.safeToPrint
    self.retryAfter = retryAfter
    self.explanation = explanation
    self.remedy = remedy
    self.rawBody = rawBody
  }

  /// Always `false`: replies other than 2xx are not signed.
  public var isAuthenticated: Bool { false }

  /// The numeric error code that ends the Request-ID, as support quotes it.
  public var numericCode: Int? { requestID?.split(separator: "-").last.flatMap { Int($0) } }

  /// The field that is wrong: a JSON pointer for one of the body, a name for a parameter of path or query.
  public var field: String? { detail?["field"]?.text }
  /// What is wrong with it.
  public var issue: String? { (detail?["issue"] ?? detail?["detail"]?["issue"])?.text }
  /// Where it is: `body`, `query`, `path`, …
  public var location: String? { detail?["location"]?.text }
}

extension ServerRefusal: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String {
    var text = "refused by the server (unauthenticated): \(statusCode)"
    if let code { text += " \(code)" }
    if let message { text += ": \(message)" }
    if let field { text += " [\(field)]" }
    if let explanation { text += "; \(explanation)" }
    if let remedy { text += "; \(remedy)" }
    if let requestID { text += " (Request-ID \(requestID))" }
    return text
  }

  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: ["description": description]) }
}
