/// A request before it is dated and signed. Each attempt signs it anew.
struct OutgoingRequest: Sendable {
  enum Body: Sendable {
    case empty
    /// Bytes that are sent and signed as they are.
    case data(Data, contentType: String)
    /// A form with a file, of which only the `meta` part is signed.
    case multipart(TransportRequest.Body, size: Int, signed: Data, contentType: String)
  }

  enum Destination: Sendable {
    /// The client's hosts, one after the other.
    case hosts([Host])
    /// The origin of an address that a reply named.
    case origin(String, name: String)
  }

  var method: RequestMethod
  /// The path with the names of its parameters: what middleware is shown.
  var template: String
  /// Path and query, percent-encoded, without the host's prefix.
  var target: String
  var destination: Destination
  var headers = HeaderFields()
  var body = Body.empty
  var accept = "application/json"
  var replySignature = ReplySignature.signed
  /// Whether the description says 202 of a success: elsewhere that is no outcome.
  var isAcceptanceSuccess = false
  var keys = Keys.current
  /// What the description says to do about errors, by their codes.
  var remedies: @Sendable () -> [String: String] = { [:] }

  /// Which key of WeChat Pay is named in `Wechatpay-Serial`.
  enum Keys: Sendable {
    /// The current one.
    case current
    /// The one that fields of the body were encrypted with.
    case usedForEncryption(serial: String)
    /// None: the request fetches the certificates.
    case beingDownloaded(known: [Certificate])
  }

  var bodySize: Int {
    switch body {
    case .empty: 0
    case .data(let data, _): data.count
    case .multipart(_, let size, _, _): size
    }
  }

  /// The last line of the message to sign.
  var signedBody: Data {
    switch body {
    case .empty: Data()
    case .data(let data, _): data
    case .multipart(_, _, let signed, _): signed
    }
  }
}

/// How the reply of an endpoint is signed. The description says so, never the reply.
@_spi(Generated) public enum ReplySignature: Sendable, Hashable {
  /// Over its body.
  case signed
  /// Not at all: downloads of bills, vouchers and images.
  case unsigned
  /// Over `{"sha1":"…"}` with the header `Wechatpay-Statement-Sha1`, which is the digest of the unpacked file.
  case statementDigest
}

/// A reply whose signature was verified, or which is not signed by description.
struct RawReply: Sendable {
  /// The request's method.
  let method: RequestMethod
  let head: ReplyHead
  /// Empty where it went to a file.
  let body: Data
  /// Where it went to, if it is a file's.
  var file: FileSink?
}

extension RawReply {
  func unreadable(_ problem: String) -> UnreadableReply {
    UnreadableReply(
      problem: problem, method: method, statusCode: head.statusCode, headers: head.headers, rawBody: body)
  }
}
