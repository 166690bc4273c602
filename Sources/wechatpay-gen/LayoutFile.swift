import SwiftPlanning

/// Says which file the Swift of each description goes into: a line for each, its path below the folder, a tab, and the
/// name of the Swift file. The line without a path is about what all of them share.
struct LayoutFile {
  private var names: [String: String] = [:]
  private var shared = ""

  var descriptions: [String] { names.keys.sorted() }

  static func read(_ path: String) -> Result<LayoutFile, FileError> {
    guard let bytes = Files.contents(of: path) else {
      return .failure(FileError(message: "'\(path)' cannot be read"))
    }
    var layout = LayoutFile()
    var taken: Set<String> = []
    for (number, line) in String(decoding: bytes, as: UTF8.self).split(separator: "\n").enumerated() {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, isFileName(parts[1]), taken.insert(parts[1].lowercased()).inserted,
        parts[0].isEmpty ? layout.shared.isEmpty : layout.names[parts[0]] == nil
      else {
        return .failure(
          FileError(message: "line \(number + 1) of '\(path)' must be a path, a tab, and a name of a file of its own"))
      }
      if parts[0].isEmpty { layout.shared = parts[1] } else { layout.names[parts[0]] = parts[1] }
    }
    if layout.shared.isEmpty {
      return .failure(FileError(message: "no line of '\(path)' names the file for what all descriptions share"))
    }
    return .success(layout)
  }

  /// The layout for the descriptions of that folder.
  func below(_ folder: String) -> FileLayout {
    .byDescription(
      Dictionary(uniqueKeysWithValues: names.map { (folder.below + $0.key, $0.value) }), shared: shared)
  }

  /// Nothing that would lead out of the output folder.
  private static func isFileName(_ text: String) -> Bool {
    text.hasSuffix(".swift") && !text.contains("/")
  }
}
