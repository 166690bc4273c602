public import Foundation
import SpecModel
public import WeChatPay

/// WeChat Pay in this process, for tests: there is no sandbox for APIv3.
///
/// It is the transport of a client. It checks each request as the platform would (signature, path, required fields,
/// types, encrypted fields, digests of uploads) against an OpenAPI document, and answers signed replies: the samples of
/// the document, in which fields that the request has, too, repeat what it said, or what the test says. The endpoints of
/// the protocol itself, platform certificates and the echo of `selfTest()`, are there whatever the document describes.
///
/// ```swift
/// let server = try FakeServer()
/// let pay = try server.client()
/// let order = try await pay.v3.pay.transactions.jsapi.post(request)
/// #expect(server.requests.last?.body?["out_trade_no"] == "1217752501")
/// ```
public final class FakeServer: Transport {
  /// The merchant that the server knows, with a private key made for this process.
  public let merchant: Merchant
  private let description: ServerDescription
  private let state = Locked(State())

  private struct State {
    var requests: [FakeRequest] = []
    var scripts: [Endpoint: [Script]] = [:]
    var nonces: Set<String> = []
  }

  private struct Script {
    var reply: FakeReply
    /// Nil for always.
    var times: Int?
  }

  struct Endpoint: Hashable {
    var method: RequestMethod
    var path: String
  }

  /// A server for everything that `WeChatPayAPI` and the modules beside it call.
  ///
  /// - Throws: ``FakeServerError`` if the program lacks the resources of this library.
  public convenience init() throws {
    try self.init(.parts(Self.shipped.get()))
  }

  /// A server for what a document describes.
  ///
  /// - Parameter document: OpenAPI 3 in JSON, best as `wechatpay-gen export` writes it.
  /// - Throws: ``FakeServerError`` if the document has errors, or describes nothing.
  public convenience init(openAPI document: Data) throws {
    try self.init(.whole(readDocument(document, named: "document.json")))
  }

  private init(_ description: ServerDescription) throws {
    self.description = description
    merchant = try Merchant(id: PartyKeys.merchantID, signer: FakeSigner(), apiV3Key: PartyKeys.apiV3Key)
  }

  /// Shared, since tests make a server each.
  private static let shipped = Result {
    guard let folder = Bundle.module.url(forResource: "API", withExtension: nil) else {
      throw FakeServerError("the descriptions of the API are not among the resources of the program")
    }
    return try DescriptionParts(folder)
  }

  /// What may be about a path, and what is there whatever is described.
  func description(of path: Substring) throws -> APIDescription {
    var description = try description.about(path: path)
    for operation in try Self.protocolDescription.get().operations
    where !description.operations.contains(where: { $0.path == operation.path && $0.method == operation.method }) {
      description.operations.append(operation)
    }
    return description
  }

  func descriptionOfNotifications() throws -> APIDescription { try description.aboutNotifications() }

  /// What the runtime calls by itself; the certificates' reply is made from keys.
  private static let protocolDescription = Result {
    try readDocument(
      Data(
        """
        {"openapi": "3.1.0", "info": {"title": "protocol", "version": "3"}, "paths": {"/v3/security/echo": {"post": {
          "requestBody": {"required": true, "content": {"application/json": {"schema": {
            "type": "object", "required": ["echo_message"], "properties": {
              "notify_url": {"type": "string"}, "echo_message": {"type": "string"},
              "encrypted_echo_message": {"type": "string", "x-encrypted": "by-rsa-pubkey"}}}}}},
          "responses": {"200": {"description": "", "content": {"application/json": {"schema": {
            "type": "object", "required": ["echo_message"], "properties": {
              "echo_message": {"type": "string"},
              "encrypted_echo_message": {"type": "string", "x-encrypted": "by-rsa-pubkey"}}}}}}}
        }}}}
        """.utf8), named: "protocol.json")
  }

  /// A server for what a document in a file describes.
  ///
  /// - Throws: ``FakeServerError`` as ``init(openAPI:)-(Data)``, or if the file cannot be read.
  public convenience init(openAPI file: URL) throws {
    guard let document = FileManager.default.contents(atPath: file.path(percentEncoded: false)) else {
      throw FakeServerError("'\(file.path(percentEncoded: false))' cannot be read")
    }
    try self.init(openAPI: document)
  }

  /// A client whose requests come here.
  ///
  /// - Parameter mode: How the client verifies replies.
  public func client(verifying mode: VerificationMode = .publicKey) throws -> WeChatPayClient {
    var client = try WeChatPayClient(merchant: merchant, verifier: verifier(mode), transport: self)
    // Nobody hangs up on a test that is busy, or stops in a debugger.
    client.environment.patience = .seconds(600)
    return client
  }

  /// How a client knows WeChat Pay's keys.
  public enum VerificationMode: Sendable {
    /// By a public key with an ID.
    case publicKey
    /// By platform certificates, which it downloads from here.
    case certificates
  }

