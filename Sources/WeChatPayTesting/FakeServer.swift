public import Foundation
import SpecModel
import SpecReading
public import WeChatPay

/// WeChat Pay in this process, for tests: there is no sandbox for APIv3.
///
/// It is the transport of a client, and listens on this machine for programs in other languages. It checks each request
/// as the platform would (signature, path, required fields, types, limits, encrypted fields, digests of uploads) against
/// OpenAPI documents, and answers signed replies: what it remembers of payments and their like, else the samples of the
/// document, in which fields that the request has, too, repeat what it said, or what the test says. The endpoints of the
/// protocol itself, platform certificates and the echo of `selfTest()`, are there whatever the document describes.
///
/// ```swift
/// let server = try FakeServer()
/// let pay = try server.client()
/// let order = try await pay.v3.pay.transactions.jsapi.post(request)
/// #expect(server.requests.last?.body?["out_trade_no"] == "1217752501")
/// ```
public final class FakeServer: Transport {
  /// The keys of both sides. Those that all servers share are made when they are first needed.
  ///
  /// - Throws: ``FakeServerError`` if keys could not be made.
  public var keys: FakeKeys { get throws { try parties.keys } }
  /// The first merchant that the server knows.
  public let merchant: Merchant
  /// How much the server refuses.
  public let strictness: Strictness
  /// Nil for those that all servers share.
  private let givenParties: Parties?
  var parties: Parties { get throws { try givenParties ?? Parties.shared.get() } }
  /// What is described first counts.
  let descriptions: [ServerDescription]
  private let state: Locked<State>
  let memory: Locked<Memory>
  private let samples = Locked<[Endpoint: JSONValue]>([:])
  let hooks: Hooks

  private struct State {
    var requests: [FakeRequest] = []
    var scripts: [Endpoint: [Script]] = [:]
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

  /// How much a server refuses.
  public enum Strictness: Int, Sendable, Hashable, Comparable {
    /// What descriptions say no: paths, fields, types, limits. Nothing is remembered.
    case descriptions
    /// Values that are not listed, and what the platform's pages say no to in words: another merchant's number, addresses
    /// for notifications, days, currencies, sums. What was made is remembered; what was never made is answered with a sample.
    case rules
    /// As ``rules``, and what was never made is not there.
    case platform

    public static func < (left: Strictness, right: Strictness) -> Bool { left.rawValue < right.rawValue }
  }

  /// What a server describes.
  public enum Description: Sendable {
    /// Everything that `WeChatPayAPI` and the modules beside it call.
    case weChatPayAPI
    /// OpenAPI 3 in JSON, best as `wechatpay-gen export` writes it.
    case openAPI(Data)
    /// The same in a file.
    case file(URL)
  }

  /// A server for everything that `WeChatPayAPI` and the modules beside it call, or for something else, too.
  ///
  /// ```swift
  /// let server = try FakeServer(describing: [.weChatPayAPI, .file(ownAPI)])
  /// ```
  ///
  /// - Parameters:
  ///   - keys: Those of merchants and platform; nil for those that all servers of this process share.
  ///   - descriptions: What can be called. Where several describe the same, the first one counts.
  ///   - strictness: How much is refused.
  /// - Throws: ``FakeServerError`` if a key cannot be right, a document has errors, or the program lacks the resources of
  ///   this library.
  public convenience init(
    keys: FakeKeys? = nil, describing descriptions: [Description] = [.weChatPayAPI], strictness: Strictness = .rules
  ) throws {
    try self.init(keys: keys, describing: descriptions, strictness: strictness, hooks: Hooks())
  }

  /// A server for what a document describes.
  ///
  /// - Parameter document: OpenAPI 3 in JSON, best as `wechatpay-gen export` writes it.
  /// - Throws: ``FakeServerError`` if the document has errors, or describes nothing.
  public convenience init(openAPI document: Data) throws {
    try self.init(describing: [.openAPI(document)])
  }

  /// A server for what a document in a file describes.
  ///
  /// - Throws: ``FakeServerError`` as ``init(openAPI:)-(Data)``, or if the file cannot be read.
  public convenience init(openAPI file: URL) throws {
    try self.init(describing: [.file(file)])
  }

  /// - Parameter hooks: What takes part in every exchange.
  package init(keys: FakeKeys?, describing: [Description], strictness: Strictness, hooks: Hooks) throws {
    givenParties = try keys.map { try Parties($0) }
    merchant = try givenParties?.merchants[0].merchant ?? Parties.sharedMerchant.get()
    descriptions = try describing.map(Self.read)
    self.strictness = strictness
    self.hooks = hooks
    state = Locked(State())
    memory = Locked(Memory(capacity: hooks.capacity))
  }

