/// A method of a path, as a description has it.
@_spi(Generated)
public struct Endpoint: Sendable {
  let method: RequestMethod
  /// With its parameters in braces.
  let path: String
  let server: String?
  let contentType: String?
  let status: Int?
  let reply: ReplySignature
  let remedies: @Sendable () -> [String: String]

  /// - Parameters:
  ///   - path: Static, since a thousand strings would cost the compiler more than what is done with them.
  ///   - server: Where the description says that the endpoint is, if not at the usual servers. A client that was given
  ///     servers of its own uses those.
  ///   - contentType: The media type of a body that is neither JSON nor a form.
  ///   - status: The status of a success, where the description says 202: elsewhere that means "accepted, not done".
  ///   - reply: How the reply is signed.
  ///   - remedies: What the description says to do about errors, by their codes: made when somebody asks.
  public init(
    _ method: RequestMethod, _ path: StaticString, server: String? = nil, contentType: String? = nil,
    status: Int? = nil, reply: ReplySignature = .signed,
    remedies: @autoclosure @escaping @Sendable () -> [String: String] = [:]
  ) {
    self.method = method
    self.path = "\(path)"
    self.server = server
    self.contentType = contentType
    self.status = status
    self.reply = reply
    self.remedies = remedies
  }
}

/// How far a chain of segments has come: the client, and the values of the path parameters.
@_spi(Generated)
public struct Call: Sendable {
  /// Elsewhere, so that each node of a path is one reference: a thousand of them are cheap to compile.
  private final class Chain: Sendable {
    let client: WeChatPayClient
    let parameters: [String]

    init(_ client: WeChatPayClient, _ parameters: [String]) {
      self.client = client
      self.parameters = parameters
    }
  }

  private let chain: Chain
  var client: WeChatPayClient { chain.client }

  public init(_ client: WeChatPayClient) { chain = Chain(client, []) }

  private init(_ chain: Chain) { self.chain = chain }

  /// The call with one more path parameter.
  public func appending(_ parameter: some LosslessStringConvertible) -> Call {
    Call(Chain(chain.client, chain.parameters + [String(parameter)]))
  }

  /// Sends a request and gives back its reply, verified and decoded.
  public func send<Reply: Sendable>(
    _ endpoint: Endpoint, body: (any Sendable)? = nil, query: (any SchemaObject)? = nil,
    headers: (any SchemaObject)? = nil
  ) async throws(WeChatPayError) -> Response<Reply> {
    try await client.call(endpoint.method) { (progress) throws(WeChatPayError) in
      let request = try await request(endpoint, query: query, headers: headers, body: body)
      return try await client.decoded(try await client.perform(request, progress), until: progress.deadline)
    }
  }

  /// Sends a form (`application/x-www-form-urlencoded`) and gives back the reply, verified and decoded.
  public func send<Reply: Sendable>(
    _ endpoint: Endpoint, form: (any SchemaObject)?, query: (any SchemaObject)? = nil,
    headers: (any SchemaObject)? = nil
  ) async throws(WeChatPayError) -> Response<Reply> {
    try await client.call(endpoint.method) { (progress) throws(WeChatPayError) in
      let request = try await request(endpoint, query: query, headers: headers, form: form)
      return try await client.decoded(try await client.perform(request, progress), until: progress.deadline)
    }
  }

  /// Sends bytes, signed as they are, and gives back the reply, verified and decoded.
  public func send<Reply: Sendable>(
    _ endpoint: Endpoint, bytes: Data?, query: (any SchemaObject)? = nil, headers: (any SchemaObject)? = nil
  ) async throws(WeChatPayError) -> Response<Reply> {
    try await client.call(endpoint.method) { (progress) throws(WeChatPayError) in
      let request = try await request(endpoint, query: query, headers: headers, bytes: bytes)
      return try await client.decoded(try await client.perform(request, progress), until: progress.deadline)
    }
  }

  /// The request with sensitive fields encrypted, all of them with the same key.
  func request(
    _ endpoint: Endpoint, query: (any SchemaObject)? = nil, headers: (any SchemaObject)? = nil,
    body: (any Sendable)? = nil, form: (any SchemaObject)? = nil, bytes: Data? = nil
  ) async throws(WeChatPayError) -> OutgoingRequest {
    let path = try EndpointPath(text: endpoint.path).filled(with: chain.parameters)
    return try await client.encrypting { (coding) throws(WeChatPayError) in
      var request = OutgoingRequest(
        method: endpoint.method, template: endpoint.path, target: path,
        destination: .hosts(try client.hosts(for: endpoint)))
      request.replySignature = endpoint.reply
      request.remedies = endpoint.remedies
      request.isAcceptanceSuccess = endpoint.status == 202
      let items = try query.map { (query) throws(WeChatPayError) in try texts(of: query, coding) } ?? []
      if !items.isEmpty {
        // Some paths are described with a part of the query.
        let mark = path.utf8.contains(UInt8(ascii: "?")) ? "&" : "?"
        request.target += mark + PercentEncoding.query(items)
      }
      if let headers { request.headers = HeaderFields(try texts(of: headers, coding)) }
      if let body { request.body = .data(try encoded(body, coding), contentType: "application/json") }
      if let form {
        let text = PercentEncoding.query(try texts(of: form, coding))
        request.body = .data(Data(text.utf8), contentType: "application/x-www-form-urlencoded")
      }
      if let bytes {
        request.body = .data(bytes, contentType: endpoint.contentType ?? "application/octet-stream")
      }
      return request
    }
  }
}

extension WeChatPayClient {
  fileprivate func hosts(for endpoint: Endpoint) throws(WeChatPayError) -> [Host] {
    guard let server = endpoint.server, hosts == Self.defaultHosts else { return hosts }
    return [try Host(server)]
  }
}

/// Without its path parameters, which may be personal.
extension Call: CustomStringConvertible, CustomReflectable {
  public var description: String { "Call(merchant \(client.merchant.id))" }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