  /// What a client verifies the replies with: for tests that make the client themselves.
  public func verifier(_ mode: VerificationMode = .publicKey) throws -> PlatformVerifier {
    switch mode {
    case .publicKey: try .publicKey(id: PartyKeys.publicKeyID, PartyKeys.platform.get().publicKey)
    case .certificates: .certificates()
    }
  }

  /// What arrived and was accepted, in the order of arrival.
  public var requests: [FakeRequest] { state.withLock { $0.requests } }

  /// Says how requests to an endpoint are answered from now on. What was said before and is not used up yet comes first.
  ///
  /// - Parameters:
  ///   - method: The method of the endpoint.
  ///   - path: As it is described: `/v3/refund/domestic/refunds/{out_refund_no}`.
  ///   - reply: What it is answered with.
  ///   - times: For how many requests; nil for all.
  /// - Throws: ``FakeServerError`` if nothing of that kind is described.
  public func reply(to method: RequestMethod, _ path: String, with reply: FakeReply, times: Int? = nil) throws {
    let described = try description(of: path.prefix { $0 != "?" && $0 != "#" })
    let operation = described.operations.first { $0.path.text == path && $0.httpMethod == method }
    let isOfProtocol = Endpoint(method: method, path: path) == Self.certificates
    guard operation != nil || isOfProtocol else {
      throw FakeServerError("\(method.rawValue) \(path) is not described")
    }
    if case .error(let code) = reply, operation?.error(code) == nil {
      let known = operation?.errors.map { $0.code }.joined(separator: ", ") ?? ""
      throw FakeServerError(
        "\(method.rawValue) \(path) has no error '\(code)': "
          + (known.isEmpty
            ? "none is described, so give a refusal with its status and message" : "described are \(known)"))
    }
    state.withLock {
      $0.scripts[Endpoint(method: method, path: path), default: []].append(Script(reply: reply, times: times))
    }
  }

  /// The platform's own endpoint, described or not.
  static let certificates = Endpoint(method: .get, path: "/v3/certificates")

  func record(_ request: FakeRequest) {
    state.withLock { $0.requests.append(request) }
  }

  /// Whether a nonce is new.
  func takes(nonce: String) -> Bool {
    state.withLock { $0.nonces.insert(nonce).inserted }
  }

  /// What the test wants for this request.
  func scriptedReply(to endpoint: Endpoint) -> FakeReply? {
    state.withLock { state in
      guard var scripts = state.scripts[endpoint], let first = scripts.first else { return nil }
      if let times = first.times {
        scripts[0].times = times - 1
        if times <= 1 { scripts.removeFirst() }
      }
      state.scripts[endpoint] = scripts
      return first.reply
    }
  }

  public func send(
    _ request: TransportRequest, receive: @escaping @Sendable (ReplyHead, Data) throws -> Void
  ) async throws(TransportFailure) -> ReplyHead {
    let answer = try Exchange(server: self, request: request).answer()
    if let delay = answer.delay {
      // A server that hangs: the client's deadline or a cancellation ends the wait.
      do {
        try await Task.sleep(for: delay)
      } catch {
        throw TransportFailure(.cancelled, .maybeSent)
      }
    }
    if Task.isCancelled { throw TransportFailure(.cancelled, .maybeSent) }
    do {
      if !answer.body.isEmpty { try receive(answer.head, answer.body) }
    } catch {
      throw TransportFailure(.cannotWrite, .maybeSent)
    }
    if let failure = answer.failure { throw failure }
    return answer.head
  }
}

/// What keeps a fake server from doing what a test wants.
public struct FakeServerError: Error, Sendable, Hashable, CustomStringConvertible {
  public let description: String

  init(_ description: String) {
    self.description = description
  }
}

/// A request that the server accepted.
public struct FakeRequest: Sendable {
  /// The method.
  public let method: RequestMethod
  /// As it is described: `/v3/pay/transactions/id/{transaction_id}`.
  public let path: String
  /// The values of the path parameters, decoded.
  public let pathParameters: [String: String]
  /// Names and values in their order, decoded; encrypted ones are decrypted.
  public let query: [(name: String, value: String)]
  /// All header fields.
  public let headers: HeaderFields
  /// The JSON of the body, or the part `meta` of an upload, or the fields of a form; encrypted fields are decrypted.
  public let body: JSONValue?
  /// The file of an upload, or a body that is bytes.
  public let file: Data?
}

extension SpecModel.Operation {
  /// The refusal that is described under a code.
  func error(_ code: String) -> OperationError? { errors.first { $0.code == code } }

  var httpMethod: RequestMethod {
    switch method {
    case .get: .get
    case .put: .put
    case .post: .post
    case .delete: .delete
    case .patch: .patch
    case .head: .head
    case .options: .options
    }
  }
}
