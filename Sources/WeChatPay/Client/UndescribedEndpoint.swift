extension WeChatPayClient {
  /// A path that no description types yet, with its parameters in braces: signed, verified and refused like any other.
  ///
  /// The address of a host of this client is understood as its path and query, and that host is asked first.
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
/// `query`, which may be a literal or an ``HTTPQuery``, and are sent in the order given.
public struct UndescribedEndpoint: Sendable {
  let client: WeChatPayClient
  let path: String

  /// - Throws: ``WeChatPayError``.
  public func get(
    _ parameters: [String: String] = [:], query: HTTPQuery = [:], headers: HeaderFields = [:]
  ) async throws(WeChatPayError) -> Response<JSONValue> {
    try await send(.get, parameters, query, headers, nil)
  }

  /// - Throws: ``WeChatPayError``.
  public func post(
    _ parameters: [String: String] = [:], query: HTTPQuery = [:], headers: HeaderFields = [:],
    json: JSONValue? = nil
  ) async throws(WeChatPayError) -> Response<JSONValue> {
    try await send(.post, parameters, query, headers, json)
  }

  /// - Throws: ``WeChatPayError``.
  public func put(
    _ parameters: [String: String] = [:], query: HTTPQuery = [:], headers: HeaderFields = [:],
    json: JSONValue? = nil
  ) async throws(WeChatPayError) -> Response<JSONValue> {
    try await send(.put, parameters, query, headers, json)
  }

  /// - Throws: ``WeChatPayError``.
  public func patch(
    _ parameters: [String: String] = [:], query: HTTPQuery = [:], headers: HeaderFields = [:],
    json: JSONValue? = nil
  ) async throws(WeChatPayError) -> Response<JSONValue> {
    try await send(.patch, parameters, query, headers, json)
  }

  /// - Throws: ``WeChatPayError``.
  public func delete(
    _ parameters: [String: String] = [:], query: HTTPQuery = [:], headers: HeaderFields = [:],
    json: JSONValue? = nil
  ) async throws(WeChatPayError) -> Response<JSONValue> {
    try await send(.delete, parameters, query, headers, json)
  }

  private func send(
    _ method: RequestMethod, _ parameters: [String: String], _ query: HTTPQuery,
    _ headers: HeaderFields, _ json: JSONValue?
  ) async throws(WeChatPayError) -> Response<JSONValue> {
    let address = try UndescribedPath(path, hosts: client.hosts)
    let names = address.template.parameters
    if let stray = parameters.keys.filter({ !names.contains($0) }).min() {
      throw .invalidRequest("the path has no parameter '\(stray)'")
    }
    if let missing = names.first(where: { parameters[$0] == nil }) {
      throw .invalidRequest("the path parameter '\(missing)' has no value")
    }
    let filled = try address.template.filled(with: names.compactMap { parameters[$0] })
    let queries = [address.query, PercentEncoding.query(Array(query))].filter { !$0.isEmpty }
    var request = OutgoingRequest(
      method: method, template: address.template.text,
      target: filled + (queries.isEmpty ? "" : "?" + queries.joined(separator: "&")),
      destination: .hosts(address.hosts), headers: headers)
    if let json { request.body = .data(try encoded(json, nil), contentType: "application/json") }
    return try await client.call(method) { [client, request] (progress) throws(WeChatPayError) in
      try await client.decoded(try await client.perform(request, progress), until: progress.deadline)
    }
  }
}

/// Without its query, which may hold a token, and without a stranger's address, which may hold a password.
extension UndescribedEndpoint: CustomStringConvertible, CustomReflectable {
  public var description: String {
    "UndescribedEndpoint(\((try? UndescribedPath(path, hosts: client.hosts))?.template.text ?? "no path"))"
  }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
