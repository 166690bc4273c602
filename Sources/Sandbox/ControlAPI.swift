import Foundation
import LoopbackHTTP
import WeChatPay
import WeChatPayTesting

/// What tests in any language drive the sandbox with, and its page: everything below `/sandbox`.
///
/// | request | does |
/// |---|---|
/// | `GET /sandbox/state` | calls, resources, notifications and the fault, the newest first |
/// | `POST /sandbox/events` | `{"kind": "order", "number": "…", "event": "pay"}`; `merchant` and `notify` if need be |
/// | `POST /sandbox/notifications` | `{"name": "REFUND.SUCCESS", "url": "http://127.0.0.1:…"}`; `resource`, `merchant` |
/// | `PUT /sandbox/fault` | `{"kind": "cut"}`; `path`, `times`, `delay` in milliseconds |
/// | `DELETE /sandbox/fault` | nothing goes wrong any more |
/// | `POST /sandbox/reset` | everything is forgotten |
struct ControlAPI {
  let sandbox: Sandbox

  /// What stands behind `/sandbox`; nil for what is the platform's.
  static func place(of request: HTTPRequest) -> String? {
    let path = String(request.path)
    if path == "/" || path == "/sandbox" || path == "/sandbox/" { return "" }
    guard path.hasPrefix("/sandbox/") else { return nil }
    return String(path.dropFirst("/sandbox/".count))
  }

  func reply(to request: HTTPRequest, at place: String) async -> HTTPReply {
    do throws(ControlError) {
      try checkOrigin(of: request)
      return try await answer(request, at: place)
    } catch {
      return json(["error": .string(error.problem)], status: error.status)
    }
  }

  /// Pages of other sites run in the same browser: they may neither name this machine by another name, nor send what a
  /// browser sends without asking.
  private func checkOrigin(of request: HTTPRequest) throws(ControlError) {
    guard let host = request.field("Host"), Self.isOwn(host) else {
      throw ControlError(421, "the sandbox is reached as 127.0.0.1 or localhost")
    }
    if let origin = request.field("Origin") {
      guard origin.hasPrefix("http://"), Self.isOwn(String(origin.dropFirst("http://".count))) else {
        throw ControlError(403, "the request comes from another site")
      }
    }
    guard request.method == "GET" || request.method == "HEAD" || request.method == "DELETE" else {
      let type = request.field("Content-Type")?.prefix { $0 != ";" }.lowercased()
      guard type == "application/json" else { throw ControlError(415, "the Content-Type must be application/json") }
      return
    }
  }

  private static func isOwn(_ authority: String) -> Bool {
    guard let parts = URLComponents(string: "http://" + authority), let host = parts.host else { return false }
    return isLoopback(host)
  }

  private func answer(_ request: HTTPRequest, at place: String) async throws(ControlError) -> HTTPReply {
    switch (request.method, place) {
    case ("GET", ""), ("HEAD", ""): return SandboxPage.reply
    case ("GET", "state"): return try encoded(state)
    case ("POST", "events"): return try await happen(try decoded(request))
    case ("POST", "notifications"): return try await notify(try decoded(request))
    case ("PUT", "fault"):
      sandbox.faults.current = try decoded(request) as Fault
      return try encoded(state)
    case ("DELETE", "fault"):
      sandbox.faults.current = nil
      return try encoded(state)
    case ("POST", "reset"):
      sandbox.faults.current = nil
      sandbox.journal.forget()
      sandbox.notifier.forget()
      sandbox.server.forget()
      return try encoded(state)
    case (_, ""), (_, "state"), (_, "events"), (_, "notifications"), (_, "fault"), (_, "reset"):
      throw ControlError(405, "'\(place)' has no \(request.method)")
    default: throw ControlError(404, "the sandbox has no '\(place)'")
    }
  }

  // MARK: State

  private var state: SandboxState {
    SandboxState(
      merchants: sandbox.merchantIDs, calls: sandbox.journal.calls(limit: 100),
      resources: sandbox.server.resources(limit: 100).map(ShownResource.init),
      notifications: Array(sandbox.notifier.deliveries.prefix(50)), fault: sandbox.faults.current)
  }

