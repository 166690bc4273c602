import Foundation
import SpecExport
import SpecModel
import SpecReading
import SwiftPlanning
import SwiftSource
import TestSupport
import Testing

/// Each folder in `Golden` is a case: descriptions under `input`, the exact Swift under `output`,
/// and what is reported about them in `diagnostics.txt`.
///
/// `UPDATE_GOLDEN=1 swift test --filter GoldenTests` writes what comes out, and fails.
@Suite struct GoldenTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Golden")
  static let settings = "wechatpay-gen.json"
  static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"

  static var cases: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: root.path).sorted() }
  }

  @Test func everyCaseIsThere() throws {
    #expect(
      try Self.cases == ["everything", "handwritten", "hostile", "markdown", "openapi", "settings", "shared", "text"])
  }

  @Test(arguments: try cases)
  func output(name: String) throws {
    let folder = Self.root.appending(path: name)
    let (files, diagnostics) = try generate(folder.appending(path: "input"))
    var actual = Dictionary(uniqueKeysWithValues: files.map { ("output/" + $0.path, $0.text) })
    actual["diagnostics.txt"] = diagnostics
    var expected: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    where path.hasPrefix("output/") || path == "diagnostics.txt" {
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
    #expect(try generate(Self.root.appending(path: "handwritten/input")).1.isEmpty)
  }

  /// What is exported describes the same API: it makes the same files, byte for byte.
  @Test(arguments: try cases)
  func exportMakesTheSameFiles(name: String) throws {
    let input = try descriptions(Self.root.appending(path: name).appending(path: "input"))
    let (description, _) = readDescriptions(input)
    let text = exportOpenAPI(description).prettyText
    let (again, found) = readDescriptions([SourceFile(path: "api.json", bytes: Array(text.utf8))])
    #expect(!found.contains { $0.severity == .error })
    #expect(exportOpenAPI(again).prettyText == text)
    let files = plan(description).files.map(emit)
    #expect(files.count > 1)
    #expect(plan(again).files.map(emit) == files)
  }

  @Test func orderOfFilesDoesNotMatter() throws {
    let files = try descriptions(Self.root.appending(path: "everything/input"))
    let forwards = readDescriptions(files)
    let backwards = readDescriptions(files.reversed())
    #expect(files.count > 1)
    #expect(forwards.description == backwards.description)
    #expect(plan(forwards.description).files.map(emit) == plan(backwards.description).files.map(emit))
  }

  @Test func bothFormsOfThePageMakeTheSameStructs() throws {
    func structs(_ name: String) throws -> [ObjectShape] {
      let (description, _) = readDescriptions(
        try descriptions(Self.root.appending(path: name).appending(path: "input")))
      return shapes(of: description)
    }
    let markdown = try structs("markdown")
    #expect(markdown.count == 16)
    #expect(try structs("text") == markdown)
  }

  // MARK: Helpers

  private func generate(_ input: URL) throws -> ([GeneratedFile], String) {
    let (description, found) = readDescriptions(try descriptions(input))
    var settings = Settings()
    let file = input.appending(path: Self.settings)
    if FileManager.default.fileExists(atPath: file.path) {
      let read = readSettings(SourceFile(path: Self.settings, bytes: [UInt8](try Data(contentsOf: file))))
      settings = read.settings
      #expect(read.diagnostics.isEmpty)
    }
    let (wanted, unused) = description.applying(settings)
    let (plans, planned) = plan(wanted, settings)
    let lines = (found + unused + planned).map { diagnostic in
      let place = "\(diagnostic.location.file):\(diagnostic.location.line):\(diagnostic.location.column)"
      return "\(place): \(diagnostic.severity.rawValue): \(diagnostic.message)\n"
    }
    return (plans.map(emit), lines.joined())
  }

  private func descriptions(_ folder: URL) throws -> [SourceFile] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted().compactMap { path in
      guard [".md", ".txt", ".json"].contains(where: path.hasSuffix), path != Self.settings else { return nil }
      return SourceFile(path: path, bytes: [UInt8](try Data(contentsOf: folder.appending(path: path))))
    }
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
