/// Sends requests: over URLSession, or whatever HTTP client a program has.
///
/// A transport sends the bytes as they are, follows no redirect, keeps no cookies, and repeats nothing that
/// ``HTTPRequest/mayBeRepeated`` does not allow.
public protocol Transport: Sendable {
  func send(_ request: HTTPRequest) async throws(TransportFailure) -> HTTPReply
}

/// Why no reply came.
public struct TransportFailure: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Stage: Hashable, Sendable {
    /// Nothing was sent: no such host, no connection, no trust.
    case beforeSending
    /// The request may have arrived.
    case maybeSent
    /// The task was cancelled; the request may have arrived.
    case cancelled
  }

  public let stage: Stage
  public let message: String

  public init(stage: Stage, message: String) {
    self.stage = stage
    self.message = message
  }

  public var description: String { message }
}
