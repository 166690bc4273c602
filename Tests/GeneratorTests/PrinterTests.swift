import SwiftSource
import Testing

@Suite struct PrinterTests {
  private func printed(width: Int = 40, _ body: (inout SwiftPrinter) -> Void) -> String {
    var printer = SwiftPrinter(width: width)
    body(&printer)
    return printer.finish()
  }

  @Test func blankLinesStandBetweenOnly() {
    let text = printed { printer in
      printer.blank()
      printer.block("struct A") { printer in
        printer.blank()
        printer.line("let a: Int")
        printer.blank()
        printer.blank()
        printer.line("let b: Int")
        printer.blank()
      }
      printer.block("struct B") { _ in }
      printer.block("var c: Int", line: "1")
    }
    #expect(text == "struct A {\n  let a: Int\n\n  let b: Int\n}\nstruct B {}\nvar c: Int { 1 }\n")
  }

  @Test(arguments: [
    (30, "f(aaaaaaaaaa, bbbbbbbbbb, ccc)\n", "[aaaaaaaaaa, bbbbbbbbbb, ccc]\n"),
    (29, "f(\n  aaaaaaaaaa, bbbbbbbbbb,\n  ccc\n)\n", "[\n  aaaaaaaaaa, bbbbbbbbbb,\n  ccc,\n]\n"),
    (20, "f(\n  aaaaaaaaaa,\n  bbbbbbbbbb, ccc\n)\n", "[\n  aaaaaaaaaa,\n  bbbbbbbbbb, ccc,\n]\n"),
    (
      8, "// swift-format-ignore\nf(\n  aaaaaaaaaa,\n  bbbbbbbbbb,\n  ccc\n)\n",
      "// swift-format-ignore\n[\n  aaaaaaaaaa,\n  bbbbbbbbbb,\n  ccc,\n]\n"
    ),
  ])
  func listsBreakWhereTheyMust(width: Int, call: String, literal: String) {
    let items: [SwiftText] = ["aaaaaaaaaa", "bbbbbbbbbb", "ccc"]
    #expect(printed(width: width) { $0.list("f(", items, ")") } == call)
    #expect(printed(width: width) { $0.list("[", items, "]", isLiteral: true) } == literal)
  }

  @Test func columnsAreCharacters() {
    let literal: SwiftText = "\(literal: "订单订单订单")"
    #expect(printed(width: 16) { $0.block("var a", line: literal) } == "var a {\n  \"订单订单订单\"\n}\n")
    #expect(printed(width: 18) { $0.block("var a", line: literal) } == "var a { \"订单订单订单\" }\n")
  }

  @Test func assignments() {
    #expect(printed(width: 12) { $0.assignment("let abc", "12") } == "let abc = 12\n")
    #expect(printed(width: 12) { $0.assignment("let abc", "123456") } == "let abc =\n  123456\n")
    #expect(
      printed(width: 12) { $0.assignment("let a", "12345678901") } == "// swift-format-ignore\nlet a = 12345678901\n")
  }

  /// Whatever a description says, it stays in its comment or literal.
  @Test(arguments: [
    ("a\nb", "/// a\n/// b\n", #""a\u{A}b""#), ("a\u{2028}b", "/// a\n/// b\n", #""a\u{2028}b""#),
    ("a\r\nb", "/// a\n/// b\n", #""a\u{D}\u{A}b""#), ("\u{202E}a", "/// U+202Ea\n", #""\u{202E}a""#),
    ("*/ a", "/// */ a\n", #""*/ a""#), ("\"\\(a)", "/// \"\\(a)\n", #""\"\\(a)""#), ("", "", #""""#),
    ("a  ", "/// a\n", #""a  ""#), ("a\tb", "/// a b\n", #""a\u{9}b""#), ("a\u{0}", "/// aU+0\n", #""a\u{0}""#),
  ])
  func freeText(text: String, comment: String, literal: String) {
    #expect(printed { $0.doc(text) } == comment)
    #expect(printed { $0.line("\(literal: text)") } == literal + "\n")
  }

  @Test func aFreeCommentIsOneLine() {
    #expect(printed { $0.comment(free: "GET /a\nexit(1)") } == "// GET /a\n")
  }

  @Test(arguments: [
    (TypeReference.known("Int"), "Int"), (.optional(.known("Int")), "Int?"), (.array(.known("Int")), "[Int]"),
    (.map(.optional(.known("Int"))), "[String: Int?]"),
    (.generic(Identifier(known: "Response"), .known("V3").nested(Identifier(known: "Type"))), "Response<V3.Type>"),
    (.known("V3").nested(Identifier(known: "in")), "V3.`in`"),
  ])
  func types(type: TypeReference, text: String) {
    #expect(type.description == text)
  }
}
