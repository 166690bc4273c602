/// One of the ways in which a notification comes.
package struct NotificationKind: Hashable, Sendable {
  package var eventType: String
  /// The value of `resource.original_type`; nil for any.
  package var originalType: String?
  /// The members of the resource that tell it from what else comes under these names; empty where nothing else does.
  package var members: [String]

  package init(eventType: String, originalType: String?, members: [String] = []) {
    self.eventType = eventType
    self.originalType = originalType
    self.members = members
  }
}

/// The kinds of several notifications, none of which can be taken for another.
///
/// Where an event type and an original type stand for several things, each of them is known by the members that it
/// requires and some other does not have. Of two things one at least must require a member that the other does not have.
package struct NotificationKinds {
  /// Two notifications that nothing tells apart.
  package struct Clash {
    /// Their places in the list of notifications.
    package var first: Int
    package var second: Int
    package var eventType: String
    package var originalType: String?
    /// Whether both are named after the event type; else it is another name of one, which is not counted.
    package var isOfOwnNames: Bool
  }

  /// In the order of the notifications.
  package let kinds: [[NotificationKind]]
  package let clashes: [Clash]

  private struct Names: Hashable {
    var eventType: String
    var originalType: String?

    /// Whether something can come as both.
    func meets(_ other: Names) -> Bool {
      eventType == other.eventType
        && (originalType == nil || other.originalType == nil || originalType == other.originalType)
    }
  }

  private struct Member {
    var index: Int
    var names: Names
    /// Whether the notification is named after the event type.
    var isOwn: Bool
    var required: [String]
    var described: Set<String>
  }

  package init(of notifications: [Notification], components: [String: Component]) {
    var groups: [String: [Member]] = [:]
    let names = notifications.map(Self.names)
    for (index, notification) in notifications.enumerated() {
      let fields = fields(of: notification.resource, components)
      let required = fields.filter(\.isRequired).map(\.name)
      let described = Set(fields.map(\.name))
      for name in names[index] {
        let isOwn = name.eventType == notification.eventTypes.first
        groups[name.eventType, default: []].append(
          Member(index: index, names: name, isOwn: isOwn, required: required, described: described))
      }
    }
    var clashes: [Clash] = []
    for (event, members) in groups {
      let found = Self.clashes(among: members)
      clashes += found
      groups[event] = members.filter { member in
        member.isOwn
          || !found.contains { clash in
            !clash.isOfOwnNames && clash.originalType == member.names.originalType
              && [clash.first, clash.second].contains(member.index)
          }
      }
    }
    kinds = names.enumerated().map { index, names in
      names.compactMap { name in Self.kind(of: index, name, among: groups[name.eventType] ?? []) }
    }
    self.clashes = clashes.sorted {
      ($0.second, $0.first, $0.eventType, $0.originalType ?? "")
        < ($1.second, $1.first, $1.eventType, $1.originalType ?? "")
    }
  }

  private static func names(_ notification: Notification) -> [Names] {
    let originals = notification.originalTypes.isEmpty ? [nil] : notification.originalTypes.map(Optional.some)
    let names = notification.eventTypes.flatMap { event in
      originals.map { Names(eventType: event, originalType: $0) }
    }
    // A list may name one twice.
    return names.indices.filter { !names[..<$0].contains(names[$0]) }.map { names[$0] }
  }

  private static func kind(of index: Int, _ names: Names, among members: [Member]) -> NotificationKind? {
    guard let own = members.first(where: { $0.index == index && $0.names == names }) else { return nil }
    let others = members.filter { $0.index != index && $0.names.meets(names) }
    let telling = own.required.filter { name in others.contains { !$0.described.contains(name) } }
    return NotificationKind(eventType: names.eventType, originalType: names.originalType, members: telling)
  }

  private static func clashes(among members: [Member]) -> [Clash] {
    var clashes: [Clash] = []
    for (position, first) in members.enumerated() {
      for second in members[(position + 1)...]
      where first.index != second.index && first.names == second.names && !areTold(first, second) {
        clashes.append(
          Clash(
            first: first.index, second: second.index, eventType: first.names.eventType,
            originalType: first.names.originalType, isOfOwnNames: first.isOwn && second.isOwn))
      }
    }
    return clashes
  }

  private static func areTold(_ first: Member, _ second: Member) -> Bool {
    !first.required.allSatisfy(second.described.contains) || !second.required.allSatisfy(first.described.contains)
  }
}

private func fields(of schema: Schema, _ components: [String: Component], depth: Int = 0) -> [Field] {
  switch schema.kind {
  case .object(let fields): fields
  // A schema may refer to itself.
  case .reference(let key) where depth < 32:
    components[key].map { fields(of: $0.schema, components, depth: depth + 1) } ?? []
  default: []
  }
}
