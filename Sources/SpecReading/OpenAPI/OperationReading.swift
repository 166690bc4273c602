import SpecModel

extension OpenAPIReader {
  /// The operations of one path.
  mutating func readPath(
    _ path: String, _ item: JSONElement, server: Server, into description: inout APIDescription
  ) {
    let target: JSONElement
    do throws(Fault) {
      target = try followed(item)
    } catch {
      return leaveOut("'\(path)'", because: error)
    }
    // What stands beside a reference counts, too.
    let items = item["$ref"] == nil ? [target] : [target, item]
    let server = items.compactMap { self.server(of: $0) }.last ?? server
    // OpenAPI 3.2 has a place for methods of other names.
    let nodes = items.flatMap(\.members) + items.flatMap { $0["additionalOperations"]?.members ?? [] }
    for (name, node) in nodes {
      guard let method = SpecModel.Operation.Method(rawValue: name) else {
        if name == "trace" || node["responses"] != nil {
          report(.warning, node, "the method '\(name)' is left out", remedy: "remove it")
        }
        continue
      }
      do throws(Fault) {
        // Some documents keep operations elsewhere, and refer to them.
        let described = try followed(node)
        let server = self.server(of: described) ?? server
        guard let place = documentPath(server.prefix + path, item) else { return }
        let call = Call(method: method, path: ExactName(place.template.text))
        if let first = calls[call] {
          report(
            .warning, node,
            "\(name.uppercased()) \(place.template.text) is described twice, first at \(first.file):\(first.line): "
              + "this one is left out",
            remedy: "keep one of the two descriptions")
          continue
        }
        description.operations.append(try operation(method, place, described, in: items, server: server))
        calls[call] = node.location
      } catch {
        leaveOut("\(name.uppercased()) \(server.prefix + path)", because: error)
      }
    }
  }

  private mutating func operation(
    _ method: SpecModel.Operation.Method, _ place: DocumentPath, _ node: JSONElement, in items: [JSONElement],
    server: Server
  ) throws(Fault) -> SpecModel.Operation {
    var shared: [JSONElement] = []
    for item in items { shared += try neededList("parameters", in: item) ?? [] }
    var operation = SpecModel.Operation(
      method: method, path: place.template, documentation: documentation(of: node), servers: server.addresses,
      requiresServer: server.isRequired, location: node.location)
    var sample = Sample()
    let own = try neededList("parameters", in: node) ?? []
    try readParameters(shared, own, place.query, into: &operation, &sample, node)
    if let body = try neededObject("requestBody", in: node) {
      operation.body = try requestBody(body, isRequest: true, &sample)
    }
    operation.responses = try responses(of: node, &sample)
    operation.errors = (list("x-errors", in: node) ?? []).compactMap { error($0) }
    if let callbacks = node["callbacks"] {
      report(.warning, callbacks, "callbacks are left out", remedy: "describe them under 'webhooks'")
    }
    if sample != Sample() { operation.samples = [sample] }
    return operation
  }

  private mutating func error(_ node: JSONElement) -> OperationError? {
    guard let code = string("code", in: node, isOwn: true) else { return nil }
    return OperationError(
      status: number("status", in: node).flatMap { Int($0) }, code: code,
      meaning: string("message", in: node, isOwn: true) ?? "", remedy: string("remedy", in: node, isOwn: true) ?? "")
  }

  mutating func documentation(of node: JSONElement) -> Documentation {
    var links = (list("x-links", in: node) ?? []).compactMap(\.text)
    if links.isEmpty, let docs = object("externalDocs", in: node), let url = string("url", in: docs) { links = [url] }
    return Documentation(
      title: string("summary", in: node) ?? "", description: string("description", in: node) ?? "", links: links,
      isDeprecated: flag("deprecated", in: node) ?? false,
      notices: (list("x-notices", in: node) ?? []).compactMap(\.text))
  }

  /// What the platform sends, by one method.
  mutating func readWebhook(_ name: String, _ item: JSONElement, into description: inout APIDescription) {
    let target: JSONElement
    do throws(Fault) {
      target = try followed(item)
    } catch {
      return leaveOut("the webhook '\(name)'", because: error)
    }
    var isDescribed = false
    for (method, node) in target.members where SpecModel.Operation.Method(rawValue: method) != nil {
      if isDescribed {
        report(
          .warning, node, "the webhook '\(name)' has more than one method: '\(method)' is left out",
          remedy: "give it a name of its own")
        continue
      }
      do throws(Fault) {
        guard let notification = try notification(name, followed(node)) else { continue }
        description.notifications.append(notification)
        isDescribed = true
      } catch {
        leaveOut("'\(method)' of the webhook '\(name)'", because: error)
      }
    }
  }

  /// The name is its event type, unless another one is given.
  private mutating func notification(_ name: String, _ node: JSONElement) throws(Fault) -> SpecModel.Notification? {
    var sample = Sample()
    guard let described = try neededObject("requestBody", in: node),
      let body = try requestBody(described, isRequest: false, &sample), case .json(let resource) = body.content
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
