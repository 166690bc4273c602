extension WeChatPayClient {
  /// A path that no description types yet, with its parameters in braces: signed, verified and refused like any other.
  ///
  /// ```swift
  /// try await pay.chain("v3/pay/transactions/id/{transaction_id}")
  ///   .get(["transaction_id": "1217752501"], query: ["mchid": "1230000109"])
  /// ```
  public func chain(_ path: String) -> UndescribedEndpoint { UndescribedEndpoint(client: self, path: path) }

  /// The same as ``chain(_:)``.
  public subscript(path: String) -> UndescribedEndpoint { chain(path) }
}

/// A path without types.
///
/// A query may follow the path, percent-encoded already. Parameters are plain text, and so are the names and values of
/// `query`, which are sent in the order given.
public struct UndescribedEndpoint: Sendable {
  let client: WeChatPayClient
  let path: String

  /// - Throws: ``WeChatPayError``.
  public func get(
    _ parameters: [String: String] = [:], query: KeyValuePairs<String, String> = [:], headers: HTTPHeaders = [:]
  ) async throws(WeChatPayError) -> Response<JSONValue> {
    try await send(.get, parameters, query, headers, nil)
  }

  /// - Throws: ``WeChatPayError``.
  public func post(
    _ parameters: [String: String] = [:], query: KeyValuePairs<String, String> = [:], headers: HTTPHeaders = [:],
    json: JSONValue? = nil
  ) async throws(WeChatPayError) -> Response<JSONValue> {
    try await send(.post, parameters, query, headers, json)
  }

  /// - Throws: ``WeChatPayError``.
  public func put(
    _ parameters: [String: String] = [:], query: KeyValuePairs<String, String> = [:], headers: HTTPHeaders = [:],
    json: JSONValue? = nil
  ) async throws(WeChatPayError) -> Response<JSONValue> {
    try await send(.put, parameters, query, headers, json)
  }

  /// - Throws: ``WeChatPayError``.
  public func patch(
    _ parameters: [String: String] = [:], query: KeyValuePairs<String, String> = [:], headers: HTTPHeaders = [:],
    json: JSONValue? = nil
  ) async throws(WeChatPayError) -> Response<JSONValue> {
    try await send(.patch, parameters, query, headers, json)
  }

  /// - Throws: ``WeChatPayError``.
  public func delete(
    _ parameters: [String: String] = [:], query: KeyValuePairs<String, String> = [:], headers: HTTPHeaders = [:],
    json: JSONValue? = nil
  ) async throws(WeChatPayError) -> Response<JSONValue> {
    try await send(.delete, parameters, query, headers, json)
  }

  private func send(
    _ method: HTTPMethod, _ parameters: [String: String], _ query: KeyValuePairs<String, String>,
    _ headers: HTTPHeaders, _ json: JSONValue?
  ) async throws(WeChatPayError) -> Response<JSONValue> {
    let template = PathTemplate(text: "/" + path.prefix { $0 != "?" }.drop { $0 == "/" })
    let names = template.parameters
    if let stray = parameters.keys.filter({ !names.contains($0) }).min() {
      throw .invalidRequest("the path has no parameter '\(stray)'")
    }
    if let missing = names.first(where: { parameters[$0] == nil }) {
      throw .invalidRequest("the path parameter '\(missing)' has no value")
    }
    let filled = try template.filled(with: names.compactMap { parameters[$0] })
    guard PercentEncoding.isEncoded(path.filter { $0 != "{" && $0 != "}" }) else {
      throw .invalidRequest("the path or query holds a character that must be percent-encoded")
    }
    let items = query.map { (name: $0.key, value: $0.value) }
    let queries = [String(path.drop { $0 != "?" }.dropFirst()), PercentEncoding.query(items)].filter { !$0.isEmpty }
    var request = OutgoingRequest(
      method: method, template: template.text,
      target: filled + (queries.isEmpty ? "" : "?" + queries.joined(separator: "&")),
      destination: .hosts(client.hosts), headers: headers)
    if let json { request.body = .data(try encoded(json, nil), contentType: "application/json") }
    return try await client.call(method) { [client, request] (progress) throws(WeChatPayError) in
      try await client.decoded(try await client.perform(request, progress))
    }
  }
}

/// Without its query, which may hold a token.
extension UndescribedEndpoint: CustomStringConvertible, CustomReflectable {
  public var description: String { "UndescribedEndpoint(\(path.prefix { $0 != "?" }))" }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
