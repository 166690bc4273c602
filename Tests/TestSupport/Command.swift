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
  let process = Process()
  process.executableURL = executable
  process.arguments = arguments
  process.currentDirectoryURL = folder
  let output = try TemporaryFolder()
  let outputFile = output.url.appending(path: "output")
  let complaintsFile = output.url.appending(path: "complaints")
  // Files, since a full pipe that nobody reads would stop the program.
  for file in [outputFile, complaintsFile] { try Data().write(to: file) }
  let outputHandle = try FileHandle(forWritingTo: outputFile)
  let complaintsHandle = try FileHandle(forWritingTo: complaintsFile)
  process.standardOutput = outputHandle
  process.standardError = complaintsHandle
  if let input {
    let inputFile = output.url.appending(path: "input")
    try input.write(to: inputFile)
    process.standardInput = try FileHandle(forReadingFrom: inputFile)
  } else {
    process.standardInput = FileHandle.nullDevice
  }
  try process.run()
  process.waitUntilExit()
  return Finished(
    status: process.terminationStatus, output: try String(contentsOf: outputFile, encoding: .utf8),
    complaints: try String(contentsOf: complaintsFile, encoding: .utf8))
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
