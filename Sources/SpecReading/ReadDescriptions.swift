package import SpecModel

/// Reads descriptions, and says what was understood of them. The order of the files does not matter.
package func readDescriptions(_ files: [SourceFile]) -> (description: APIDescription, diagnostics: [Diagnostic]) {
  var description = APIDescription()
  var diagnostics: [Diagnostic] = []
  let files = files.sorted { $0.path < $1.path }
  let known = knownShapes(files)
  for file in files {
    let (found, reported) = read(file, known: known)
    description.operations += found.operations
    description.notifications += found.notifications
    diagnostics += reported
  }
  description.operations.sort {
    ($0.path.text, $0.method.rawValue, $0.location.file) < ($1.path.text, $1.method.rawValue, $1.location.file)
  }
  description.notifications.sort { ($0.eventType, $0.location.file) < ($1.eventType, $1.location.file) }
  let (settled, guesses) = DateSettling.settle(description)
  return (settled, diagnostics + guesses)
}

/// What is certain in some descriptions settles what is ambiguous in others: replies in plain text need it, and nothing
/// else does.
private func knownShapes(_ files: [SourceFile]) -> KnownShapes {
  var known = KnownShapes()
  guard files.contains(where: { isPlainText($0) }) else { return known }
  for file in files {
    known.learn(from: read(file, known: KnownShapes()).0, includingResponses: !isPlainText(file))
  }
  return known
}

private func isPlainText(_ file: SourceFile) -> Bool {
  file.path.lowercased().hasSuffix(".txt")
}

private func read(_ file: SourceFile, known: KnownShapes) -> (APIDescription, [Diagnostic]) {
  switch SourceText.read(file) {
  case .failure(let problem): return (APIDescription(), [problem.diagnostic])
  case .success(let source):
    if file.path.lowercased().hasSuffix(".md") { return assemble(readMarkdown(source), known: known) }
    if isPlainText(file) { return assemble(readPlainText(source), known: known) }
    let location = SourceLocation(file: file.path, line: 1, column: 1)
    return (
      APIDescription(),
      [Diagnostic(.error, at: location, "this is no description", remedy: "name files ending in '.md' or '.txt'")]
    )
  }
}

private func assemble(
  _ read: (page: Page, diagnostics: [Diagnostic]), known: KnownShapes
) -> (APIDescription, [Diagnostic]) {
  var description = APIDescription()
  var report = Report(read.page.source, read.diagnostics)
  for section in read.page.sections where !section.tables.isEmpty || section.method != nil {
    if let notification = notification(page: read.page, section: section, report: &report) {
      description.notifications.append(notification)
      continue
    }
    var builder = OperationBuilder(page: read.page, section: section, known: known, report: report)
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
