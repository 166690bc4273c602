import SpecModel

/// Reads the declarations of a Java program: its constants, classes with their annotated members, enumerations, and the
/// signature of the method that sends. What it cannot read is passed over.
struct JavaReader {
  private let source: SourceText
  var lexer: ProgramLexer
  var program = SampleProgram()

  /// Deeper classes are not looked at.
  private static let maximumDepth = 20
  private static let streams: [SampleProgram.MemberType] = [
    .named("InputStream"), .named("ResponseBody"), .named("File"),
  ]
  private static let modifiers: Set<String> = [
    "public", "private", "protected", "static", "final", "transient", "volatile", "abstract", "synchronized", "native",
    "default", "strictfp", "sealed",
  ]

  static func read(_ source: SourceText, _ range: Range<Int>) -> SampleProgram {
    var reader = JavaReader(source, range)
    reader.readFile()
    reader.program.settleNames(by: SampleProgram.MemberType.javaTypes)
    reader.program.checkParents()
    return reader.program
  }

  private init(_ source: SourceText, _ range: Range<Int>) {
    self.source = source
    lexer = ProgramLexer(
      source.bytes, range, keywords: ["@SerializedName", "@Expose", "public ", "private ", "import "])
  }

  var line: Int { source.line(of: lexer.start) }

  private mutating func readFile() {
    while let token = lexer.next() {
      switch token {
      case .word("class"):
        readTitle()
        readClass(depth: 0)
      case .word("enum"): readEnumeration()
      case .symbol(UInt8(ascii: "@")): _ = readAnnotation()
      default: break
      }
    }
  }

  /// The first line of the comment above the first class.
  private mutating func readTitle() {
    guard program.classes.isEmpty, program.title.isEmpty, let comment = lexer.comment else { return }
    let lines = String(decoding: source.bytes[comment], as: UTF8.self).split(separator: "\n")
    let words = lines.lazy.map { String($0.drop { " *\t\r".contains($0) || $0.isASCII && $0.isNumber }).trimmed }
    program.title = words.first { !$0.isEmpty } ?? ""
  }

  // MARK: Classes

  private struct Pending {
    var name: String?
    var isInBody = true
    var modifiers: Set<String> = []
  }

  private mutating func readClass(depth: Int) {
    guard case .word(let name)? = lexer.next() else { return }
    var declared = SampleProgram.Class(name: name, line: line)
    while let token = lexer.peek(), token != .symbol(UInt8(ascii: "{")) {
      _ = lexer.next()
      if token == .symbol(UInt8(ascii: ";")) { return }
      if token == .word("extends"), case .word(let parent)? = lexer.peek() { declared.parent = parent }
    }
    guard lexer.skip(UInt8(ascii: "{")) else { return }
    if depth >= Self.maximumDepth { return lexer.skipBalanced(UInt8(ascii: "{"), UInt8(ascii: "}")) }
    var pending = Pending()
    while let token = lexer.next(), token != .symbol(UInt8(ascii: "}")) {
      readMember(token, of: &declared, &pending, depth: depth)
    }
    program.add(declared)
  }

  private mutating func readMember(
    _ token: ProgramLexer.Token, of declared: inout SampleProgram.Class, _ pending: inout Pending, depth: Int
  ) {
    switch token {
    case .number: break
    case .symbol(UInt8(ascii: "@")):
      let annotation = readAnnotation()
      if let name = annotation.wireName { pending.name = name }
      if annotation.isNotSerialized { pending.isInBody = false }
    case .symbol(UInt8(ascii: "{")):
      lexer.skipBalanced(UInt8(ascii: "{"), UInt8(ascii: "}"))
      pending = Pending()
    case .symbol(UInt8(ascii: "<")): lexer.skipBalanced(UInt8(ascii: "<"), UInt8(ascii: ">"))
    case .word("class"), .word("interface"), .word("record"):
      readClass(depth: depth + 1)
      pending = Pending()
    case .word("enum"):
      readEnumeration()
      pending = Pending()
    case .word(let word) where Self.modifiers.contains(word): pending.modifiers.insert(word)
    case .word(let word):
      readDeclaration(startingWith: word, of: &declared, pending)
      pending = Pending()
    default: pending = Pending()
    }
  }

  /// A field, a method or a constructor.
  private mutating func readDeclaration(
    startingWith word: String, of declared: inout SampleProgram.Class, _ pending: Pending
  ) {
    let line = line
    var type = readType(startingWith: word)
    while lexer.peek() == .number { _ = lexer.next() }
    guard case .word(let name)? = lexer.peek() else {
      if lexer.skip(UInt8(ascii: "(")) {
        lexer.skipBalanced(UInt8(ascii: "("), UInt8(ascii: ")"))
        return skipBody()
      }
      // Something that is no declaration: it ends where the next one can start.
      if pending.name != nil { program.passedOver.append(.init(text: word, line: line)) }
      return
    }
    _ = lexer.next()
    if lexer.skip(UInt8(ascii: "(")) { return readMethod(name, returning: word == "void" ? nil : type) }
    while lexer.skip(UInt8(ascii: "[")) {
      _ = lexer.skip(UInt8(ascii: "]"))
      type = .list(type)
    }
    let value = readValue()
    if pending.modifiers.contains("static") {
      readConstant(name, value, line: line)
    } else if let wire = pending.name ?? (isPlainMember(pending, of: declared) ? name : nil) {
      declared.members.append(
        SampleProgram.Member(name: wire, identifier: name, type: type, isInBody: pending.isInBody, line: line))
    }
  }

