#if os(Linux)
  import Foundation
  import TestSupport
  import Testing

  /// The reference that people read: what the toolchain's `docc` makes of the doc comments and the front page.
  @Suite struct ReferenceTests {
    private static let root = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL
    static let modules = ["WeChatPay", "WeChatPayTesting"]

    private struct SymbolGraph: Decodable {
      struct Symbol: Decodable {
        struct Comment: Decodable {}
        var pathComponents: [String]
        var docComment: Comment?
      }
      var symbols: [Symbol]
    }

    /// The folder with the symbols of the module that these tests are built with.
    private static func symbols(of module: String) throws -> TemporaryFolder {
      var modules = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      while modules.path != "/", !FileManager.default.fileExists(atPath: modules.appending(path: "Modules").path) {
        modules.deleteLastPathComponent()
      }
      let folder = try TemporaryFolder()
      let finished = try run(
        URL(filePath: "/usr/bin/env"),
        [
          "swift", "symbolgraph-extract", "-module-name", module, "-I", modules.appending(path: "Modules").path,
          "-Xcc", "-fmodule-map-file=\(root.path)/Sources/CCurl/module.modulemap",
          "-Xcc", "-fmodule-map-file=\(root.path)/Sources/COpenSSL/module.modulemap",
          "-Xcc", "-fmodule-map-file=\(root.path)/Sources/CZlib/module.modulemap",
          "-minimum-access-level", "public", "-skip-synthesized-members", "-output-dir", folder.url.path,
        ])
      try #require(finished.status == 0, "\(finished.complaints)")
      return folder
    }

    @Test(arguments: modules)
    func everyPublicSymbolIsDocumented(module: String) throws {
      let symbols = try Self.symbols(of: module)
      let file = symbols.url.appending(path: module + ".symbols.json")
      let graph = try JSONDecoder().decode(SymbolGraph.self, from: Data(contentsOf: file))
      #expect(graph.symbols.count > 20)
      let undocumented = graph.symbols.filter { $0.docComment == nil }.map { $0.pathComponents.joined(separator: ".") }
      #expect(undocumented.sorted() == [])
    }

    @Test(arguments: modules)
    func theReferenceHasNoWarnings(module: String) throws {
      let symbols = try Self.symbols(of: module)
      // The front page, where there is one.
      let catalogue = Self.root.appending(path: "Sources/\(module)/\(module).docc").path
      let finished = try run(
        URL(filePath: "/usr/bin/env"),
        [
          "docc", "convert", "--additional-symbol-graph-dir", symbols.url.path, "--fallback-display-name", module,
          "--fallback-bundle-identifier", module, "--warnings-as-errors", "--output-path",
          symbols.url.appending(path: "reference.doccarchive").path,
        ] + (FileManager.default.fileExists(atPath: catalogue) ? [catalogue] : []))
      #expect(finished.status == 0, "\(finished.output)\(finished.complaints)")
      #expect(!(finished.output + finished.complaints).contains("warning:"))
    }
  }
#endif
