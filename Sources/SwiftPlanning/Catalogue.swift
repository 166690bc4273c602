package import SpecModel
import SwiftSource

/// How an operation is called, or a notification received.
package struct CatalogueEntry: Hashable, Sendable {
  /// `POST /v3/pay/transactions/jsapi`, or the event type of a notification.
  package var name: String
  package var title: String
  /// `pay.v3.pay.transactions.jsapi.post(_:)`, or the type of the payload.
  package var call: String
  package var links: [String]
}

/// Every operation and notification with the Swift that serves it, as `plan` names it.
package func catalogue(_ description: APIDescription, _ settings: Settings = Settings()) -> [CatalogueEntry] {
  let (operations, _) = withoutDuplicates(description.operations)
  let tree = NamedTree(PathTree(operations), settings)
  let namespaces = Namespaces(settings)
  let components = ComponentTypes(description.components, namespaces)
  var calls: [TypeReference: String] = [:]
  for (member, node) in zip(tree.rootMembers, tree.roots) {
    collectCalls(member, node, before: "pay", below: .named([]), &calls)
  }
  var entries: [CatalogueEntry] = []
  for endpoint in tree.endpoints {
    let methods = operationsPlan(endpoint, components).plan.methods
    let sorted = endpoint.operations.sorted { $0.method.rawValue < $1.method.rawValue }
    for (operation, method) in zip(sorted, methods) {
      let labels = method.parameters.map { ($0.label?.name ?? "_") + ":" }.joined()
      entries.append(
        CatalogueEntry(
          name: operation.method.rawValue.uppercased() + " " + operation.path.text,
          title: operation.documentation.title, call: "\(calls[endpoint.node] ?? "").\(method.name.name)(\(labels))",
          links: operation.documentation.links))
    }
  }
  return entries.sorted { $0.name < $1.name } + notificationEntries(description, namespaces, components)
}

private func notificationEntries(
  _ description: APIDescription, _ namespaces: Namespaces, _ components: ComponentTypes
) -> [CatalogueEntry] {
  let payloads = notificationNames(description.notifications, namespaces.notifications, components)
  return payloads.map { notification, type in
    CatalogueEntry(
      name: notification.eventType, title: notification.documentation.title, call: "\(type)",
      links: notification.documentation.links)
  }
}

private func collectCalls(
  _ member: NodeMemberPlan, _ node: NodePlan, before: String, below parent: TypeReference,
  _ calls: inout [TypeReference: String]
) {
  let call =
    switch member.step {
    case .property(let name): before + "." + name.name
    case .call(let label, _): before + "(" + label.name + ":)"
    }
  let type = parent.nested(node.name)
  calls[type] = call
  for (member, child) in zip(node.members, node.children) {
    collectCalls(member, child, before: call, below: type, &calls)
  }
}
