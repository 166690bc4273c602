import SpecModel

/// Reads the declarations of a Go program, as `JavaReader` does those of a Java program.
struct GoReader {
  private let source: SourceText
  private var lexer: ProgramLexer
  private var program = SampleProgram()

  static func read(_ source: SourceText, _ range: Range<Int>) -> SampleProgram {
    var reader = GoReader(source, range)
    reader.readFile()
    return reader.finished
  }

  private init(_ source: SourceText, _ range: Range<Int>) {
    self.source = source
    lexer = ProgramLexer(source.bytes, range, keywords: ["func ", "type ", "const ", "import "])
  }

  private var line: Int { source.line(of: lexer.start) }

  private mutating func readFile() {
    while let token = lexer.next() {
      switch token {
      case .word("type"): readTypeDeclaration()
      case .word("const"), .word("var"): readConstants()
      case .word("func"): readFunction()
      default: break
      }
    }
  }

  /// The members that some function leaves out of the body are taken off it.
  private var finished: SampleProgram {
    var program = program
    for (name, left) in program.besidesBody {
      guard var declared = program.classes[name] else { continue }
      for index in declared.members.indices where left.contains(declared.members[index].identifier) {
        declared.members[index].isInBody = false
      }
      program.classes[name] = declared
    }
    program.settleNames(by: SampleProgram.MemberType.goTypes)
    return program
  }

  // MARK: Types

  private mutating func readTypeDeclaration() {
    guard case .word(let name)? = lexer.next(), case .word(let kind)? = lexer.peek() else { return }
    _ = lexer.next()
    guard kind == "struct" else {
      if kind == "string", program.enumerations[name] == nil {
        program.enumerations[name] = SampleProgram.Enumeration(values: [], line: line)
      }
      return
    }
    var declared = SampleProgram.Class(name: name, line: line)
    guard lexer.skip(UInt8(ascii: "{")) else { return }
    while let token = lexer.next(), token != .symbol(UInt8(ascii: "}")) {
      if case .word(let identifier) = token { readMember(identifier, of: &declared) }
    }
    program.add(declared)
  }

  /// `Total *int64 `json:"total,omitempty"``
  private mutating func readMember(_ identifier: String, of declared: inout SampleProgram.Class) {
    let line = line
    var words: [ProgramLexer.Token] = []
    while let token = lexer.peek(), token != .symbol(UInt8(ascii: "}")) {
      _ = lexer.next()
      if case .text(let tag) = token {
        guard let wire = wireName(inTag: tag), let type = memberType(words[...]) else { return }
        declared.members.append(
          SampleProgram.Member(
            name: wire == "-" ? snakeCase(identifier) : wire, identifier: identifier, type: type,
            isInBody: wire != "-", line: line))
        return
      }
      if words.count < 40 { words.append(token) }
    }
  }

  private func wireName(inTag tag: String) -> String? {
    let pieces = splitting(tag, at: "json:\"")
    guard pieces.count > 1 else { return nil }
    return String(pieces[1].prefix { $0 != "," && $0 != "\"" })
  }

  private func memberType(_ tokens: ArraySlice<ProgramLexer.Token>) -> SampleProgram.MemberType? {
    var tokens = tokens.drop { $0 == .symbol(UInt8(ascii: "*")) || $0 == .number }
    guard let first = tokens.popFirst() else { return nil }
    if first == .symbol(UInt8(ascii: "[")) {
      return memberType(tokens.drop { $0 == .symbol(UInt8(ascii: "]")) }).map { .list($0) }
    }
    guard case .word(let word) = first else { return nil }
    if word == "map" {
      guard let close = tokens.firstIndex(of: .symbol(UInt8(ascii: "]"))) else { return .map(.any) }
      return .map(memberType(tokens[tokens.index(after: close)...]) ?? .any)
    }
    let last = tokens.last { if case .word = $0 { true } else { false } }
    if case .word(let name)? = last { return .named(name) }
    return .named(word)
  }

  /// `OutTradeNo` is `out_trade_no`.
  private func snakeCase(_ identifier: String) -> String {
    var text = ""
    for scalar in identifier.unicodeScalars {
      if ("A"..."Z").contains(scalar) {
        if !text.isEmpty { text += "_" }
        text.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value + 32)))
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  // MARK: Constants

