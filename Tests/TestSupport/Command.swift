package import Foundation

/// A program that ran to its end.
package struct Finished: Sendable {
  package let status: Int32
  package let output: String
  package let complaints: String
}

/// Runs a program, with input if it wants any.
package func run(
  _ executable: URL, _ arguments: [String], input: Data? = nil, in folder: URL? = nil
) throws -> Finished {
  let files = try TemporaryFolder()
  func path(_ name: String) -> String { files.url.appending(path: name).path }
  if let input { try input.write(to: files.url.appending(path: "input")) }
  // Files, since a full pipe that nobody reads would stop the program.
  let process = try ChildProcess(
    executable, arguments, in: folder, input: input == nil ? "/dev/null" : path("input"), output: path("output"),
    complaints: path("complaints"))
  let status = process.wait()
  return Finished(
    status: status, output: try String(contentsOfFile: path("output"), encoding: .utf8),
    complaints: try String(contentsOfFile: path("complaints"), encoding: .utf8))
}

/// A folder that goes when its owner goes.
package final class TemporaryFolder: Sendable {
  package let url: URL

  package init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "wechatpay-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }
}
