/// Header fields: names in any case, in the order given.
public struct HeaderFields: Sendable, Hashable {
  private var fields: [Field]

  private struct Field: Sendable, Hashable {
    var name: String
    var value: String

    /// Whatever the case of the letters, which are ASCII.
    func isNamed(_ other: String) -> Bool {
      guard name.utf8.count == other.utf8.count else { return false }
      return name.utf8.elementsEqual(other.utf8) { $0 == $1 || ($0 ^ $1 == 0x20 && (0x61...0x7A).contains($0 | 0x20)) }
    }
  }

  /// Takes names and values; a name may occur more than once.
  public init(_ fields: some Sequence<(name: String, value: String)>) {
    self.fields = fields.map { Field(name: $0.name, value: $0.value) }
  }

  /// Takes pairs of names and values.
  public init(_ fields: some Sequence<(String, String)>) {
    self.fields = fields.map { Field(name: $0.0, value: $0.1) }
  }

  /// Takes the fields of any web framework: `HeaderFields(request.headers, name: \.name.rawName, value: \.value)`.
  public init<Fields: Sequence>(
    _ fields: Fields, name: (Fields.Element) -> String, value: (Fields.Element) -> String
  ) {
    self.fields = fields.map { Field(name: name($0), value: value($0)) }
  }

  /// Takes a dictionary in which a name may have several values.
  public init(_ fields: [String: [String]]) {
    self.init(fields.sorted { $0.key < $1.key }.flatMap { name, values in values.map { (name: name, value: $0) } })
  }

  /// Takes a dictionary, as some web frameworks have it.
  public init(_ fields: [String: String]) {
    self.init(fields.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) })
  }

  /// No fields.
  public init() { fields = [] }

  /// The value of a field; several are joined by `, ` as HTTP has it. Setting replaces all of that name.
  public subscript(name: String) -> String? {
    get {
      var joined: String?
      for field in fields where field.isNamed(name) { joined = joined.map { "\($0), \(field.value)" } ?? field.value }
      return joined
    }
    set {
      fields.removeAll { $0.isNamed(name) }
      if let newValue { fields.append(Field(name: name, value: newValue)) }
    }
  }
}

extension HeaderFields {
  /// Whether several fields have this name.
  func isRepeated(_ name: String) -> Bool { fields.count { $0.isNamed(name) } > 1 }
}

extension HeaderFields: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (String, String)...) {
    self.init(elements.map { (name: $0.0, value: $0.1) })
  }
}

extension HeaderFields: Sequence {
  public func makeIterator() -> some IteratorProtocol<(name: String, value: String)> {
    fields.lazy.map { (name: $0.name, value: $0.value) }.makeIterator()
  }
}

extension HeaderFields {
  /// The server's name for an exchange, as it may be printed: whoever answered has sent it.
  var requestID: String? { self["Request-ID"]?.safeToPrint }

  /// Checks what no transport must be trusted with: a line break would begin another header, or another request.
  ///
  /// - Throws: ``WeChatPayError/invalidRequest(_:)``, which names the header.
  func checkForTheWire() throws(WeChatPayError) {
    for field in fields {
      guard !field.name.isEmpty, field.name.utf8.allSatisfy(isTokenByte) else {
        throw .invalidRequest("'\(field.name.safeToPrint)' cannot be the name of a header")
      }
      // HTTP has one control character in values: the tabulator (RFC 9110 §5.5).
      guard !field.value.hasControlCharacter(besides: "\t") else {
        throw .invalidRequest("the header '\(field.name)' holds a line break or another control character")
      }
    }
  }
}

/// Whether a byte may stand in the name of a header field (RFC 9110 §5.6.2).
func isTokenByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "a")...UInt8(ascii: "z"):
    true
  case UInt8(ascii: "-"), UInt8(ascii: "_"): true
  default: "!#$%&'*+.^`|~".utf8.contains(byte)
  }
}

/// Names only: values hold signatures, and in downloads tokens.
extension HeaderFields: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "HeaderFields(\(fields.map(\.name.safeToPrint).joined(separator: ", ")))" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
