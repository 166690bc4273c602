import Foundation
import Generator
import SpecModel
import SwiftPlanning
import Testing
import WeChatPay
import WeChatPayAPI
import WeChatPayTesting

/// Every operation of `WeChatPayAPI`, from the generated call through the fake server and back.
///
/// The calls stand in `OperationCalls.swift`, which is made from the descriptions: `UPDATE_CALLS=1 swift test --filter
/// OperationTests` writes it, and fails.
@Suite struct OperationTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
  static let document = root.appending(path: "../../Sources/WeChatPayTesting/WeChatPayAPI.json")
  static let description = Result {
    var report = Report()
    return Pipeline().planInput(try sources(), &report).description
  }
  static let operations: [String: SpecModel.Operation] =
    (try? Dictionary(uniqueKeysWithValues: description.get().operations.map { ($0.name, $0) })) ?? [:]

  @Test(arguments: operationCalls.keys.sorted())
  func sampleThereAndBack(name: String) async throws {
    let operation = try #require(Self.operations[name])
    let check = try OperationCheck(operation)
    let call = try #require(operationCalls[name])
    let reply = try await call(check)
    #expect(reply.problem(for: operation) == nil)
    let request = try #require(check.server.requests.last)
    #expect(request.method.rawValue + " " + request.path == name)
    #expect(request.pathParameters.count == operation.pathParameters.count)
  }

  private static func sources() throws -> Sources {
    Sources([SourceFile(path: "api.json", bytes: [UInt8](try Data(contentsOf: document)))])
  }

  @Test func everyOperationIsCalled() throws {
    var report = Report()
    let entries = Pipeline().catalogue(try Self.sources(), &report).filter { $0.call.hasPrefix("pay.") }
    let text = Self.calls(entries)
    let file = Self.root.appending(path: "OperationCalls.swift")
    let old = try? String(contentsOf: file, encoding: .utf8)
    #expect(old == text, "OperationCalls.swift is not what is described")
    if old != text, ProcessInfo.processInfo.environment["UPDATE_CALLS"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
  }

  /// `pay.v3.refund.domestic.refunds(outRefundNo:).get(_:)` with arguments in it.
  private static func calls(_ entries: [CatalogueEntry]) -> String {
    var text = """
      // Made by OperationTests: change the descriptions, not this file.
      // swift-format-ignore-file

      import WeChatPay
      import WeChatPayAPI

      /// The call of each operation, by its method and path.
      let operationCalls: [String: @Sendable (OperationCheck) async throws -> any CheckedReply] = [

      """
    for entry in entries.sorted(by: { $0.name < $1.name }) {
      let parts = entry.call.split(separator: "(", omittingEmptySubsequences: false)
      var call = "check." + parts[0]
      for (index, part) in parts.dropFirst().enumerated() {
        let labels = part.prefix { $0 != ")" }.split(separator: ":").map(String.init)
        let isMethod = index == parts.count - 2
        let arguments = labels.map { isMethod ? argument(label: $0, operations[entry.name]) : "\($0): check.path()" }
        call += "(" + arguments.joined(separator: ", ") + part.drop { $0 != ")" }
      }
      text += "  \"\(entry.name)\": { check in\n    try await \(call)\n  },\n"
    }
    return text + "]\n"
  }

  private static func argument(label: String, _ operation: SpecModel.Operation?) -> String {
    switch label {
    case "_": operation?.body == nil ? "check.query()" : "check.body()"
    case "to": "to: check.target()"
    case "digest": "digest: nil"
    default: "\(label): check.\(label)()"
    }
  }

  @Test func notifications() async throws {
    let server = try FakeServer()
    let receiver = NotificationReceiver(try server.client(), payloads: Notifications.all)
    let described = try Self.description.get().notifications
    #expect(described.count == Notifications.all.count)
    for notification in described {
      for event in [notification.name] + notification.eventTypes.dropFirst() {
        let sent = try server.notification(event, originalType: notification.originalTypes.first)
        let received = try await receiver.receive(headers: sent.headers, body: sent.body)
        #expect(received.issues == [])
        let payload = try #require(received.payload, "\(event)")
        #expect(Set(type(of: payload).kinds.map(\.eventType)) == Set(notification.eventTypes))
      }
    }
  }
}

extension SpecModel.Operation {
  fileprivate var name: String { method.rawValue.uppercased() + " " + path.text }
}
