import Foundation
package import LoopbackHTTP
import WeChatPay
package import WeChatPayTesting

/// A ``FakeServer`` that listens, with what it has heard, what can be made to happen, and a page for both.
package final class Sandbox: Sendable {
  /// How it is started.
  package struct Options: Sendable {
    package var keys: FakeKeys
    package var describing: [FakeServer.Description] = [.weChatPayAPI]
    package var strictness = FakeServer.Strictness.platform
    /// How many orders and their like are remembered.
    package var capacity = 100_000
    /// Whether notifications may leave this machine.
    package var notifiesOthers = false
    /// Hears of each call.
    package var hear: @Sendable (Call) -> Void = { _ in }

    package init(keys: FakeKeys) {
      self.keys = keys
    }
  }

  package let server: FakeServer
  let merchantIDs: [String]
  let journal: Journal
  let faults: FaultSwitch
  let notifier: Notifier

  package init(_ options: Options) throws {
    let journal = Journal()
    let faults = FaultSwitch()
    var hooks = Hooks()
    hooks.keepsRequests = false
    hooks.capacity = options.capacity
    hooks.fault = { faults.reply(to: $0.path) }
    hooks.observe = { options.hear(journal.note($0)) }
    server = try FakeServer(
      keys: options.keys, describing: options.describing, strictness: options.strictness, hooks: hooks)
    merchantIDs = options.keys.merchants.map(\.id)
    self.journal = journal
    self.faults = faults
    notifier = Notifier(allowsOthers: options.notifiesOthers)
  }

  /// Listens on this machine until the returned server is closed.
  package func listen(port: Int) throws -> HTTPServer {
    try HTTPServer(port: port) { [self] in await reply(to: $0) }
  }

  package func reply(to request: HTTPRequest) async -> HTTPReply {
    guard let place = ControlAPI.place(of: request) else { return await server.reply(to: request) }
    return await ControlAPI(sandbox: self).reply(to: request, at: place)
  }

  /// Lets something happen, and tells the merchant.
  func happen(
    _ event: FakeResource.Event, to kind: FakeResource.Kind, _ number: String, of merchantID: String, notifies: Bool
  ) async throws -> (resource: FakeResource?, delivery: Delivery?) {
    let sent = try server.happen(event, to: kind, number, of: merchantID)
    let resource = server.resource(kind, number, of: merchantID)
    guard notifies, let sent, let address = resource?.notifyURL else { return (resource, nil) }
    let about = "\(kind.rawValue) \(number): \(event.rawValue)"
    return (resource, await notifier.deliver(sent, to: address, about: about))
  }
}
