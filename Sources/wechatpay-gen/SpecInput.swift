import SpecModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

struct FileError: Error {
  var message: String
}

/// The descriptions that a run reads.
struct SpecInput {
  var files: [SourceFile]
  /// Whether only whole folders were read, so that what they do not hold is gone.
  var isComplete: Bool

  /// YAML is not read, and said to be.
  private static let endings = [".md", ".txt", ".json", ".yaml", ".yml"]

  static func read(_ paths: [String]) -> Result<SpecInput, FileError> {
    var files: [String: SourceFile] = [:]
    var isComplete = true
    for path in paths {
      var isFolder = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        return .failure(FileError(message: "there is no '\(path)'"))
      }
      isComplete = isComplete && isFolder
      for name in isFolder ? descriptions(in: path) : [path] {
        guard let data = FileManager.default.contents(atPath: name) else {
          return .failure(FileError(message: "'\(name)' cannot be read"))
        }
        files[name] = SourceFile(path: name, bytes: [UInt8](data))
      }
    }
    return .success(SpecInput(files: files.values.sorted { $0.path < $1.path }, isComplete: isComplete))
  }

  /// Hidden files and what is written about descriptions are none.
  private static func descriptions(in folder: String) -> [String] {
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return names.filter { name in
      let parts = name.split(separator: "/")
      return endings.contains { name.lowercased().hasSuffix($0) } && parts.last?.lowercased() != "readme.md"
        && !parts.contains { $0.hasPrefix(".") }
    }.map { prefix + $0 }
  }
}
