import SwiftSource

/// How the Swift for a set of descriptions is spread over files.
package enum FileLayout: Hashable, Sendable {
  /// One file for each path, notification and shared schema, named after it, and one for each step that paths below it
  /// have types in common in.
  case byPath
  /// One file for each description, whose names are known before anything is read, and one for what all share.
  case byDescription([String: String], shared: String)

  func arranged(_ files: [FilePlan]) -> [FilePlan] {
    guard case .byDescription(let names, let shared) = self else { return files }
    var arranged: [String: FilePlan] = [:]
    for path in names.values + [shared] { arranged[path] = FilePlan(path: path, declarations: []) }
    for file in files {
      let path = file.origin.flatMap { names[$0] } ?? shared
      var joined = arranged[path] ?? FilePlan(path: path, declarations: [])
      joined.declarations += file.declarations
      joined.access = file.access
      arranged[path] = joined
    }
    return arranged.values.sorted { $0.path < $1.path }
  }
}
