/// Everything that a call can fail with. No case carries a key, a signature, a token or a personal field.
public enum WeChatPayError: Error, Sendable {
  /// What the client was given cannot work together.
  case invalidConfiguration(String)
  /// The request cannot be sent as it is; nothing was sent.
  case invalidRequest(String)
  /// The merchant's signer failed; nothing was sent.
  case signingFailed
  /// No reply came, and nothing was changed: the request was not sent, or only asked.
  case transportFailed(TransportFailure)
  /// The request may have been carried out: ask for its state by the merchant's own number before doing anything else.
  case outcomeUnknown(OutcomeUnknown)
  /// The server said no. What it says is not signed, so that anybody on the way could have said it.
  case refused(Refusal)
  /// The reply to a request that changes nothing is not the platform's.
  case replyNotAuthentic(SignatureProblem, requestID: String?)
  /// The reply is the platform's, and is not what its description says.
  case replyNotUnderstood(ReplyProblem)
  case cancelled
}

/// Why nobody knows whether a request was carried out.
public struct OutcomeUnknown: Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    case transport(TransportFailure)
    case replyNotAuthentic(SignatureProblem)
  }

  public let reason: Reason
  public let requestID: String?
}

/// A reply that verifies and cannot be used.
public struct ReplyProblem: Hashable, Sendable {
  public let message: String
  public let requestID: String?
}

/// What the server says when it refuses.
///
/// Source: https://pay.weixin.qq.com/doc/v3/merchant/4012081728
public struct Refusal: Hashable, Sendable {
  public let statusCode: Int
  /// `PARAM_ERROR`, `SIGN_ERROR`, …; nil where the reply is not the API's, such as a page of a proxy.
  public let code: String?
  public let message: String?
  public let detail: JSONValue?
  public let requestID: String?
}

extension WeChatPayError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .invalidConfiguration(let message): "invalid configuration: \(message)"
    case .invalidRequest(let message): "invalid request: \(message)"
    case .signingFailed: "the request could not be signed"
    case .transportFailed(let failure): "no reply: \(failure)"
    case .outcomeUnknown(let unknown): "outcome unknown: \(unknown)"
    case .refused(let refusal): refusal.description
    case .replyNotAuthentic(let problem, let requestID): "reply not authentic: \(problem)\(suffix(requestID))"
    case .replyNotUnderstood(let problem): "reply not understood: \(problem.message)\(suffix(problem.requestID))"
    case .cancelled: "cancelled"
    }
  }
}

extension OutcomeUnknown: CustomStringConvertible {
  public var description: String {
    let why =
      switch reason {
      case .transport(let failure): failure.description
      case .replyNotAuthentic(let problem): "the reply is not authentic: \(problem)"
      }
    return why + suffix(requestID)
  }
}

extension Refusal: CustomStringConvertible, CustomReflectable {
  /// The detail may quote what was sent, and is left out.
  public var description: String {
    "refused with \(statusCode) \(code ?? "")\(message.map { ": " + $0 } ?? "")\(suffix(requestID))"
  }

  public var customMirror: Mirror {
    Mirror(self, children: ["statusCode": statusCode, "code": code as Any, "requestID": requestID as Any])
  }
}

private func suffix(_ requestID: String?) -> String {
  requestID.map { " (Request-ID: \($0))" } ?? ""
}
