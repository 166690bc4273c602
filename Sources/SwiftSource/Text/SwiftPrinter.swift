/// Collects lines of Swift, indented and with blank lines where they belong.
package struct SwiftPrinter: ~Copyable {
  private var output: [UInt8] = []
  private var depth = 0
  private var owesBlank = false
  private var isAtStart = true
  private let indent: Int
  private let width: Int
  /// What stands before every declaration: `public ` and its like.
  let access: SwiftText
  let isInternal: Bool
  /// The same for what only generated code and the runtime use.
  let accessForRuntime: SwiftText

  package init(access: AccessLevel = .public, indent: Int = 2, width: Int = 120) {
    self.access = access.text
    isInternal = access == .internal
    accessForRuntime = access == .public ? "@_spi(Generated) public " : access.text
    self.indent = indent
    self.width = width
  }

  package mutating func line(_ text: SwiftText) {
    if isTooWide(text.bytes.count, { Self.columns(text.bytes) }, depth: depth) { allowWideLine() }
    append(text.bytes)
  }

  /// A blank line before what comes next, unless a block ends first.
  package mutating func blank() {
    owesBlank = !isAtStart
  }

  /// `head {`, the body one step in, `}`. A body that prints nothing stands on one line.
  package mutating func block(_ head: SwiftText, _ body: (inout SwiftPrinter) -> Void) {
    if isTooWide(head.bytes.count + 2, { Self.columns(head.bytes) + 2 }, depth: depth) { allowWideLine() }
    startLine()
    output.append(contentsOf: head.bytes)
    finishLine(" {")
    let afterHead = output.count
    depth += 1
    isAtStart = true
    body(&self)
    depth -= 1
    owesBlank = false
    isAtStart = false
    if output.count == afterHead {
      output.removeLast()
      finishLine("}")
    } else {
      line("}")
    }
  }

  /// `head { body }` on one line where it fits.
  package mutating func block(_ head: SwiftText, line body: SwiftText) {
    let columns = { Self.columns(head.bytes) + Self.columns(body.bytes) + 5 }
    if isTooWide(head.bytes.count + body.bytes.count + 5, columns, depth: depth) {
      block(head) { $0.line(body) }
      return
    }
    startLine()
    output.append(contentsOf: head.bytes)
    append(" { ")
    output.append(contentsOf: body.bytes)
    finishLine(" }")
  }

  /// `case head: body` on one line where it fits, else with the body on a line of its own.
  package mutating func clause(_ head: SwiftText, _ body: SwiftText) {
    let line: SwiftText = "\(head) \(body)"
    if isTooWide(line.bytes.count, { Self.columns(line.bytes) }, depth: depth) {
      append(head.bytes)
      indented { $0.append(body.bytes) }
    } else {
      append(line.bytes)
    }
  }

  /// Lets the declaration that follows be wider than the page where one of these lines in it is.
  package mutating func markWideLines(_ lines: [SwiftText], stepsIn steps: Int) {
    let isWide = lines.contains { line in
      isTooWide(line.bytes.count, { Self.columns(line.bytes) }, depth: depth + steps)
    }
    if isWide { allowWideLine() }
  }

  /// `head = value` on one line where it fits, else with the value on a line of its own.
  package mutating func assignment(_ head: SwiftText, _ value: SwiftText) {
    let line: SwiftText = "\(head) = \(value)"
    if !isTooWide(line.bytes.count, { Self.columns(line.bytes) }, depth: depth)
      || isTooWide(value.bytes.count, { Self.columns(value.bytes) }, depth: depth + 1)
    {
      self.line(line)
    } else {
      self.line("\(head) =")
      indented { $0.line(value) }
    }
  }

  /// `open a, b close` on one line where it fits, else with the items on lines of their own, as many as fit on each; a
  /// literal has a comma behind its last one.
  package mutating func list(
    _ open: SwiftText, _ items: [SwiftText], _ close: SwiftText, isLiteral: Bool = false
  ) {
    let between = 2 * max(0, items.count - 1)
    // The last item of a literal must leave room for the comma that it would have on a line of its own.
    let around = between + (isLiteral ? 1 : 0)
    let count = items.reduce(open.bytes.count + close.bytes.count + around) { $0 + $1.bytes.count }
    let columns = {
      items.reduce(Self.columns(open.bytes) + Self.columns(close.bytes) + around) { $0 + Self.columns($1.bytes) }
    }
    if isTooWide(count, columns, depth: depth) {
      listByLines(open, items, close, isLiteral: isLiteral)
      return
    }
    startLine()
    output.append(contentsOf: open.bytes)
    for (index, item) in items.enumerated() {
      if index > 0 { append(", ") }
      output.append(contentsOf: item.bytes)
    }
    output.append(contentsOf: close.bytes)
    finishLine("")
  }

  private mutating func listByLines(_ open: SwiftText, _ items: [SwiftText], _ close: SwiftText, isLiteral: Bool) {
    let widths = items.map { Self.columns($0.bytes) + 1 }
    // swift-format counts the comma behind the element of a literal twice.
    let isWide = widths.contains { (depth + 1) * indent + $0 + (isLiteral ? 1 : 0) > width }
    if isWide { allowWideLine() }
    appendByLines(open, items, widths, close, isLiteral: isLiteral)
  }

  private mutating func appendByLines(
    _ open: SwiftText, _ items: [SwiftText], _ widths: [Int], _ close: SwiftText, isLiteral: Bool = false
  ) {
    append(open.bytes)
    depth += 1
    var column = 0
    for (index, item) in items.enumerated() {
      if index > 0, column + 1 + widths[index] <= width {
        append(" ")
        column += 1
      } else {
        if index > 0 { finishLine("") }
        startLine()
        column = depth * indent
      }
      output.append(contentsOf: item.bytes)
      if isLiteral || index + 1 < items.count { append(",") }
      column += widths[index]
    }
    if !items.isEmpty { finishLine("") }
    depth -= 1
    append(close.bytes)
  }

  // MARK: Signatures

  /// The head of a function: `open a, b close result {`.
  struct Signature {
    var open: SwiftText
    var parameters: [SwiftText]
    var close: SwiftText
    var result: TypeReference

    fileprivate var line: SwiftText {
      "\(open)\(parameters.joined(separator: ", "))\(close)\(result) {"
    }
  }

  /// How a signature stands on lines of the width of the page: as Swift's formatter would have it.
  private enum SignatureForm {
    case line
    /// The parameters on lines of their own.
    case byParameters
    /// What the result is of on a line of its own.
    case byResult(Identifier, TypeReference)
    case tooWide
  }

  private func form(of signature: Signature) -> SignatureForm {
    func fits(_ text: SwiftText, at depth: Int) -> Bool {
      !isTooWide(text.bytes.count, { Self.columns(text.bytes) }, depth: depth)
    }
    if fits(signature.line, at: depth) { return .line }
    let parametersFit = signature.parameters.allSatisfy { fits("\($0),", at: depth + 1) }
    guard parametersFit else { return .tooWide }
    let end: SwiftText = "\(signature.close)\(signature.result) {"
    if !signature.parameters.isEmpty, fits(end, at: depth) { return .byParameters }
    if case .generic(let name, let argument) = signature.result, fits("\(argument)", at: depth + 1) {
      return .byResult(name, argument)
    }
    return .tooWide
  }

  /// Says that a signature may be wider than the page where it is: before what stands in front of it.
  mutating func markWideSignature(_ signature: Signature) {
    if case .tooWide = form(of: signature) { allowWideLine() }
  }

  mutating func emit(_ signature: Signature) {
    let widths = signature.parameters.map { Self.columns($0.bytes) + 1 }
    switch form(of: signature) {
    case .line: append(signature.line.bytes)
    case .byResult(let name, let argument):
      list(signature.open, signature.parameters, "\(signature.close)\(name)<")
      let (line, end): (SwiftText, SwiftText) = ("\(argument)", "> {")
      indented { $0.append(line.bytes) }
      append(end.bytes)
    case .tooWide where signature.parameters.isEmpty: append(signature.line.bytes)
    case .byParameters, .tooWide:
      appendByLines(signature.open, signature.parameters, widths, "\(signature.close)\(signature.result) {")
    }
  }

  /// The entries of a literal, each on a line of its own.
  package mutating func entries(_ open: SwiftText, _ items: [SwiftText], _ close: SwiftText) {
    // A text cannot be broken.
    if items.contains(where: { (depth + 1) * indent + Self.columns($0.bytes) + 1 > width }) { allowWideLine() }
    line(open)
    indented { printer in
      for item in items { printer.line("\(item),") }
    }
    line(close)
  }

  /// Free text as a documentation comment: the one door for it.
  package mutating func doc(_ markdown: String) {
    guard !markdown.isEmpty else { return }
    forEachCommentLine(markdown) { text in
      startLine()
      append(text.isEmpty ? "///" : "/// ")
      output.append(contentsOf: text)
      finishLine("")
    }
  }

  /// Lines one step further in.
  package mutating func indented(_ body: (inout SwiftPrinter) -> Void) {
    depth += 1
    body(&self)
    depth -= 1
  }

  /// Free text as a comment of one line.
  package mutating func comment(free text: String) {
    var isFirst = true
    forEachCommentLine(text) { line in
      defer { isFirst = false }
      guard isFirst, !line.isEmpty else { return }
      startLine()
      append("// ")
      output.append(contentsOf: line)
      finishLine("")
    }
  }

  package mutating func comment(_ text: SwiftText) {
    startLine()
    append("// ")
    output.append(contentsOf: text.bytes)
    finishLine("")
  }

  package consuming func finish() -> String {
    String(decoding: output, as: UTF8.self)
  }

  /// What cannot be broken, such as a long name of a field, is the one thing that may be wider than the page.
  private mutating func allowWideLine() {
    startLine()
    finishLine("// swift-format-ignore")
  }

  private mutating func append(_ text: [UInt8]) {
    startLine()
    output.append(contentsOf: text)
    finishLine("")
  }

  private mutating func startLine() {
    if owesBlank { output.append(UInt8(ascii: "\n")) }
    owesBlank = false
    isAtStart = false
    output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * indent))
  }

  private mutating func finishLine(_ end: StaticString) {
    append(end)
    output.append(UInt8(ascii: "\n"))
  }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { output.append(contentsOf: $0) }
  }

  /// - Parameter columns: How wide the text is, where its bytes do not say so: no text has more characters than bytes.
  private func isTooWide(_ count: Int, _ columns: () -> Int, depth: Int) -> Bool {
    depth * indent + count > width && depth * indent + columns() > width
  }

  /// Continuation bytes do not start a character.
  private static func columns(_ text: [UInt8]) -> Int {
    text.count { $0 & 0xC0 != 0x80 }
  }
}
