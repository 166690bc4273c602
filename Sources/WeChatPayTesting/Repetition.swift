import SpecModel
import WeChatPay

/// Puts into a sample what the request said: a reply that speaks of another order than the request is no reply.
struct Repetition {
  let components: [String: Component]

  /// The sample with the request's values in those fields that have the same name and place in both, and are described
  /// as a single value of the same type. Lists stay as they are: what they are of need not be what was sent.
  func repeated(_ request: FakeRequest, in sample: JSONValue, _ schema: Schema) -> JSONValue {
    var said: [String: JSONValue] = request.pathParameters.mapValues { .string($0) }
    for (name, value) in request.query { said[name] = .string(value) }
    if case .object(let members)? = request.body { said.merge(members) { $1 } }
    return repeated(.object(said), in: sample, schema)
  }

  func repeated(_ said: JSONValue, in sample: JSONValue, _ schema: Schema) -> JSONValue {
    repeated(said, in: sample, schema, depth: 0)
  }

  private func repeated(_ said: JSONValue, in sample: JSONValue, _ schema: Schema, depth: Int) -> JSONValue {
    // States and kinds of a reply are others than a request's.
    if !schema.enumeration.isEmpty, !schema.enumeration.contains(where: { $0.value == said.text }) { return sample }
    switch (schema.kind, said, sample) {
    case (.reference(let key), _, _):
      // A schema may hold itself; a request does not go on for ever.
      guard let component = components[key], depth < 32 else { return sample }
      return repeated(said, in: sample, component.schema, depth: depth + 1)
    case (.object(let fields), .object(let said), .object(var members)):
      for field in fields {
        guard let value = said[field.name] else { continue }
        members[field.name] = repeated(value, in: members[field.name] ?? .null, field.schema, depth: depth + 1)
        if members[field.name] == .null { members[field.name] = nil }
      }
      return .object(members)
    case (.string, .string, _), (.integer, .integer, _), (.number, .integer, _), (.number, .number, _),
      (.boolean, .bool, _):
      return said
    case (.integer, .string(let text), _): return Int(text).map { .integer($0) } ?? sample
    default: return sample
    }
  }
}
