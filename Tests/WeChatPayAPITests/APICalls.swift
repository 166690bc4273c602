import SpecModel
import SwiftPlanning

/// Writes the Swift that calls every operation.
struct APICalls {
  private let modules: [String: [CatalogueEntry]]
  private let operations: [String: SpecModel.Operation]

  init(_ entries: [CatalogueEntry], _ operations: [String: SpecModel.Operation]) {
    modules = Dictionary(grouping: entries) { $0.module ?? "" }
    self.operations = operations
  }

  /// By the names of the files: one for each module, and one that lists them.
  var files: [String: String] {
    var files: [String: String] = [:]
    for (module, entries) in modules { files[module + ".swift"] = text(of: module, entries) }
    let names = modules.keys.sorted().map { "." + property($0) }
    files["All.swift"] = """
      // Made by OperationTests: change the descriptions, not this file.
      // swift-format-ignore-file

      extension APIModule {
        static let all: [APIModule] = [\(names.joined(separator: ", "))]
      }

      """
    return files
  }

  private func property(_ module: String) -> String { module.replacing("WeChat", with: "weChat", maxReplacements: 1) }

  /// One statement for each call, since a compiler looks at one at a time.
  private func text(of module: String, _ entries: [CatalogueEntry]) -> String {
    let calls = entries.filter { $0.call.hasPrefix("pay.") }.sorted { $0.name < $1.name }
    let payloads = entries.count > calls.count ? "Notifications." + property(module) : "[]"
    var text = """
      // Made by OperationTests: change the descriptions, not this file.
      // swift-format-ignore-file

      import WeChatPay
      import \(module)

      extension APIModule {
        // So that the compiler does not tell of each operation that is out of use.
        @available(*, deprecated)
        static var \(property(module)): APIModule {
          var module = APIModule(name: "\(module)", payloads: \(payloads))

      """
    for entry in calls {
      text += "    module.calls[\"\(entry.name)\"] = { check in try await check.\(call(entry)) }\n"
    }
    return text + "    return module\n  }\n}\n"
  }

  /// `pay.v3.refund.domestic.refunds(outRefundNo:).get(_:)` with arguments in it.
  private func call(_ entry: CatalogueEntry) -> String {
    let parts = entry.call.split(separator: "(", omittingEmptySubsequences: false)
    var call = String(parts[0])
    for (index, part) in parts.dropFirst().enumerated() {
      let labels = part.prefix { $0 != ")" }.split(separator: ":").map(String.init)
      let isMethod = index == parts.count - 2
      let arguments = labels.map { isMethod ? argument(label: $0, entry.name) : "\($0): check.path()" }
      call += "(" + arguments.joined(separator: ", ") + part.drop { $0 != ")" }
    }
    return call
  }

  private func argument(label: String, _ name: String) -> String {
    switch label {
    case "_": operations[name]?.body == nil ? "check.query()" : "check.body()"
    case "to": "to: check.target()"
    case "digest": "digest: nil"
    default: "\(label): check.\(label)()"
    }
  }
}
