import SpecModel

/// How the files of a format are read.
enum FormatReader {
  /// One page after the other.
  case page((SourceText, inout Report) -> Page)
  /// The same for pages that say less than others: what they mean depends on all of them.
  case ambiguousPage((SourceText, inout Report) -> Page)
  /// All of them together, since one may refer to another.
  case documents(([SourceFile], inout Report) -> APIDescription)
}

extension DescriptionFormat {
  var reader: FormatReader {
    switch self {
    case .markdown: .page(readMarkdown)
    case .plainText: .ambiguousPage(readPlainText)
    case .officialPage: .page(readOfficialPage)
    case .openAPI: .documents(OpenAPIReader.read)
    }
  }

  /// The format that a text has, whatever its file is called.
  func found(in source: SourceText) -> DescriptionFormat {
    if isOfficialPage(source) { return .officialPage }
    return self == .markdown && isCopyWithoutMarks(source) ? .plainText : self
  }
}

/// Which files of a folder are descriptions.
package enum DescriptionFiles {
  /// YAML is not read, and said to be.
  private static let unreadEndings = ["yaml", "yml"]

  package static let settingsName = DescriptionFormat.settingsName

  /// Whether a file is a description, or somebody might take it for one.
  package static func contain(_ path: String) -> Bool {
    if DescriptionFormat.isAboutDescriptions(path) { return false }
    return DescriptionFormat(path: path) != nil || unreadEndings.contains(DescriptionFormat.ending(of: path))
  }

  /// Whether a file in a folder of other things is a description, by its place below the version of the API.
  package static func lookLikeOne(_ path: String) -> Bool {
    contain(path) && pathOfFile(path) != nil
  }

  static func reportUnread(_ file: SourceFile, _ report: inout Report) {
    let isYAML = unreadEndings.contains(DescriptionFormat.ending(of: file.path))
    report.add(
      .error, at: SourceLocation(file: file.path, line: 1, column: 1),
      isYAML ? "YAML is not read" : "this is no description",
      remedy: isYAML
        ? "convert the document to JSON, such as with 'yq -o=json'" : "name files ending in '.md', '.txt' or '.json'")
  }
}
