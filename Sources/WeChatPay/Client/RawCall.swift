public import Foundation

/// A path that is not described yet, with the same signing, verifying and errors as the described ones.
///
/// ```swift
/// let raw = try await pay.chain("v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage")
///   .post(["out_order_no": "1234323JKHDFE1243252"], json: ["service_id": "2002000000000558128851361561536"])
/// ```
public struct RawCall: Sendable {
  let client: WeChatPayClient
  /// As given; a query may follow the path, percent-encoded already.
  let path: String

  /// Reads.
  ///
  /// - Parameters:
  ///   - parameters: The values of the names in braces, as plain text.
  ///   - query: Plain names and values; sent in the order of the names.
  ///   - headers: Further headers.
  /// - Throws: ``WeChatPayError``.
  public func get(
    _ parameters: [String: String] = [:], query: [String: String] = [:], headers: HTTPHeaders = [:]
  ) async throws(WeChatPayError) -> RawResponse {
    try await send(.get, parameters, query, headers, body: .empty)
  }

  /// Deletes. Parameters as for ``get(_:query:headers:)``.
  public func delete(
    _ parameters: [String: String] = [:], query: [String: String] = [:], headers: HTTPHeaders = [:]
  ) async throws(WeChatPayError) -> RawResponse {
    try await send(.delete, parameters, query, headers, body: .empty)
  }

  /// Posts without a body. Parameters as for ``get(_:query:headers:)``.
  public func post(
    _ parameters: [String: String] = [:], query: [String: String] = [:], headers: HTTPHeaders = [:]
  ) async throws(WeChatPayError) -> RawResponse {
    try await send(.post, parameters, query, headers, body: .empty)
  }

  /// Posts JSON. Further parameters as for ``get(_:query:headers:)``.
  public func post(
    _ parameters: [String: String] = [:], query: [String: String] = [:], headers: HTTPHeaders = [:],
    json: some Encodable & Sendable
  ) async throws(WeChatPayError) -> RawResponse {
    try await send(.post, parameters, query, headers, body: Self.body(json))
  }

  /// Puts JSON. Further parameters as for ``get(_:query:headers:)``.
  public func put(
    _ parameters: [String: String] = [:], query: [String: String] = [:], headers: HTTPHeaders = [:],
    json: some Encodable & Sendable
  ) async throws(WeChatPayError) -> RawResponse {
    try await send(.put, parameters, query, headers, body: Self.body(json))
  }

  /// Patches with JSON. Further parameters as for ``get(_:query:headers:)``.
  public func patch(
    _ parameters: [String: String] = [:], query: [String: String] = [:], headers: HTTPHeaders = [:],
    json: some Encodable & Sendable
  ) async throws(WeChatPayError) -> RawResponse {
    try await send(.patch, parameters, query, headers, body: Self.body(json))
  }

  private static func body(_ json: some Encodable & Sendable) throws(WeChatPayError) -> OutgoingRequest.Body {
    do {
      return .data(try JSONEncoder().encode(json), contentType: "application/json")
    } catch {
      throw .invalidRequest("the JSON value cannot be encoded")
    }
  }

  private func send(
    _ method: HTTPMethod, _ parameters: [String: String], _ query: [String: String], _ headers: HTTPHeaders,
    body: OutgoingRequest.Body
  ) async throws(WeChatPayError) -> RawResponse {
    let parts = path.split(separator: "?", maxSplits: 1)
    let template = PathTemplate(text: "/" + (parts.first ?? "").drop { $0 == "/" })
    let names = template.parameters
    if let stranger = parameters.keys.sorted().first(where: { !names.contains($0) }) {
      throw .invalidRequest("the path has no parameter \(stranger)")
    }
    if let missing = names.first(where: { parameters[$0] == nil }) {
      throw .invalidRequest("the path parameter \(missing) is missing")
    }
    var target = try template.expanded(with: names.compactMap { parameters[$0] })
    try WeChatPayError.checkSegments(target)
    let items = query.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
    let queries = [parts.dropFirst().first.map(String.init), items.isEmpty ? nil : PercentEncoding.query(items)]
    let wholeQuery = queries.compactMap { $0 }.joined(separator: "&")
    if !wholeQuery.isEmpty { target += "?" + wholeQuery }
    guard PercentEncoding.isEncoded(target) else {
      throw .invalidRequest("the path or query holds a character that must be percent-encoded")
    }
    let request = OutgoingRequest(
      method: method, template: template.text, target: target, destination: .hosts(client.hosts), headers: headers,
      body: body)
    return RawResponse(try await client.perform(request))
  }
}

/// A verified reply of a path that is not described.
public struct RawResponse: Sendable {
  public let statusCode: Int
  public let headers: HTTPHeaders
  /// The body as it came; empty for 204.
  public let rawBody: Data

  init(_ reply: RawReply) {
    statusCode = reply.head.statusCode
    headers = reply.head.headers
    rawBody = reply.body
  }

  /// The server's name for the exchange.
  public var requestID: String? { headers["Request-ID"] }
}

extension WeChatPayClient {
  /// A path with parameters in braces; see ``RawCall``.
  public func chain(_ path: String) -> RawCall { RawCall(client: self, path: path) }

  /// A path as it is; see ``RawCall``.
  public subscript(path: String) -> RawCall { RawCall(client: self, path: path) }
}
