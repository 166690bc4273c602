package import Foundation
import SpecModel
import SpecReading
package import WeChatPay

/// What goes back to the client.
struct Answer {
  var head: ReplyHead
  var body = Data()
  /// Thrown after the body.
  var failure: TransportFailure?
  /// How long the client waits for it.
  var delay: Duration?

  init(status: Int, headers: HeaderFields = [:], body: Data = Data()) {
    var headers = headers
    headers["Request-ID"] = "08F78BB7-FAKE-" + String(UInt32.random(in: .min ... .max), radix: 16, uppercase: true)
    head = ReplyHead(statusCode: status, headers: headers)
    self.body = body
  }
}

/// A request as it arrives: over a connection, or in the process.
package struct FakeIncoming: Sendable {
  package let method: RequestMethod
  /// Path and query as they are signed.
  package let target: String
  package let headers: HeaderFields
  package let body: Data
  /// Where it was sent, if it came over a connection: `http://127.0.0.1:8080`.
  package let origin: String?

  package init(method: RequestMethod, target: String, headers: HeaderFields, body: Data, origin: String? = nil) {
    self.origin = origin
    self.method = method
    self.target = target
    self.headers = headers
    self.body = body
  }

  init(_ request: TransportRequest) throws {
    let parts = URLComponents(url: request.url, resolvingAgainstBaseURL: false)
    method = request.method
    target = (parts?.percentEncodedPath ?? "") + (parts?.percentEncodedQuery.map { "?" + $0 } ?? "")
    headers = request.headers
    origin = nil
    body =
      switch request.body {
      case .empty: Data()
      case .data(let data): data
      case .file(let file): try Data(contentsOf: file)
      }
  }
}

/// One request and its answer.
struct Exchange {
  let server: FakeServer
  let request: FakeIncoming

  private var target: String { request.target }

  /// - Parameter observed: What is known of the request in the end.
  func answer(_ observed: inout ObservedExchange) throws(TransportFailure) -> Answer {
    do {
      let body = request.body
      let form = try MultipartParts(body, contentType: request.headers["Content-Type"])
      let party = try server.party(signing: request, body: form?.meta ?? body)
      observed.merchantID = party.merchant.id
      let keyName = try signingKeyName()
      let endpoint = try endpoint()
      observed.path = endpoint.path
      let received = try received(endpoint, body: body, form: form, keyName: keyName)
      if server.strictness >= .rules {
        try PlatformRules(request: received, merchantID: party.merchant.id).check()
      }
      server.record(received)
      let maker = ReplyMaker(
        server: server, party: party, operation: endpoint.operation, components: endpoint.components,
        request: received, keyName: try keyName ?? server.parties.platform.certificate.serial, origin: request.origin)
      return try maker.answer(server.reply(to: received))
    } catch let refusal as Refusal {
      observed.note(refusal)
      return Answer(refusal)
    } catch let failure as TransportFailure {
      throw failure
    } catch {
      throw TransportFailure(.other("the fake server failed: \(error)"), .maybeSent)
    }
  }

  /// The platform's key that the client asks for, and encrypts with; nil where it names none, as several SDKs do unless
  /// a field is encrypted.
  private func signingKeyName() throws -> String? {
    guard let name = request.headers["Wechatpay-Serial"], !name.isEmpty else { return nil }
    guard try server.parties.platformKey(named: name) != nil else {
      throw Refusal.request("the header 'Wechatpay-Serial' names no key of the platform")
    }
    return name
  }

  // MARK: The operation

  private struct Described {
    var path: String
    var pathParameters: [String: String] = [:]
    /// Nil for the platform's own endpoint where the document does not have it.
    var operation: SpecModel.Operation?
    /// What its schemas refer to.
    var components: [String: Component] = [:]
  }

  private func endpoint() throws -> Described {
    let path = target.prefix { $0 != "?" }
    let query = target[path.endIndex...].dropFirst().split(separator: "&")
    let steps = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map(\.withoutPercentEncoding)
    var isKnownPath = false
    for served in try server.served(at: path) {
      let candidates = served.flatMap { $0.matches(steps, query) }
      isKnownPath = isKnownPath || !candidates.isEmpty
      let matches = candidates.filter { $0.operation.httpMethod == request.method }
      guard let best = matches.first(where: { one in !matches.contains { one.precision < $0.precision } }) else {
        continue
      }
      for (name, value) in best.values where value.isEmpty { throw Refusal.parameter("path", name, "it is empty") }
      return Described(
        path: best.operation.path.text, pathParameters: best.values, operation: best.operation,
        components: best.components)
    }
    if request.method == .get, path == FakeServer.certificates.path {
      return Described(path: FakeServer.certificates.path)
    }
    throw isKnownPath
      ? Refusal(status: 405, code: "METHOD_NOT_ALLOWED", message: "this path has no \(request.method.rawValue)")
      : Refusal(status: 404, code: "NOT_FOUND", message: "no such path is described")
  }