  /// `const (host = "…" …)`, or values of an enumeration: `STATE_OPEN State = "OPEN"`
  private mutating func readConstants() {
    guard lexer.skip(UInt8(ascii: "(")) else {
      if case .word(let name)? = lexer.next() { readConstant(name) }
      return
    }
    while let token = lexer.next(), token != .symbol(UInt8(ascii: ")")) {
      if case .word(let name) = token { readConstant(name) }
    }
  }

  private mutating func readConstant(_ name: String) {
    let line = line
    var type: String?
    if case .word(let word)? = lexer.peek() {
      _ = lexer.next()
      type = word
    }
    guard lexer.skip(UInt8(ascii: "=")), case .text(let value)? = lexer.peek() else { return }
    _ = lexer.next()
    if let type, type != "string" {
      program.enumerations[type, default: .init(values: [], line: line)].values.append(value)
      return
    }
    let constant = SampleProgram.Constant(text: value, line: line)
    switch name.lowercased() {
    case "host": program.host = program.host ?? constant
    case "method": program.method = program.method ?? constant
    case "path": program.path = program.path ?? constant
    default: break
    }
  }

  // MARK: Functions

  private mutating func readFunction() {
    var receiver: String?
    if lexer.skip(UInt8(ascii: "(")) { receiver = readParameters().last?.type }
    guard case .word(let name)? = lexer.next(), lexer.skip(UInt8(ascii: "(")) else { return }
    let parameters = readParameters()
    var results: [(name: String, type: String)] = []
    if lexer.skip(UInt8(ascii: "(")) { results = readParameters() }
    if program.request == nil, let request = parameters.first(where: { $0.name == "request" }) {
      program.request = request.type
      program.response = results.first { $0.name == "response" }?.type
      program.hasEmptyReply = program.response == nil
    }
    while let token = lexer.peek(), token != .symbol(UInt8(ascii: "{")) {
      if [.word("func"), .word("type"), .word("const")].contains(token) { return }
      _ = lexer.next()
    }
    _ = lexer.next()
    readBody(of: name, receiver: receiver)
  }

  /// Names with the last words of their types, up to the closing parenthesis.
  private mutating func readParameters() -> [(name: String, type: String)] {
    var parameters: [(name: String, type: String)] = []
    var words: [String] = []
    var depth = 1
    while depth > 0, let token = lexer.next() {
      switch token {
      case .symbol(UInt8(ascii: "(")): depth += 1
      case .symbol(UInt8(ascii: ")")): depth -= 1
      case .word(let word): words.append(word)
      default: break
      }
      let isEnd = depth == 0 || depth == 1 && token == .symbol(UInt8(ascii: ","))
      if isEnd, let first = words.first, let last = words.last {
        parameters.append((first, last))
        words = []
      }
    }
    return parameters
  }

  /// Its constants, and the members that it sets to nothing before the body is made.
  private mutating func readBody(of name: String, receiver: String?) {
    var depth = 1
    var previous: [ProgramLexer.Token] = []
    while depth > 0, let token = lexer.next() {
      switch token {
      case .symbol(UInt8(ascii: "{")): depth += 1
      case .symbol(UInt8(ascii: "}")): depth -= 1
      case .word("const"):
        readConstants()
      case .word("nil") where name == "MarshalJSON":
        if let receiver, previous.count == 2, previous[1] == .symbol(UInt8(ascii: ":")),
          case .word(let member) = previous[0]
        {
          program.besidesBody[receiver, default: []].insert(member)
        }
      case .word("multipart"): program.isUpload = true
      default: break
      }
      previous.append(token)
      if previous.count > 2 { previous.removeFirst() }
    }
  }
}

extension SampleProgram.MemberType {
  /// What Go has under a name that the program does not declare.
  static let goTypes: [String: SampleProgram.MemberType] = [
    "string": .string, "Time": .string,
    "int": .integer, "int8": .integer, "int16": .integer, "int32": .integer, "int64": .integer, "uint": .integer,
    "uint8": .integer, "uint16": .integer, "uint32": .integer, "uint64": .integer,
    "float32": .number, "float64": .number, "bool": .boolean, "any": .any, "interface": .any,
  ]
}
