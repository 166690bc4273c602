package import SpecModel

/// What was understood, as an OpenAPI 3.1 document. What OpenAPI has no word for stands under `x-` names:
///
/// | name | says |
/// |---|---|
/// | `x-encrypted` | how a field is encrypted on the wire: `by-rsa-pubkey` |
/// | `x-unsigned` | the platform does not sign this response |
/// | `x-eventType` | the event type of a notification, where it is called something else; a list where it has several |
/// | `x-originalTypes` | the values of `original_type` under which a notification comes |
/// | `x-enumDescriptions` | what the values of an enumeration mean |
/// | `x-discriminatorValues` | the values that choose a schema which stands in place among several |
/// | `x-links` | the official pages, where there are several |
/// | `x-notices` | what to know or to use instead |
/// | `x-errors` | what an operation may be refused with: status, code, message, remedy |
/// | `x-made` | the sample was made from names and types |
/// | `x-base` | calls name the path without that of the server |
/// | `x-inline` | a schema is written once for the reader, and is meant in each place that refers to it |
package func exportOpenAPI(_ description: APIDescription) -> JSON {
  // What was taken apart where it is referred to is no component any more.
  let description = description.part(operations: description.operations, notifications: description.notifications)
  let schemas = SchemaExport(description.components)
  let paths = schemas.paths(description.operations)
  let webhooks = schemas.webhooks(description.notifications)
  var sharing = SchemaSharing([paths, webhooks], besides: schemas.componentNames)
  var document = documentHead(of: description.operations)
  document.append(.init("paths", sharing.referring(paths)))
  if !description.notifications.isEmpty { document.append(.init("webhooks", sharing.referring(webhooks))) }
  let components = schemas.components + sharing.components
  let shared: [JSON.Member] = components.isEmpty ? [] : [.init("schemas", .object(components))]
  document.append(.init("components", .object(shared + [securitySchemes])))
  return .object(document)
}

/// What every document begins with.
func documentHead(of operations: [SpecModel.Operation]) -> [JSON.Member] {
  [
    .init("openapi", .string("3.1.0")),
    .init("info", .object([.init("title", .string("WeChat Pay")), .init("version", .string("3"))])),
    .init("servers", .array([server(usualServer)])),
    .init("security", .array([.object([.init(merchantSignature, .array([]))])])),
    .init("tags", .array(tags(of: operations))),
  ]
}

/// What the documents have in common.
var securitySchemes: JSON.Member {
  .init("securitySchemes", .object([.init(merchantSignature, securityScheme)]))
}

private let merchantSignature = "merchantSignature"

private let securityScheme = JSON.object([
  .init("type", .string("http")), .init("scheme", .string("WECHATPAY2-SHA256-RSA2048")),
  .init("description", .string("The merchant signs method, path, time, nonce and body with its private key.")),
])

/// The areas of the API, in the order of the paths: what a viewer makes groups of.
private func tags(of operations: [SpecModel.Operation]) -> [JSON] {
  var seen: Set<String> = []
  return operations.map(\.path.area).filter { seen.insert($0).inserted }
    .map { .object([.init("name", .string($0))]) }
}

private let usualServer = "https://api.mch.weixin.qq.com"

private func server(_ address: String) -> JSON {
  let hasPath = address.split(separator: "/").count > 2
  return .object([.init("url", .string(address))] + (hasPath ? [.init("x-base", .bool(true))] : []))
}

extension SchemaExport {
  func paths(_ operations: [SpecModel.Operation]) -> JSON {
    var paths: [(text: String, operations: [JSON.Member])] = []
    var indexes: [ExactName: Int] = [:]
    var names = UniqueNames()
    for operation in operations {
      let text = operation.path.text
      let id = names.name(operation.method.rawValue + capitalized(text))
      let member = JSON.Member(operation.method.rawValue, exported(operation, id: id))
      if let index = indexes[ExactName(text)] {
        paths[index].operations.append(member)
      } else {
        indexes[ExactName(text)] = paths.count
        paths.append((text, [member]))
      }
    }
    return .object(paths.map { JSON.Member($0.text, .object($0.operations)) })
  }

