import SpecModel
import SwiftSource

/// The comment of a property: what it is, its wire name where the Swift name is another, its limits.
func documentation(of field: Field, name: Identifier) -> String {
  let summary = documentation(summary: withoutValues(field.description, of: field.schema))
  var text = FactText(summary)
  if name.name != field.name { text.add("`", field.name, "`") }
  if !field.schema.isUnlimited { text.add(field.schema.limits) }
  if field.isDeprecated { text.add("", "deprecated", "") }
  if let example = example(field) { text.add("such as `", example, "`") }
  return text.hasFacts ? text.finish() : summary
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

  mutating func add(_ limits: Schema.Limits) {
    addRange(limits.minimumLength.map { String($0) }, limits.maximumLength.map { String($0) }, " characters")
    addRange(limits.minimum, limits.maximum, "")
    if let most = limits.maximumCount { add("at most ", String(most), " elements") }
  }

  private mutating func addRange(_ low: String?, _ high: String?, _ unit: StaticString) {
    switch (low, high) {
    case (let low?, let high?): add("", low + "–" + high, unit)
    case (nil, let high?): add("at most ", high, unit)
    case (let low?, nil): add("at least ", low, unit)
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
  if schema.enumeration.isEmpty { return description }
  return description.nonEmptyLines.filter { $0.utf8.first != UInt8(ascii: "`") }.joined(separator: "\n")
}

/// Lines of a description as paragraphs of a comment.
func documentation(summary description: String) -> String {
  if !description.contains("\n") { return description }
  return description.nonEmptyLines.joined(separator: "\n\n")
}

/// The comment of a method.
func documentation(of operation: Operation) -> String {
  var paragraphs: [String] = []
  if !operation.documentation.title.isEmpty { paragraphs.append(operation.documentation.title) }
  if operation.documentation.description != operation.documentation.title {
    paragraphs += operation.documentation.description.nonEmptyLines
  }
  paragraphs += operation.documentation.notices.map { "- Note: " + $0.nonEmptyLines.joined(separator: " ") }
  var source = ["`" + operation.method.rawValue.uppercased() + " " + operation.path.text + "`"]
  source += operation.documentation.links.map { "[官方文档](" + $0 + ")" }
  paragraphs.append(source.joined(separator: " · "))
  if !operation.servers.isEmpty { paragraphs.append("Host: " + operation.servers.joined(separator: ", ")) }
  if let response = operation.responses.first, case .file = response.content {
    paragraphs.append(whatVouches(isSigned: response.isSigned))
  }
  return paragraphs.filter { !$0.isEmpty }.joined(separator: "\n\n")
}

/// What a caller may trust a downloaded file for.
private func whatVouches(isSigned: Bool) -> String {
  if isSigned { return "The reply is signed: its signature vouches for the file." }
  return """
    The reply is not signed: only `digest` vouches for the file, if it came in a reply that is. Where none was
    announced it is nil, and nothing does.
    """
}

/// A sample that is short enough for a line.
private func example(_ field: Field) -> String? {
  guard field.schema.enumeration.isEmpty else { return nil }
  switch field.sample {
  case .string(let text)?, .number(let text)?:
    let isShort = !text.isEmpty && text.utf8.count <= 40 && !text.utf8.contains(UInt8(ascii: "`"))
    return isShort ? text : nil
  default: return nil
  }
}
