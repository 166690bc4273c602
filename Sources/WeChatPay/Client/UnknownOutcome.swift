/// A request that may have been carried out, and why nobody knows.
public struct UnknownOutcome: Sendable {
  /// Why there is no trustworthy reply.
  public enum Reason: Sendable {
    /// The connection broke or the deadline passed after sending began.
    case transport(TransportFailure)
    /// A reply came, but it does not prove to be WeChat Pay's.
    case replyNotAuthentic(VerificationFailure)
    /// The server was in trouble (408, 429, 5xx), and said something else when it was asked again.
    case refused(ServerRefusal)
    /// The server accepted the request without carrying it out, and said something else when it was asked again.
    case pending(PendingReply)
  }

  /// What kept the answer from being known.
  public let reason: Reason
  /// The reply's Request-ID, if one came; not authenticated.
  public let requestID: String?
  /// What the request was answered when it was sent again: about the repetition, not about what came of the first.
  public let refusal: ServerRefusal?

  /// Says why nobody knows.
  public init(reason: Reason, requestID: String? = nil, refusal: ServerRefusal? = nil) {
    self.reason = reason
    self.requestID = requestID
    self.refusal = refusal
  }
}

extension UnknownOutcome: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String {
    let reason =
      switch reason {
      case .transport(let failure): "\(failure)"
      case .replyNotAuthentic(let failure): "reply not authentic: \(failure)"
      case .refused(let refusal): "\(refusal)"
      case .pending(let reply): "accepted, but not done yet: \(reply)"
      }
    let text = requestID.map { "\(reason) (Request-ID \($0))" } ?? reason
    return refusal.map { "\(text); sent again, it was \($0)" } ?? text
  }

  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: ["description": description]) }
}

/// A signed reply with the status 202: accepted, not done.
///
/// Source: https://pay.weixin.qq.com/doc/v3/merchant/4012081709 (202: repeat with the same parameters, or query).
public struct PendingReply: Sendable {
  /// The request's method.
  public let method: RequestMethod
  /// The machine-readable code, such as `USERPAYING`; `nil` if the body names none.
  public let code: String?
  /// The text for people.
  public let message: String?
  /// The header fields of the reply.
  public let headers: HeaderFields
  /// The bytes of the body, as they were verified.
  public let rawBody: Data

  /// A reply as the test of a caller wants it.
  public init(
    method: RequestMethod, code: String? = nil, message: String? = nil, headers: HeaderFields = [:],
    rawBody: Data = Data()
  ) {
    self.method = method
    self.code = code
    self.message = message
    self.headers = headers
    self.rawBody = rawBody
  }

  /// The server's name for the exchange, which its support asks for.
  public var requestID: String? { headers.requestID }
}

extension PendingReply: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String {
    var text = "202"
    if let code { text += " \(code.safeToPrint)" }
    if let message { text += ": \(message.safeToPrint)" }
    if let requestID { text += " (Request-ID \(requestID))" }
    return text
  }

  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: ["description": description]) }
}

/// An authentic reply that cannot be read as what is described.
public struct UnreadableReply: Sendable {
  /// What is wrong with it; names of fields, never their values.
  public let problem: String
  /// The request's method.
  public let method: RequestMethod
  /// The HTTP status.
  public let statusCode: Int
  /// The header fields of the reply.
  public let headers: HeaderFields
  /// The bytes of the body, as they were verified. Like the headers they are not part of ``description``.
  public let rawBody: Data

  /// A reply as the test of a caller wants it.
  public init(
    problem: String, method: RequestMethod, statusCode: Int = 200, headers: HeaderFields = [:], rawBody: Data = Data()
  ) {
    self.problem = problem
    self.method = method
    self.statusCode = statusCode
    self.headers = headers
    self.rawBody = rawBody
  }

  /// The server's name for the exchange, which its support asks for.
  public var requestID: String? { headers.requestID }
}

extension UnreadableReply: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String {
    problem + (requestID.map { " (Request-ID \($0))" } ?? "")
  }

  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: ["description": description]) }
}
