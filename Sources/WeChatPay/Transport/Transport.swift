/// Carries signed requests. Bring your own to use another HTTP client; ``CurlTransport`` is the default.
///
/// A transport must not follow redirects (the signature covers the path), must not add to or change the body, and must
/// not repeat by itself what is not ``TransportRequest/isRepeatable``.
public protocol Transport: Sendable {
  /// Whether ``send(_:receive:)`` ends by itself within ``TransportRequest/timeout``, and soon after its task is
  /// cancelled, whatever the server and the machine do. Calls then need no watch of their own. False unless said.
  var keepsTime: Bool { get }

  /// Sends one request, and hands the reply's body over piece by piece.
  ///
  /// When its task is cancelled, the transfer must stop, and a failure with the reason `cancelled` be thrown.
  ///
  /// - Parameters:
  ///   - request: What to send.
  ///   - receive: Takes each piece of the body, in order. If it throws, the transfer must stop.
  /// - Returns: Status and headers, after the body is complete.
  /// - Throws: Why there is no complete reply, and whether the server may have read the request.
  func send(
    _ request: TransportRequest, receive: @escaping @Sendable (ReplyHead, Data) throws -> Void
  ) async throws(TransportFailure) -> ReplyHead
}

extension Transport {
  public var keepsTime: Bool { false }
}

/// A signed request, ready for the wire.
public struct TransportRequest: Sendable {
  /// What travels after the headers.
  public enum Body: Sendable {
    /// Nothing.
    case empty
    /// Bytes in memory.
    case data(Data)
    /// A file that is to be streamed.
    case file(URL)
  }

  /// The method to send it with.
  public let method: RequestMethod
  /// Percent-encoded already. Its path and query must reach the wire unchanged: they are signed.
  public let url: URL
  /// All header fields that the server needs, but `Host` and `Content-Length`.
  public let headers: HeaderFields
  /// What travels after the headers.
  public let body: Body
  /// The time for the whole exchange, after which to give up.
  public let timeout: Duration
  /// Whether repeating the request changes nothing. If not, it must not be sent twice: many HTTP clients send again by
  /// themselves when a connection that they kept turns out to be closed.
  public let isRepeatable: Bool

  /// A request as the test of a transport wants it; those of a client are signed.
  public init(
    method: RequestMethod, url: URL, headers: HeaderFields = [:], body: Body = .empty, timeout: Duration = .seconds(30),
    isRepeatable: Bool = false
  ) {
    self.method = method
    self.url = url
    self.headers = headers
    self.body = body
    self.timeout = timeout
    self.isRepeatable = isRepeatable
  }
}

/// Neither URL nor headers: they hold path parameters, signatures and tokens.
extension TransportRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "TransportRequest(\(method.rawValue))" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}

/// Status and headers of a reply.
public struct ReplyHead: Sendable, Hashable {
  /// The HTTP status.
  public let statusCode: Int
  /// The header fields as they came.
  public let headers: HeaderFields

  /// What a transport makes of the first lines of a reply.
  public init(statusCode: Int, headers: HeaderFields) {
    self.statusCode = statusCode
    self.headers = headers
  }

  var isSuccess: Bool { (200...299).contains(statusCode) }
  var requestID: String? { headers.requestID }
}
