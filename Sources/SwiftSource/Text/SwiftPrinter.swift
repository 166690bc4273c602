/// Collects lines of Swift, indented and with blank lines where they belong.
package struct SwiftPrinter: ~Copyable {
  private var output = ""
  private var depth = 0
  private var owesBlank = false
  private var isAtStart = true
  private let indent: Int
  private let width: Int

  package init(indent: Int = 2, width: Int = 120) {
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

  /// `open a, b close` on one line where it fits, else one item a line.
  package mutating func list(_ open: SwiftText, _ items: [SwiftText], _ close: SwiftText) {
    let joined = open.text + items.joined(separator: ", ").text + close.text
    if depth * indent + columns(joined) <= width {
      write(joined)
      return
    }
    write(open.text)
    depth += 1
    for (index, item) in items.enumerated() {
      write(item.text + (index + 1 < items.count ? "," : ""))
    }
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

  package mutating func comment(_ text: SwiftText) {
    write("// " + text.text)
  }

  package consuming func finish() -> String {
    output
  }

  private mutating func write(_ text: String) {
    if owesBlank { output += "\n" }
    owesBlank = false
    isAtStart = false
    output += String(repeating: " ", count: depth * indent)
    output += text
    output += "\n"
  }

  private func columns(_ text: String) -> Int {
    text.unicodeScalars.count
  }
}