  private func received(
    _ endpoint: Described, body: Data, form: MultipartParts?, keyName: String?
  ) throws -> FakeRequest {
    var query = queryItems(of: target)
    var json: JSONValue?
    var file: Data?
    if let operation = endpoint.operation {
      let key = try keyName.flatMap(server.parties.platformKey)
      func comparison(_ location: String) -> SchemaCheck {
        SchemaCheck(
          components: endpoint.components, key: key, location: location,
          takesListedValuesOnly: server.strictness >= .rules)
      }
      for field in operation.pathParameters {
        if let text = endpoint.pathParameters[field.name] {
          try comparison("path").checked(text: text, field.schema, named: field.name)
        }
      }
      let fixed = query.filter(operation.path.fixes)
      query = try fixed + checked(query.filter { !operation.path.fixes($0) }, operation.query, comparison("query"))
      // Which key was used to encrypt needs to be said only where something is encrypted.
      for field in operation.headers
      where field.isRequired && request.headers[field.name] == nil && field.name != "Wechatpay-Serial" {
        throw Refusal.parameter("header", field.name, "it is required")
      }
      (json, file) = try checkedBody(body, form, operation.body, comparison("body"))
    }
    return FakeRequest(
      method: request.method, path: endpoint.path, pathParameters: endpoint.pathParameters, query: query,
      headers: request.headers, body: json, file: file)
  }

  /// The parameters with what is encrypted in plain text.
  private func checked(
    _ items: [(name: String, value: String)], _ fields: [Field], _ check: SchemaCheck
  ) throws -> [(name: String, value: String)] {
    let sent = Set(items.map { parameterName($0.name) })
    for field in fields where field.isRequired && !sent.contains(field.name) {
      throw Refusal.parameter("query", field.name, "it is required")
    }
    let known = Dictionary(fields.map { ($0.name, $0) }) { first, _ in first }
    return try items.map { item in
      guard let field = known[parameterName(item.name)] else {
        throw Refusal.parameter("query", item.name, "it is not described")
      }
      if item.name != field.name || field.style != .plain { return item }
      return (item.name, try check.checked(text: item.value, field.schema, named: field.name))
    }
  }

  private func checkedBody(
    _ body: Data, _ form: MultipartParts?, _ described: RequestBody?, _ check: SchemaCheck
  ) throws -> (JSONValue?, Data?) {
    guard let described else {
      if !body.isEmpty { throw Refusal.request("a body was sent, and none is described") }
      return (nil, nil)
    }
    if body.isEmpty {
      if described.isRequired { throw Refusal.request("there is no body") }
      return (nil, nil)
    }
    switch described.content {
    case .json(let schema):
      guard let json = parsed(body) else {
        throw Refusal.request("the body is no JSON")
      }
      return (try check.checked(json, schema, at: ""), nil)
    case .form(let fields):
      let items = queryItems(of: "?" + String(decoding: body, as: UTF8.self))
      let members = Dictionary(items.map { ($0.name, JSONValue.string($0.value)) }) { $1 }
      let sent = Set(items.map { parameterName($0.name) })
      for field in fields where field.isRequired && !sent.contains(field.name) {
        throw Refusal.parameter("body", field.name, "it is required")
      }
      return (.object(members), nil)
    case .multipart(let parts):
      guard let form else { throw Refusal.request("the body is no form with the part 'meta' and one for the file") }
      let upload = try form.checked(as: UploadForm(parts))
      return (upload.meta, upload.file)
    case .binary: return (nil, body)
    }
  }
}

extension Answer {
  /// A refusal, which the platform does not sign.
  init(_ refusal: Refusal) {
    var members: [String: JSONValue] = ["code": .string(refusal.code), "message": .string(refusal.message)]
    members["detail"] = refusal.detail
    let body = (try? encoded(JSONValue.object(members))) ?? Data()
    self.init(status: refusal.status, headers: ["Content-Type": "application/json"], body: body)
  }
}

extension Substring {
  /// As it stands where it is no such encoding.
  fileprivate var withoutPercentEncoding: String {
    utf8.contains(UInt8(ascii: "%")) ? removingPercentEncoding ?? String(self) : String(self)
  }
}

/// `card` of `card[number]`.
private func parameterName(_ name: String) -> String { String(name.prefix { $0 != "[" }) }

private func queryItems(of target: String) -> [(name: String, value: String)] {
  guard let mark = target.firstIndex(of: "?") else { return [] }
  return target[target.index(after: mark)...].split(separator: "&").map { item in
    let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    func decoded(_ text: Substring) -> String {
      (text.utf8.contains(UInt8(ascii: "+")) ? text.replacing("+", with: " ") : text).withoutPercentEncoding
    }
    return (decoded(parts[0]), parts.count > 1 ? decoded(parts[1]) : "")
  }
}

extension PathTemplate {
  fileprivate func fixes(_ item: (name: String, value: String)) -> Bool {
    queryItems(of: variant).contains { $0 == item }
  }
}
