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

  package init(access: AccessLevel = .public, indent: Int = 2, width: Int = 120) {
    self.access = access.text
    self.indent = indent
    self.width = width
  }

  package mutating func line(_ text: SwiftText) {
    write(text.bytes)
  }

  /// A blank line before what comes next, unless a block ends first.
  package mutating func blank() {
    owesBlank = !isAtStart
  }

  /// `head {`, the body one step in, `}`. A body that prints nothing stands on one line.
  package mutating func block(_ head: SwiftText, _ body: (inout SwiftPrinter) -> Void) {
    write(head.bytes + " {".utf8)
    let afterHead = output.count
    depth += 1
    isAtStart = true
    body(&self)
    depth -= 1
    owesBlank = false
    isAtStart = false
    if output.count == afterHead {
      output.removeLast()
      output.append(contentsOf: "}\n".utf8)
    } else {
      line("}")
    }
  }

  /// `head { body }` on one line where it fits.
  package mutating func block(_ head: SwiftText, line body: SwiftText) {
    let joined: SwiftText = "\(head) { \(body) }"
    if !isTooWide(joined.bytes, depth: depth) {
      write(joined.bytes)
    } else {
      block(head) { $0.line(body) }
    }
  }

  /// `open a, b close` on one line where it fits, else one item a line, the last one with a comma if it is a literal.
  package mutating func list(
    _ open: SwiftText, _ items: [SwiftText], _ close: SwiftText, isLiteral: Bool = false
  ) {
    let joined = open.bytes + items.joined(separator: ", ").bytes + close.bytes
    if !isTooWide(joined, depth: depth) {
      write(joined)
      return
    }
    let lines = items.enumerated().map { index, item in
      isLiteral || index + 1 < items.count ? item.bytes + ",".utf8 : item.bytes
    }
    if lines.contains(where: { isTooWide($0, depth: depth + 1) }) { allowWideLine() }
    line(open)
    depth += 1
    for line in lines { append(line) }
    depth -= 1
    line(close)
  }

  /// Free text as a documentation comment: the one door for it.
  package mutating func doc(_ markdown: String) {
    guard !markdown.isEmpty else { return }
    for text in commentLines(markdown) {
      append(text.isEmpty ? Array("///".utf8) : Array("/// ".utf8) + text.utf8)
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
    guard let line = commentLines(text).first, !line.isEmpty else { return }
    append(Array("// ".utf8) + line.utf8)
  }

  package mutating func comment(_ text: SwiftText) {
    append(Array("// ".utf8) + text.bytes)
  }

  package consuming func finish() -> String {
    String(decoding: output, as: UTF8.self)
  }

  private mutating func write(_ text: [UInt8]) {
    if isTooWide(text, depth: depth) { allowWideLine() }
    append(text)
  }

  /// What cannot be broken, such as a long name of a field, is the one thing that may be wider than the page.
  private mutating func allowWideLine() {
    append([UInt8]("// swift-format-ignore".utf8))
  }

  private mutating func append(_ text: [UInt8]) {
    if owesBlank { output.append(UInt8(ascii: "\n")) }
    owesBlank = false
    isAtStart = false
    output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * indent))
    output.append(contentsOf: text)
    output.append(UInt8(ascii: "\n"))
  }

  private func isTooWide(_ text: [UInt8], depth: Int) -> Bool {
    // No text has more characters than bytes.
    depth * indent + text.count > width && depth * indent + columns(text) > width
  }

  /// Continuation bytes do not start a character.
  private func columns(_ text: [UInt8]) -> Int {
    text.count { $0 & 0xC0 != 0x80 }
  }
}
