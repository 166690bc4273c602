package import SpecModel

/// Reads descriptions, and says what was understood of them. The order of the files does not matter.
///
/// - Parameters:
///   - selections: What is wanted of them; all if there are none. Pages that describe nothing of it are passed over, with
///     whatever is wrong in them; what they say about dates elsewhere counts.
///   - makesReplies: Whether samples of replies are made, which no code needs.
package func readDescriptions(
  _ files: [SourceFile], selecting selections: [Settings.Selection] = [], makesReplies: Bool = true
) -> (description: APIDescription, diagnostics: [Diagnostic]) {
  var description = APIDescription()
  var diagnostics: [Diagnostic] = []
  let files = files.sorted { $0.path < $1.path }
  let known = knownShapes(files)
  let selection = PageSelection(selections, of: files)
  var others: [Page] = []
  for file in files where !isJSON(file) {
    let found: APIDescription
    let reported: [Diagnostic]
    switch readPage(file) {
    case .failure(let problem): (found, reported) = (APIDescription(), [problem.diagnostic])
    case .success(let page):
      if let selection, !selection.mayDescribeIt(page) {
        others.append(page)
        continue
      }
      (found, reported) = assemble(page, known: known, makesReplies: makesReplies)
    }
    description.operations += found.operations
    description.notifications += found.notifications
    diagnostics += reported
  }
  let (described, reported) = readDocuments(files)
  description.operations += described.operations
  description.notifications += described.notifications
  description.components = described.components
  diagnostics += reported
  let keys = description.operations.map { ($0.path.text, $0.method.rawValue, $0.location.file) }
  description.operations = keys.indices.sorted { keys[$0] < keys[$1] }.map { description.operations[$0] }
  description.notifications.sort { ($0.eventType, $0.location.file) < ($1.eventType, $1.location.file) }
  let (settled, guesses) = DateSettling.settle(description, besides: others)
  return (settled, diagnostics + guesses)
}

/// What is certain in some descriptions settles what is ambiguous in others: replies in plain text need it, and nothing
/// else does.
private func knownShapes(_ files: [SourceFile]) -> KnownShapes {
  var known = KnownShapes()
  guard files.contains(where: { isPlainText($0) }) else { return known }
  for file in files where !isJSON(file) {
    guard case .success(let page) = readPage(file) else { continue }
    known.learn(from: assemble(page, known: KnownShapes()).0, includingResponses: !isPlainText(file))
  }
  return known
}

func isPlainText(_ file: SourceFile) -> Bool {
  file.path.lowercased().hasSuffix(".txt")
}

func isJSON(_ file: SourceFile) -> Bool {
  file.path.lowercased().hasSuffix(".json")
}

/// OpenAPI documents are read together, since they may refer to each other. One with an error describes nothing.
private func readDocuments(_ files: [SourceFile]) -> (description: APIDescription, diagnostics: [Diagnostic]) {
  var diagnostics: [Diagnostic] = []
  var documents: [OpenAPIFile] = []
  for file in files where isJSON(file) {
    switch SourceText.read(file) {
    case .failure(let problem): diagnostics.append(problem.diagnostic)
    case .success(let source):
      switch readJSON(source, source.content) {
      case .success(let root): documents.append(OpenAPIFile(source: source, root: root))
      case .failure(let problem):
        diagnostics.append(
          Diagnostic(
            .error, at: SourceLocation(file: file.path, line: problem.line + 1, column: problem.column),
            "this is no JSON: \(problem.message)", row: source.quotation(line: problem.line),
            remedy: "mend the document"))
      }
    }
  }
  if documents.isEmpty { return (APIDescription(), diagnostics) }
  var (description, found) = OpenAPIReader.read(documents)
  let faulty = Set(found.filter { $0.severity == .error }.map(\.location.file))
  description.operations.removeAll { faulty.contains($0.location.file) }
  description.notifications.removeAll { faulty.contains($0.location.file) }
  return (description, diagnostics + found)
}

private func readPage(_ file: SourceFile) -> Result<Page, SourceText.Problem> {
  SourceText.read(file).flatMap { source in
    if file.path.lowercased().hasSuffix(".md") { return .success(readMarkdown(source)) }
    if isPlainText(file) { return .success(readPlainText(source)) }
    let isYAML = [".yaml", ".yml"].contains { file.path.lowercased().hasSuffix($0) }
    return .failure(
      SourceText.Problem(
        diagnostic: Diagnostic(
          .error, at: SourceLocation(file: file.path, line: 1, column: 1),
          isYAML ? "YAML is not read" : "this is no description",
          remedy: isYAML
            ? "convert the document to JSON, such as with 'yq -o=json'"
            : "name files ending in '.md', '.txt' or '.json'")))
  }
}

/// What a page describes: nothing, where there is an error in it.
func assemble(
  _ page: Page, known: KnownShapes = KnownShapes(), makesReplies: Bool = false
) -> (APIDescription, [Diagnostic]) {
  var description = APIDescription()
  var report = Report(page.source, page.diagnostics)
  for section in page.sections where !section.tables.isEmpty || section.method != nil {
    if let notification = notification(page: page, section: section, report: &report) {
      description.notifications.append(notification)
      continue
    }
    var builder = OperationBuilder(
      page: page, section: section, known: known, makesReply: makesReplies, report: report)
    let operation = builder.operation()
    report = builder.report
    if let operation { description.operations.append(operation) }
  }
  let isError = report.diagnostics.contains { $0.severity == .error }
  if description.operations.isEmpty, description.notifications.isEmpty, !isError {
    report.add(.note, line: 0, "this page describes nothing")
  }
  return (isError ? APIDescription() : description, report.diagnostics)
}
