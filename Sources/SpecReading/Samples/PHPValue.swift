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
    case .map(let members): .object(members.map { JSON.Member($0.key, $0.value.json) })
    case .encoded(let value): .string(compactText(of: value.json))
    case .unknown: .string("")
    }
  }

  /// The keys of an object, of the objects in a list, or of the JSON text in a string.
  var keys: Set<String> {
    switch self {
    case .map(let members): Set(members.map(\.key))
    case .list(let elements): elements.reduce(into: []) { $0.formUnion($1.keys) }
    case .encoded(let value): value.keys
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

/// JSON without white space.
func compactText(of value: JSON) -> String {
  switch value {
  case .null: "null"
  case .bool(let flag): flag ? "true" : "false"
  case .number(let text): text
  case .string(let text): quotedJSON(text)
  case .array(let elements): "[" + elements.map(compactText).joined(separator: ",") + "]"
  case .object(let members):
    "{" + members.map { quotedJSON($0.name) + ":" + compactText(of: $0.value) }.joined(separator: ",") + "}"
  }
}

private func quotedJSON(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\r": result += "\\r"
    case "\t": result += "\\t"
    default:
      if scalar.value < 0x20 {
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }
  return result + "\""
}
