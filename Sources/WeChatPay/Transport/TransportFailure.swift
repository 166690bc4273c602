/// Why no reply came.
public struct TransportFailure: Error, Sendable, Hashable {
  /// What went wrong.
  public enum Reason: Sendable, Hashable {
    /// The host's name has no address.
    case hostNotFound
    /// The host could not be connected to.
    case cannotConnect
    /// The proxy, named by host and port, refused to connect to the host: with a status, or by closing the connection.
    case proxyRefused(String, status: Int?)
    /// The proxy's name has no address.
    case proxyNotFound(String)
    /// The TLS handshake failed: no common version, for example.
    case tlsFailed
    /// The host's certificate does not come from an authority that is trusted.
    case certificateNotTrusted
    /// The host's certificate is not valid any more, or not yet.
    case certificateExpired
    /// The certificate is trusted, but it is that of a host of another name.
    case certificateForOtherHost
    /// The connection broke.
    case connectionLost
    /// The reply ended before it was complete.
    case replyIncomplete
    /// What came is not a reply of HTTP, or can be read in several ways.
    case replyMalformed
    /// The file that is to be sent cannot be read, or became shorter.
    case bodyNotReadable
    /// The time allowed for the call was over.
    case timedOut
    /// The exchange was stopped by its caller.
    case cancelled
    /// The reply could not be written where it should go.
    case cannotWrite
    /// The reply has more bytes than ``Limits/replySize`` allows.
    case replyTooLarge(limit: Int)
    /// Anything else; the text says what.
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
      case .proxyRefused(let proxy, let status?): "the proxy \(proxy) refused with status \(status)"
      case .proxyRefused(let proxy, nil): "the proxy \(proxy) closed the connection"
      case .proxyNotFound(let proxy): "the proxy \(proxy) was not found"
      case .tlsFailed: "the TLS handshake failed"
      case .certificateNotTrusted: "the host's certificate is not trusted"
      case .certificateExpired: "the host's certificate is not valid at this time"
      case .certificateForOtherHost: "the host's certificate is for another host"
      case .connectionLost: "the connection was lost"
      case .replyIncomplete: "the reply was cut short"
      case .replyMalformed: "the reply is not valid HTTP"
      case .bodyNotReadable: "the file to send could not be read"
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
