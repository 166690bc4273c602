import SpecModel

/// Finds the fields of replies and notifications that are date-times: those whose description names the format, and in
/// replies those whose namesakes in requests of the same area are, by their samples.
///
/// One area writes moments in one way; another one may give the same name to moments in another format.
struct DateSettling {
  fileprivate struct Names {
    var dateTimes: Set<String> = []
    var others: Set<String> = []
  }

  /// By the area.
  private var known: [String: Names] = [:]

  // MARK: Learning

  init(learningFrom descriptions: [APIDescription]) {
    for operation in descriptions.lazy.flatMap(\.operations) {
      known[operation.path.area, default: Names()].learn(operation)
    }
  }

  // MARK: Settling

  /// The description with these fields settled, and a warning for every one.
  func settled(_ description: APIDescription, _ report: inout Report) -> APIDescription {
    var description = description
    for index in description.operations.indices {
      let names = known[description.operations[index].path.area] ?? Names()
      for number in description.operations[index].responses.indices {
        guard case .json(let schema) = description.operations[index].responses[number].content, isOpen(schema, names)
        else {
          continue
        }
        description.operations[index].responses[number].content = .json(settled(schema, names, &report))
      }
    }
    // They belong to no area.
    let none = Names()
    for index in description.notifications.indices where isOpen(description.notifications[index].resource, none) {
      description.notifications[index].resource = settled(description.notifications[index].resource, none, &report)
    }
    return description
  }

  /// Whether anything in it has to be settled: in most replies, nothing has.
  private func isOpen(_ schema: Schema, _ names: Names) -> Bool {
    switch schema.kind {
    case .object(let fields): fields.contains { isOpen($0.schema, names) || reason($0, names) != nil }
    case .array(let element): isOpen(element, names)
    default: false
    }
  }

  private func settled(_ schema: Schema, _ names: Names, _ report: inout Report) -> Schema {
    var schema = schema
    switch schema.kind {
    case .object(let fields): schema.kind = .object(fields.map { settled($0, names, &report) })
    case .array(let element): schema.kind = .array(settled(element, names, &report))
    default: break
    }
    return schema
  }

  private func settled(_ field: Field, _ names: Names, _ report: inout Report) -> Field {
    guard let reason = reason(field, names) else {
      guard isOpen(field.schema, names) else { return field }
      return field.changed { $0.schema = settled($0.schema, names, &report) }
    }
    report.add(
      .warning, at: field.location, "'\(field.name)' is taken as a moment in RFC 3339, since \(reason)",
      remedy: "write 'datetime' as its type, or 'string' with a sample in a request that shows another format")
    return field.changed { $0.schema.format = "date-time" }
  }

  private func reason(_ field: Field, _ names: Names) -> String? {
    guard Self.isPlainText(field) else { return nil }
    if names.dateTimes.contains(field.name), !names.others.contains(field.name) {
      return "a request of the same area has one of that name"
    }
    return Self.namesFormat(field.description) ? "its description says so" : nil
  }

  private static func isPlainText(_ field: Field) -> Bool {
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

extension DateSettling.Names {
  fileprivate mutating func learn(_ operation: SpecModel.Operation) {
    learn(operation.pathParameters)
    learn(operation.query)
    learn(operation.headers)
    if case .json(let schema)? = operation.body?.content { learn(schema) }
  }

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
        dateTimes.insert(field.name)
      } else if case .string(let text)? = field.sample, !text.isEmpty {
        others.insert(field.name)
      }
    }
  }
}
