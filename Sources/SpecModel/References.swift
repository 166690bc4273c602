extension Schema {
  /// The keys of the components that stand anywhere in it, not those that stand in these.
  package var references: [String] {
    switch kind {
    case .reference(let key): [key]
    case .object(let fields): fields.flatMap(\.schema.references)
    case .oneOf(let union): union.alternatives.flatMap(\.schema.references)
    case .jsonText(let inner), .array(let inner), .map(let inner): inner.references
    case .string, .integer, .number, .boolean, .any, .file: []
    }
  }
}

extension [String: Component] {
  /// The keys of all components that these schemas lead to.
  package func reached(from schemas: [Schema]) -> Set<String> {
    var seen: Set<String> = []
    var waiting = schemas.flatMap(\.references)
    while let next = waiting.popLast() {
      if seen.insert(next).inserted, let component = self[next] { waiting += component.schema.references }
    }
    return seen
  }
}

extension Operation {
  /// What it sends, of which each may lead to components.
  package var sentSchemas: [Schema] {
    let parameters = (pathParameters + query + headers).map(\.schema)
    switch body?.content {
    case .json(let schema): return parameters + [schema]
    case .form(let fields), .multipart(let fields): return parameters + fields.map(\.schema)
    case .binary, nil: return parameters
    }
  }

  /// What comes back, of which each may lead to components.
  package var receivedSchemas: [Schema] {
    responses.compactMap { response in
      if case .json(let schema) = response.content { schema } else { nil }
    }
  }
}

extension APIDescription {
  /// Some of it, with the components that it leads to.
  package func part(operations: [Operation], notifications: [Notification]) -> APIDescription {
    let schemas = operations.flatMap { $0.sentSchemas + $0.receivedSchemas } + notifications.map(\.resource)
    let reached = components.reached(from: schemas)
    return APIDescription(
      operations: operations, notifications: notifications, components: components.filter { reached.contains($0.key) })
  }
}
