import SpecModel
import SpecReading

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

  /// What these folders and files hold.
  static func read(_ paths: [String]) -> Result<SpecInput, FileError> {
    var files: [String: SourceFile] = [:]
    var settings: [String: SourceFile] = [:]
    var isComplete = true
    for path in paths {
      guard let isFolder = Files.isFolder(path) else {
        return .failure(FileError(message: "there is no '\(path)'"))
      }
      isComplete = isComplete && isFolder
      if let file = settingsFile(for: path, isFolder: isFolder) { settings[file.path] = file }
      for name in isFolder ? descriptions(in: path) : [path] {
        guard let bytes = Files.contents(of: name) else {
          return .failure(FileError(message: "'\(name)' cannot be read"))
        }
        files[name] = SourceFile(path: name, place: isFolder ? Self.place(of: name, in: path) : nil, bytes: bytes)
      }
    }
    if settings.count > 1 {
      let names = settings.keys.sorted().joined(separator: "' and '")
      return .failure(FileError(message: "'\(names)' cannot both count: read the folders one by one"))
    }
    return .success(
      SpecInput(
        files: files.values.sorted { $0.path < $1.path }, isComplete: isComplete,
        settings: settings.values.first))
  }

  /// The descriptions of a folder that count, by their paths in it, and no others.
  static func read(_ places: [String], in folder: String) -> Result<SpecInput, FileError> {
    var files: [SourceFile] = []
    for place in places.sorted() {
      let path = folder.below + place
      guard let bytes = Files.contents(of: path) else {
        return .failure(FileError(message: "'\(path)' cannot be read"))
      }
      files.append(SourceFile(path: path, place: place, bytes: bytes))
    }
    return .success(
      SpecInput(files: files, isComplete: true, settings: settingsFile(for: folder, isFolder: true)))
  }

  private static func place(of file: String, in folder: String) -> String {
    String(Substring(file.utf8.dropFirst(folder.below.utf8.count)))
  }

  private static func settingsFile(for path: String, isFolder: Bool) -> SourceFile? {
    var folder = path[...]
    if !isFolder { folder = parent(of: folder) }
    while true {
      let name =
        folder.isEmpty ? settingsName : folder.hasSuffix("/") ? folder + settingsName : folder + "/" + settingsName
      if let bytes = Files.contents(of: String(name)) { return SourceFile(path: String(name), bytes: bytes) }
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
    Files.visiblePaths(below: folder).filter { path in
      guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")), path.utf8.distance(from: dot, to: path.endIndex) < 6
      else { return false }
      let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.utf8.index(after: $0)...] } ?? path[...]
      return endings.contains(path[dot...].lowercased()) && name != settingsName && name.lowercased() != "readme.md"
    }.map { folder.below + $0 }
  }
}

extension String {
  /// What the paths of the files in this folder start with.
  var below: String { hasSuffix("/") ? self : self + "/" }
}

extension SpecInput {
  /// What was understood, as the settings want it.
  ///
  /// - Parameters:
  ///   - root: The root where the settings name none.
  ///   - readsAll: Whether pages are read, too, that describe nothing of what the settings include.
  ///   - makesReplies: Whether samples of replies are made where the pages have none.
  func described(
    root: String? = nil, readsAll: Bool = false, makesReplies: Bool = false
  ) -> (description: APIDescription, settings: Settings, diagnostics: [Diagnostic]) {
    var settings = Settings()
    var found: [Diagnostic] = []
    if let file = self.settings { (settings, found) = readSettings(file) }
    settings.root = settings.root ?? root
    var (description, diagnostics) = readDescriptions(
      files, selecting: readsAll ? [] : settings.included, makesReplies: makesReplies)
    if self.settings == nil { return (description, settings, diagnostics) }
    let (applied, unused) = description.applying(settings)
    // A single description need not be what the settings are about.
    diagnostics += found + (isComplete ? unused : [])
    description = applied
    return (description, settings, diagnostics)
  }
}