  // MARK: Events

  private struct EventRequest: Decodable {
    var kind: FakeResource.Kind
    var number: String
    var event: FakeResource.Event
    var merchant: String?
    var notify: Bool?
  }

  private struct EventReply: Encodable {
    var resource: ShownResource?
    var notification: Delivery?
  }

  private func happen(_ event: EventRequest) async throws(ControlError) -> HTTPReply {
    do {
      let (resource, delivery) = try await sandbox.happen(
        event.event, to: event.kind, event.number, of: event.merchant ?? sandbox.server.merchant.id,
        notifies: event.notify ?? true)
      return try encoded(EventReply(resource: resource.map(ShownResource.init), notification: delivery))
    } catch let error as FakeServerError {
      throw ControlError(409, error.description)
    } catch {
      throw ControlError(500, "\(error)")
    }
  }

  private struct NotificationRequest: Decodable {
    var name: String
    var url: String
    var resource: JSONValue?
    var merchant: String?
  }

  private func notify(_ wanted: NotificationRequest) async throws(ControlError) -> HTTPReply {
    let sent: FakeNotification
    do {
      sent = try sandbox.server.notification(wanted.name, resource: wanted.resource, to: wanted.merchant)
    } catch {
      throw ControlError(409, "\(error)")
    }
    return try encoded(await sandbox.notifier.deliver(sent, to: wanted.url, about: wanted.name))
  }

  // MARK: JSON

  private func decoded<Value: Decodable>(_ request: HTTPRequest) throws(ControlError) -> Value {
    do {
      return try JSONDecoder().decode(Value.self, from: request.body)
    } catch DecodingError.keyNotFound(let key, _) {
      throw ControlError(400, "'\(key.stringValue)' is missing")
    } catch DecodingError.dataCorrupted(let context) where !context.codingPath.isEmpty {
      let name = context.codingPath.map(\.stringValue).joined(separator: ".")
      throw ControlError(400, "'\(name)' has a value that is not known")
    } catch DecodingError.typeMismatch(_, let context) {
      throw ControlError(400, "'\(context.codingPath.map(\.stringValue).joined(separator: "."))' has another type")
    } catch {
      throw ControlError(400, "the body is not the JSON that is expected")
    }
  }

  private func encoded(_ value: some Encodable) throws(ControlError) -> HTTPReply {
    let encoder = JSONEncoder()
    encoder.dateEncodingStrategy = .iso8601
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let body = try? encoder.encode(value) else { throw ControlError(500, "the answer cannot be written") }
    return HTTPReply(status: 200, fields: Self.fields, body: body)
  }

  private func json(_ value: JSONValue, status: Int) -> HTTPReply {
    HTTPReply(status: status, fields: Self.fields, body: (try? JSONEncoder().encode(value)) ?? Data())
  }

  private static let fields = [
    HTTPField("Content-Type", "application/json"), HTTPField("Cache-Control", "no-store"),
    HTTPField("X-Content-Type-Options", "nosniff"),
  ]
}

struct ControlError: Error {
  var status: Int
  var problem: String

  init(_ status: Int, _ problem: String) {
    self.status = status
    self.problem = problem
  }
}

/// What `GET /sandbox/state` tells.
struct SandboxState: Encodable {
  var merchants: [String]
  var calls: [Call]
  var resources: [ShownResource]
  var notifications: [Delivery]
  var fault: Fault?
}

struct ShownResource: Encodable {
  var kind: FakeResource.Kind
  var merchant: String
  var number: String
  var id: String
  var state: String
  var events: [FakeResource.Event]
  var notifyURL: String?
  var content: JSONValue

  enum CodingKeys: String, CodingKey {
    case kind, merchant, number, id, state, events, content
    case notifyURL = "notify_url"
  }

  init(_ resource: FakeResource) {
    kind = resource.kind
    merchant = resource.merchantID
    number = resource.number
    id = resource.id
    state = resource.state
    events = resource.events
    notifyURL = resource.notifyURL
    content = resource.content
  }
}
