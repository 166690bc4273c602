import SpecModel

/// Tells the pages that may describe something selected. What a page is about is read as it is for all of it, so that
/// none is missed; only what its tables and samples say is left.
struct PageSelection {
  private let selections: [Settings.Selection]

  /// Nil where all pages must be read: those in plain text are understood by the help of all others.
  init?(_ selections: [Settings.Selection], of files: [SourceFile]) {
    if selections.isEmpty || files.contains(where: { isPlainText($0) }) { return nil }
    self.selections = selections
  }

  func mayDescribeIt(_ page: Page) -> Bool {
    page.sections.contains { section in
      if let path = path(of: section, on: page), selections.contains(where: { $0.matches(path) }) { return true }
      let isNotification = section.tables.contains { page.source.mentions("ciphertext", inLines: $0.rows) }
      return isNotification && selections.contains { !$0.isPath }
    }
  }

  private func path(of section: Page.Section, on page: Page) -> PathTemplate? {
    if let text = section.path ?? spelledPath(of: section, on: page) { return pathTemplate(text) }
    return pathOfPlace(page.source.place)
  }

  private func spelledPath(of section: Page.Section, on page: Page) -> String? {
    var calls: [SampleCall] = []
    for code in section.code where code.language == "php" {
      guard let call = sampleCall(in: page.source, code: code) else { continue }
      if call.pathSource == .spelled { return call.path }
      calls.append(call)
    }
    return calls.deciding?.path
  }
}
