package import SpecModel

/// Reads descriptions, and settles what some of them say about others. The order of the files does not matter.
///
/// - Parameters:
///   - selections: What is wanted of them; all if there are none. Pages that describe nothing of it are passed over, with
///     whatever is wrong in them; what they say about dates elsewhere counts.
///   - makesReplies: Whether samples of replies are made, which no code needs.
package func readDescriptions(
  _ files: [SourceFile], selecting selections: [Selection] = [], makesReplies: Bool = true, report: inout Report
) -> APIDescription {
  let files = files.sorted { $0.path < $1.path }
  let pages = readPages(files, selecting: selections, makesReplies: makesReplies)
  let described = pages.filter(\.isSelected)
  for page in described { report.add(page.report) }
  let description = joined(described.map(\.description) + readDocuments(files, &report))
  let others = pages.filter { !$0.isSelected }
  let dates = DateSettling(learningFrom: others.map(\.description) + [description])
  return dates.settled(description, &report)
}

private func joined(_ parts: [APIDescription]) -> APIDescription {
  let operations = parts.flatMap(\.operations)
  let keys = operations.map { ($0.path.text, $0.method.rawValue, $0.location.file) }
  return APIDescription(
    operations: keys.indices.sorted { keys[$0] < keys[$1] }.map { operations[$0] },
    notifications: parts.flatMap(\.notifications).sorted {
      ($0.name, $0.location.file) < ($1.name, $1.location.file)
    },
    components: parts.reduce(into: [:]) { $0.merge($1.components) { first, _ in first } })
}

// MARK: Pages

/// A file that is read as a page: nothing, where it is none.
private struct ReadPage {
  var page: Page?
  var isAmbiguous = false
  var report = Report()

  /// Nil for a file that is no page.
  init?(_ file: SourceFile) {
    guard let format = DescriptionFormat(path: file.path) else {
      DescriptionFiles.reportUnread(file, &report)
      return
    }
    if case .documents = format.reader { return nil }
    guard let source = SourceText.read(file, report: &report) else { return }
    switch format.found(in: source).reader {
    case .documents: return nil
    case .page(let read): page = read(source, &report)
    case .ambiguousPage(let read): (page, isAmbiguous) = (read(source, &report), true)
    }
  }

  func assembled(selecting selections: [Selection] = [], reply: ReplyReading?) -> AssembledPage {
    page.map { AssembledPage($0, selecting: selections, reply: reply, report: report) } ?? AssembledPage(report: report)
  }
}

/// Pages whose rows say it all are assembled first: what is certain in them settles what others leave open.
private func readPages(
  _ files: [SourceFile], selecting selections: [Selection], makesReplies: Bool
) -> [AssembledPage] {
  let pages = files.compactMap { ReadPage($0) }
  guard pages.contains(where: \.isAmbiguous) else {
    return pages.map { $0.assembled(selecting: selections, reply: ReplyReading(makesSamples: makesReplies)) }
  }
  let certain = pages.map { $0.isAmbiguous ? nil : $0.assembled(reply: ReplyReading(makesSamples: makesReplies)) }
  var reply = ReplyReading(makesSamples: makesReplies)
  for (page, assembled) in zip(pages, certain) {
    // A reply needs the requests of all ambiguous pages, which are read ahead.
    reply.known.learn(from: (assembled ?? page.assembled(reply: nil)).description)
  }
  return zip(pages, certain).map { $1 ?? $0.assembled(reply: reply) }
}

// MARK: Documents

private func readDocuments(_ files: [SourceFile], _ report: inout Report) -> [APIDescription] {
  DescriptionFormat.allCases.map { format in
    guard case .documents(let read) = format.reader else { return APIDescription() }
    return read(files.filter { DescriptionFormat(path: $0.path) == format }, &report)
  }
}
