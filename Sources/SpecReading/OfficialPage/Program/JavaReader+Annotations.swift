extension JavaReader {
  // MARK: Annotations and enumerations

  struct Annotation {
    var wireName: String?
    var isNotSerialized = false
  }

  mutating func readAnnotation() -> Annotation {
    var annotation = Annotation()
    guard case .word(var name)? = lexer.next() else { return annotation }
    while lexer.skip(UInt8(ascii: ".")) {
      guard case .word(let next)? = lexer.next() else { break }
      name = next
    }
    if name == "JsonIgnore" { annotation.isNotSerialized = true }
    guard lexer.skip(UInt8(ascii: "(")) else { return annotation }
    var depth = 1
    var words: [String] = []
    var text: String?
    while depth > 0, let token = lexer.next() {
      switch token {
      case .symbol(UInt8(ascii: "(")): depth += 1
      case .symbol(UInt8(ascii: ")")): depth -= 1
      // An annotation without its end.
      case .symbol(UInt8(ascii: ";")): depth = 0
      case .text(let literal): text = text ?? literal
      case .word(let word): if words.count < 4 { words.append(word) }
      default: break
      }
    }
    if ["SerializedName", "JsonProperty", "JSONField"].contains(name) {
      annotation.wireName = text
      if text == nil { program.passedOver.append(.init(text: "@" + name, line: line)) }
    }
    if name == "Expose", let flag = words.firstIndex(of: "serialize"), words.dropFirst(flag + 1).first == "false" {
      annotation.isNotSerialized = true
    }
    return annotation
  }

  mutating func readEnumeration() {
    guard case .word(let name)? = lexer.next() else { return }
    var enumeration = SampleProgram.Enumeration(values: [], line: line)
    while let token = lexer.peek(), token != .symbol(UInt8(ascii: "{")) {
      _ = lexer.next()
      if token == .symbol(UInt8(ascii: ";")) { return }
    }
    guard lexer.skip(UInt8(ascii: "{")) else { return }
    var wire: String?
    while let token = lexer.next(), token != .symbol(UInt8(ascii: "}")) {
      switch token {
      case .symbol(UInt8(ascii: "@")): wire = readAnnotation().wireName ?? wire
      case .word(let constant):
        let argument = readArgument()
        enumeration.values.append(wire ?? argument ?? constant)
        wire = nil
      case .symbol(UInt8(ascii: ";")):
        lexer.skipBalanced(UInt8(ascii: "{"), UInt8(ascii: "}"))
        program.enumerations[name] = program.enumerations[name] ?? enumeration
        return
      case .symbol(UInt8(ascii: "{")): lexer.skipBalanced(UInt8(ascii: "{"), UInt8(ascii: "}"))
      default: break
      }
    }
    program.enumerations[name] = program.enumerations[name] ?? enumeration
  }

  /// The first text in the parentheses behind a value.
  private mutating func readArgument() -> String? {
    guard lexer.skip(UInt8(ascii: "(")) else { return nil }
    var depth = 1
    var text: String?
    while depth > 0, let token = lexer.next() {
      switch token {
      case .symbol(UInt8(ascii: "(")): depth += 1
      case .symbol(UInt8(ascii: ")")): depth -= 1
      case .text(let literal): text = text ?? literal
      default: break
      }
    }
    return text
  }
}
