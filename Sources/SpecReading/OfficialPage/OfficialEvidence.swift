import SpecModel

/// What is known of an object besides its rows: the class of the program, and the objects of the samples.
struct OfficialEvidence {
  /// The class, with those around it, since a class may hold itself.
  private(set) var members: [SampleProgram.Member]?
  private var ancestors: Set<String> = []
  private(set) var classLine = 0
  private(set) var values: [JSON] = []
  private(set) var keys: [String] = []
  private let program: SampleProgram
  private let knownKeys: Set<String>
  private let memberIndexes: [String: Int]

  private init(
    _ program: SampleProgram, members: [SampleProgram.Member]?, ancestors: Set<String>, line: Int, values: [JSON]
  ) {
    self.program = program
    self.members = members
    self.ancestors = ancestors
    classLine = line
    self.values = values
    var seen: Set<String> = []
    for value in values {
      guard case .object(let members) = value else { continue }
      for member in members where seen.insert(member.name).inserted { keys.append(member.name) }
    }
    knownKeys = seen
    var indexes: [String: Int] = [:]
    for (index, member) in (members ?? []).enumerated() where indexes[member.name] == nil {
      indexes[member.name] = index
    }
    memberIndexes = indexes
  }

  /// What is known of a whole body.
  init(_ program: SampleProgram, _ root: SampleProgram.Class?, members: [SampleProgram.Member]?, sample: JSON?) {
    let objects = Self.objects(in: sample.map { [$0] } ?? [])
    self.init(
      program, members: members, ancestors: root.map { [$0.name] } ?? [], line: root?.line ?? 0, values: objects)
  }

  /// Whether nothing is known.
  var isUnknown: Bool { members == nil && keys.isEmpty }
  /// Whether it has no other members than those that are known.
  var isComplete: Bool { members != nil }

  func has(_ name: String) -> Bool { memberIndexes[name] != nil || members == nil && knownKeys.contains(name) }

  func isInSample(_ name: String) -> Bool { knownKeys.contains(name) }

  func member(_ name: String) -> SampleProgram.Member? {
    memberIndexes[name].flatMap { members?[$0] }
  }

  /// Whether the program encrypts it.
  func isEncrypted(_ name: String) -> Bool {
    member(name).map { program.encrypted.contains($0.identifier) } ?? false
  }

  /// How many members it has.
  var count: Int { members?.count ?? keys.count }

  var names: [String] { members?.map(\.name) ?? keys }

  /// The values that samples have under a name.
  func values(under name: String) -> [JSON] {
    values.compactMap { $0[name] }
  }

  /// What is known of the object or the objects under a name.
  func evidence(under name: String) -> OfficialEvidence {
    let inner = Self.objects(in: values(under: name))
    guard let className = member(name)?.type.className, let declared = program.classes[className],
      !ancestors.contains(className)
    else { return OfficialEvidence(program, members: nil, ancestors: ancestors, line: 0, values: inner) }
    return OfficialEvidence(
      program, members: program.members(of: className), ancestors: ancestors.union([className]), line: declared.line,
      values: inner)
  }

  private static func objects(in values: [JSON]) -> [JSON] {
    values.flatMap { value -> [JSON] in
      switch value {
      case .object: [value]
      case .array(let elements): objects(in: elements)
      default: []
      }
    }
  }

  // MARK: Types

  /// The type of a member in the words of assembly; nil where the program does not tell.
  func type(of name: String) -> (text: String, values: [String], line: Int)? {
    guard let member = member(name), let (text, values) = described(member.type, depth: 0) else { return nil }
    return (text, values, member.line)
  }

  private func described(_ type: SampleProgram.MemberType, depth: Int) -> (String, [String])? {
    switch type {
    case .string: return ("string", [])
    case .integer: return ("integer", [])
    case .number: return ("double", [])
    case .boolean: return ("boolean", [])
    case .any: return ("any", [])
    case .map: return ("map", [])
    case .list(let element):
      guard depth < 6 else { return nil }
      return described(element, depth: depth + 1).map { ($0.0 + "[]", $0.1) } ?? ("any[]", [])
    case .named(let name):
      if program.classes[name] != nil { return ("object", []) }
      return program.enumerations[name].map { ("string", $0.values) }
    }
  }

  /// The type that a value of a sample shows.
  static func type(of value: JSON) -> String {
    switch value {
    case .null: "any"
    case .bool: "boolean"
    case .number(let text): Int(text) == nil ? "double" : "integer"
    case .string: "string"
    case .array(let elements): (elements.first.map { type(of: $0) } ?? "any") + "[]"
    case .object: "object"
    }
  }
}
