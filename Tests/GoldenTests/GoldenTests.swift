import Foundation
import Generator
import GeneratorTestSupport
import SpecExport
import SpecModel
import SpecReading
import SwiftSource
import TestSupport
import Testing

/// Each folder in `Golden` is a case: descriptions under `input`, what is understood of them in `model.json`, the exact
/// Swift under `output`, and what is reported about them in `diagnostics.txt`. Where the model differs, reading has
/// changed; where only the Swift does, planning or printing have.
///
/// `UPDATE_GOLDEN=1 swift test --filter GoldenTests` writes what comes out, and fails.
@Suite struct GoldenTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Golden")
  static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"

  static var cases: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: root.path).sorted() }
  }

  /// The manifest makes a module of each case; SwiftPM remembers what it said.
  @Test(arguments: try cases)
  func everyCaseIsCompiled(name: String) throws {
    let folders = try FileManager.default.contentsOfDirectory(
      at: Self.root.appending(path: name).appending(path: "output"), includingPropertiesForKeys: [.isDirectoryKey])
    let modules = folders.filter(\.hasDirectoryPath).map(\.lastPathComponent)
    for module in modules.isEmpty ? [""] : modules {
      try expectCompiled("Golden" + name.prefix(1).uppercased() + name.dropFirst() + module)
    }
  }

  private func expectCompiled(_ module: String) throws {
    var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    while folder.path != "/", !FileManager.default.fileExists(atPath: folder.appending(path: "Modules").path) {
      folder.deleteLastPathComponent()
    }
    let file = folder.appending(path: "Modules/\(module).swiftmodule")
    #expect(FileManager.default.fileExists(atPath: file.path), "run 'swift package purge-cache', and build again")
  }

  @Test(arguments: try cases)
  func output(name: String) throws {
    let folder = Self.root.appending(path: name)
    let sources = try sources(folder.appending(path: "input"))
    let (files, diagnostics) = generate(sources)
    var actual = Dictionary(uniqueKeysWithValues: files.map { ("output/" + $0, $1) })
    actual["diagnostics.txt"] = lines(diagnostics)
    actual["model.json"] = exportOpenAPI(GeneratorTestSupport.read(sources.descriptions).0).prettyText
    var expected: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    where path.hasPrefix("output/") && path.hasSuffix(".swift") || path == "diagnostics.txt" || path == "model.json" {
      expected[path] = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }
    if actual == expected { return }
    if Self.isUpdating { try update(folder, from: expected, to: actual) }
    let missing = Set(actual.keys).subtracting(expected.keys).sorted()
    let extra = Set(expected.keys).subtracting(actual.keys).sorted()
    #expect(missing.isEmpty, "no golden file for these")
    #expect(extra.isEmpty, "golden files that nothing writes")
    for (path, text) in actual.sorted(by: { $0.key < $1.key }) {
      guard let golden = expected[path], golden != text else { continue }
      Attachment.record(text, named: name + "-" + path.replacingOccurrences(of: "/", with: "-"))
      Issue.record("\(path) differs from its golden file:\n\(firstDifference(golden, text))")
    }
  }

  /// The page that `Specs/README.md` shows is the golden case, and nothing is wrong with it.
  @Test func theDialectIsWhatItsGuideShows() throws {
    let guide = Self.root.deletingLastPathComponent().deletingLastPathComponent().appending(path: "Specs/README.md")
    let parts = try String(contentsOf: guide, encoding: .utf8).components(separatedBy: "`````")
    try #require(parts.count == 5)
    for (number, name) in [(1, "v3/shop/orders/{order_no}/close.md"), (3, "webhook/v3/ORDER.CLOSED.md")] {
      let page = Self.root.appending(path: "handwritten/input").appending(path: name)
      #expect(try String(contentsOf: page, encoding: .utf8) == parts[number].dropFirst("markdown\n".count))
    }
    #expect(generate(try sources(Self.root.appending(path: "handwritten/input"))).diagnostics.isEmpty)
  }

  /// The description of the matrix is made by ``matrixDocument()``, and not by hand.
  @Test func theMatrixHoldsEverything() throws {
    let file = Self.root.appending(path: "matrix/input/matrix.json")
    let document = matrixDocument()
    let isWritten = try String(contentsOf: file, encoding: .utf8) == document
    if Self.isUpdating, !isWritten { try document.write(to: file, atomically: true, encoding: .utf8) }
    #expect(isWritten)
  }

  /// What is exported describes the same API: it makes the same files, byte for byte.
  @Test(arguments: try cases)
  func exportMakesTheSameFiles(name: String) throws {
    let input = try sources(Self.root.appending(path: name).appending(path: "input")).descriptions
    let text = exportOpenAPI(read(input).0).prettyText
    let exported = SourceFile(path: "api.json", bytes: Array(text.utf8))
    #expect(exportOpenAPI(read([exported]).0).prettyText == text)
    let files = generate(Sources(input)).files
    #expect(files.count > 1)
    let again = generate(Sources([exported]))
    #expect(!again.diagnostics.contains { $0.severity == .error })
    #expect(again.files == files)
  }

  @Test func orderOfFilesDoesNotMatter() throws {
    let files = try sources(Self.root.appending(path: "everything/input")).descriptions
    #expect(files.count > 1)
    #expect(read(files).0 == read(files.reversed()).0)
    #expect(generate(Sources(files)).files == generate(Sources(files.reversed())).files)
  }

  @Test func bothFormsOfThePageMakeTheSameStructs() throws {
    func structs(_ name: String) throws -> [ObjectShape] {
      shapes(of: read(try sources(Self.root.appending(path: name).appending(path: "input")).descriptions).0)
    }
    let markdown = try structs("markdown")
    #expect(markdown.count == 16)
    #expect(try structs("text") == markdown)
  }

  // MARK: Helpers

  private func lines(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map { "\($0.location): \($0.severity.rawValue): \($0.message)\n" }.joined()
  }

  private func sources(_ folder: URL) throws -> Sources {
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted().compactMap { path in
      guard path == DescriptionFiles.settingsName || DescriptionFiles.contain(path) else { return nil as SourceFile? }
      return SourceFile(path: path, bytes: [UInt8](try Data(contentsOf: folder.appending(path: path))))
    }
    return Sources(
      files.filter { $0.path != DescriptionFiles.settingsName },
      settings: files.first { $0.path == DescriptionFiles.settingsName })
  }

  private func update(_ folder: URL, from old: [String: String], to new: [String: String]) throws {
    for (path, text) in new where old[path] != text {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    for path in old.keys where new[path] == nil { try FileManager.default.removeItem(at: folder.appending(path: path)) }
  }

  /// The first line that differs, with four lines around it.
  private func firstDifference(_ expected: String, _ actual: String) -> String {
    let old = expected.components(separatedBy: "\n")
    let new = actual.components(separatedBy: "\n")
    let line = zip(old, new).prefix { $0 == $1 }.count
    let around = max(0, line - 4)..<(line + 5)
    func excerpt(_ lines: [String], _ mark: String) -> String {
      around.filter { lines.indices.contains($0) }.map { mark + " " + lines[$0] }.joined(separator: "\n")
    }
    return "line \(line + 1)\n\(excerpt(old, "-"))\n\(excerpt(new, "+"))"
  }
}

/// A field with its place, its name and its kind, and nothing that the two forms of a page tell differently.
private struct ObjectShape: Hashable {
  var path: String
  var kind: String
}

private func shapes(of description: APIDescription) -> [ObjectShape] {
  var shapes: [ObjectShape] = []
  func add(_ fields: [Field], below path: String) {
    for field in fields {
      var schema = field.schema
      var kind = ""
      while case .array(let element) = schema.kind {
        schema = element
        kind += "[]"
      }
      if case .object(let inner) = schema.kind {
        shapes.append(ObjectShape(path: path + field.name, kind: kind + "object"))
        add(inner, below: path + field.name + ".")
      } else {
        shapes.append(ObjectShape(path: path + field.name, kind: kind + "\(schema.kind)"))
      }
    }
  }
  for operation in description.operations {
    let name = operation.method.rawValue + " " + operation.path.text
    add(operation.pathParameters, below: name + " path ")
    if case .json(let schema) = operation.body?.content, case .object(let fields) = schema.kind {
      shapes.append(ObjectShape(path: name, kind: "\(operation.responses.map(\.status))"))
      add(fields, below: name + " body ")
    }
  }
  return shapes
}
