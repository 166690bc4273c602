import SpecModel

extension Schema {
  /// Puts the values of a sample at the fields, and the formats that these values show.
  ///
  /// - Parameter keepsValues: False for replies, of which only the formats are wanted.
  mutating func attach(_ sample: JSON, keepsValues: Bool = true) {
    switch sample {
    case .object:
      guard case .object(var fields) = kind else { return }
      // Held once, the fields are changed where they are.
      kind = .any
      fields.attach(sample, keepsValues: keepsValues)
      kind = .object(fields)
    case .array(let values):
      guard let first = values.first, case .array(var element) = kind else { return }
      kind = .any
      element.attach(first, keepsValues: keepsValues)
      kind = .array(element)
    case .string(let text):
      guard case .string = kind, format == nil, enumeration.isEmpty, encryption == nil else { return }
      if isDateTime(text) { format = "date-time" }
    case .number(let text):
      if case .integer = kind, Int(text) == nil { (kind, format) = (.number, "double") }
    default: break
    }
  }
}

extension [Field] {
  /// Puts the values there that the members of a sample have.
  mutating func attach(_ sample: JSON, keepsValues: Bool = true) {
    guard case .object(let members) = sample, !members.isEmpty else { return }
    let isLong = members.count > 16
    let byName = isLong ? Dictionary(members.map { (ExactName($0.name), $0) }) { first, _ in first } : [:]
    for index in indices {
      let name = self[index].name
      let found = isLong ? byName[ExactName(name)] : members.first { $0.name.isExactly(name) }
      guard let member = found else { continue }
      self[index] = self[index].changed { field in
        field.schema.attach(member.value, keepsValues: keepsValues)
        if keepsValues { field.sample = member.value }
      }
    }
  }
}

extension RequestBody.Content {
  /// The same with the values of a sample at its fields.
  consuming func attaching(_ sample: JSON) -> RequestBody.Content {
    switch consume self {
    case .json(var schema):
      schema.attach(sample)
      return .json(schema)
    case .form(var fields):
      fields.attach(sample)
      return .form(fields)
    case let other: return other
    }
  }
}

/// RFC 3339: `2018-06-08T10:34:56+08:00`, with a fraction or without.
func isDateTime(_ text: String) -> Bool {
  guard text.utf8.count > 19, text.utf8.first.map({ (0x30...0x39).contains($0) }) == true else { return false }
  let bytes = Array(text.utf8)
  let shape = Array("dddd-dd-ddTdd:dd:dd".utf8)
  guard bytes.count > shape.count else { return false }
  for (byte, wanted) in zip(bytes, shape) {
    let isDigit = (0x30...0x39).contains(byte)
    guard wanted == UInt8(ascii: "d") ? isDigit : byte == wanted else { return false }
  }
  var zone = bytes[shape.count...]
  if zone.first == UInt8(ascii: ".") { zone = zone.dropFirst().drop { (0x30...0x39).contains($0) } }
  if Array(zone) == Array("Z".utf8) { return true }
  let offset = Array("dd:dd".utf8)
  guard zone.first == UInt8(ascii: "+") || zone.first == UInt8(ascii: "-"), zone.count == offset.count + 1 else {
    return false
  }
  return zip(zone.dropFirst(), offset).allSatisfy { byte, wanted in
    wanted == UInt8(ascii: "d") ? (0x30...0x39).contains(byte) : byte == wanted
  }
}
