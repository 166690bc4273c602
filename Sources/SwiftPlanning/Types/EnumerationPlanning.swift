import SpecModel
import SwiftSource

func enumerationPlan(name: Identifier, documentation description: String, schema: Schema) -> EnumerationPlan {
  var scope = Scope()
  let isText = schema.kind == .string
  let hasSigns = schema.enumeration.contains { writesPlus($0.value) }
  let values = schema.enumeration.map { value in
    let words = value.name.isEmpty ? Words(value: value.value, hasSigns: hasSigns) : Words(value.name)
    let name = scope.name(identifier(words, as: .value), as: .value)
    return EnumerationPlan.Value(
      name: name, rawValue: isText ? .string(value.value) : .integer(Int(value.value) ?? 0),
      documentation: documentation(of: value, name: name))
  }
  return EnumerationPlan(
    name: name, documentation: documentation(summary: withoutValues(description, of: schema)),
    rawType: isText ? .string : .integer,
    values: values)
}
