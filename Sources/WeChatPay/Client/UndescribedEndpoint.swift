extension WeChatPayClient {
  /// A path that no description types yet, with its parameters in braces: signed, verified and refused like any other.
  ///
  /// ```swift
  /// try await pay.chain("v3/pay/transactions/id/{transaction_id}")
  ///   .get(["transaction_id": "1217752501"], query: ["mchid": "1230000109"])
  /// ```
  public func chain(_ path: String) -> UndescribedEndpoint {
    UndescribedEndpoint(client: self, path: path)
  }

  /// The same as ``chain(_:)``.
  public subscript(path: String) -> UndescribedEndpoint {
    chain(path)
  }
}

/// A path without types.
public struct UndescribedEndpoint: Sendable {
  let client: WeChatPayClient
  let path: String

  public func get(
    _ parameters: [String: String] = [:], query: KeyValuePairs<String, String> = [:]
  ) async throws(WeChatPayError) -> Response<JSONValue> {
    try await send(.get, parameters, query, nil)
  }

  public func post(
    _ parameters: [String: String] = [:], query: KeyValuePairs<String, String> = [:], json: JSONValue? = nil
  ) async throws(WeChatPayError) -> Response<JSONValue> {
    try await send(.post, parameters, query, json)
  }

  public func put(
    _ parameters: [String: String] = [:], query: KeyValuePairs<String, String> = [:], json: JSONValue? = nil
  ) async throws(WeChatPayError) -> Response<JSONValue> {
    try await send(.put, parameters, query, json)
  }

  public func patch(
    _ parameters: [String: String] = [:], query: KeyValuePairs<String, String> = [:], json: JSONValue? = nil
  ) async throws(WeChatPayError) -> Response<JSONValue> {
    try await send(.patch, parameters, query, json)
  }

  public func delete(
    _ parameters: [String: String] = [:], query: KeyValuePairs<String, String> = [:], json: JSONValue? = nil
  ) async throws(WeChatPayError) -> Response<JSONValue> {
    try await send(.delete, parameters, query, json)
  }

  private func send(
    _ method: HTTPMethod, _ parameters: [String: String], _ query: KeyValuePairs<String, String>, _ json: JSONValue?
  ) async throws(WeChatPayError) -> Response<JSONValue> {
    var values: [String] = []
    var names = Set(parameters.keys)
    for segment in path.split(separator: "/") where segment.hasPrefix("{") && segment.hasSuffix("}") {
      let name = String(segment.dropFirst().dropLast())
      guard let value = parameters[name] else { throw .invalidRequest("the path parameter '\(name)' has no value") }
      values.append(value)
      names.remove(name)
    }
    if let stray = names.min() { throw .invalidRequest("the path '\(path)' has no parameter '\(stray)'") }
    var request = PlainRequest(method: method, path: try Endpoint(method, path).path(filledWith: values))
    request.query = query.map { ($0.key, $0.value) }
    if let json { request.content = PlainRequest.Content(json: try encodedBody(json, nil)) }
    return try decoded(try await client.exchange(request), nil)
  }
}
