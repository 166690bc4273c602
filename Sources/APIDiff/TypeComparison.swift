import SwiftSource

extension Comparison {
  mutating func compareTypes() {
    for name in Set(old.types.keys).union(new.types.keys).sorted() {
      switch (old.types[name], new.types[name]) {
      case (let before?, nil):
        if isStillThere(name, in: new, was: old) { add(.breaking, "\(name) is gone", before.origin, nil) }
      case (nil, let after?):
        if isStillThere(name, in: old, was: new) { add(.compatible, "\(name) is new", nil, after.origin) }
      case (let before?, let after?):
        if let message = moduleChange(old.modulesOfNotifications[name], new.modulesOfNotifications[name]) {
          add(.breaking, "\(name) \(message)", before.origin, after.origin)
        }
        compare(before, after, name)
      case (nil, nil): break
      }
    }
    compareOwners()
  }

  /// Values of one type can be passed where those of the other one are taken.
  private mutating func compareOwners() {
    for (name, other) in departures(from: old, to: new) {
      add(.breaking, "\(name) is no longer the same type as \(other)", old.types[name]?.origin, new.types[name]?.origin)
    }
    for (name, other) in departures(from: new, to: old) {
      add(.compatible, "\(name) is the same type as \(other) now", old.types[name]?.origin, new.types[name]?.origin)
    }
  }

  /// The names of one type here that are not the same type there as most of its names, with one of those.
  private func departures(from here: Symbols, to there: Symbols) -> [(name: String, other: String)] {
    let names = here.owners.keys.filter { there.types[$0] != nil }
    return Dictionary(grouping: names) { here.owners[$0] ?? $0 }.values.flatMap { names in
      let parts = Dictionary(grouping: names) { there.owners[$0] ?? $0 }.values.map { $0.sorted() }
        .sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
      return parts.dropFirst().joined().map { (name: $0, other: parts[0][0]) }
    }.sorted { $0.name < $1.name }
  }

  /// Whether what a type stands in is on the other side too: if that is new or gone itself, it has been said.
  private func isStillThere(_ name: String, in other: Symbols, was own: Symbols) -> Bool {
    let parent = name.split(separator: ".").dropLast().joined(separator: ".")
    if own.types[parent] != nil { return other.types[parent] != nil }
    return own.nodes.contains(parent) ? other.nodes.contains(parent) : true
  }

  private mutating func compare(_ before: TypePlan, _ after: TypePlan, _ name: String) {
    switch (before, after) {
    case (.object(let old), .object(let new)): compare(old, new, name)
    case (.enumeration(let old), .enumeration(let new)): compare(old, new, name)
    case (.union(let old), .union(let new)): compare(old, new, name)
    default: add(.breaking, "\(name) is \(after.kindName), not \(before.kindName)", before.origin, after.origin)
    }
  }

  // MARK: Objects

  private mutating func compare(_ old: ObjectPlan, _ new: ObjectPlan, _ name: String) {
    var gone = old.properties.filter { property in !new.properties.contains { $0.wireName == property.wireName } }
    var added = new.properties.filter { property in !old.properties.contains { $0.wireName == property.wireName } }
    for property in gone {
      guard let other = added.first(where: { isRenaming(property, $0, old, new) }) else { continue }
      gone.removeAll { $0 == property }
      added.removeAll { $0 == other }
      add(
        .breaking, "\(name).\(property.name.name) is called \(other.name.name) ('\(other.wireName)' on the wire)",
        property.origin, other.origin)
    }
    for property in gone { add(.breaking, "\(name).\(property.name.name) is gone", property.origin, nil) }
    for property in added {
      add(
        property.isRequired ? .breaking : .compatible,
        "\(name).\(property.name.name) is new\(property.isRequired ? ", and required" : "")", nil, property.origin)
    }
    for property in old.properties {
      guard let other = new.properties.first(where: { $0.wireName == property.wireName }) else { continue }
      compare(property, other, name)
    }
    compareOrder(old, new, name)
    if old.isSent != new.isSent {
      add(
        new.isSent ? .compatible : .breaking,
        "the properties of \(name) can \(new.isSent ? "now" : "no longer") be set", old.origin, new.origin)
    }
    compare(old.notification, new.notification, name, old.origin, new.origin)
    if old.documentation != new.documentation {
      add(.compatible, "\(name) has other documentation", old.origin, new.origin)
    }
  }

  /// One that went and one that came at the same place, of the same type.
  private func isRenaming(_ before: PropertyPlan, _ after: PropertyPlan, _ old: ObjectPlan, _ new: ObjectPlan) -> Bool {
    before.type == after.type && before.isRequired == after.isRequired
      && old.properties.firstIndex(of: before) == new.properties.firstIndex(of: after)
      && old.properties.count == new.properties.count
  }

