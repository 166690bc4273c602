import Foundation
import SpecModel
import SpecReading
import WeChatPay

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

/// One request and its answer.
struct Exchange {
  let server: FakeServer
  let request: TransportRequest

  func answer() throws(TransportFailure) -> Answer {
    do {
      let body = try content()
      let form = try MultipartParts(body, contentType: request.headers["Content-Type"])
      try server.checkSignature(of: request, target: target, signedBody: form?.meta ?? body)
      let keyName = try signingKeyName()
      let endpoint = try endpoint()
      let received = try received(endpoint, body: body, form: form, keyName: keyName)
      server.record(received)
      let script = FakeServer.Endpoint(method: request.method, path: endpoint.path)
      let reply = server.scriptedReply(to: script) ?? .sample
      let maker = ReplyMaker(
        operation: endpoint.operation, components: endpoint.components, request: received, keyName: keyName)
      return try maker.answer(reply)
    } catch let refusal as Refusal {
      return Answer(refusal)
    } catch let failure as TransportFailure {
      throw failure
    } catch {
      throw TransportFailure(.other("the fake server failed: \(error)"), .maybeSent)
    }
  }

  /// Path and query as they are signed.
  private var target: String {
    let parts = URLComponents(url: request.url, resolvingAgainstBaseURL: false)
    return (parts?.percentEncodedPath ?? "") + (parts?.percentEncodedQuery.map { "?" + $0 } ?? "")
  }

  private func content() throws -> Data {
    switch request.body {
    case .empty: Data()
    case .data(let data): data
    case .file(let file): try Data(contentsOf: file)
    }
  }

