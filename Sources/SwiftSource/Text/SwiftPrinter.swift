/// Collects lines of Swift, indented and with blank lines where they belong.
package struct SwiftPrinter: ~Copyable {
  private var output = ""
  private var depth = 0
  /// What lines begin with, by their depth.
  private var indents: [String] = []
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
    write(text.text)
  }

  /// A blank line before what comes next, unless a block ends first.
  package mutating func blank() {
    owesBlank = !isAtStart
  }

  /// `head {`, the body one step in, `}`. A body that prints nothing stands on one line.
  package mutating func block(_ head: SwiftText, _ body: (inout SwiftPrinter) -> Void) {
    let start = output.utf8.count
    write(head.text + " {")
    let afterHead = output.utf8.count
    depth += 1
    isAtStart = true
    body(&self)
    depth -= 1
    owesBlank = false
    isAtStart = false
    if output.utf8.count == afterHead {
      output.removeLast()
      output += "}\n"
      assert(output.utf8.count > start)
    } else {
      write("}")
    }
  }

  /// `head { body }` on one line where it fits.
  package mutating func block(_ head: SwiftText, line body: SwiftText) {
    let joined: SwiftText = "\(head) { \(body) }"
    if !isTooWide(joined.text, depth: depth) {
      write(joined.text)
    } else {
      block(head) { $0.line(body) }
    }
  }

  /// `open a, b close` on one line where it fits, else one item a line, the last one with a comma if it is a literal.
  package mutating func list(
    _ open: SwiftText, _ items: [SwiftText], _ close: SwiftText, isLiteral: Bool = false
  ) {
    let joined = open.text + items.joined(separator: ", ").text + close.text
    if !isTooWide(joined, depth: depth) {
      write(joined)
      return
    }
    let lines = items.enumerated().map { index, item in
      item.text + (isLiteral || index + 1 < items.count ? "," : "")
    }
    if lines.contains(where: { isTooWide($0, depth: depth + 1) }) { allowWideLine() }
    write(open.text)
    depth += 1
    for line in lines { append(line) }
    depth -= 1
    write(close.text)
  }

  /// Free text as a documentation comment: the one door for it.
  package mutating func doc(_ markdown: String) {
    guard !markdown.isEmpty else { return }
    for text in commentLines(markdown) {
      write(text.isEmpty ? "///" : "/// " + text)
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
    write("// " + line)
  }

  package mutating func comment(_ text: SwiftText) {
    write("// " + text.text)
  }

  package consuming func finish() -> String {
    output
  }

  private mutating func write(_ text: String) {
    if !text.hasPrefix("//"), isTooWide(text, depth: depth) { allowWideLine() }
    append(text)
  }

  /// What cannot be broken, such as a long name of a field, is the one thing that may be wider than the page.
  private mutating func allowWideLine() {
    append("// swift-format-ignore")
  }

  private mutating func append(_ text: String) {
    if owesBlank { output += "\n" }
    owesBlank = false
    isAtStart = false
    while indents.count <= depth { indents.append(String(repeating: " ", count: indents.count * indent)) }
    output += indents[depth]
    output += text
    output += "\n"
  }

  private func isTooWide(_ text: String, depth: Int) -> Bool {
    // No text has more characters than bytes.
    depth * indent + text.utf8.count > width && depth * indent + columns(text) > width
  }

  private func columns(_ text: String) -> Int {
    text.unicodeScalars.count
  }
}
