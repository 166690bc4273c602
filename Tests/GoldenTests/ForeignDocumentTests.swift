import Foundation
import Generator
import GeneratorTestSupport
import SpecExport
import SpecModel
import SwiftSource
import TestSupport
import Testing

/// Documents as others write them, and such as nobody would.
@Suite(.serialized) struct ForeignDocumentTests {
  /// The document, and what comes out when it is read, exported and read again.
  private func roundTrip(_ text: String) -> (files: [String: String], again: [String: String], errors: [String]) {
    let source = SourceFile(path: "api.json", bytes: Array(text.utf8))
    let (files, found) = generate(Sources([source]))
    let exported = exportOpenAPI(read([source]).0).prettyText
    let again = generate(Sources([SourceFile(path: "api.json", bytes: Array(exported.utf8))]))
    let errors = (found + again.diagnostics).filter { $0.severity == .error }.map { "\($0.location): \($0.message)" }
    return (files, again.files, errors)
  }

  @Test(arguments: ForeignDocument.all)
  func roundTrips(document: ForeignDocument) async throws {
    let (files, again, errors) = try await onOwnThread { roundTrip(document.text) }
    #expect(errors.isEmpty)
    #expect(files.count > 1)
    #expect(again == files)
  }

  /// All of them, each as a module of its own.
  @Test func theCompilerHasNothingToSay() async throws {
    try await onOwnThread {
      let folder = try TemporaryFolder()
      for document in ForeignDocument.all where document.isCompiled {
        let source = SourceFile(path: "api.json", bytes: Array(document.text.utf8))
        var paths: [String] = []
        for (path, text) in generate(Sources([source])).files {
          let file = folder.url.appending(path: "\(document.name)-\(path)")
          try text.write(to: file, atomically: true, encoding: .utf8)
          paths.append(file.path)
        }
        let checked = try run(
          URL(filePath: "/usr/bin/env"),
          ["swiftc", "-typecheck", "-wmo", "-swift-version", "6", "-warnings-as-errors", "-module-name", document.name]
            + Modules.arguments + paths)
        #expect(checked.status == 0, "\(document.name): \(checked.complaints)")
      }
    }
  }

  // MARK: Documents that a grammar makes

  /// `DOCUMENTS=100000 SEED=… swift test -c release --filter ForeignDocumentTests` is the great run; a thousandth of it is
  /// part of every one.
  @Test func documentsOfAGrammar() async throws {
    try await onOwnThread { readDocuments() }
  }

  private func readDocuments() {
    let environment = ProcessInfo.processInfo.environment
    let count = environment["DOCUMENTS"].flatMap { Int($0) } ?? 100
    let seed = environment["SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 0...UInt64.max)
    print("ForeignDocumentTests: SEED=\(seed) DOCUMENTS=\(count)")
    for number in 0..<count {
      var grammar = DocumentGrammar(seed: seed &+ UInt64(number))
      let text = grammar.document()
      let (files, found) = generate(Sources([SourceFile(path: "api.json", bytes: Array(text.utf8))]))
      #expect(!files.isEmpty)
      #expect(!found.contains { $0.severity == .error }, "SEED=\(seed &+ UInt64(number))")
    }
  }

  /// Among them those that once did not come back as they were.
  @Test func documentsOfAGrammarComeBack() async throws {
    let seeds = Array(0..<40) + [57, 109, 345, 388, 658, 662, 756, 1082] as [UInt64]
    try await onOwnThread {
      for seed in seeds {
        var grammar = DocumentGrammar(seed: seed)
        let (files, again, errors) = roundTrip(grammar.document())
        #expect(errors.isEmpty, "SEED=\(seed)")
        #expect(again == files, "SEED=\(seed)")
      }
    }
  }

  /// An object of which nothing is described is sent all the same, wherever it is described.
  @Test(arguments: [#"{"type": "object"}"#, ##"{"$ref": "#/components/schemas/Open"}"##])
  func whatIsNotDescribedCanBeSent(schema: String) throws {
    let text = """
      {"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {"/a": {"post": {"requestBody": {"content":
      {"application/json": {"schema": \(schema)}}}, "responses": {"204": {"description": "done"}}}}},
      "components": {"schemas": {"Open": {"type": "object", "properties": {}}}}}
      """
    let (files, again, errors) = roundTrip(text)
    #expect(errors.isEmpty)
    #expect(try #require(files["A.swift"]).contains("func post(_ body: [String: JSONValue]? = nil)"))
    #expect(again == files)
  }

  /// The same for bytes that are changed: `MUTANTS=1000000`.
  @Test func mutantsOfDocuments() async throws {
    try await onOwnThread { readMutants() }
  }

  private func readMutants() {
    let environment = ProcessInfo.processInfo.environment
    let count = environment["MUTANTS"].flatMap { Int($0) } ?? 1000
    let seed = environment["SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 0...UInt64.max)
    print("ForeignDocumentTests: SEED=\(seed) MUTANTS=\(count)")
    var random = SeededGenerator(seed: seed)
    let documents = (0..<20).map { number -> [UInt8] in
      var grammar = DocumentGrammar(seed: seed &+ UInt64(number))
      return Array(grammar.document().utf8)
    }
    let words = [
      "{", "}", "[", "]", ":", ",", "\"", "null", "true", "-1", "1e9", "\\u00e9", "$ref", "#", "type", "allOf",
    ]
    for number in 0..<count {
      var bytes = documents[number % documents.count]
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let position = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[position] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        case 1: bytes.remove(at: position)
        case 2: bytes.insert(contentsOf: (words.randomElement(using: &random) ?? "").utf8, at: position)
        default: bytes.removeSubrange(position..<min(bytes.count, position + Int.random(in: 1...20, using: &random)))
        }
      }
      let (files, found) = generate(Sources([SourceFile(path: "api.json", bytes: bytes)]))
      #expect(!files.isEmpty || !found.isEmpty, "SEED=\(seed), mutant \(number)")
    }
  }
}

/// Where the modules are that were built along with these tests.
private enum Modules {
  static let arguments: [String] = {
    var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    while folder.path != "/", !FileManager.default.fileExists(atPath: folder.appending(path: "Modules").path) {
      folder.deleteLastPathComponent()
    }
    let sources = GoldenTests.root.deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")
    let maps = ["CCurl", "COpenSSL", "CZlib"].flatMap { name in
      ["-Xcc", "-fmodule-map-file=" + sources.appending(path: "\(name)/module.modulemap").path]
    }
    return ["-I", folder.appending(path: "Modules").path] + maps
  }()
}
