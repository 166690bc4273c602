import SpecModel
import SwiftSource

/// What all notifications are known by: those of other modules count, since one receiver takes them all.
struct KnownNotifications {
  /// By the places of their descriptions; nothing for one whose name another one has.
  private(set) var kinds: [SourceLocation: [NotificationKind]] = [:]

  init(_ description: APIDescription, _ report: inout Report) {
    let notifications = withoutDuplicates(description.notifications, &report)
    let known = NotificationKinds(of: notifications, components: description.components)
    for clash in known.clashes { report.add(clash, of: notifications) }
    for (notification, kinds) in zip(notifications, known.kinds) { self.kinds[notification.location] = kinds }
  }
}

/// A notification that becomes a type, what it is known by, and where it stands.
struct NotificationSite {
  let notification: Notification
  let kinds: [NotificationKind]
  let site: TypeSite
}

func notificationSites(
  _ notifications: [Notification], _ known: KnownNotifications, _ namespaces: Namespaces, _ components: ComponentTypes,
  _ report: inout Report
) -> [NotificationSite] {
  let namespace = namespaces.notifications
  var scope = Scope(taken: [namespace.name])
  return notifications.compactMap { notification in
    guard let kinds = known.kinds[notification.location] else { return nil }
    let resource = components.target(of: notification.resource)
    guard case .object = resource.kind else {
      report.add(
        .warning, at: notification.location, "the resource of '\(notification.name)' is no object: it is left out",
        remedy: "describe it as an object")
      return nil
    }
    let language = Language(of: notification)
    let root = RootType(
      name: scope.name(notification.name, as: .type), words: Words("notification"),
      documentation: documentation(of: notification, in: language), language: language, schema: resource,
      isRequest: false, location: notification.location)
    let area = TypeSite.Area(steps: [namespace], prefix: namespaces.prefix(ofTypesAbout: notification.subject))
    return NotificationSite(
      notification: notification, kinds: kinds, site: TypeSite(node: [namespace], roots: [root], area: area))
  }
}

/// One file for each notification, and one that lists them.
func notificationFiles(
  _ notifications: [(site: NotificationSite, types: [TypePlan])], _ namespaces: Namespaces, _ language: Language,
  names: inout FileNames
) -> [FilePlan] {
  let namespace = namespaces.notifications
  let node = TypeReference.named([namespace])
  var types: [TypeReference] = []
  var files = notifications.map { site, plans in
    let marked = plans.map { marking($0, as: site.kinds) }
    let type = node.nested(marked[0].name)
    types.append(type)
    return FilePlan(
      path: names.file(for: type), origin: site.notification.location.file,
      declarations: [.operations(OperationsPlan(node: node, methods: [], types: marked))])
  }
  types.sort { "\($0)" < "\($1)" }
  let list = NotificationsPlan(
    namespace: namespace, list: namespaces.notificationList, types: types,
    documentation: namespaces.areNotificationsShared ? nil : language.notifications,
    listDocumentation: language.allNotifications)
  files.append(FilePlan(path: namespace.name + ".swift", declarations: [.notifications(list)]))
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

private func documentation(of notification: Notification, in language: Language) -> String {
  var paragraphs = [notification.documentation.title]
  if notification.documentation.description != notification.documentation.title {
    paragraphs += notification.documentation.description.nonEmptyLines
  }
  paragraphs += notification.documentation.links.map(language.officialPage)
  return paragraphs.filter { !$0.isEmpty }.joined(separator: "\n\n")
}
