import SpecModel

/// What is known for certain about objects, by the names of the fields that hold them: from Markdown with its indents,
/// and from requests that a sample shows.
struct KnownShapes {
  private var fields: [String: Set<String>] = [:]
  /// By the path up to its first parameter.
  private var roots: [String: Set<String>] = [:]

  /// Whether a field of that name belongs to the object; nil where nothing is known about the object.
  func has(_ name: String, in object: String) -> Bool? {
    fields[object].map { $0.contains(name) }
  }

  /// Whether a field of that name stands at the top of some request or reply of the same resource.
  func isRoot(_ name: String, of path: PathTemplate) -> Bool {
    roots[Self.resource(path)]?.contains(name) ?? false
  }

  /// The path up to its first parameter.
  private static func resource(_ path: PathTemplate) -> String {
    let literals = path.segments.prefix { if case .literal = $0 { true } else { false } }
    return PathTemplate(segments: Array(literals)).text
  }

  mutating func learn(from description: APIDescription) {
    for operation in description.operations {
      var schemas: [Schema] = []
      if case .json(let schema)? = operation.body?.content { schemas.append(schema) }
      for response in operation.responses {
        if case .json(let schema) = response.content { schemas.append(schema) }
      }
      var names = operation.pathParameters.map(\.name)
      for schema in schemas {
        learn(schema, name: nil)
        if case .object(let members) = schema.kind { names += members.map(\.name) }
      }
      roots[Self.resource(operation.path), default: []].formUnion(names)
    }
    for notification in description.notifications { learn(notification.resource, name: nil) }
  }

  private mutating func learn(_ schema: Schema, name: String?) {
    switch schema.kind {
    case .object(let members):
      if let name { fields[name, default: []].formUnion(members.map(\.name)) }
      for member in members { learn(member.schema, name: member.name) }
    case .array(let element): learn(element, name: name)
    case .jsonText(let inner): learn(inner, name: name)
    default: break
    }
  }
}