  /// The platform's key that the client asks for; what it encrypts with, too.
  private func signingKeyName() throws -> String {
    guard let name = request.headers["Wechatpay-Serial"] else {
      // Only who knows no certificate yet need not name one.
      guard target == FakeServer.certificates.path else {
        throw Refusal.request("there is no header 'Wechatpay-Serial'")
      }
      return try PartyKeys.certified.get().certificate.serial
    }
    guard try PartyKeys.platformKey(named: name) != nil else {
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

  /// Literal segments go before parameters.
  private func endpoint() throws -> Described {
    let path = target.prefix { $0 != "?" }
    let query = target[path.endIndex...].dropFirst().split(separator: "&")
    func values(_ operation: SpecModel.Operation) -> [String: String]? {
      let isVariant = operation.path.fixedQuery.allSatisfy { query.contains($0) }
      return isVariant ? operation.values(in: path) : nil
    }
    let description = try server.description(of: path)
    let candidates = description.operations.filter { $0.httpMethod == request.method }
    let matches = candidates.compactMap { operation in values(operation).map { (operation, $0) } }
    let best = matches.min { left, right in
      // A path that says more goes first.
      (left.1.count, -left.0.path.fixedQuery.count) < (right.1.count, -right.0.path.fixedQuery.count)
    }
    if let (operation, values) = best {
      for (name, value) in values where value.isEmpty { throw Refusal.parameter("path", name, "it is empty") }
      return Described(
        path: operation.path.text, pathParameters: values, operation: operation, components: description.components)
    }
    if request.method == .get, path == FakeServer.certificates.path {
      return Described(path: FakeServer.certificates.path)
    }
    let isKnownPath = description.operations.contains { values($0) != nil }
    throw isKnownPath
      ? Refusal(status: 405, code: "METHOD_NOT_ALLOWED", message: "this path has no \(request.method.rawValue)")
      : Refusal(status: 404, code: "NOT_FOUND", message: "no such path is described")
  }

  private func received(
    _ endpoint: Described, body: Data, form: MultipartParts?, keyName: String
  ) throws -> FakeRequest {
    var query = queryItems(of: target)
    var json: JSONValue?
    var file: Data?
    if let operation = endpoint.operation {
      let key = try PartyKeys.platformKey(named: keyName)
      func comparison(_ location: String) -> SchemaCheck {
        SchemaCheck(components: endpoint.components, key: key, location: location)
      }
      for field in operation.pathParameters {
        if let text = endpoint.pathParameters[field.name] {
          try comparison("path").checked(text: text, field.schema, named: field.name)
        }
      }
      let fixed = query.filter(operation.path.fixes)
      query = try fixed + checked(query.filter { !operation.path.fixes($0) }, operation.query, comparison("query"))
      for field in operation.headers where field.isRequired && request.headers[field.name] == nil {
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
    func name(_ item: (name: String, value: String)) -> String { String(item.name.prefix { $0 != "[" }) }
    let sent = Set(items.map(name))
    for field in fields where field.isRequired && !sent.contains(field.name) {
      throw Refusal.parameter("query", field.name, "it is required")
    }
    let known = Dictionary(fields.map { ($0.name, $0) }) { first, _ in first }
    return try items.map { item in
      guard let field = known[name(item)] else { throw Refusal.parameter("query", item.name, "it is not described") }
      if item.name != field.name || field.separator != nil { return item }
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
      guard let json = try? JSONDecoder().decode(JSONValue.self, from: body) else {
        throw Refusal.request("the body is no JSON")
      }
      return (try check.checked(json, schema, at: ""), nil)
    case .form(let fields):
      let items = queryItems(of: "?" + String(decoding: body, as: UTF8.self))
      let members = Dictionary(items.map { ($0.name, JSONValue.string($0.value)) }) { $1 }
      for field in fields where field.isRequired && members[field.name] == nil {
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
    var detail: [String: JSONValue] = [:]
    detail["field"] = refusal.field.map { .string($0) }
    detail["issue"] = refusal.issue.map { .string($0) }
    detail["location"] = refusal.location.map { .string($0) }
    if !detail.isEmpty { members["detail"] = .object(detail) }
    let body = (try? JSONEncoder().encode(JSONValue.object(members))) ?? Data()
    self.init(status: refusal.status, headers: ["Content-Type": "application/json"], body: body)
  }
}

private func queryItems(of target: String) -> [(name: String, value: String)] {
  guard let mark = target.firstIndex(of: "?") else { return [] }
  return target[target.index(after: mark)...].split(separator: "&").map { item in
    let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    func decoded(_ text: Substring) -> String {
      let text = text.replacing("+", with: " ")
      return text.removingPercentEncoding ?? String(text)
    }
    return (decoded(parts[0]), parts.count > 1 ? decoded(parts[1]) : "")
  }
}

extension SpecModel.Operation {
  /// The values of the path parameters, behind the path of its server if that has one.
  fileprivate func values(in target: Substring) -> [String: String]? {
    let bases = [""] + servers.compactMap { URL(string: $0)?.path(percentEncoded: true) }
    return bases.lazy.filter { target.hasPrefix($0 + "/") }
      .compactMap { path.values(in: target.dropFirst($0.count)) }.first
  }
}

extension PathTemplate {
  fileprivate func fixes(_ item: (name: String, value: String)) -> Bool {
    queryItems(of: variant).contains { $0 == item }
  }

  /// The parts of the query that the path is described with.
  fileprivate var fixedQuery: [Substring] {
    variant.hasPrefix("?") ? variant.dropFirst().prefix { $0 != "#" }.split(separator: "&") : []
  }

  /// The values of the parameters; nil where the path is another one.
  fileprivate func values(in path: Substring) -> [String: String]? {
    var texts = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
      .map { $0.removingPercentEncoding ?? String($0) }
    // What should end in a slash may be told by it from another path.
    if texts.last?.isEmpty == true {
      guard endsInSlash || texts.count == segments.count else { return nil }
      if endsInSlash { texts.removeLast() }
    } else if endsInSlash {
      return nil
    }
    guard texts.count == segments.count else { return nil }
    var values: [String: String] = [:]
    for (segment, text) in zip(segments, texts) {
      switch segment {
      case .literal(let literal): if literal != text { return nil }
      case .parameter(let name): values[name] = text
      }
    }
    return values
  }
}
