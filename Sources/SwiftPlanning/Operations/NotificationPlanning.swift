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
  let notifications = withoutDuplicates(notifications, &report)
  let kinds = NotificationKinds(of: notifications, components: components.components)
  for clash in kinds.clashes { report.add(clash, of: notifications) }
  for (notification, kinds) in zip(notifications, kinds.kinds) {
    let resource = components.target(of: notification.resource)
    guard case .object = resource.kind else {
      report.add(
        .warning, at: notification.location, "the resource of '\(notification.name)' is no object: it is left out",
        remedy: "describe it as an object")
      continue
    }
    let name = scope.name(notification.name, as: .type)
    let type = TypeReference.named([namespace, name])
    let root = RootType(
      name: name, documentation: documentation(of: notification), schema: resource, isRequest: false, isReply: false,
      location: notification.location)
    types.append(type)
    let marked = TypePlanner.plan([root], besides: [], components, &report).map { marking($0, as: kinds) }
    let plan = OperationsPlan(node: .named([namespace]), methods: [], types: marked)
    files.append(
      FilePlan(path: names.file(for: type), origin: notification.location.file, declarations: [.operations(plan)]))
  }
  types.sort { "\($0)" < "\($1)" }
  files.append(FilePlan(path: namespace.name + ".swift", declarations: [.notifications(namespace, types)]))
  return files
}

private func marking(_ type: TypePlan, as kinds: [NotificationKind]) -> TypePlan {
  guard case .object(var object) = type else { return type }
  object.notification = NotificationPlan(
    kinds: kinds.map {
      NotificationPlan.Kind(eventType: $0.eventType, originalType: $0.originalType, members: $0.members)
    })
  return .object(object)
}

/// A shop finds its case by the name.
private func withoutDuplicates(_ notifications: [Notification], _ report: inout Report) -> [Notification] {
  var first: [String: Notification] = [:]
  return notifications.filter { notification in
    guard let other = first[notification.name] else {
      first[notification.name] = notification
      return true
    }
    report.add(
      .error, at: notification.location,
      "two notifications are called '\(notification.name)', first at \(other.location.file):\(other.location.line)",
      remedy: "keep one of the two, or put behind the event type what one is about: '\(notification.name).REFUND'")
    return false
  }
}

extension Report {
  fileprivate mutating func add(_ clash: NotificationKinds.Clash, of notifications: [Notification]) {
    let (first, second) = (notifications[clash.first], notifications[clash.second])
    let name = clash.originalType.map { "\(clash.eventType)' of '\($0)" } ?? clash.eventType
    let remedy = "mark what is always there in one of them, and never in the other, as required"
    if clash.isOfOwnNames {
      add(
        .error, at: second.location,
        "nothing tells '\(second.name)' from '\(first.name)': both are '\(name)', and neither requires a member that the "
          + "other does not have",
        remedy: remedy)
    } else {
      add(
        .warning, at: second.location,
        "'\(name)' may be '\(first.name)' or '\(second.name)': it is taken only for one that is called so",
        remedy: remedy)
    }
  }
}

private func documentation(of notification: Notification) -> String {
  var paragraphs = [notification.documentation.title]
  if notification.documentation.description != notification.documentation.title {
    paragraphs += notification.documentation.description.nonEmptyLines
  }
  paragraphs += notification.documentation.links.map { "[官方文档](" + $0 + ")" }
  return paragraphs.filter { !$0.isEmpty }.joined(separator: "\n\n")
}
