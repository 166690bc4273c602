import SpecModel

/// Objects that stand in several places, written once for the reader under `components`. They are no types of their own:
/// `x-inline` says that each place means the object itself.
struct SchemaSharing {
  private var counts: [ExactName: Int] = [:]
  private var references: [ExactName: JSON] = [:]
  private var names: UniqueNames
  private(set) var components: [JSON.Member] = []

  /// What is said about an object in one place stays there.
  private static let ofThePlace: Set<String> = [
    "description", "title", "deprecated", "readOnly", "writeOnly", "example", "default",
    "x-discriminatorValues",
  ]
  /// What is under these names is a value, and no schema.
  private static let values: Set<String> = ["example", "default", "enum", "const"]

  init(_ parts: [JSON], besides names: UniqueNames) {
    self.names = names
    for part in parts { count(part) }
  }

  private mutating func count(_ json: JSON) {
    switch json {
    case .object(let members):
      if let object = Self.object(members) {
        let key = Self.key(object)
        counts[key, default: 0] += 1
        // What stands in it is written once with it, and is not shared beside.
        if counts[key] != 1 { return }
      }
      for member in members where !Self.values.contains(member.name) { count(member.value) }
    case .array(let elements): for element in elements { count(element) }
    default: break
    }
  }

  /// The same with references to what is shared.
  mutating func referring(_ json: JSON, called name: String = "") -> JSON {
    switch json {
    case .object(let members):
      guard let object = Self.object(members), counts[Self.key(object), default: 0] > 1 else {
        return .object(referring(members, called: name))
      }
      let key = Self.key(object)
      let reference = references[key] ?? reference(to: object, called: name)
      references[key] = reference
      let said = members.filter { Self.ofThePlace.contains($0.name) }
      return .object([JSON.Member("$ref", reference)] + said)
    case .array(let elements): return .array(elements.map { referring($0, called: name) })
    default: return json
    }
  }

  private mutating func referring(_ members: [JSON.Member], called name: String) -> [JSON.Member] {
    members.map { member in
      if Self.values.contains(member.name) { return member }
      let isPart = ["schema", "items", "additionalProperties", "contentSchema", "oneOf", "content", "properties"]
        .contains(member.name)
      return JSON.Member(member.name, referring(member.value, called: isPart ? name : member.name))
    }
  }

  private mutating func reference(to object: [JSON.Member], called name: String) -> JSON {
    let name = names.name(nameOfComponent(capitalized(name)))
    components.append(JSON.Member(name, .object([])))
    let index = components.count - 1
    let members = referring(object, called: name)
    components[index].value = .object(members + [JSON.Member("x-inline", .bool(true))])
    return .string("#/components/schemas/" + name)
  }

  /// What of a schema is the object, where it is one with fields.
  private static func object(_ members: [JSON.Member]) -> [JSON.Member]? {
    guard members.first == JSON.Member("type", .string("object")),
      members.contains(where: { if $0.name == "properties", case .object = $0.value { true } else { false } }),
      InlineLimit.holds(.object(members))
    else { return nil }
    return members.filter { !ofThePlace.contains($0.name) }
  }

  private static func key(_ object: [JSON.Member]) -> ExactName { ExactName(JSON.object(object).compactText) }
}

extension InlineLimit {
  /// Whether a reader writes it out again in every place, however its objects are counted.
  fileprivate static func holds(_ json: JSON) -> Bool {
    var count = 0
    return holds(json, depth: 1, &count)
  }

  private static func holds(_ json: JSON, depth: Int, _ count: inout Int) -> Bool {
    switch json {
    case .object(let members):
      count += 1
      return count <= self.count && depth <= height
        && members.allSatisfy { holds($0.value, depth: depth + 1, &count) }
    case .array(let elements): return elements.allSatisfy { holds($0, depth: depth, &count) }
    default: return true
    }
  }
}

/// Names that are each given once; what would be given twice is numbered.
struct UniqueNames {
  private let separator: String
  private var taken: Set<String> = []
  private var numbers: [String: Int] = [:]

  init(separator: String = "") {
    self.separator = separator
  }

  mutating func name(_ wanted: String) -> String {
    if taken.insert(wanted).inserted { return wanted }
    // Behind a digit, a number would look like a part of it: in Swift as well, where the same word is put between.
    let isApart = !separator.isEmpty && wanted.utf8.last.map { (0x30...0x39).contains($0) } == true
    let base = wanted + separator + (isApart ? "Variant" + separator : "")
    var number = numbers[wanted, default: 1]
    var name: String
    repeat {
      number += 1
      name = base + String(number)
    } while !taken.insert(name).inserted
    numbers[wanted] = number
    return name
  }
}

/// A name in the letters that OpenAPI allows in that of a component, of which the same Swift is made.
func nameOfComponent(_ name: String) -> String {
  var result = ""
  for scalar in name.unicodeScalars {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", ".", "_", "-": result.unicodeScalars.append(scalar)
    default: result += scalar.isASCII ? "_" : "_u" + String(scalar.value, radix: 16) + "_"
    }
  }
  return result
}

/// `PayTransactionsOutTradeNo` of `/pay/transactions/{out_trade_no}`
func capitalized(_ text: String) -> String {
  text.utf8.split { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      false
    default: byte < 0x80
    }
  }.map { Substring($0).prefix(1).uppercased() + Substring($0).dropFirst() }.joined()
}
