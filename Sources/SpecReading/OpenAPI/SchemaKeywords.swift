/// What the words of JSON Schema mean here.
enum SchemaKeyword {
  /// Read, or known to change nothing about the shape of a value.
  static let known: Set<String> = [
    "$ref", "type", "format", "properties", "required", "items", "additionalProperties", "enum", "const", "allOf",
    "oneOf", "anyOf", "discriminator", "nullable", "title", "description", "default", "example", "examples",
    "deprecated", "readOnly", "writeOnly", "minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems",
    "pattern", "contentMediaType", "contentEncoding", "contentSchema", "exclusiveMinimum", "exclusiveMaximum",
    "multipleOf", "uniqueItems", "minProperties", "maxProperties", "externalDocs", "xml", "$id", "$schema", "$anchor",
    "$comment", "$defs", "definitions", "unevaluatedProperties", "unevaluatedItems", "propertyNames",
  ]

  /// Those that a value has another shape without.
  static let shaping: Set<String> = [
    "properties", "allOf", "oneOf", "anyOf", "discriminator", "propertyName", "mapping",
  ]

  /// What no Swift type says, and what becomes of it.
  static let unrepresentable: [String: String] = [
    "not": "what it excludes is not checked",
    "if": "its condition is not checked",
    "prefixItems": "the elements are open JSON values",
    "patternProperties": "members that are not among 'properties' are not read",
    "dependentSchemas": "its condition is not checked",
    "dependentRequired": "its condition is not checked",
    "contains": "it is not checked",
    "$dynamicRef": "the value is an open JSON value",
  ]

  /// For suggestions.
  static let sorted = known.sorted()

  static let types = ["string", "integer", "number", "boolean", "object", "array", "null"]
}
