/// JSON as it was received: parsed once, and asked without trying.
///
/// A decoder can only be asked what stands somewhere by trying, and each try that fails costs more the deeper it is.
enum JSONTree: Sendable {
  case null
  case boolean(Bool)
  /// A number as it is written.
  case number(String)
  case string(String)
  case array([JSONTree])
  case object([String: JSONTree])
}

extension JSONTree {
  /// What stands here, for people.
  var found: String {
    switch self {
    case .null: "null"
    case .boolean: "a boolean"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }

  var isNull: Bool { if case .null = self { true } else { false } }

  /// The integer that a number is: also `1.0` and `1e2`, but never a rounded one.
  static func integer(_ number: String) -> Int? {
    if let integer = Int(number) { return integer }
    // Beyond 2^53 a decimal may have been rounded to what looks like an integer.
    guard number.utf8.contains(where: { ".eE".utf8.contains($0) }), let value = double(number), abs(value) < 0x1p53
    else { return nil }
    return Int(exactly: value)
  }

  /// The nearest number; nil beyond all numbers.
  static func double(_ number: String) -> Double? {
    Double(number).flatMap { $0.isFinite ? $0 : nil }
  }
}

extension JSONValue {
  /// Parses JSON, at a cost that grows with its length only.
  ///
  /// - Parameter nesting: How many objects and arrays may stand within one another.
  package init(json: Data, nesting: Int) throws(JSONFault) {
    self = try JSONValue(JSONParser.parse(json, nesting: nesting))
  }

  init(_ tree: JSONTree) throws(JSONFault) {
    switch tree {
    case .null: self = .null
    case .boolean(let flag): self = .bool(flag)
    case .string(let text): self = .string(text)
    case .number(let text):
      if let integer = JSONTree.integer(text) {
        self = .integer(integer)
      } else if let number = JSONTree.double(text) {
        self = .number(number)
      } else {
        throw .numberTooLarge
      }
    case .array(let elements):
      var values: [JSONValue] = []
      values.reserveCapacity(elements.count)
      for element in elements { values.append(try JSONValue(element)) }
      self = .array(values)
    case .object(let members):
      var values: [String: JSONValue] = [:]
      values.reserveCapacity(members.count)
      for (name, member) in members { values[name] = try JSONValue(member) }
      self = .object(values)
    }
  }
}
