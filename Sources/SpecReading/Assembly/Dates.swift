import SpecModel

/// Finds the fields of replies and notifications that are moments: those whose namesakes in requests are, by their
/// samples, and those whose description names the format.
struct DateSettling {
  private var moments: Set<String> = []
  private var others: Set<String> = []
  private(set) var diagnostics: [Diagnostic] = []

  /// The description with these fields settled, and a warning for every one.
  ///
  /// - Parameter pages: What else is described, and was not read any further.
  static func settle(_ description: APIDescription, besides pages: [Page]) -> (APIDescription, [Diagnostic]) {
    var settling = DateSettling()
    settling.learn(description.operations)
    if !pages.isEmpty { settling.learn(from: pages, about: Self.openNames(in: description)) }
    var description = description
    for index in description.operations.indices {
      for number in description.operations[index].responses.indices {
        guard case .json(let schema) = description.operations[index].responses[number].content,
          settling.isAmiss(schema)
        else { continue }
        description.operations[index].responses[number].content = .json(settling.settled(schema))
      }
    }
    for index in description.notifications.indices where settling.isAmiss(description.notifications[index].resource) {
      description.notifications[index].resource = settling.settled(description.notifications[index].resource)
    }
    return (description, settling.diagnostics)
  }

  private mutating func learn(_ operations: [SpecModel.Operation]) {
    for operation in operations {
      learn(operation.pathParameters)
      learn(operation.query)
      learn(operation.headers)
      if case .json(let schema)? = operation.body?.content { learn(schema) }
    }
  }

  // MARK: Pages that were passed over

  /// Reads as many of the pages as it takes to know about these names what all of them would tell.
  private mutating func learn(from pages: [Page], about names: Set<String>) {
    let all = names.map { TextSearch(cell: $0) }
    func mentions(_ page: Page) -> Bool { all.contains { $0.finds(in: page.source) } }
    // Few names are looked for in less time than moments are.
    let areFew = all.count < 8
    var others: [Page] = []
    for page in pages where !areFew || mentions(page) {
      if !page.source.mayShowMoment {
        others.append(page)
      } else if areFew || mentions(page) {
        learn(assemble(page).0.operations)
      }
    }
    // The rest can only say that one of them is no moment.
    let doubtful = moments.intersection(names).subtracting(self.others).map { TextSearch(cell: $0) }
    for page in others where doubtful.contains(where: { $0.finds(in: page.source) }) {
      learn(assemble(page).0.operations)
    }
  }

  /// The fields that requests of that name would settle.
  private static func openNames(in description: APIDescription) -> Set<String> {
    var names: Set<String> = []
    func collect(_ schema: Schema) {
      switch schema.kind {
      case .object(let fields):
        for field in fields {
          if isOpen(field) { names.insert(field.name) }
          collect(field.schema)
        }
      case .array(let element): collect(element)
      default: break
      }
    }
    for response in description.operations.flatMap(\.responses) {
      if case .json(let schema) = response.content { collect(schema) }
    }
    for notification in description.notifications { collect(notification.resource) }
    return names
  }

  // MARK: Learning and settling

  private mutating func learn(_ schema: Schema) {
    switch schema.kind {
    case .object(let fields): learn(fields)
    case .array(let element): learn(element)
    default: break
    }
  }

  private mutating func learn(_ fields: [Field]) {
    for field in fields {
      learn(field.schema)
      guard case .string = field.schema.kind else { continue }
      if field.schema.format == "date-time" {
        moments.insert(field.name)
      } else if case .string(let text)? = field.sample, !text.isEmpty {
        others.insert(field.name)
      }
    }
  }

  /// Whether anything in it has to be settled: in most replies, nothing has.
  private func isAmiss(_ schema: Schema) -> Bool {
    switch schema.kind {
    case .object(let fields): fields.contains { isAmiss($0.schema) || reason($0) != nil }
    case .array(let element): isAmiss(element)
    default: false
    }
  }

  private mutating func settled(_ schema: Schema) -> Schema {
    var schema = schema
    switch schema.kind {
    case .object(let fields): schema.kind = .object(fields.map { settled($0) })
    case .array(let element): schema.kind = .array(settled(element))
    default: break
    }
    return schema
  }

  private mutating func settled(_ field: Field) -> Field {
    guard let reason = reason(field) else {
      return isAmiss(field.schema) ? field.changed { $0.schema = settled($0.schema) } : field
    }
    diagnostics.append(
      Diagnostic(
        .warning, at: field.location, "'\(field.name)' is taken as a moment in RFC 3339, since \(reason)",
        remedy: "write 'datetime' as its type, or 'string' with a sample in a request that shows another format"))
    return field.changed { $0.schema.format = "date-time" }
  }

  private func reason(_ field: Field) -> String? {
    guard Self.isOpen(field) else { return nil }
    if moments.contains(field.name), !others.contains(field.name) { return "a request has one of that name" }
    return Self.namesFormat(field.description) ? "its description says so" : nil
  }

  private static func isOpen(_ field: Field) -> Bool {
    guard case .string = field.schema.kind else { return false }
    return field.schema.format == nil && field.schema.enumeration.isEmpty && field.schema.encryption == nil
  }

  private static func namesFormat(_ text: String) -> Bool {
    // What all of the names begin with stands in few descriptions.
    guard text.utf8.contains(where: { "rdy".utf8.contains($0 | 0x20) }) else { return false }
    return text.containsIgnoringCase("rfc3339") || text.containsIgnoringCase("rfc 3339")
      || text.containsIgnoringCase("yyyy-mm-ddthh") || text.containsIgnoringCase("date-time")
  }
}
