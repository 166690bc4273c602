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

  private let folder: String
  private let input: String

  private var file: String { folder + "/last-run" }

  /// - Parameters:
  ///   - output: The folder that the Swift goes to.
  ///   - options: What the run was asked for besides.
  ///   - input: All files that will be read. They are looked at here, before anybody reads them.
  init?(output: String, options: [String], input: [String]) {
    guard let program = Self.program, let state = Self.state([program] + input), let caches = Self.caches,
      let path = Files.absolute(output)
    else { return nil }
    folder = caches + "/wechatpay-gen" + path
    self.input = (options + [state]).joined(separator: "\n")
  }

  /// What the last run came to, if everything is as that one left it.
  func report(output: [String]) -> Report? {
    guard let bytes = Files.contents(of: file) else { return nil }
    let parts = bytes.split(separator: 0, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
    guard parts.count == 5, parts[0] == input, let state = Self.state(output), parts[1] == state,
      let descriptions = Int(parts[2]), let files = Int(parts[3])
    else { return nil }
    return Report(descriptions: descriptions, files: files, findings: parts[4])
  }

  /// - Parameter output: All Swift files in the output folder, as the run left them.
  func write(_ report: Report, output: [String]) {
    guard let state = Self.state(output) else { return }
    let parts = [input, state, String(report.descriptions), String(report.files), report.findings]
    do throws(FileError) {
      try Files.makeFolder(folder)
      try Files.replace(file, with: parts.joined(separator: "\0"))
    } catch {
      // The next run does everything.
    }
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
      lines += path
      for number in [
        Int64(status.st_size), Int64(truncatingIfNeeded: status.st_ino), Int64(modified.tv_sec),
        Int64(modified.tv_nsec), Int64(changed.tv_sec), Int64(changed.tv_nsec),
      ] {
        lines += " "
        lines += String(number)
      }
      lines += "\n"
    }
    return lines
  }

  /// The user's folder for what can be lost.
  private static var caches: String? {
    func folder(_ variable: String) -> String? {
      let value = getenv(variable).map { String(cString: $0) } ?? ""
      return value.hasPrefix("/") ? value : nil
    }
    #if canImport(Darwin)
      return folder("HOME").map { $0 + "/Library/Caches" }
    #else
      return folder("XDG_CACHE_HOME") ?? folder("HOME").map { $0 + "/.cache" }
    #endif
  }

  /// Another generator may write other Swift.
  private static var program: String? {
    #if os(Linux)
      Files.target(ofLink: "/proc/self/exe")
    #else
      CommandLine.arguments.first
    #endif
  }
}