  private func exported(_ operation: SpecModel.Operation, id: String) -> JSON {
    var members: [JSON.Member] = [
      .init("operationId", .string(id)), .init("tags", .array([.string(operation.path.area)])),
    ]
    members += operation.documentation.exported
    if !operation.servers.isEmpty {
      let servers = (operation.requiresServer ? [] : [usualServer]) + operation.servers
      members.append(.init("servers", .array(servers.map(server))))
    }
    let parameters =
      operation.pathParameters.map { parameter($0, in: "path", operation) }
      + operation.query.map { parameter($0, in: "query", operation) }
      + operation.headers.map { parameter($0, in: "header", operation) }
    if !parameters.isEmpty { members.append(.init("parameters", .array(parameters))) }
    if let body = operation.body, body.content != .json(Schema(.object([]))) {
      members.append(.init("requestBody", exported(body, operation.samples)))
    }
    members.append(
      .init(
        "responses",
        .object(
          operation.responses.map { response in
            JSON.Member(response.status.map { String($0) } ?? "default", exported(response, operation.samples))
          })))
    if !operation.errors.isEmpty {
      members.append(.init("x-errors", .array(operation.errors.map(exported))))
    }
    return .object(members)
  }

  private func exported(_ error: OperationError) -> JSON {
    var members: [JSON.Member] = []
    if let status = error.status { members.append(.init("status", .number(String(status)))) }
    members.append(.init("code", .string(error.code)))
    if !error.meaning.isEmpty { members.append(.init("message", .string(error.meaning))) }
    if !error.remedy.isEmpty { members.append(.init("remedy", .string(error.remedy))) }
    return .object(members)
  }

  private func parameter(_ field: Field, in part: String, _ operation: SpecModel.Operation) -> JSON {
    var members: [JSON.Member] = [.init("name", .string(field.name)), .init("in", .string(part))]
    if !field.description.isEmpty { members.append(.init("description", .string(field.description))) }
    if field.isRequired || part == "path" { members.append(.init("required", .bool(true))) }
    if field.isDeprecated { members.append(.init("deprecated", .bool(true))) }
    if part == "query", field.style == .plain, isObject(field.schema) {
      members.append(.init("explode", .bool(false)))
    }
    members += field.style.exported
    members.append(.init("schema", exported(field.schema)))
    let sample = operation.samples.lazy.flatMap(\.parameters).first { $0.name.isExactly(field.name) }?.value
    if let sample = sample ?? field.sample {
      members.append(.init("example", sample))
    }
    return .object(members)
  }

  private func exported(_ body: RequestBody, _ samples: [Sample]) -> JSON {
    let example = samples.lazy.compactMap(\.body).first
    let (media, schema): (String, JSON) =
      switch body.content {
      case .json(let schema): ("application/json", exported(schema, shownBy: example))
      case .multipart(let parts): ("multipart/form-data", exported(Schema(.object(parts))))
      case .form(let fields): ("application/x-www-form-urlencoded", exported(Schema(.object(fields))))
      case .binary(let type): (type, exported(Schema(.file)))
      }
    var content: [JSON.Member] = [.init("schema", schema)]
    if case .form(let fields) = body.content {
      let encoding = fields.filter { $0.style != .plain }.map { JSON.Member($0.name, .object($0.style.exported)) }
      if !encoding.isEmpty { content.append(.init("encoding", .object(encoding))) }
    }
    if let example { content.append(.init("example", example)) }
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
    var names = UniqueNames(separator: "-")
    var members: [JSON.Member] = []
    for notification in notifications {
      let name = names.name(notification.name)
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

extension Field.Style {
  fileprivate var exported: [JSON.Member] {
    switch self {
    case .plain: []
    case .joined(" "): [.init("style", .string("spaceDelimited"))]
    case .joined("|"): [.init("style", .string("pipeDelimited"))]
    case .joined: [.init("explode", .bool(false))]
    case .bracketed: [.init("style", .string("deepObject")), .init("explode", .bool(true))]
    }
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
