import SpecModel

extension Schema {
  /// The same with the values of a sample at its fields, and with the formats that these values show.
  func attaching(_ sample: JSON) -> Schema {
    var schema = self
    switch (kind, sample) {
    case (.object(let fields), .object): schema.kind = .object(fields.attaching(sample))
    case (.array(let element), .array(let values)):
      if let first = values.first { schema.kind = .array(element.attaching(first)) }
    case (.string, .string(let text)):
      if format == nil, enumeration.isEmpty, encryption == nil, isDateTime(text) { schema.format = "date-time" }
    case (.integer, .number(let text)):
      if Int(text) == nil { (schema.kind, schema.format) = (.number, "double") }
    default: break
    }
    return schema
  }
}

extension [Field] {
  /// The same with the values that the members of a sample have.
  func attaching(_ sample: JSON) -> [Field] {
    map { field in
      guard let value = sample[field.name] else { return field }
      var field = field
      field.schema = field.schema.attaching(value)
      field.sample = value
      return field
    }
  }
}

/// RFC 3339: `2018-06-08T10:34:56+08:00`, with a fraction or without.
func isDateTime(_ text: String) -> Bool {
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
