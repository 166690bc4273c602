import SpecModel
import SwiftSource

func enumerationPlan(name: Identifier, documentation description: String, schema: Schema) -> EnumerationPlan {
  var scope = Scope()
  let isText = schema.kind == .string
  let values = schema.enumeration.map { value in
    EnumerationPlan.Value(
      name: scope.name(value.value, as: .value),
      rawValue: isText ? .string(value.value) : .integer(Int(value.value) ?? 0),
      documentation: value.meaning)
  }
  return EnumerationPlan(
    name: name, documentation: documentation(summary: withoutValues(description, of: schema)),
    rawType: isText ? .string : .integer,
    values: values)
}
