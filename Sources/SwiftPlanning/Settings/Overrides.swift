import SpecModel

/// Follows the names of an override to the fields that they lead to, and gives these the type that it asks for.
///
/// What a document refers to is one type, whoever refers to it: it is overridden for all.
struct Overriding {
  private let override: Settings.Override
  private(set) var components: [String: Component]
  /// The components that the names led through, with the names that were left there.
  private(set) var reached: [(key: String, names: [String])] = []

  init(_ override: Settings.Override, components: [String: Component]) {
    self.override = override
    self.components = components
  }

  mutating func apply(to operation: inout SpecModel.Operation, at names: ArraySlice<String>) -> Bool {
    var isFound = apply(to: &operation.query, at: names)
    isFound = apply(to: &operation.headers, at: names) || isFound
    switch operation.body?.content {
    case .json(var schema)?:
      isFound = apply(to: &schema, at: names) || isFound
      operation.body?.content = .json(schema)
    case .form(var fields)?:
      isFound = apply(to: &fields, at: names) || isFound
      operation.body?.content = .form(fields)
    case .multipart, .binary, nil: break
    }
    for index in operation.responses.indices {
      guard case .json(var schema) = operation.responses[index].content else { continue }
      isFound = apply(to: &schema, at: names) || isFound
      operation.responses[index].content = .json(schema)
    }
    return isFound
  }

  /// - Parameter trail: The components on the way that no name led to: one may hold itself.
  private mutating func apply(
    to schema: inout Schema, at names: ArraySlice<String>, trail: Set<String> = []
  ) -> Bool {
    switch schema.kind {
    case .object(var fields):
      let isFound = apply(to: &fields, at: names)
      schema.kind = .object(fields)
      return isFound
    case .array(var element):
      let isFound = apply(to: &element, at: names, trail: trail)
      schema.kind = .array(element)
      return isFound
    case .map(var value):
      let isFound = apply(to: &value, at: names, trail: trail)
      schema.kind = .map(value)
      return isFound
    case .jsonText(var inner):
      let isFound = apply(to: &inner, at: names, trail: trail)
      schema.kind = .jsonText(inner)
      return isFound
    case .oneOf(var union):
      var isFound = false
      for index in union.alternatives.indices {
        isFound = apply(to: &union.alternatives[index].schema, at: names, trail: trail) || isFound
      }
      schema.kind = .oneOf(union)
      return isFound
    case .reference(let key):
      guard !trail.contains(key), var target = components[key]?.schema else { return false }
      let count = reached.count
      guard apply(to: &target, at: names, trail: trail.union([key])) else { return false }
      // Where the names came through it once more, it has been changed there.
      if !reached[count...].contains(where: { $0.key == key }) { components[key]?.schema = target }
      reached.append((key, Array(names)))
      return true
    case .string, .integer, .number, .boolean, .any, .file: return false
    }
  }

  private mutating func apply(to fields: inout [Field], at names: ArraySlice<String>) -> Bool {
    guard let name = names.first, let index = fields.firstIndex(where: { $0.name == name }) else { return false }
    let field = fields[index]
    var schema = field.schema
    if names.count > 1 {
      guard apply(to: &schema, at: names.dropFirst()) else { return false }
    } else if let type = override.type {
      schema = type.schema(encryption: schema.encryption)
    }
    fields[index] = field.changed { $0.schema = schema }
    return true
  }
}
