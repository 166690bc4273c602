import SpecModel
import SpecReading

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
  /// `wechatpay-gen.json` of the folder that is read, or of the folders above a single file.
  var settings: SourceFile?

  private static let settingsName = "wechatpay-gen.json"

  /// YAML is not read, and said to be.
  private static let endings = [".md", ".txt", ".json", ".yaml", ".yml"]

  static func read(_ paths: [String]) -> Result<SpecInput, FileError> {
    var files: [String: SourceFile] = [:]
    var isComplete = true
    var settings: [String: SourceFile] = [:]
    for path in paths {
      var isFolder = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        return .failure(FileError(message: "there is no '\(path)'"))
      }
      isComplete = isComplete && isFolder
      if let file = settingsFile(for: path, isFolder: isFolder) { settings[file.path] = file }
      for name in isFolder ? descriptions(in: path) : [path] {
        guard let data = FileManager.default.contents(atPath: name) else {
          return .failure(FileError(message: "'\(name)' cannot be read"))
        }
        files[name] = SourceFile(path: name, bytes: [UInt8](data))
      }
    }
    if settings.count > 1 {
      let names = settings.keys.sorted().joined(separator: "' and '")
      return .failure(FileError(message: "'\(names)' cannot both count: read the folders one by one"))
    }
    return .success(
      SpecInput(
        files: files.values.sorted { $0.path < $1.path }, isComplete: isComplete, settings: settings.values.first))
  }

  private static func settingsFile(for path: String, isFolder: Bool) -> SourceFile? {
    var folder = path[...]
    if !isFolder { folder = parent(of: folder) }
    while true {
      let name =
        folder.isEmpty ? settingsName : folder.hasSuffix("/") ? folder + settingsName : folder + "/" + settingsName
      if let data = FileManager.default.contents(atPath: String(name)) {
        return SourceFile(path: String(name), bytes: [UInt8](data))
      }
      if isFolder || folder.isEmpty || folder == "/" { return nil }
      folder = parent(of: folder)
    }
  }

  private static func parent(of path: Substring) -> Substring {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return slash == path.startIndex ? "/" : path[..<slash]
  }

  /// Hidden files and what is written about descriptions are none.
  private static func descriptions(in folder: String) -> [String] {
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return names.filter { name in
      let parts = name.split(separator: "/")
      return endings.contains { name.lowercased().hasSuffix($0) } && parts.last?.lowercased() != "readme.md"
        && parts.last != settingsName[...]
        && !parts.contains { $0.hasPrefix(".") }
    }.map { prefix + $0 }
  }
}

extension SpecInput {
  /// What was understood, as the settings want it.
  func described() -> (description: APIDescription, settings: Settings, diagnostics: [Diagnostic]) {
    var (description, diagnostics) = readDescriptions(files)
    guard let file = settings else { return (description, Settings(), diagnostics) }
    let (settings, found) = readSettings(file)
    let (applied, unused) = description.applying(settings)
    // A single description need not be what the settings are about.
    diagnostics += found + (isComplete ? unused : [])
    description = applied
    return (description, settings, diagnostics)
  }
}
