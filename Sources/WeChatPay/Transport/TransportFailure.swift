/// Why no reply came.
public struct TransportFailure: Error, Sendable, Hashable {
  /// What went wrong.
  public enum Reason: Sendable, Hashable {
    /// The host's name has no address.
    case hostNotFound
    /// The host could not be connected to.
    case cannotConnect
    /// The TLS handshake failed: a certificate that is not trusted, or no common version.
    case tlsFailed
    /// The connection broke.
    case connectionLost
    /// The reply ended before it was complete.
    case replyIncomplete
    /// The time allowed for the call was over.
    case timedOut
    /// The exchange was stopped by its caller.
    case cancelled
    /// The reply could not be written where it should go.
    case cannotWrite
    /// The reply has more bytes than ``Limits/replySize`` allows.
    case replyTooLarge(limit: Int)
    /// Anything else; the text names an error domain and number.
    case other(String)
  }

  /// How far the request came.
  public enum Progress: Sendable, Hashable {
    /// The server cannot have read the whole request, so it did not carry it out.
    case notSent
    /// The server may have read the request.
    case maybeSent
  }

  /// What went wrong.
  public let reason: Reason
  /// How far the request came.
  public let progress: Progress

  /// What a transport throws.
  public init(_ reason: Reason, _ progress: Progress) {
    self.reason = reason
    self.progress = progress
  }
}

extension TransportFailure: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String {
    let cause =
      switch reason {
      case .hostNotFound: "the host was not found"
      case .cannotConnect: "the host could not be connected to"
      case .tlsFailed: "the TLS handshake failed"
      case .connectionLost: "the connection was lost"
      case .replyIncomplete: "the reply was cut short"
      case .timedOut: "the time allowed was over"
      case .cancelled: "it was cancelled"
      case .cannotWrite: "the reply could not be written to disk"
      case .replyTooLarge(let limit): "the reply has more than the \(limit) bytes that are allowed"
      case .other(let text): text.safeToPrint
      }
    return progress == .notSent ? "\(cause), before the request was sent" : cause
  }

  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: ["description": description]) }
}
