package import SpecModel

/// What was understood, as one OpenAPI 3.1 document. What OpenAPI has no word for stands under `x-` names:
///
/// | name | says |
/// |---|---|
/// | `x-encrypted` | how a field is encrypted on the wire: `by-rsa-pubkey` |
/// | `x-unsigned` | the platform does not sign this response |
/// | `x-eventType` | the event type of a notification, where it is called something else; a list where it has several |
/// | `x-originalTypes` | the values of `original_type` under which a notification comes |
/// | `x-enumDescriptions` | what the values of an enumeration mean |
/// | `x-links` | the official pages, where there are several |
/// | `x-notices` | what to know or to use instead |
/// | `x-made` | the sample was made from names and types |
package func exportOpenAPI(_ description: APIDescription) -> JSON {
  let schemas = SchemaExport(description.components)
  var document: [JSON.Member] = [
    .init("openapi", .string("3.1.0")),
    .init("info", .object([.init("title", .string("WeChat Pay")), .init("version", .string("3"))])),
  ]
  document.append(.init("servers", .array([server(usualServer)])))
  document.append(.init("paths", schemas.paths(description.operations)))
  if !description.notifications.isEmpty {
    document.append(.init("webhooks", schemas.webhooks(description.notifications)))
  }
  if !description.components.isEmpty {
    document.append(.init("components", .object([.init("schemas", schemas.components)])))
  }
  return .object(document)
}

private let usualServer = "https://api.mch.weixin.qq.com"

private func server(_ address: String) -> JSON {
  .object([.init("url", .string(address))])
}

extension SchemaExport {
  func paths(_ operations: [SpecModel.Operation]) -> JSON {
    var paths: [JSON.Member] = []
    var indexes: [String: Int] = [:]
    for operation in operations {
      let member = JSON.Member(operation.method.rawValue, exported(operation))
      if let index = indexes[operation.path.text], case .object(let members) = paths[index].value {
        paths[index].value = .object(members + [member])
      } else {
        indexes[operation.path.text] = paths.count
        paths.append(.init(operation.path.text, .object([member])))
      }
    }
    return .object(paths)
  }

  private func exported(_ operation: SpecModel.Operation) -> JSON {
    var members = operation.documentation.exported
    if !operation.servers.isEmpty {
      let servers = (operation.requiresServer ? [] : [usualServer]) + operation.servers
      members.append(.init("servers", .array(servers.map(server))))
    }
    let parameters =
      operation.pathParameters.map { parameter($0, in: "path", operation) }
      + operation.query.map { parameter($0, in: "query", operation) }
      + operation.headers.map { parameter($0, in: "header", operation) }
    if !parameters.isEmpty { members.append(.init("parameters", .array(parameters))) }
    if let body = operation.body { members.append(.init("requestBody", exported(body, operation.samples))) }
    members.append(
      .init(
        "responses",
        .object(
          operation.responses.map { response in
            JSON.Member(response.status.map { String($0) } ?? "default", exported(response, operation.samples))
          })))
    return .object(members)
  }

  private func parameter(_ field: Field, in part: String, _ operation: SpecModel.Operation) -> JSON {
    var members: [JSON.Member] = [.init("name", .string(field.name)), .init("in", .string(part))]
    if !field.description.isEmpty { members.append(.init("description", .string(field.description))) }
    if field.isRequired || part == "path" { members.append(.init("required", .bool(true))) }
    if field.isDeprecated { members.append(.init("deprecated", .bool(true))) }
    switch field.separator {
    case nil: break
    case " "?: members.append(.init("style", .string("spaceDelimited")))
    case "|"?: members.append(.init("style", .string("pipeDelimited")))
    default: members.append(.init("explode", .bool(false)))
    }
    members.append(.init("schema", exported(field.schema)))
    if let sample = operation.samples.lazy.flatMap(\.parameters).first(where: { $0.name == field.name })?.value {
      members.append(.init("example", sample))
    }
    return .object(members)
  }

  private func exported(_ body: RequestBody, _ samples: [Sample]) -> JSON {
    let (media, schema): (String, JSON) =
      switch body.content {
      case .json(let schema): ("application/json", exported(schema))
      case .multipart(let parts): ("multipart/form-data", exported(Schema(.object(parts))))
      case .form(let fields): ("application/x-www-form-urlencoded", exported(Schema(.object(fields))))
      case .binary(let type): (type, exported(Schema(.file)))
      }
    var content: [JSON.Member] = [.init("schema", schema)]
    let examples = samples.compactMap(\.body)
    if let example = examples.first { content.append(.init("example", example)) }
    var members: [JSON.Member] = []
    if !body.description.isEmpty { members.append(.init("description", .string(body.description))) }
    members.append(.init("required", .bool(body.isRequired)))
    members.append(.init("content", .object([.init(media, .object(content))])))
    return .object(members)
  }

  private func exported(_ response: Response, _ samples: [Sample]) -> JSON {
    var members: [JSON.Member] = [.init("description", .string(response.description))]
    if !response.isSigned { members.append(.init("x-unsigned", .bool(true))) }
    switch response.content {
    case .empty: break
    case .json(let schema):
      var content: [JSON.Member] = [.init("schema", exported(schema))]
      if let sample = samples.first(where: { $0.response != nil }), let value = sample.response {
        content.append(.init("example", value))
        if sample.isResponseMade { content.append(.init("x-made", .bool(true))) }
      }
      members.append(.init("content", .object([.init("application/json", .object(content))])))
    case .file(let media):
      let content = JSON.object([.init("schema", exported(Schema(.file)))])
      members.append(.init("content", .object([.init(media, content)])))
    }
    return .object(members)
  }

  func webhooks(_ notifications: [SpecModel.Notification]) -> JSON {
    var names: Set<String> = []
    var members: [JSON.Member] = []
    for notification in notifications {
      var name = notification.name
      var number = 2
      while !names.insert(name).inserted {
        name = notification.name + "-" + String(number)
        number += 1
      }
      var post = notification.documentation.exported
      if notification.eventTypes != [name] {
        let types = notification.eventTypes.map(JSON.string)
        post.append(.init("x-eventType", types.count == 1 ? types[0] : .array(types)))
      }
      if !notification.originalTypes.isEmpty {
        post.append(.init("x-originalTypes", .array(notification.originalTypes.map(JSON.string))))
      }
      let body = RequestBody(.json(notification.resource))
      post.append(.init("requestBody", exported(body, [Sample(body: notification.sample)])))
      let accepted = JSON.object([.init("description", .string("accepted"))])
      post.append(.init("responses", .object([.init("200", accepted)])))
      members.append(.init(name, .object([.init("post", .object(post))])))
    }
    return .object(members)
  }
}

extension Documentation {
  fileprivate var exported: [JSON.Member] {
    var members: [JSON.Member] = [.init("summary", .string(title))]
    if !description.isEmpty { members.append(.init("description", .string(description))) }
    if !notices.isEmpty {
      members.append(.init("x-notices", .array(notices.map(JSON.string))))
    }
    if let link = links.first {
      members.append(.init("externalDocs", .object([.init("url", .string(link))])))
    }
    if links.count > 1 { members.append(.init("x-links", .array(links.map(JSON.string)))) }
    if isDeprecated { members.append(.init("deprecated", .bool(true))) }
    return members
  }
}
