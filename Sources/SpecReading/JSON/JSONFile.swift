package import SpecModel

/// A file of JSON whose values know where they stand: an OpenAPI document, what such documents refer to, or settings.
package final class JSONFile: Sendable {
  let source: SourceText
  let root: JSONNode
  /// Where the members of large objects stand in them, by the start of the object.
  private let indexes: [Int: [ExactName: Int]]

  private static let sizeOfIndexed = 16

  private init(source: SourceText, root: JSONNode) {
    self.source = source
    self.root = root
    var indexes: [Int: [ExactName: Int]] = [:]
    Self.index(root, into: &indexes)
    self.indexes = indexes
  }

  /// Nil for a file that holds no JSON, which is reported.
  package static func read(_ file: SourceFile, remedy: String, report: inout Report) -> JSONFile? {
    guard let source = SourceText.read(file, report: &report) else { return nil }
    switch readJSON(source, source.content) {
    case .success(let root): return JSONFile(source: source, root: root)
    case .failure(let problem):
      report.add(
        .error, in: source, line: problem.line, column: problem.column, "this is no JSON: \(problem.message)",
        remedy: remedy)
      return nil
    }
  }

  private static func index(_ node: JSONNode, into indexes: inout [Int: [ExactName: Int]]) {
    switch node.value {
    case .object(let members):
      if members.count > sizeOfIndexed {
        indexes[node.bytes.lowerBound] = Dictionary(
          members.enumerated().map { (ExactName($0.element.name), $0.offset) }, uniquingKeysWith: { first, _ in first })
      }
      for member in members { index(member.node, into: &indexes) }
    case .array(let elements):
      for element in elements { index(element, into: &indexes) }
    default: break
    }
  }

  var path: String { source.file }

  /// Whether schemas in it may have names of their own.
  var namesSchemas: Bool {
    find("\"$id\"", in: source.bytes, source.content) != nil
      || find("Anchor\"", in: source.bytes, source.content) != nil
      || find("\"$anchor\"", in: source.bytes, source.content) != nil
  }

  /// Whether anything in it is marked as encrypted.
  var marksEncryption: Bool { find("\"x-encrypted\"", in: source.bytes, source.content) != nil }

  package var start: JSONElement { JSONElement(file: self, json: root) }

  func member(_ name: String, of node: JSONNode) -> JSONNode.Member? {
    guard case .object(let members) = node.value else { return nil }
    if members.count > Self.sizeOfIndexed, let index = indexes[node.bytes.lowerBound] {
      return index[ExactName(name)].map { members[$0] }
    }
    return members.first { $0.name.isExactly(name) }
  }

  /// `/paths/~1pets/get` for what stands at a byte.
  func pointer(to byte: Int) -> String {
    var pointer = ""
    var node = root
    while true {
      let step: (String, JSONNode)?
      switch node.value {
      case .object(let members):
        let last = last(of: members.indices) { members[$0].start <= byte }.map { members[$0] }
        step = last.flatMap { byte < $0.node.bytes.upperBound ? ($0.name, $0.node) : nil }
      case .array(let elements):
        let last = last(of: elements.indices) { elements[$0].bytes.lowerBound <= byte }
        step = last.flatMap { elements[$0].bytes.contains(byte) ? (String($0), elements[$0]) : nil }
      default: step = nil
      }
      guard let (name, next) = step else { return pointer }
      pointer += "/" + JSONPointer.escaped(name)
      node = next
    }
  }
}

/// The last index that fulfils what all before it fulfil, too.
private func last(of indexes: Range<Int>, where isFulfilled: (Int) -> Bool) -> Int? {
  var (low, high) = (indexes.lowerBound, indexes.upperBound)
  while low < high {
    let middle = (low + high) / 2
    if isFulfilled(middle) { low = middle + 1 } else { high = middle }
  }
  return low > indexes.lowerBound ? low - 1 : nil
}

/// A value in a file.
package struct JSONElement {
  let file: JSONFile
  let json: JSONNode
  /// Where a diagnostic points: to the name of a member, or to the value.
  let start: Int

  init(file: JSONFile, json: JSONNode, start: Int? = nil) {
    self.file = file
    self.json = json
    self.start = start ?? json.bytes.lowerBound
  }

  subscript(name: String) -> JSONElement? {
    file.member(name, of: json).map { JSONElement(file: file, json: $0.node, start: $0.start) }
  }

  package var members: [(name: String, node: JSONElement)] {
    guard case .object(let members) = json.value else { return [] }
    return members.map { ($0.name, JSONElement(file: file, json: $0.node, start: $0.start)) }
  }

  package var elements: [JSONElement] {
    guard case .array(let elements) = json.value else { return [] }
    return elements.map { JSONElement(file: file, json: $0) }
  }

  package var text: String? {
    if case .string(let text) = json.value { text } else { nil }
  }

  /// A number as it is spelled.
  var number: String? {
    if case .number(let number) = json.value { number } else { nil }
  }

  package var isObject: Bool {
    if case .object = json.value { true } else { false }
  }

  var isNull: Bool {
    if case .null = json.value { true } else { false }
  }

  package var isList: Bool {
    if case .array = json.value { true } else { false }
  }

  package var location: SourceLocation {
    file.source.location(line: file.source.line(of: start), byte: start)
  }

}

extension Report {
  package mutating func add(
    _ severity: Diagnostic.Severity, at element: JSONElement, _ message: String, remedy: String?
  ) {
    let (source, start) = (element.file.source, element.start)
    add(
      severity, at: element.location, message + " (#" + element.file.pointer(to: start) + ")",
      row: source.quotation(line: source.line(of: start)), remedy: remedy)
  }
}

/// RFC 6901.
enum JSONPointer {
  static func escaped(_ name: String) -> String {
    String(
      name.flatMap { character -> [Character] in
        switch character {
        case "~": ["~", "0"]
        case "/": ["~", "1"]
        default: [character]
        }
      })
  }

  /// The names of a pointer as it stands in a reference, behind the `#`.
  static func names(_ fragment: Substring) -> [String] {
    fragment.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).dropFirst().map { part in
      let name = decodedPercents(Substring(part))
      return name.contains("~") ? name.replacing("~1", with: "/").replacing("~0", with: "~") : name
    }
  }
}

/// `%7B` and its like; what is no such escape stays.
func decodedPercents(_ text: Substring) -> String {
  guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
  var bytes: [UInt8] = []
  var rest = Array(text.utf8)[...]
  while let byte = rest.popFirst() {
    if byte == UInt8(ascii: "%"), rest.count >= 2,
      let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
    {
      bytes.append(value)
      rest = rest.dropFirst(2)
    } else {
      bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
