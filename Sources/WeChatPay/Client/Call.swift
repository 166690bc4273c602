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
    _ endpoint: Endpoint, body: (any Encodable & Sendable)? = nil, query: (any APIObject)? = nil,
    headers: (any APIObject)? = nil
  ) async throws(WeChatPayError) -> Response<Reply> {
    var request = try request(endpoint, query: query, headers: headers)
    if let body { request.content = PlainRequest.Content(json: try encodedBody(body, client.encryption)) }
    return try await reply(to: request)
  }

  /// A request without a body.
  func request(
    _ endpoint: Endpoint, query: (any APIObject)?, headers: (any APIObject)?
  ) throws(WeChatPayError) -> PlainRequest {
    var request = PlainRequest(method: endpoint.method, path: try endpoint.path(filledWith: parameters))
    request.isReplySigned = endpoint.reply == .signed
    if let server = endpoint.server, let url = URL(string: server) { request.host = try Host(url: url) }
    if let query { request.query = try texts(of: query, client.encryption) }
    if let headers { request.headers = try texts(of: headers, client.encryption) }
    return request
  }

  func reply<Reply: Codable & Hashable & Sendable>(
    to request: PlainRequest
  ) async throws(WeChatPayError) -> Response<Reply> {
    try decoded(try await client.exchange(request), client.decryption)
  }
}
