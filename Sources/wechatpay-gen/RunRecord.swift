#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a run without errors read and left, so that the next one sees at a glance that there is nothing to do.
///
/// Files are told apart as build systems do it: by size, inode and times of change. The record stands in the user's
/// folder for caches; where it cannot be written or read, every run does everything.
struct RunRecord {
  /// What a run that finds everything as it was has to say.
  struct Report: Equatable {
    var descriptions: Int
    var files: Int
    /// As they were printed.
    var findings: String
  }

  private let file: URL
  private let input: String

  /// - Parameters:
  ///   - output: The folder that the Swift goes to.
  ///   - options: What the run was asked for besides.
  ///   - input: All files that will be read. They are looked at here, before anybody reads them.
  init?(output: String, options: [String], input: [String]) {
    guard let program = Self.program, let state = Self.state([program] + input),
      let caches = FileManager.default.urls(for: .cachesDirectory, in: .userDomainMask).first
    else { return nil }
    let folder = URL(filePath: output).standardizedFileURL.path(percentEncoded: false)
    file = caches.appending(path: "wechatpay-gen").appending(path: folder).appending(path: "last-run")
    self.input = (options + [state]).joined(separator: "\n")
  }

  /// What the last run came to, if everything is as that one left it.
  func report(output: [String]) -> Report? {
    guard let data = FileManager.default.contents(atPath: file.path(percentEncoded: false)) else { return nil }
    let parts = String(decoding: data, as: UTF8.self).split(separator: "\0", omittingEmptySubsequences: false)
    guard parts.count == 5, parts[0] == input, let state = Self.state(output), parts[1] == state,
      let descriptions = Int(parts[2]), let files = Int(parts[3])
    else { return nil }
    return Report(descriptions: descriptions, files: files, findings: String(parts[4]))
  }

  /// - Parameter output: All Swift files in the output folder, as the run left them.
  func write(_ report: Report, output: [String]) {
    guard let state = Self.state(output) else { return }
    let parts = [input, state, String(report.descriptions), String(report.files), report.findings]
    try? FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? Data(parts.joined(separator: "\0").utf8).write(to: file, options: .atomic)
  }

  private static func state(_ paths: [String]) -> String? {
    var lines = ""
    for path in paths {
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      #if canImport(Darwin)
        let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
      #else
        let (modified, changed) = (status.st_mtim, status.st_ctim)
      #endif
      lines += "\(path) \(status.st_size) \(status.st_ino) \(modified.tv_sec).\(modified.tv_nsec)"
      lines += " \(changed.tv_sec).\(changed.tv_nsec)\n"
    }
    return lines
  }

  /// Another generator may write other Swift.
  private static var program: String? {
    #if os(Linux)
      try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    #else
      CommandLine.arguments.first
    #endif
  }
}