  private static func read(_ source: Description) throws -> ServerDescription {
    switch source {
    case .weChatPayAPI: return .parts(try shipped.get())
    case .openAPI(let document): return .whole(try readDocument(document, named: "document.json"))
    case .file(let file):
      guard let document = FileManager.default.contents(atPath: file.path(percentEncoded: false)) else {
        throw FakeServerError("'\(file.path(percentEncoded: false))' cannot be read")
      }
      return .whole(try readDocument(document, named: file.lastPathComponent))
    }
  }

  /// Shared, since tests make a server each.
  private static let shipped = Result { try DescriptionParts(libraryResource("API")) }

  /// What may be about a path, and what is there whatever is described: what comes first counts.
  func served(at path: Substring) throws -> [[ServedDescription]] {
    try descriptions.map { try $0.about(path: path) } + [[Self.protocolDescription.get()]]
  }

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

  // MARK: Merchants

  /// A merchant that the server knows.
  ///
  /// - Throws: ``FakeServerError`` if it knows none of that number.
  public func merchant(_ id: String) throws -> Merchant { id == merchant.id ? merchant : try party(id).merchant }

  /// - Parameter id: Nil for the first one.
  func party(_ id: String?) throws -> Parties.Party {
    guard let party = try parties.party(id ?? merchant.id) else {
      throw FakeServerError("there is no merchant with the number \(id ?? "")")
    }
    return party
  }

  /// A client whose requests come here.
  ///
  /// - Parameters:
  ///   - id: Whose client; nil for the first merchant.
  ///   - mode: How the client verifies replies.
  /// - Throws: ``FakeServerError`` if there is no such merchant.
  public func client(for id: String? = nil, verifying mode: VerificationMode = .publicKey) throws -> WeChatPayClient {
    var client = try WeChatPayClient(merchant: merchant(id ?? merchant.id), verifier: verifier(mode), transport: self)
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
    case .publicKey: try .publicKey(id: keys.platform.publicKeyID, parties.platform.publicKey)
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
    let served = try self.served(at: path.prefix { $0 != "?" && $0 != "#" }).joined()
    let operation = served.lazy.flatMap(\.description.operations).first {
      $0.path.text == path && $0.httpMethod == method
    }
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
    guard hooks.keepsRequests else { return }
    state.withLock { $0.requests.append(request) }
  }

  func forgetRequests() { state.withLock { $0 = State() } }

  /// What the request is answered with: what the test wants, else what goes wrong now, else what is right.
  func reply(to request: FakeRequest) -> FakeReply {
    scriptedReply(to: Endpoint(method: request.method, path: request.path)) ?? hooks.fault(request) ?? .sample
  }

  /// What the test wants for this request.
  private func scriptedReply(to endpoint: Endpoint) -> FakeReply? {
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
    let incoming: FakeIncoming
    do {
      incoming = try FakeIncoming(request)
    } catch {
      throw TransportFailure(.bodyNotReadable, .notSent)
    }
    let answer = try answer(to: incoming)
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

  func answer(to request: FakeIncoming) throws(TransportFailure) -> Answer {
    var observed = ObservedExchange(request)
    defer { hooks.observe?(observed) }
    do throws(TransportFailure) {
      let answer = try Exchange(server: self, request: request).answer(&observed)
      observed.note(answer)
      return answer
    } catch {
      observed.failure = "\(error)"
      throw error
    }
  }

  /// The sample that is described, or one that is made: once, since it stays the same.
  func sample(
    of operation: SpecModel.Operation, _ schema: Schema, _ components: [String: Component]
  ) throws -> JSONValue {
    let place = Endpoint(method: operation.httpMethod, path: operation.path.text)
    if let known = samples.withLock({ $0[place] }) { return known }
    let sample = operation.samples.lazy.compactMap(\.response).first
    let made = sample ?? madeSample(of: schema, components: components)
    let value = try JSONDecoder().decode(JSONValue.self, from: Data(made.compactText.utf8))
    samples.withLock { $0[place] = value }
    return value
  }
}

/// What takes part in every exchange of a server.
package struct Hooks: Sendable {
  /// What goes wrong with an accepted request now; nil for nothing.
  package var fault: @Sendable (FakeRequest) -> FakeReply? = { _ in nil }
  package var observe: (@Sendable (ObservedExchange) -> Void)?
  /// Whether accepted requests are kept for ``FakeServer/requests``.
  package var keepsRequests = true
  /// How many things are remembered.
  package var capacity = 100_000

  package init() {}
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
