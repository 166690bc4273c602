import SpecModel

/// A value of the sample code.
enum PHPValue: Hashable {
  case json(JSON)
  case list([PHPValue])
  case map([Member])
  /// `\json_encode([…])`: JSON text in a string.
  indirect case encoded(PHPValue)
  /// A variable or a call, whose value the sample does not show.
  case unknown

  struct Member: Hashable {
    var key: String
    var value: PHPValue
  }

  subscript(key: String) -> PHPValue? {
    guard case .map(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The value as it goes over the wire.
  var json: JSON {
    switch self {
    case .json(let value): value
    case .list(let elements): .array(elements.map(\.json))
    case .map(let members): .object(members.json)
    case .encoded(let value): .string(value.json.compactText)
    case .unknown: .string("")
    }
  }

  /// Adds the keys of an object, of the objects in a list, or of the JSON text in a string.
  fileprivate func insertKeys(into keys: inout Set<String>) {
    switch self {
    case .map(let members):
      keys.reserveCapacity(keys.count + members.count)
      for member in members { keys.insert(member.key) }
    case .list(let elements): for element in elements { element.insertKeys(into: &keys) }
    case .encoded(let value): value.insertKeys(into: &keys)
    case .json, .unknown: break
    }
  }

  /// The same in the order they come.
  var orderedKeys: [String] {
    switch self {
    case .map(let members): members.map(\.key)
    case .list(let elements): elements.flatMap(\.orderedKeys)
    case .encoded(let value): value.orderedKeys
    case .json, .unknown: []
    }
  }

  /// What stands under a key, taken together for all objects of a list.
  func values(under key: String) -> [PHPValue] {
    switch self {
    case .map(let members): members.filter { $0.key == key }.map(\.value)
    case .list(let elements): elements.flatMap { $0.values(under: key) }
    case .encoded(let value): value.values(under: key)
    case .json, .unknown: []
    }
  }
}

extension [PHPValue.Member] {
  /// As in PHP, what is given twice has its first place and its last value.
  var json: [JSON.Member] {
    var members: [JSON.Member] = []
    var indexes: [ExactName: Int] = [:]
    for member in self {
      if let index = indexes.updateValue(indexes[ExactName(member.key)] ?? members.count, forKey: ExactName(member.key))
      {
        members[index].value = member.value.json
      } else {
        members.append(JSON.Member(member.key, member.value.json))
      }
    }
    return members
  }
}

extension [PHPValue] {
  /// The keys of all the values in the order they come, repetitions included.
  var orderedKeys: [String] { flatMap(\.orderedKeys) }

  /// The keys that any of the values has.
  var keys: Set<String> { reduce(into: []) { $1.insertKeys(into: &$0) } }
}
