import SpecModel

extension OpenAPIReader {
  /// The operations of one path.
  mutating func readPath(
    _ path: String, _ item: JSONElement, server: Server, into description: inout APIDescription
  ) {
    guard let target = followed(item) else { return }
    // What stands beside a reference counts, too.
    let items = item["$ref"] == nil ? [target] : [target, item]
    let server = items.compactMap { self.server(of: $0) }.last ?? server
    let shared = items.flatMap { list("parameters", in: $0) ?? [] }
    let nodes = items.flatMap(\.members)
    for (name, node) in nodes {
      guard let method = SpecModel.Operation.Method(rawValue: name) else {
        if name == "trace" || node["responses"] != nil {
          report(.warning, node, "the method '\(name)' is left out", remedy: "remove it")
        }
        continue
      }
      guard let node = operationNode(node) else { continue }
      let server = self.server(of: node) ?? server
      guard let place = documentPath(server.prefix + path, item) else { return }
      if let operation = operation(method, place, node, shared: shared, server: server) {
        description.operations.append(operation)
      }
    }
  }

  /// Some documents keep operations elsewhere, and refer to them.
  private mutating func operationNode(_ node: JSONElement) -> JSONElement? {
    if node.isObject, node["$ref"] != nil { return target(of: node)?.node }
    if node.isObject { return node }
    report(.error, node, "an operation must be an object, and is \(node.json.kindName)", remedy: "write an object")
    return nil
  }

  private mutating func operation(
    _ method: SpecModel.Operation.Method, _ place: DocumentPath, _ node: JSONElement, shared: [JSONElement],
    server: Server
  ) -> SpecModel.Operation? {
    var operation = SpecModel.Operation(
      method: method, path: place.template, documentation: documentation(of: node), servers: server.addresses,
      requiresServer: server.isRequired, location: node.location)
    var sample = Sample()
    readParameters(shared, list("parameters", in: node) ?? [], place.query, into: &operation, &sample, node)
    if let body = object("requestBody", in: node) { operation.body = requestBody(body, isRequest: true, &sample) }
    operation.responses = responses(of: node, &sample)
    operation.errors = (list("x-errors", in: node) ?? []).compactMap { error($0) }
    if let callbacks = node["callbacks"] {
      report(.warning, callbacks, "callbacks are left out", remedy: "describe them under 'webhooks'")
    }
    if sample != Sample() { operation.samples = [sample] }
    return operation
  }

  private mutating func error(_ node: JSONElement) -> OperationError? {
    guard let code = string("code", in: node) else { return nil }
    return OperationError(
      status: number("status", in: node).flatMap { Int($0) }, code: code, meaning: string("message", in: node) ?? "",
      remedy: string("remedy", in: node) ?? "")
  }

  mutating func documentation(of node: JSONElement) -> Documentation {
    var links = (list("x-links", in: node) ?? []).compactMap(\.text)
    if links.isEmpty, let docs = object("externalDocs", in: node), let url = string("url", in: docs) { links = [url] }
    return Documentation(
      title: string("summary", in: node) ?? "", description: string("description", in: node) ?? "", links: links,
      isDeprecated: flag("deprecated", in: node) ?? false,
      notices: (list("x-notices", in: node) ?? []).compactMap(\.text))
  }

  /// What the platform sends; the name is its event type, unless another one is given.
  mutating func notification(_ name: String, _ node: JSONElement) -> SpecModel.Notification? {
    guard node.isObject else { return nil }
    var sample = Sample()
    guard let body = object("requestBody", in: node).flatMap({ requestBody($0, isRequest: false, &sample) }),
      case .json(let resource) = body.content
    else {
      report(
        .warning, node, "this webhook carries no JSON and is left out", remedy: "describe its body as application/json")
      return nil
    }
    return SpecModel.Notification(
      name: name, eventTypes: eventTypes(of: node) ?? [name],
      originalTypes: (list("x-originalTypes", in: node) ?? []).compactMap(\.text),
      documentation: documentation(of: node), resource: resource, sample: sample.body, location: node.location)
  }

  /// One, or a list of several.
  private mutating func eventTypes(of node: JSONElement) -> [String]? {
    if case .array? = node["x-eventType"]?.json.value {
      let types = (list("x-eventType", in: node) ?? []).compactMap(\.text)
      return types.isEmpty ? nil : types
    }
    return string("x-eventType", in: node).map { [$0] }
  }
}