  /// Members are public; what the program itself keeps is private.
  private func isPlainMember(_ pending: Pending, of declared: SampleProgram.Class) -> Bool {
    pending.modifiers.contains("public") && !pending.modifiers.contains("transient")
      || declared.name.hasSuffix("Request") || declared.name.hasSuffix("Response")
  }

  private mutating func readConstant(_ name: String, _ value: String?, line: Int) {
    guard let value else { return }
    let constant = SampleProgram.Constant(text: value, line: line)
    switch name.uppercased() {
    case "HOST", "BASE_URL", "BASEURL": program.host = program.host ?? constant
    case "METHOD": program.method = program.method ?? constant
    case "PATH", "URI", "URL": program.path = program.path ?? constant
    default: break
    }
  }

  /// The text of an initial value, up to the semicolon; nil where it is no text.
  private mutating func readValue() -> String? {
    var text: String?
    var isText = true
    var depth = 0
    while let token = lexer.peek() {
      switch token {
      case .symbol(UInt8(ascii: ";")) where depth == 0:
        _ = lexer.next()
        return isText ? text : nil
      case .symbol(UInt8(ascii: "}")) where depth == 0: return isText ? text : nil
      case .symbol(UInt8(ascii: "{")), .symbol(UInt8(ascii: "(")): depth += 1
      case .symbol(UInt8(ascii: "}")), .symbol(UInt8(ascii: ")")): depth -= 1
      case .text(let piece): text = (text ?? "") + piece
      case .symbol(UInt8(ascii: "=")), .symbol(UInt8(ascii: "+")), .number: break
      default: isText = false
      }
      _ = lexer.next()
    }
    return isText ? text : nil
  }

  // MARK: Types

  private mutating func readType(startingWith word: String) -> SampleProgram.MemberType {
    var name = word
    while lexer.skip(UInt8(ascii: ".")) {
      guard case .word(let next)? = lexer.next() else { break }
      name = next
    }
    var arguments: [SampleProgram.MemberType] = []
    if lexer.skip(UInt8(ascii: "<")) { arguments = readArguments(depth: 0) }
    var type = SampleProgram.MemberType(javaName: name, arguments)
    while lexer.peek() == .symbol(UInt8(ascii: "[")) {
      _ = lexer.next()
      _ = lexer.skip(UInt8(ascii: "]"))
      type = .list(type)
    }
    return type
  }

  private mutating func readArguments(depth: Int) -> [SampleProgram.MemberType] {
    var arguments: [SampleProgram.MemberType] = []
    while let token = lexer.next() {
      switch token {
      case .symbol(UInt8(ascii: ">")): return arguments
      case .word(let word) where depth < Self.maximumDepth:
        var name = word
        while lexer.skip(UInt8(ascii: ".")) {
          guard case .word(let next)? = lexer.next() else { break }
          name = next
        }
        var inner: [SampleProgram.MemberType] = []
        if lexer.skip(UInt8(ascii: "<")) { inner = readArguments(depth: depth + 1) }
        arguments.append(SampleProgram.MemberType(javaName: name, inner))
      case .symbol(UInt8(ascii: ";")), .symbol(UInt8(ascii: "{")): return arguments
      default: break
      }
    }
    return arguments
  }

  // MARK: Methods

  /// `public Reply run(Request request)` says what is sent and what comes back.
  private mutating func readMethod(_ name: String, returning type: SampleProgram.MemberType?) {
    var parameter: String?
    var depth = 1
    while depth > 0, let token = lexer.next() {
      switch token {
      case .symbol(UInt8(ascii: "(")): depth += 1
      case .symbol(UInt8(ascii: ")")): depth -= 1
      case .word("final"): break
      case .word(let word): if parameter == nil { parameter = word }
      default: break
      }
    }
    if name == "run", program.request == nil {
      program.request = parameter
      if case .named(let reply)? = type { program.response = reply }
      program.hasFileReply = type == .list(.named("byte")) || type.map { Self.streams.contains($0) } ?? false
      program.hasEmptyReply = type == nil
    }
    skipBody()
  }

  /// The statements of a method, which tell what is encrypted.
  private mutating func skipBody() {
    while let token = lexer.peek(), token != .symbol(UInt8(ascii: "{")) {
      if token == .symbol(UInt8(ascii: "}")) { return }
      _ = lexer.next()
      if token == .symbol(UInt8(ascii: ";")) { return }
    }
    _ = lexer.next()
    var depth = 1
    var previous: ProgramLexer.Token?
    var assigned: String?
    while depth > 0, let token = lexer.next() {
      switch token {
      case .symbol(UInt8(ascii: "{")): depth += 1
      case .symbol(UInt8(ascii: "}")): depth -= 1
      case .symbol(UInt8(ascii: ";")): assigned = nil
      case .symbol(UInt8(ascii: "=")): if case .word(let name)? = previous { assigned = name }
      case .symbol(UInt8(ascii: "(")):
        if case .word(let name)? = previous, name.lowercased().hasPrefix("encrypt"), let assigned {
          program.encrypted.insert(assigned)
        }
      case .word("MultipartBody"): program.isUpload = true
      default: break
      }
      previous = token
    }
  }
}
