import SpecModel

/// What is wrong with a value in a document. Whoever needs that value knows what cannot be said without it, and leaves
/// that out: a keyword, a schema, an operation, a webhook; never the document.
struct Fault: Error {
  var node: JSONElement
  var message: String
  var remedy: String

  /// A value of a discriminator that leads to no schema.
  static func mapping(_ node: JSONElement) -> Fault {
    Fault(node: node, message: "a mapping must lead to a schema", remedy: "write a reference as a string")
  }
}

extension OpenAPIReader {
  mutating func report(_ severity: Diagnostic.Severity, _ node: JSONElement, _ message: String, remedy: String?) {
    guard said.insert(Finding(file: ObjectIdentifier(node.file), start: node.start, message: message)).inserted else {
      return
    }
    report.add(severity, at: node, message, remedy: remedy)
  }

  mutating func leaveOut(_ subject: String, because fault: Fault) {
    report(.warning, fault.node, "\(fault.message): \(subject) is left out", remedy: fault.remedy)
  }

  /// Says that nothing tells what a schema describes.
  mutating func leaveOpen(because fault: Fault) {
    loosen("it is an open JSON value", because: fault)
  }

  /// Says that less is made of a schema than it may have meant. What is encrypted must never travel in plain text because
  /// something was left out: where descriptions mark that, all of a schema must be understood.
  mutating func loosen(_ consequence: String, because fault: Fault) {
    if marksEncryption {
      report(.error, fault.node, fault.message, remedy: fault.remedy)
    } else {
      report(.warning, fault.node, "\(fault.message): \(consequence)", remedy: fault.remedy)
    }
  }

  // MARK: Members of a known type

  mutating func object(_ name: String, in node: JSONElement) -> JSONElement? {
    member(name, in: node, .object)
  }

  mutating func list(_ name: String, in node: JSONElement) -> [JSONElement]? {
    member(name, in: node, .list)
  }

  /// - Parameter isOwn: Whether it stands in what is an extension of this project's own.
  mutating func string(_ name: String, in node: JSONElement, isOwn: Bool = false) -> String? {
    member(name, in: node, .string, isOwn: isOwn)
  }

  mutating func flag(_ name: String, in node: JSONElement) -> Bool? {
    member(name, in: node, .flag)
  }

  /// A bound, which changes nothing about the shape of a value.
  mutating func number(_ name: String, in node: JSONElement) -> String? {
    member(name, in: node, .number)
  }

  mutating func count(_ name: String, in node: JSONElement) -> Int? {
    member(name, in: node, .count)
  }

  /// An object without which something else cannot be said.
  func neededObject(_ name: String, in node: JSONElement) throws(Fault) -> JSONElement? {
    try neededMember(name, in: node, .object)
  }

  func neededList(_ name: String, in node: JSONElement) throws(Fault) -> [JSONElement]? {
    try neededMember(name, in: node, .list)
  }

  private mutating func member<Value>(
    _ name: String, in node: JSONElement, _ type: MemberType<Value>, isOwn: Bool = false
  ) -> Value? {
    do throws(Fault) {
      return try neededMember(name, in: node, type)
    } catch {
      if isOwn || name.hasPrefix("x-") {
        report(.error, error.node, error.message, remedy: error.remedy)
      } else if SchemaKeyword.shaping.contains(name) {
        loosen("it is left out", because: error)
      } else {
        leaveOut("it", because: error)
      }
      return nil
    }
  }

  private func neededMember<Value>(
    _ name: String, in node: JSONElement, _ type: MemberType<Value>
  ) throws(Fault) -> Value? {
    // Programs that write documents say null where there is nothing.
    guard let member = node[name], !member.isNull else { return nil }
    if let value = type.read(member) { return value }
    throw Fault(
      node: member, message: "'\(name)' must be \(type.name), and is \(member.json.kindName)",
      remedy: "write \(type.name)")
  }
}

/// What a member must be.
private struct MemberType<Value> {
  var name: String
  var read: (JSONElement) -> Value?
}

extension MemberType<JSONElement> {
  fileprivate static var object: Self { Self(name: "an object") { $0.isObject ? $0 : nil } }
}

extension MemberType<[JSONElement]> {
  fileprivate static var list: Self { Self(name: "a list") { $0.isList ? $0.elements : nil } }
}

extension MemberType<Bool> {
  fileprivate static var flag: Self {
    Self(name: "true or false") { if case .bool(let value) = $0.json.value { value } else { nil } }
  }
}

extension MemberType<String> {
  fileprivate static var string: Self { Self(name: "a string", read: \.text) }
  fileprivate static var number: Self { Self(name: "a number", read: \.number) }
}

extension MemberType<Int> {
  fileprivate static var count: Self {
    Self(name: "a whole number of at least 0") { node in
      guard let number = node.number, let count = Int(number) ?? Double(number).flatMap(Int.init(exactly:)), count >= 0
      else { return nil }
      return count
    }
  }
}
