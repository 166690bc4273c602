import Foundation

/// How far a chain of segments has come: the client, and the values of the path parameters.
@_spi(Generated)
public struct Call: Sendable {
  let client: WeChatPayClient
  private var parameters: [String] = []

  public init(_ client: WeChatPayClient) {
    self.client = client
  }

  /// The call with one more path parameter.
  public func appending(_ parameter: some LosslessStringConvertible) -> Call {
    var copy = self
    copy.parameters.append(String(parameter))
    return copy
  }

  /// Sends a request and gives back its reply, verified and decoded.
  public func send<Reply: Codable & Hashable & Sendable>(
    _ endpoint: Endpoint, query: (any APIObject)? = nil, headers: (any APIObject)? = nil,
    body: (any Encodable & Sendable)? = nil
  ) async throws(WeChatPayError) -> Response<Reply> {
    let coding = client.encryption
    var request = PlainRequest(method: endpoint.method, path: try endpoint.path(filledWith: parameters))
    request.isReplySigned = endpoint.reply == .signed
    if let query { request.query = try texts(of: query, coding) }
    if let headers { request.headers = try texts(of: headers, coding) }
    if let body { request.body = try encodedBody(body, coding) }
    var client = client
    if let server = endpoint.server, let url = URL(string: server) { client = client.with(host: try Host(url: url)) }
    return try decoded(try await client.exchange(request), client.decryption)
  }
}

/// A request before it is signed.
struct PlainRequest: Sendable {
  var method: HTTPMethod
  /// Percent-encoded, from the first slash on.
  var path: String
  var query: [(name: String, value: String)] = []
  var headers: [(name: String, value: String)] = []
  /// JSON.
  var body: Data?
  var isReplySigned = true

  init(method: HTTPMethod, path: String) {
    self.method = method
    self.path = path
  }

  /// Path and query as they go over the wire.
  var target: String {
    if query.isEmpty { return path }
    return path + "?" + query.map { percentEncoded($0.name) + "=" + percentEncoded($0.value) }.joined(separator: "&")
  }
}
