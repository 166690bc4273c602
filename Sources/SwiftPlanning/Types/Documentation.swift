import SpecModel
import SwiftSource

/// The comment of a property: what it is, its wire name where the Swift name is another, its limits.
func documentation(of field: Field, name: Identifier) -> String {
  var facts: [UInt8] = []
  func add(_ parts: String...) {
    if !facts.isEmpty { facts += ", ".utf8 }
    for part in parts { part.withBytes { facts.append(contentsOf: $0) } }
  }
  if name.name != field.name { add("`", field.name, "`") }
  for limit in limits(of: field.schema) { add(limit) }
  if field.isDeprecated { add("deprecated") }
  if let example = example(field) { add("such as `", example, "`") }
  let summary = documentation(summary: withoutValues(field.description, of: field.schema))
  if facts.isEmpty { return summary }
  return summary.withBytes { summary in
    if summary.isEmpty { return String(decoding: facts, as: UTF8.self) }
    let end = summary.firstIndex(of: UInt8(ascii: "\n")) ?? summary.endIndex
    var text = Array(summary[..<end])
    text.reserveCapacity(summary.count + facts.count + 4)
    text += " · ".utf8
    text += facts
    text += summary[end...]
    return String(decoding: text, as: UTF8.self)
  }
}

/// A description without the lines that only list values: the values carry them.
func withoutValues(_ description: String, of schema: Schema) -> String {
  if schema.enumeration.isEmpty { return description }
  return description.lines.filter { !$0.hasPrefix("`") }.joined(separator: "\n")
}

/// Lines of a description as paragraphs of a comment.
func documentation(summary description: String) -> String {
  if !description.contains("\n") { return description }
  return description.lines.joined(separator: "\n\n")
}

/// The comment of a method.
func documentation(of operation: Operation) -> String {
  var paragraphs: [String] = []
  if !operation.documentation.title.isEmpty { paragraphs.append(operation.documentation.title) }
  if operation.documentation.description != operation.documentation.title {
    paragraphs += operation.documentation.description.lines.map(String.init)
  }
  paragraphs += operation.documentation.notices.map { "- Note: " + $0.lines.joined(separator: " ") }
  var source = ["`" + operation.method.rawValue.uppercased() + " " + operation.path.text + "`"]
  source += operation.documentation.links.map { "[官方文档](" + $0 + ")" }
  paragraphs.append(source.joined(separator: " · "))
  if !operation.servers.isEmpty { paragraphs.append("Host: " + operation.servers.joined(separator: ", ")) }
  return paragraphs.filter { !$0.isEmpty }.joined(separator: "\n\n")
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

private func limits(of schema: Schema) -> [String] {
  if schema.isUnlimited { return [] }
  var facts: [String] = []
  let limits = schema.limits
  switch (limits.minimumLength, limits.maximumLength) {
  case (let low?, let high?): facts.append("\(low)–\(high) characters")
  case (nil, let high?): facts.append("at most \(high) characters")
  case (let low?, nil): facts.append("at least \(low) characters")
  case (nil, nil): break
  }
  switch (limits.minimum, limits.maximum) {
  case (let low?, let high?): facts.append("\(low)–\(high)")
  case (nil, let high?): facts.append("at most \(high)")
  case (let low?, nil): facts.append("at least \(low)")
  case (nil, nil): break
  }
  if let most = limits.maximumCount { facts.append("at most \(most) elements") }
  return facts
}
