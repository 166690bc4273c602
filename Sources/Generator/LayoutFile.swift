package import SwiftPlanning

/// Says which file the Swift of each description goes into: a line for each, its path below the folder, a tab, and the
/// name of the Swift file. The line without a path is about what all of them share.
package struct LayoutFile {
  private var names: [String: String] = [:]
  private var shared = ""

  package struct Problem: Error {
    package let message: String
  }

  /// - Parameter name: What the file is called where something is wrong with it.
  package init(_ text: String, named name: String) throws(Problem) {
    var taken: Set<String> = []
    for (number, line) in text.split(separator: "\n").enumerated() {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, Self.isFileName(parts[1]), taken.insert(parts[1].lowercased()).inserted,
        parts[0].isEmpty ? shared.isEmpty : names[parts[0]] == nil
      else {
        throw Problem(
          message: "line \(number + 1) of '\(name)' must be a path, a tab, and a name of a file of its own")
      }
      if parts[0].isEmpty { shared = parts[1] } else { names[parts[0]] = parts[1] }
    }
    if shared.isEmpty { throw Problem(message: "no line of '\(name)' names the file for what all descriptions share") }
  }

  /// The paths of the descriptions below their folder.
  package var descriptions: [String] { names.keys.sorted() }

  /// - Parameter path: The path of a description as it is read, by the one below the folder.
  package func layout(_ path: (String) -> String) -> FileLayout {
    .byDescription(Dictionary(uniqueKeysWithValues: names.map { (path($0.key), $0.value) }), shared: shared)
  }

  /// Nothing that would lead out of the output folder.
  private static func isFileName(_ text: String) -> Bool {
    text.hasSuffix(".swift") && !text.contains("/")
  }
}
