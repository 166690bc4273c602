import SpecModel
import SwiftSource

/// One file for each notification, and one that lists them.
func notificationFiles(
  _ notifications: [Notification], _ namespace: Identifier, names: inout FileNames, _ components: ComponentTypes,
  _ report: inout Report
) -> [FilePlan] {
  if notifications.isEmpty { return [] }
  var scope = Scope(taken: [namespace.name])
  var types: [TypeReference] = []
  var files: [FilePlan] = []
  for notification in notifications {
    let resource = components.target(of: notification.resource)
    guard case .object = resource.kind else {
      report.add(
        .warning, at: notification.location, "the resource of '\(notification.eventType)' is no object: it is left out",
        remedy: "describe it as an object")
      continue
    }
    let name = scope.name(notification.eventType, as: .type)
    let type = TypeReference.named([namespace, name])
    let root = RootType(
      name: name, documentation: documentation(of: notification), schema: resource, isRequest: false, isReply: false,
      location: notification.location)
    types.append(type)
    let marked = TypePlanner.plan([root], besides: [], components, &report).map { marking($0, as: notification) }
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
    paragraphs += notification.documentation.description.nonEmptyLines
  }
  paragraphs += notification.documentation.links.map { "[官方文档](" + $0 + ")" }
  return paragraphs.filter { !$0.isEmpty }.joined(separator: "\n\n")
}
