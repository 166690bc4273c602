import SpecModel
import WeChatPay

/// Shows what is known as a description has it: fields that it does not have are left out.
struct Projection {
  let components: [String: Component]

  /// What is described of these fields; what is required and not known comes from the sample.
  func value(_ fields: [String: JSONValue], _ schema: Schema, sample: JSONValue) -> JSONValue {
    value(.object(fields), schema, sample: sample, depth: 0) ?? sample
  }

  /// Nil where the value is none of its shape.
  private func value(_ known: JSONValue, _ schema: Schema, sample: JSONValue?, depth: Int) -> JSONValue? {
    switch (schema.kind, known) {
    case (.reference(let key), _):
      guard let component = components[key], depth < 32 else { return nil }
      return value(known, component.schema, sample: sample, depth: depth + 1)
    case (.object(let fields), .object(let members)):
      if fields.isEmpty { return known }
      var result: [String: JSONValue] = [:]
      for field in fields {
        let sample = sample?[field.name]
        result[field.name] =
          members[field.name].flatMap { value($0, field.schema, sample: sample, depth: depth + 1) }
          ?? (field.isRequired ? sample : nil)
      }
      return .object(result)
    case (.array(let element), .array(let values)):
      return .array(values.compactMap { value($0, element, sample: nil, depth: depth + 1) })
    case (.oneOf(let union), _):
      return union.alternatives.lazy.compactMap { value(known, $0.schema, sample: sample, depth: depth + 1) }.first
    case (.string, .string), (.file, .string), (.jsonText, .string), (.integer, .integer), (.number, .integer),
      (.number, .number), (.boolean, .bool), (.any, _), (.map, .object):
      return known
    default: return nil
    }
  }
}
