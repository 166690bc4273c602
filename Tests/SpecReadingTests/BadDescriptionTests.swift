import GeneratorTestSupport
import SpecModel
import Testing

/// What is wrong with a page, and the exact words that say so.
struct BadDescription: Sendable, CustomTestStringConvertible {
  let name: String
  var file = "v3/shop/orders.md"
  let text: String
  /// `line:column: severity: message`, in the order of the page.
  let findings: [String]

  var testDescription: String { name }
}

@Suite struct BadDescriptionTests {
  @Test(arguments: badDescriptions + badDocuments + oddDocuments.map(\.bad))
  func findings(bad: BadDescription) {
    let (_, diagnostics) = read([SourceFile(path: bad.file, bytes: Array(bad.text.utf8))])
    let found = diagnostics.map {
      "\($0.location.line):\($0.location.column): \($0.severity.rawValue): \($0.message)"
    }
    #expect(found == bad.findings)
    let lines = bad.text.split(separator: "\n", omittingEmptySubsequences: false)
    for diagnostic in diagnostics {
      #expect(diagnostic.location.file == bad.file)
      #expect(diagnostic.severity == .note || diagnostic.remedy?.isEmpty == false, "it does not say what to write")
      if let row = diagnostic.row, row.utf8.count < 160, diagnostic.location.line <= lines.count {
        let line = lines[diagnostic.location.line - 1]
        #expect(row == line.drop { $0 == "\u{FEFF}" }.filter { $0 != "\r" && $0 != "\r\n" })
      }
    }
  }

  @Test func theTableIsLong() {
    #expect(badDescriptions.count >= 30)
    #expect(Set(badDescriptions.map(\.name)).count == badDescriptions.count)
  }

  /// One thing that cannot be said is left out, and never the document.
  @Test(arguments: oddDocuments)
  func theRestComesOut(odd: OddDocument) {
    let (files, diagnostics) = generate(sources([odd.bad.file: odd.bad.text]))
    #expect(diagnostics.allSatisfy { $0.severity == .warning })
    let (description, _) = read([odd.bad.file: odd.bad.text])
    let operation = description.operations.first { $0.path.text == odd.path }
    #expect(operation?.responses.map(\.status) == [204])
    #expect(files.keys.contains { $0.hasSuffix("Ok.swift") })
  }

  /// What is left out of a document is no part of it: an operation, and not what stands beside it.
  @Test func whatIsLeftOut() throws {
    let text = try #require(oddDocuments.first { $0.bad.name == "a parameter of nowhere" }).bad.text
    #expect(read(["api.json": text]).0.operations.map(\.path.text) == ["/ok"])
    let kept = try #require(oddDocuments.first { $0.bad.name == "one of two responses that is null" }).bad.text
    #expect(read(["api.json": kept]).0.operations.map(\.path.text) == ["/a", "/ok"])
    let webhooks = try #require(oddDocuments.first { $0.bad.name == "webhooks of nothing" }).bad.text
    #expect(read(["api.json": webhooks]).0.notifications.map(\.name) == ["b"])
  }

  /// What stands beside a reference to a schema counts where it says how that travels.
  @Test func encryptionBesideAReference() {
    let text = ##"""
      {"openapi": "3.1.0", "paths": {"/x": {"post": {"requestBody": {"content": {"application/json": {"schema": {"properties":
      {"a": {"$ref": "#/components/schemas/A", "x-encrypted": "by-rsa-pubkey"}, "b": {"$ref": "#/components/schemas/A"}}}}}},
      "responses": {"204": {}}}}}, "components": {"schemas": {"A": {"type": "string"}}}}
      """##
    let (description, diagnostics) = read(["api.json": text])
    #expect(diagnostics.isEmpty)
    guard case .json(let schema)? = description.operations.first?.body?.content, case .object(let fields) = schema.kind
    else {
      Issue.record("no body")
      return
    }
    #expect(fields.map(\.schema.encryption) == [.rsaPublicKey, nil])
  }

  /// Everything wrong in a page is said, not only the first thing; and nothing is made of a page with errors.
  @Test func allAtOnce() {
    let text = page(rows: [
      "| a | strng | x", "| stray | qqqqqqq | x", "| json | object | x", "| b {data-indent=1} | zzz | x",
    ])
    let (description, diagnostics) = read([SourceFile(path: "v3/x.md", bytes: Array(text.utf8))])
    #expect(diagnostics.filter { $0.severity == .error }.count >= 3)
    #expect(description.operations.isEmpty)
  }

  @Test func aBrokenPageDoesNotSpoilTheOthers() {
    let good = page(rows: [])
    let files = [
      SourceFile(path: "v3/bad.md", bytes: Array("# x {#post}".utf8)),
      SourceFile(path: "v3/good.md", bytes: Array(good.utf8)),
    ]
    let (description, diagnostics) = read(files)
    #expect(description.operations.map(\.path.text) == ["/v3/good"])
    #expect(diagnostics.map(\.location.file) == ["v3/bad.md"])
  }
}

/// A page with these rows in its request table, from line 5 on.
func page(rows: [String], head: String = "# 标题 {#post}", tail: String = "") -> String {
  let reply = "\n| 返回字典 | 类型 | 描述\n| --- | --- | ---\n| 无返回内容\n"
  return "\(head)\n\n| 请求参数 | 类型 | 描述\n| --- | --- | ---\n"
    + rows.map { $0 + "\n" }.joined() + tail + reply
}
