import Foundation
import Testing

/// What README and guides show is what is built: every block of Swift in them stands in a file that the tests or the
/// consumer packages compile.
@Suite struct GuideTests {
  private static let root = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL
  private static let catalogue = root.appending(path: "Sources/WeChatPay/WeChatPay.docc")

  struct Block: Equatable {
    var language: String
    var lines: [String]
  }

  private static func files(below folder: URL, _ ending: String) throws -> [URL] {
    let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (all?.allObjects as? [URL] ?? []).filter {
      $0.pathExtension == ending && !$0.path.contains("/.build")
    }.sorted { $0.path < $1.path }
  }

  private static func blocks(of page: URL) throws -> [Block] {
    var blocks: [Block] = []
    var open: (fence: String, block: Block)?
    for line in try String(contentsOf: page, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false) {
      let text = line.trimmingPrefix { $0 == " " }
      if let begun = open {
        if text == begun.fence {
          blocks.append(Block(language: begun.block.language, lines: withoutIndentation(begun.block.lines)))
          open = nil
        } else {
          open?.block.lines.append(String(line))
        }
      } else if text.hasPrefix("```") {
        let fence = String(text.prefix { $0 == "`" })
        open = (fence, Block(language: String(text.dropFirst(fence.count)), lines: []))
      }
    }
    return blocks
  }

  /// The lines without the blanks that all of them begin with.
  private static func withoutIndentation(_ lines: some Sequence<String>) -> [String] {
    let full = lines.filter { !$0.allSatisfy(\.isWhitespace) }
    let indentation = full.map { $0.prefix { $0 == " " }.count }.min() ?? 0
    return lines.map { $0.allSatisfy(\.isWhitespace) ? "" : String($0.dropFirst(indentation)) }
  }

  private static func contains(_ lines: [String], _ block: [String]) -> Bool {
    guard let first = block.first, lines.count >= block.count else { return block.isEmpty }
    return (0...lines.count - block.count).contains { start in
      lines[start].hasSuffix(first) && withoutIndentation(lines[start..<start + block.count]) == block
    }
  }

  private static let guides = Result { try files(below: catalogue, "md") }

  static var pages: [URL] {
    get throws {
      try [
        root.appending(path: "README.md"), root.appending(path: ".github/README.zh-CN.md"),
        root.appending(path: "Specs/README.md"),
      ] + guides.get()
    }
  }

  /// Pages, by their names below the repository.
  static var names: [String] {
    get throws { try pages.map { String($0.path.dropFirst(root.path.count + 1)) } }
  }

  private static let compiled = Result {
    try
      (files(below: root.appending(path: "Tests/ExampleTests"), "swift")
      + files(below: root.appending(path: "Tests/Consumers"), "swift")).map { file in
        try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
          .map(String.init)
      }
  }

  @Test(arguments: try names)
  func whatIsShownIsCompiled(page: String) throws {
    let compiled = try Self.compiled.get()
    for block in try Self.blocks(of: Self.root.appending(path: page)) where block.language == "swift" {
      #expect(
        compiled.contains { Self.contains($0, block.lines) },
        "no file holds these lines one after the other:\n\(block.lines.joined(separator: "\n"))")
    }
  }

  @Test(arguments: ["Guides/Use-the-sandbox.md", "Guides.zh/Use-the-sandbox-zh.md"])
  func theShopInPythonIsTheOneThatIsRun(guide: String) throws {
    let blocks = try Self.blocks(of: Self.catalogue.appending(path: guide)).filter { $0.language == "python" }
    let shop = try String(contentsOf: Self.root.appending(path: "Tests/Consumers/Python/shop.py"), encoding: .utf8)
    #expect(blocks.map { $0.lines.joined(separator: "\n") + "\n" } == [shop])
  }

  /// Commands are run by CI, word for word.
  @Test(arguments: try names + [".github/CONTRIBUTING.md"])
  func whatIsToBeTypedIsRun(page: String) throws {
    let scripts = try [".ci/run", ".ci/test", ".github/site/build", "Tests/Consumers/check"]
      .map { try String(contentsOf: Self.root.appending(path: $0), encoding: .utf8) }.joined()
    let own = [".ci/run", ".ci/test", ".ci/install", ".github/site/build", "Tests/Consumers/check"]
    for block in try Self.blocks(of: Self.root.appending(path: page)) where block.language == "sh" {
      for line in block.lines {
        let command = line.prefix { $0 != "#" }.trimmingCharacters(in: .whitespaces)
        if command.isEmpty || own.contains(where: { command.hasSuffix($0) }) { continue }
        #expect(scripts.contains(command), "no script runs '\(command)'")
      }
    }
  }

  /// Both languages show the same.
  @Test func everyGuideHasItsTwin() throws {
    let guides = try Self.files(below: Self.catalogue.appending(path: "Guides"), "md")
    let twins = try Self.files(below: Self.catalogue.appending(path: "Guides.zh"), "md")
    #expect(guides.count >= 14)
    #expect(
      guides.map { $0.deletingPathExtension().lastPathComponent + "-zh" }
        == twins.map { $0.deletingPathExtension().lastPathComponent })
    for (guide, twin) in zip(guides, twins) {
      #expect(try Self.blocks(of: guide) == Self.blocks(of: twin), "\(twin.lastPathComponent) shows something else")
    }
    let readme = Self.root.appending(path: "README.md")
    #expect(try Self.blocks(of: readme) == Self.blocks(of: Self.root.appending(path: ".github/README.zh-CN.md")))
  }

  /// Links of the Markdown files lead somewhere; those of guides are looked after by `docc`.
  @Test(arguments: [
    "README.md", ".github/README.zh-CN.md", "Specs/README.md", ".github/CONTRIBUTING.md", ".github/SECURITY.md",
    ".github/CHANGELOG.md",
  ])
  func linksLeadSomewhere(page: String) throws {
    let file = Self.root.appending(path: page)
    let text = try String(contentsOf: file, encoding: .utf8)
    for link in text.matches(of: /\]\(([^)#:]+)(#[^)]*)?\)/) {
      let target = file.deletingLastPathComponent().appending(path: String(link.1)).standardizedFileURL
      #expect(FileManager.default.fileExists(atPath: target.path), "\(page) links to \(link.1)")
    }
  }
}
