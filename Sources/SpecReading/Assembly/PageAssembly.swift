import SpecModel

/// What a page describes, with what is wrong in it.
struct AssembledPage {
  /// Nothing, where there is an error in it.
  var description = APIDescription()
  /// Whether it is about anything that is selected.
  var isSelected = true
  var report: Report

  /// A page that cannot be read.
  init(report: Report) {
    self.report = report
  }

  /// - Parameters:
  ///   - selections: What is wanted; everything if there are none. Of other pages only the requests are read.
  ///   - reply: How replies are read; nil where only the requests are asked for.
  init(_ page: Page, selecting selections: [Selection] = [], reply: ReplyReading?, report: Report) {
    self.report = report
    let sections = page.sections.filter { !$0.tables.isEmpty || $0.method != nil }
    let builders = sections.map { OperationBuilder(page: page, section: $0) }.filter(\.describesAnything)
    isSelected = selections.isEmpty || builders.contains { $0.isSelected(by: selections) }
    for builder in builders { add(builder, reply: isSelected ? reply : nil) }
    if description == APIDescription(), !self.report.hasErrors {
      reportNothing(page)
    }
    if self.report.hasErrors { description = APIDescription() }
  }

  /// A redirect or an index describes nothing; what looks like an endpoint was not understood.
  private mutating func reportNothing(_ page: Page) {
    guard let trace = EndpointTrace.find(in: page.source) else {
      return report.add(.note, in: page.source, line: 0, "this page describes nothing")
    }
    report.add(
      .error, in: page.source, line: trace.line,
      "this looks like an endpoint (\(trace.what)), and nothing of its parameters is understood", remedy: trace.remedy)
  }

  private mutating func add(_ builder: OperationBuilder, reply: ReplyReading?) {
    var rows: [FieldRow]?
    if let table = builder.page.table(ofNotification: builder.section) {
      let described = builder.requestRows(table, .warning, &report)
      if let notification = notification(described, builder.section, on: builder.page, &report) {
        description.notifications.append(notification)
        return
      }
      if table.line == builder.section.table(.request)?.line { rows = described }
    }
    if let operation = builder.operation(rows: rows, reply: reply, &report) { description.operations.append(operation) }
  }
}

extension OperationBuilder {
  fileprivate func isSelected(by selections: [Selection]) -> Bool {
    if let path, selections.contains(where: { $0.matches(path) }) { return true }
    return page.table(ofNotification: section) != nil && selections.contains { !$0.isPath }
  }
}
