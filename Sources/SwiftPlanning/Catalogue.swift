import SpecModel
package import SwiftSource

/// How an operation is called, or a notification received.
package struct CatalogueEntry: Hashable, Sendable {
  /// `POST /v3/pay/transactions/jsapi`, or what a notification is called.
  package var name: String
  package var title: String
  /// `pay.v3.pay.transactions.jsapi.post(_:)`, or the type of the payload.
  package var call: String
  /// The module that has it; nil where there is but one, whatever it is called.
  package var module: String?
  package var links: [String]

  /// Whether all of the words occur in it.
  package func matches(_ words: [String]) -> Bool {
    let text = ([name, title, call, module ?? ""] + links).joined(separator: "\n").lowercased()
    return words.allSatisfy { text.contains($0.lowercased()) }
  }
}

/// Every operation and notification with the Swift that was planned for it.
package func catalogue(_ input: PlanInput, _ files: [FilePlan]) -> [CatalogueEntry] {
  var chains: [TypeReference: String] = [:]
  let plans = files.flatMap(\.declarations)
  for case .sharedRoot(let member, let node) in plans { collectChains(from: member, node, &chains) }
  for case .node(let node) in plans {
    for case .root(let member) in plans where member.node == node.name { collectChains(from: member, node, &chains) }
  }
  var calls: [Place: (call: String, module: String?)] = [:]
  var payloads: [Origin: (type: TypeReference, module: String?)] = [:]
  for file in files {
    let module = file.module?.name
    for case .operations(let operations) in file.declarations {
      for method in operations.methods {
        let labels = method.parameters.map { ($0.label?.name ?? "_") + ":" }.joined()
        let call = "\(chains[operations.node] ?? "").\(method.name.name)(\(labels))"
        guard let origin = method.origin else { continue }
        calls[Place(method: method.endpoint.method.name, origin: origin)] = (call, module)
      }
      for type in operations.types {
        guard let origin = originOfNotification(type) else { continue }
        payloads[origin] = (operations.node.nested(type.name), module)
      }
    }
  }
  let operations = input.description.operations.compactMap { operation -> CatalogueEntry? in
    let name = name(operation.method.rawValue, operation.path.text)
    let place = Place(method: operation.method.rawValue, origin: Origin(operation.location))
    return calls.removeValue(forKey: place).map { call, module in
      CatalogueEntry(name, operation.documentation, call: call, module: module)
    }
  }
  let notifications = input.description.notifications.compactMap { notification in
    payloads[Origin(notification.location)].map { type, module in
      CatalogueEntry(notification.name, notification.documentation, call: "\(type)", module: module)
    }
  }
  return operations.sorted { $0.name < $1.name } + notifications
}

private func name(_ method: String, _ path: String) -> String { method.uppercased() + " " + path }

extension CatalogueEntry {
  fileprivate init(_ name: String, _ documentation: Documentation, call: String, module: String?) {
    self.init(name: name, title: documentation.title, call: call, module: module, links: documentation.links)
  }
}

/// Where an operation is described: one page or place may describe several methods, and a path alone tells no operations
/// apart of which something more is said that is not sent.
private struct Place: Hashable {
  var method: String
  var origin: Origin
}

/// Where the description of a notification stands, if the type is the payload of one.
private func originOfNotification(_ type: TypePlan) -> Origin? {
  let own = if case .alias(let alias) = type { alias.type } else { type }
  guard case .object(let object) = own, object.notification != nil else { return nil }
  return object.origin
}

private func collectChains(
  from root: NodeMemberPlan, _ node: NodePlan, _ chains: inout [TypeReference: String]
) {
  collectChains(root, node, before: "pay", below: .named([]), &chains)
}

private func collectChains(
  _ member: NodeMemberPlan, _ node: NodePlan, before: String, below parent: TypeReference,
  _ chains: inout [TypeReference: String]
) {
  let chain =
    switch member.step {
    case .property(let name): before + "." + name.name
    case .call(let label, _): before + "(" + label.name + ":)"
    }
  let type = parent.nested(node.name)
  chains[type] = chain
  for (member, child) in zip(node.members, node.children) {
    collectChains(member, child, before: chain, below: type, &chains)
  }
}
