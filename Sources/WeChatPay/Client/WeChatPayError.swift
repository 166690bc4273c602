/// Everything that can go wrong with a call, sorted by what the caller has to do about it.
///
/// No case prints a key, a signature, a token, a body or a path parameter.
///
/// ```swift
/// do {
///   try await pay.v3.refund.domestic.refunds.post(refund)
/// } catch .outcomeUnknown(let unknown) {
///   // Query the refund by its out_refund_no; never issue a new number.
/// } catch .refused(let refusal) where refusal.code == "NOT_ENOUGH" {
///   // …
/// }
/// ```
public enum WeChatPayError: Error, Sendable {
  /// Keys, certificates, hosts or settings do not fit together. The text says which and why. Nothing was sent.
  case invalidConfiguration(String)
  /// The request cannot be sent as it is. The text names the field or parameter. Nothing was sent.
  case invalidRequest(String)
  /// The signer (a KMS, an HSM) failed. Nothing was sent.
  case signingFailed(any Error)
  /// WeChat Pay's certificates could not be downloaded: the error says why. The request itself was not sent.
  indirect case platformKeysUnavailable(WeChatPayError)
  /// No reply came, and nothing was changed by the attempt: the connection could not be made, or the request only reads.
  case transportFailed(TransportFailure)
  /// The request may have been carried out, but there is no trustworthy reply.
  /// Query with the merchant's own number before doing anything else.
  case outcomeUnknown(UnknownOutcome)
  /// WeChat Pay has accepted the request, but not carried it out yet: a signed 202, such as `USERPAYING` while the
  /// customer types a password. Query with the merchant's own number until it is settled.
  ///
  /// Endpoints that are described with 202 as their success return it.
  case pending(PendingReply)
  /// The server answered with a status other than 2xx. Such replies are not signed, hence not authenticated.
  case refused(ServerRefusal)
  /// A reply to a request that only reads is not signed by WeChat Pay, or not freshly.
  case replyNotAuthentic(VerificationFailure, requestID: String?)
  /// The reply is authentic, but its body is not what was described. The request was carried out.
  case replyNotUnderstood(UnreadableReply)
  /// A downloaded file was thrown away: its digest is wrong or it cannot be unpacked.
  case fileRejected(String, requestID: String?)
  /// A notification was not accepted.
  case notificationRejected(NotificationRejection)
  /// The task was cancelled. After sending, the request may have been carried out.
  case cancelled(afterSending: Bool)
}

extension WeChatPayError {
  /// The server's name for the exchange, which its support asks for; `nil` where no reply came.
  public var requestID: String? {
    switch self {
    case .refused(let refusal): refusal.requestID
    case .outcomeUnknown(let unknown): unknown.requestID
    case .pending(let reply): reply.requestID
    case .replyNotUnderstood(let reply): reply.requestID
    case .replyNotAuthentic(_, let requestID), .fileRejected(_, let requestID): requestID
    case .platformKeysUnavailable(let error): error.requestID
    case .invalidConfiguration, .invalidRequest, .signingFailed, .transportFailed, .notificationRejected, .cancelled:
      nil
    }
  }

  /// Whether the server may have carried the request out in spite of this error.
  ///
  /// A status of 408, 429 or 5xx counts: the official advice for refunds is to query first.
  public var mayHaveTakenEffect: Bool {
    switch self {
    case .outcomeUnknown: true
    case .pending(let reply): !reply.method.isRead
    case .replyNotUnderstood(let reply): !reply.method.isRead
    case .refused(let refusal): refusal.mayHaveTakenEffect
    case .cancelled(let afterSending): afterSending
    case .invalidConfiguration, .invalidRequest, .signingFailed, .platformKeysUnavailable, .transportFailed,
      .replyNotAuthentic, .fileRejected, .notificationRejected:
      false
    }
  }
}

/// A dump shows no more than the description: an error of a signer may hold anything.
extension WeChatPayError: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable, LocalizedError {
  public var description: String {
    switch self {
    case .invalidConfiguration(let problem): "invalid configuration: \(problem)"
    case .invalidRequest(let problem): "invalid request, nothing was sent: \(problem)"
    // Only the type: an unknown error's own text may hold anything.
    case .signingFailed(let error): "the signer failed (\(type(of: error))), nothing was sent"
    case .platformKeysUnavailable(let error): "no platform certificates, nothing was sent: \(error)"
    case .transportFailed(let failure): "transport failed, nothing was changed: \(failure)"
    case .outcomeUnknown(let unknown): "outcome unknown, query before repeating: \(unknown)"
    case .pending(let reply): "accepted, but not done yet; query for the outcome: \(reply)"
    case .refused(let refusal): refusal.description
    case .replyNotAuthentic(let failure, let requestID): "reply not authentic: \(failure)\(suffix(requestID))"
    case .replyNotUnderstood(let reply): "reply not understood: \(reply)"
    case .fileRejected(let problem, let requestID): "file rejected: \(problem)\(suffix(requestID))"
    case .notificationRejected(let rejection): "notification rejected: \(rejection)"
    case .cancelled(let afterSending): afterSending ? "cancelled after sending, outcome unknown" : "cancelled"
    }
  }

  public var debugDescription: String { description }
  public var errorDescription: String? { description }
  public var customMirror: Mirror { Mirror(self, children: ["description": description]) }

  private func suffix(_ requestID: String?) -> String { requestID.map { " (Request-ID \($0))" } ?? "" }
}
