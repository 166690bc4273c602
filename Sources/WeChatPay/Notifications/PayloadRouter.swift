/// Finds the type of what a notification carries, whatever the order of the types.
struct PayloadRouter {
  private struct Candidate {
    let type: any NotificationPayload.Type
    let kind: NotificationKind
  }

  private let candidates: [String: [Candidate]]

  init(_ payloads: [any NotificationPayload.Type]) {
    var seen: Set<ObjectIdentifier> = []
    var candidates: [String: [Candidate]] = [:]
    // Joined lists may name a type twice.
    for type in payloads where seen.insert(ObjectIdentifier(type)).inserted {
      for kind in type.kinds { candidates[kind.eventType, default: []].append(Candidate(type: type, kind: kind)) }
    }
    self.candidates = candidates
  }

  /// The one type that fits; nil where none does, or where several claim the same thing: to choose one of them would be a
  /// guess about money.
  func type(eventType: String, originalType: String?, resource: JSONValue) -> (any NotificationPayload.Type)? {
    let fitting = (candidates[eventType] ?? []).filter { candidate in
      candidate.kind.members.allSatisfy { resource.has($0) }
    }
    guard let originalType else { return Self.only(fitting) }
    let named = fitting.filter { $0.kind.originalType == originalType }
    if !named.isEmpty { return Self.only(named) }
    // Who names the original type knows more than who takes any: what is not theirs must be known by its members.
    let isNamed = candidates[eventType]?.contains { $0.kind.originalType == originalType } == true
    return Self.only(fitting.filter { $0.kind.originalType == nil && !(isNamed && $0.kind.members.isEmpty) })
  }

  /// What is left without those that do not know a member by which another one is known: what is there is the other one.
  private static func only(_ candidates: [Candidate]) -> (any NotificationPayload.Type)? {
    if candidates.count < 2 { return candidates.first?.type }
    let described = candidates.map { Set(ObjectCoding.of($0.type).fields.map(\.key.stringValue)) }
    let left = candidates.indices.filter { index in
      candidates.allSatisfy { described[index].isSuperset(of: $0.kind.members) }
    }
    let types = Set(left.map { ObjectIdentifier(candidates[$0].type) })
    return types.count == 1 ? left.first.map { candidates[$0].type } : nil
  }
}

extension JSONValue {
  fileprivate func has(_ member: String) -> Bool {
    switch self[member] {
    case .null?, nil: false
    default: true
    }
  }
}
