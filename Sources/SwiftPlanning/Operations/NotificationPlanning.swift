import SpecModel
import SwiftSource

/// The notifications that have an object to carry, and the types of their payloads.
func notificationNames(
  _ notifications: [Notification], _ namespace: Identifier, _ components: ComponentTypes
) -> [(notification: Notification, type: TypeReference)] {
  var scope = Scope(taken: [namespace.name])
  return notifications.compactMap { notification in
    guard case .object = components.target(of: notification.resource).kind else { return nil }
    return (notification, .named([namespace, scope.name(notification.eventType, as: .type)]))
  }
}

/// One file for each notification, and one that lists them.
func notificationFiles(
  _ notifications: [Notification], _ namespace: Identifier, names: inout FileNames, _ components: ComponentTypes,
  diagnostics: inout [Diagnostic]
) -> [FilePlan] {
  if notifications.isEmpty { return [] }
  let named = notificationNames(notifications, namespace, components)
  let carried = Set(named.map(\.notification))
  for notification in notifications where !carried.contains(notification) {
    diagnostics.append(
      Diagnostic(
        .warning, at: notification.location, "the resource of '\(notification.eventType)' is no object: it is left out",
        remedy: "describe it as an object"))
  }
  var types: [TypeReference] = []
  var files: [FilePlan] = []
  for (notification, type) in named {
    guard case .named(let path) = type, let name = path.last else { continue }
    let root = RootType(
      name: name, documentation: documentation(of: notification),
      schema: components.target(of: notification.resource), isRequest: false, isReply: false,
      location: notification.location)
    let (plans, found) = TypePlanner.plan([root], besides: [], components)
    diagnostics += found
    types.append(type)
    let marked = plans.map { marking($0, as: notification) }
    let plan = OperationsPlan(node: .named([namespace]), methods: [], types: marked)
    files.append(
      FilePlan(path: names.file(for: type), origin: notification.location.file, declarations: [.operations(plan)]))
  }
  types.sort { "\($0)" < "\($1)" }
  files.append(FilePlan(path: namespace.name + ".swift", declarations: [.notifications(namespace, types)]))
  return files
}

private func marking(_ type: TypePlan, as notification: Notification) -> TypePlan {
  guard case .object(var object) = type else { return type }
  object.notification = NotificationPlan(
    eventType: notification.eventType, originalTypes: notification.originalTypes)
  return .object(object)
}

private func documentation(of notification: Notification) -> String {
  var paragraphs = [notification.documentation.title]
  if notification.documentation.description != notification.documentation.title {
    paragraphs += notification.documentation.description.lines
  }
  paragraphs += notification.documentation.links.map { "[官方文档](" + $0 + ")" }
  return paragraphs.filter { !$0.isEmpty }.joined(separator: "\n\n")
}
