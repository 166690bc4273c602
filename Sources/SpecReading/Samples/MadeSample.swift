package import SpecModel

/// Makes a sample of a reply, which pages do not have: of what the request's sample has under the same names, of listed
/// values, and of names and types.
package func madeSample(of schema: Schema, request: Sample? = nil, components: [String: Component] = [:]) -> JSON {
  var known: [String: JSON] = [:]
  for member in request?.parameters ?? [] { known[member.name] = member.value }
  if let body = request?.body { collect(body, into: &known) }
  return SampleMaker(known: known, components: components).made(schema, name: "", depth: 0)
}

private func collect(_ value: JSON, into known: inout [String: JSON]) {
  switch value {
  case .object(let members):
    for member in members {
      known[member.name] = known[member.name] ?? member.value
      collect(member.value, into: &known)
    }
  case .array(let elements): for element in elements { collect(element, into: &known) }
  default: break
  }
}

private struct SampleMaker {
  let known: [String: JSON]
  let components: [String: Component]

  /// Schemas that hold themselves have no end.
  private static let deepest = 8

  func made(_ schema: Schema, name: String, depth: Int) -> JSON {
    if let value = schema.enumeration.first?.value { return schema.kind == .string ? .string(value) : .number(value) }
    switch schema.kind {
    case .reference(let key):
      guard depth < Self.deepest, let component = components[key] else { return .object([]) }
      return made(component.schema, name: name, depth: depth + 1)
    case .string, .file:
      if case .string(let text)? = known[name], !text.isEmpty, schema.format != "date-time" { return .string(text) }
      return .string(schema.format == "date-time" ? "2018-06-08T10:34:56+08:00" : text(named: name))
    case .integer, .number:
      if case .number(let text)? = known[name], schema.kind == .number || Int(text) != nil { return .number(text) }
      return .number("1")
    case .boolean: return .bool(true)
    case .any: return .object([])
    case .array(let element):
      return depth < Self.deepest ? .array([made(element, name: name, depth: depth + 1)]) : .array([])
    case .object(let fields):
      return .object(fields.map { JSON.Member($0.name, made($0.schema, name: $0.name, depth: depth)) })
    case .map(let value): return .object([JSON.Member("key", made(value, name: "", depth: depth))])
    case .jsonText(let inner): return .string(made(inner, name: name, depth: depth).compactText)
    case .oneOf(let union):
      return union.alternatives.first.map { made($0.schema, name: name, depth: depth) } ?? .object([])
    }
  }
}

private func text(named name: String) -> String {
  let ending = name.split(separator: "_").last.map(String.init) ?? ""
  switch ending {
  case "url": return "https://www.example.com/"
  case "time": return "2018-06-08T10:34:56+08:00"
  case "date": return "2018-06-08"
  case "id", "no", "mchid": return "1217752501201407033233368018"
  default: return name.isEmpty ? "value" : name
  }
}
