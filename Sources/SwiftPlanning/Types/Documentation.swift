import SpecModel
import SwiftSource

/// The comment of a property: what it is, its wire name where the Swift name is another, its limits.
///
/// - Parameter language: That of the page; the field's own description may be in another one.
func documentation(of field: Field, name: Identifier, in language: Language) -> String {
  let summary = documentation(summary: withoutValues(field.description, of: field.schema))
  let example = example(of: field)
  var text = FactText(summary)
  if name.name != field.name { text.add("`", field.name, "`") }
  if !field.schema.isUnlimited || field.isDeprecated || example != nil {
    let language = Language(of: summary) ?? language
    text.add(field.schema.limits, in: language)
    if field.isDeprecated { text.add("", language.deprecated, "") }
    if let example { text.add(language.example, example, "`") }
  }
  return text.hasFacts ? text.finish() : summary
}

/// The comment of a listed value: what it means, and the value where it is not the name.
func documentation(of value: Schema.EnumerationValue, name: Identifier) -> String {
  let summary = documentation(summary: value.meaning)
  if name.name == value.value { return summary }
  if summary.isEmpty { return "`\(value.value)`" }
  if !value.meaning.contains("\n") { return "\(summary) · `\(value.value)`" }
  var text = FactText(summary)
  text.add("`", value.value, "`")
  return text.finish()
}

/// Puts facts behind the first line of a summary, in one go: there is one for every property.
private struct FactText {
  private var bytes: [UInt8] = []
  /// What of the summary comes behind the facts.
  private var rest: [UInt8] = []
  private(set) var hasFacts = false

  init(_ summary: String) {
    summary.withBytes { summary in
      let end = summary.firstIndex(of: UInt8(ascii: "\n")) ?? summary.count
      bytes.reserveCapacity(summary.count + 96)
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: summary[..<end]))
      if end < summary.count { rest = Array(summary[end...]) }
    }
  }

  mutating func add(_ before: StaticString, _ fact: String, _ after: StaticString) {
    if !bytes.isEmpty { append(hasFacts ? ", " : " · ") }
    hasFacts = true
    append(before)
    fact.withBytes { bytes.append(contentsOf: $0) }
    append(after)
  }

  mutating func add(_ limits: Schema.Limits, in language: Language) {
    addRange(limits.minimumLength.map { String($0) }, limits.maximumLength.map { String($0) }, language.characters)
    addRange(limits.minimum, limits.maximum, "")
    if let most = limits.maximumCount { add("≤ ", String(most), language.elements) }
  }

  private mutating func addRange(_ low: String?, _ high: String?, _ unit: StaticString) {
    switch (low, high) {
    case (let low?, let high?): add("", low + "–" + high, unit)
    case (nil, let high?): add("≤ ", high, unit)
    case (let low?, nil): add("≥ ", low, unit)
    case (nil, nil): break
    }
  }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  consuming func finish() -> String {
    bytes.append(contentsOf: rest)
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A description without the lines that only list values: the values carry them.
func withoutValues(_ description: String, of schema: Schema) -> String {
  if !schema.listsValuesWithin { return description }
  return description.nonEmptyLines.filter { $0.utf8.first != UInt8(ascii: "`") }.joined(separator: "\n")
}

/// Lines of a description as paragraphs of a comment.
func documentation(summary description: String) -> String {
  if !description.contains("\n") { return description }
  return description.nonEmptyLines.joined(separator: "\n\n")
}

/// The comment of a method.
func documentation(of operation: Operation, in language: Language) -> String {
  var paragraphs: [String] = []
  if !operation.documentation.title.isEmpty { paragraphs.append(operation.documentation.title) }
  if operation.documentation.description != operation.documentation.title {
    paragraphs += operation.documentation.description.nonEmptyLines
  }
  paragraphs += operation.documentation.notices.map { "- Note: " + $0.nonEmptyLines.joined(separator: " ") }
  if !operation.errors.isEmpty {
    paragraphs.append(language.errors + "\n" + operation.errors.map(listed).joined(separator: "\n"))
  }
  var source = ["`" + operation.method.rawValue.uppercased() + " " + operation.path.text + "`"]
  source += operation.documentation.links.map(language.officialPage)
  paragraphs.append(source.joined(separator: " · "))
  if !operation.servers.isEmpty { paragraphs.append(language.hosts(operation.servers)) }
  if let response = operation.responses.first, case .file = response.content {
    paragraphs.append(language.whatVouches(isSigned: response.isSigned))
  }
  return paragraphs.filter { !$0.isEmpty }.joined(separator: "\n\n")
}

/// `- 403 `ORDER_CLOSED`: closed · do this`
private func listed(_ error: OperationError) -> String {
  let status = error.status.map { String($0) + " " } ?? ""
  let remedy = error.remedy.nonEmptyLines.joined(separator: " ")
  let words = [error.meaning, remedy].filter { !$0.isEmpty }.joined(separator: " · ")
  return "- " + status + "`" + error.code + "`" + (words.isEmpty ? "" : ": " + words)
}

/// A sample that is short enough for a line.
func example(of field: Field) -> String? {
  guard !field.schema.listsValuesWithin else { return nil }
  switch field.sample {
  case .string(let text)?, .number(let text)?:
    let isShort = !text.isEmpty && text.utf8.count <= 40 && !text.utf8.contains(UInt8(ascii: "`"))
    return isShort ? text : nil
  default: return nil
  }
}

/// What the compiler says about the use of an operation that is deprecated: what a notice names in its place, if one does.
func deprecation(of documentation: SpecModel.Documentation, in language: Language) -> String? {
  guard documentation.isDeprecated else { return nil }
  let lines = documentation.notices.flatMap { $0.nonEmptyLines }
  return lines.first(where: namesOperation)?.filter { $0 != "`" } ?? language.deprecation
}

/// Whether a request line stands in it: `POST /v3/shop/orders`.
private func namesOperation(_ line: String) -> Bool {
  SpecModel.Operation.Method.allCases.contains { method in
    line.contains("`" + method.rawValue.uppercased() + " /")
  }
}
