import Foundation
import Generator
import SpecModel
import SpecReading
import SwiftPlanning
import Testing
import WeChatPay
import WeChatPayTesting

/// Every operation of every module, from the generated call through the fake server and back.
///
/// The calls stand in `Modules`, a file for each module, which are made from the descriptions: `UPDATE_CALLS=1 swift test
/// --filter OperationTests` writes them, and fails.
@Suite struct OperationTests {
  static let specs = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Specs")
  static let input = Result { () throws -> PlanInput in
    var report = Report()
    return Pipeline().planInput(try sources(), makesReplies: true, &report)
  }
  static let operations: [String: SpecModel.Operation] =
    (try? Dictionary(uniqueKeysWithValues: input.get().description.operations.map { ($0.name, $0) })) ?? [:]

  @Test(arguments: APIModule.all)
  func aSampleThereAndBack(module: APIModule) async throws {
    for (name, call) in module.calls.sorted(by: { $0.key < $1.key }) {
      let operation = try #require(Self.operations[name])
      let check = try OperationCheck(operation)
      do {
        let reply = try await call(check)
        if let problem = reply.problem(for: operation) { Issue.record("\(name): \(problem)") }
        let request = try #require(check.server.requests.last)
        // Two paths may differ in what a parameter is called, and in nothing that is sent.
        #expect(shape(request.method.rawValue + " " + request.path) == shape(name))
        #expect(request.pathParameters.count == operation.pathParameters.count)
      } catch {
        Issue.record("\(name): \(error)")
      }
    }
  }

  private func shape(_ name: String) -> String { name.replacing(/\{[^}]*\}/, with: "{}") }

  @Test func everyOperationIsCalled() throws {
    var report = Report()
    let entries = Pipeline().catalogue(try Self.sources(), &report)
    let files = APICalls(entries, Self.operations).files
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Modules")
    var old: [String: String] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      old[name] = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }
    let outdated = Set(old.keys).union(files.keys).filter { old[$0] != files[$0] }.sorted()
    #expect(
      outdated.isEmpty,
      "the calls in these are not what is described: 'UPDATE_CALLS=1 swift test --filter OperationTests' writes them")
    guard !outdated.isEmpty, ProcessInfo.processInfo.environment["UPDATE_CALLS"] != nil else { return }
    for (name, text) in files { try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8) }
    for name in old.keys where files[name] == nil {
      try FileManager.default.removeItem(at: folder.appending(path: name))
    }
  }

  /// The manifest makes a target and a product of each; SwiftPM remembers what it said.
  @Test func everyModuleIsCompiled() throws {
    let generated = Self.specs.appending(path: "../Generated")
    let folders = try FileManager.default.contentsOfDirectory(atPath: generated.path).sorted()
    #expect(folders == APIModule.all.map(\.name), "run 'swift package purge-cache', and build again")
  }

  /// All modules in one receiver.
  @Test func notifications() async throws {
    let payloads = APIModule.all.flatMap(\.payloads)
    let server = try FakeServer()
    let receiver = NotificationReceiver(try server.client(), payloads: payloads)
    let described = try Self.input.get().description.notifications
    #expect(described.count == payloads.count)
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

  private static func sources() throws -> Sources {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: specs.path).sorted()
    func file(_ path: String) throws -> SourceFile {
      SourceFile(path: path, bytes: [UInt8](try Data(contentsOf: specs.appending(path: path))))
    }
    return Sources(
      try paths.filter(DescriptionFiles.contain).map(file), settings: try file(DescriptionFiles.settingsName))
  }
}

extension SpecModel.Operation {
  fileprivate var name: String { method.rawValue.uppercased() + " " + path.text }
}
