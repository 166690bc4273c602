/// Where something stands in a description: the file as it was named, line and column counted from 1, the column in characters.
package struct SourceLocation: Hashable, Sendable, CustomStringConvertible {
  package var file: String
  package var line: Int
  package var column: Int

  package init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  package var description: String { "\(file):\(line):\(column)" }
}

/// One finding about a description.
package struct Diagnostic: Hashable, Sendable {
  package enum Severity: String, Hashable, Sendable {
    /// The description cannot be understood, and nothing is written.
    case error
    /// The description is odd, or a guess was made.
    case warning
    /// Worth knowing: a page that only redirects, an index.
    case note
  }

  package var severity: Severity
  package var location: SourceLocation
  /// What is wrong, in one sentence without a full stop.
  package var message: String
  /// The line of the description that the finding is about, as it stands there.
  package var row: String?
  /// What to write instead.
  package var remedy: String?

  package init(
    _ severity: Severity, at location: SourceLocation, _ message: String, row: String? = nil, remedy: String? = nil
  ) {
    self.severity = severity
    self.location = location
    self.message = message
    self.row = row
    self.remedy = remedy
  }
}

/// A description as it lies on disk: its path as it was named, relative to the specs folder where there is one, and its
/// bytes.
package struct SourceFile: Hashable, Sendable {
  package var path: String
  /// Its path below the folder of descriptions, which says what a page is about.
  package var pathInFolder: String
  package var bytes: [UInt8]

  /// - Parameter pathInFolder: The path itself where no folder was read.
  package init(path: String, pathInFolder: String? = nil, bytes: [UInt8]) {
    self.path = path
    self.pathInFolder = pathInFolder ?? path
    self.bytes = bytes
  }
}