  private mutating func compare(_ old: PropertyPlan, _ new: PropertyPlan, _ name: String) {
    let what = "\(name).\(old.name.name)"
    func report(_ verdict: Change.Verdict, _ message: String) -> Change {
      Change(verdict: verdict, message: "\(what) \(message)", old: old.origin, new: new.origin)
    }
    if old.name != new.name { changes.append(report(.breaking, "is called \(new.name.name)")) }
    if old.type != new.type { changes.append(report(.breaking, "is \(new.type), not \(old.type)")) }
    if old.isRequired != new.isRequired {
      changes.append(
        report(
          .breaking, new.isRequired ? "is required" : "is no longer required, which makes its type optional"))
    }
    if old.coding != new.coding {
      changes.append(report(.compatible, "is written in another way on the wire: \(new.coding.name)"))
    }
    if old.documentation != new.documentation { changes.append(report(.compatible, "has other documentation")) }
  }

  /// The order of the properties is the order of the initialiser's arguments.
  private mutating func compareOrder(_ old: ObjectPlan, _ new: ObjectPlan, _ name: String) {
    let kept = old.properties.map(\.wireName).filter { name in new.properties.contains { $0.wireName == name } }
    let now = new.properties.map(\.wireName).filter { kept.contains($0) }
    if kept == now { return }
    let moved = zip(kept, now).first { $0 != $1 }?.1 ?? ""
    let before = old.properties.first { $0.wireName == moved }
    let after = new.properties.first { $0.wireName == moved }
    add(
      .breaking, "\(name).\(after?.name.name ?? moved) has another place among the arguments of the initialiser",
      before?.origin, after?.origin)
  }

  private mutating func compare(
    _ old: NotificationPlan?, _ new: NotificationPlan?, _ name: String, _ before: Origin?,
    _ after: Origin?
  ) {
    guard let old, let new else { return }
    let gone = Set(old.kinds.map(\.names)).subtracting(new.kinds.map(\.names))
    let added = Set(new.kinds.map(\.names)).subtracting(old.kinds.map(\.names))
    for names in gone.sorted() { add(.breaking, "\(name) no longer comes as \(names)", before, after) }
    for names in added.sorted() { add(.compatible, "\(name) comes as \(names), too", before, after) }
    for kind in old.kinds {
      guard let other = new.kinds.first(where: { $0.names == kind.names }), other.members != kind.members else {
        continue
      }
      add(.compatible, "\(name) is told from others by other members", before, after)
    }
  }

  // MARK: Values and alternatives

  private mutating func compare(_ old: EnumerationPlan, _ new: EnumerationPlan, _ name: String) {
    if old.rawType != new.rawType { add(.breaking, "\(name) has raw values of another type", old.origin, new.origin) }
    for value in old.values {
      guard let other = new.values.first(where: { $0.rawValue == value.rawValue }) else {
        add(.breaking, "\(name).\(value.name.name) is gone", old.origin, new.origin)
        continue
      }
      if value.name != other.name {
        add(.breaking, "\(name).\(value.name.name) is called \(other.name.name)", old.origin, new.origin)
      }
      if value.documentation != other.documentation {
        add(.compatible, "\(name).\(value.name.name) has other documentation", old.origin, new.origin)
      }
    }
    for value in new.values where !old.values.contains(where: { $0.rawValue == value.rawValue }) {
      add(.compatible, "\(name).\(value.name.name) is new", old.origin, new.origin)
    }
  }

  private mutating func compare(_ old: UnionPlan, _ new: UnionPlan, _ name: String) {
    for alternative in old.alternatives {
      guard let other = new.alternatives.first(where: { $0.name == alternative.name }) else {
        add(.breaking, "\(name).\(alternative.name.name) is gone", old.origin, new.origin)
        continue
      }
      if alternative.type != other.type {
        add(
          .breaking, "\(name).\(alternative.name.name) holds \(other.type), not \(alternative.type)", old.origin,
          new.origin)
      }
    }
    for alternative in new.alternatives where !old.alternatives.contains(where: { $0.name == alternative.name }) {
      add(
        .breaking, "\(name).\(alternative.name.name) is new, which a switch over all cases must know", old.origin,
        new.origin)
    }
  }
}

extension TypePlan {
  fileprivate var kindName: String {
    switch self {
    case .object: "a struct"
    case .enumeration: "a list of values"
    case .union: "a choice"
    case .alias: "another name"
    }
  }
}

extension PropertyPlan.Coding {
  fileprivate var name: String {
    switch self {
    case .plain: "as it is"
    case .nullable: "as null where it has no value"
    case .sensitive: "encrypted"
    case .jsonText: "as JSON text"
    case .joined(let separator): "as one text, with '\(separator.rawValue)' between"
    case .bracketed: "in parts with names in brackets"
    }
  }
}

extension NotificationPlan.Kind {
  /// `'TRANSACTION.SUCCESS' of 'transaction'`
  fileprivate var names: String { "'\(eventType)'" + (originalType.map { " of '\($0)'" } ?? "") }
}
