package import Foundation
package import TestSupport

/// A folder of its own to run `wechatpay-gen` in, as people do.
package struct Workspace: Sendable {
  private let folder: TemporaryFolder

  package init(_ texts: [String: String] = [:]) throws {
    folder = try TemporaryFolder()
    for (path, text) in texts { try write(text, to: path) }
  }

  package var url: URL { folder.url }

  /// The program that was built along with these tests.
  package static let program: URL = {
    var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    while folder.path != "/" {
      let candidate = folder.appending(path: "wechatpay-gen")
      if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
      folder.deleteLastPathComponent()
    }
    return folder
  }()

  package func write(_ text: String, to path: String) throws {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  package func run(_ arguments: String...) throws -> Finished {
    try run(arguments)
  }

  package func run(_ arguments: [String]) throws -> Finished {
    try TestSupport.run(Self.program, arguments, in: url)
  }

  /// The names of the files in the output folder.
  package func generated() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url.appending(path: "Generated").path).sorted()
  }

  package func generated(_ name: String) throws -> String {
    try text("Generated/" + name)
  }

  package func text(_ path: String) throws -> String {
    try String(contentsOf: url.appending(path: path), encoding: .utf8)
  }

  package func holds(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: url.appending(path: path).path)
  }
}

/// A page with this body in its request.
package func orderPage(
  _ title: String, type: String = "string", rows: [String] = [], method: String = "post"
) -> String {
  let body = rows.isEmpty ? ["| a {data-required data-indent=1} | \(type) | 甲"] : rows
  return """
    # \(title) {#\(method)}

    | 请求参数 | 类型 | 描述
    | --- | --- | ---
    | json {data-required} | object | 请求
    \(body.joined(separator: "\n"))

    | 返回字典 | 类型 | 描述
    | --- | --- | ---
    | 无返回内容

    """
}
