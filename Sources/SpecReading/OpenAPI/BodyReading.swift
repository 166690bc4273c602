import SpecModel

extension OpenAPIReader {
  mutating func requestBody(
    _ node: JSONElement, isRequest: Bool, _ sample: inout Sample
  ) throws(Fault) -> RequestBody? {
    let target = try followed(node)
    guard let (media, content) = try content(of: target) else { return nil }
    var body = RequestBody(
      .binary(media), isRequired: flag("required", in: target) ?? false,
      description: string("description", in: target) ?? "")
    var schema = content["schema"].map { self.schema($0) } ?? Schema(.any)
    let example = content["example"]?.json.json ?? firstExample(content)
    if let example, isRequest { schema.attach(example) }
    let kind = schema.kind == .file ? .other : MediaKind(media)
    switch kind {
    case .json: body.content = .json(isRequest && schema.kind == .object([]) ? Schema(.map(Schema(.any))) : schema)
    case .form: body.content = .form(encoded(fields(ofParts: schema, content), content))
    case .multipart: body.content = .multipart(fields(ofParts: schema, content))
    case .other: if media.utf8.contains(UInt8(ascii: "*")) { body.content = .binary("application/octet-stream") }
    }
    if kind != .other { sample.body = example }
    return body
  }

  /// The fields of a form, which must be an object.
  private mutating func fields(ofParts schema: Schema, _ node: JSONElement) -> [Field] {
    var schema = schema
    if case .reference(let key) = schema.kind, let target = nodes[key] { schema = self.schema(target) }
    if case .object(let fields) = schema.kind { return fields }
    report(.warning, node, "a form that is no object has no fields", remedy: "describe it as an object")
    return []
  }

  /// The fields of a form as its 'encoding' has them on the wire. What says nothing is sent as it is, and objects as JSON
  /// text.
  private mutating func encoded(_ fields: [Field], _ node: JSONElement) -> [Field] {
    let encoding = object("encoding", in: node)
    var result: [Field] = []
    var seen: Set<ExactName> = []
    for field in fields {
      var parts = [field]
      if encoding?[field.name] != nil, let encoding, let own = object(field.name, in: encoding),
        own["style"] != nil || own["explode"] != nil
      {
        parts = styled(field, own, part: "form")
      } else {
        let schema = textValue(field.schema).schema
        parts = [field.changed { $0.schema = schema }]
      }
      result += parts.filter { seen.insert(ExactName($0.name)).inserted }
    }
    return result
  }

  /// The representation that is used: JSON where there is a choice.
  private func content(of node: JSONElement) throws(Fault) -> (media: String, node: JSONElement)? {
    let kinds = try neededObject("content", in: node)?.members ?? []
    let best = kinds.first { MediaKind($0.name) == .json } ?? kinds.first
    guard let best else { return nil }
    guard best.node.isObject else {
      throw Fault(
        node: best.node, message: "'\(best.name)' must be an object, and is \(best.node.json.kindName)",
        remedy: "write an object with 'schema'")
    }
    guard isMediaType(best.name) else {
      throw Fault(
        node: best.node, message: "'\(best.name)' is no media type", remedy: "write one such as 'application/json'")
    }
    return (best.name, best.node)
  }

  /// Success first, then what stands for all others.
  mutating func responses(of node: JSONElement, _ sample: inout Sample) throws(Fault) -> [Response] {
    guard let responses = try neededObject("responses", in: node) else {
      report(.warning, node, "no response is described: an empty one is expected", remedy: "add 'responses'")
      return [Response(status: 204, content: .empty)]
    }
    var successes: [Response] = []
    var faults: [(name: String, fault: Fault)] = []
    for (name, response) in responses.members where name.hasPrefix("2") {
      do throws(Fault) {
        successes.append(try self.response(followed(response), status: Int(name) ?? 200, &sample))
      } catch {
        faults.append((name, error))
      }
    }
    // A call must know what it gets back.
    if successes.isEmpty, let first = faults.first { throw first.fault }
    for (name, fault) in faults { leaveOut("the response \(name)", because: fault) }
    if successes.isEmpty, let standard = responses["default"] {
      return [try response(followed(standard), status: nil, &sample)]
    }
    return [joined(successes, node)]
  }

  /// What a call gets back when it succeeds, whatever the status.
  private mutating func joined(_ responses: [Response], _ node: JSONElement) -> Response {
    let filled = responses.filter { $0.content != .empty }
    guard var first = filled.first ?? responses.first else { return Response(status: 204, content: .empty) }
    first.isSigned = responses.allSatisfy(\.isSigned)
    guard filled.contains(where: { $0.content != first.content }) else { return first }
    if filled.contains(where: { if case .file = $0.content { true } else { false } }) {
      report(.warning, node, "a file and JSON are both a success: the first one counts", remedy: "describe one of them")
      return first
    }
    var alternatives: [Schema.Alternative] = []
    for response in filled {
      guard case .json(let schema) = response.content, !alternatives.contains(where: { $0.schema == schema }) else {
        continue
      }
      alternatives.append(
        Schema.Alternative(name: response.status.map { "status \($0)" } ?? "default", schema: schema))
    }
    first.content = .json(
      simpleValue(of: alternatives) ?? Schema(.oneOf(Schema.Union(alternatives: alternatives))))
    return first
  }

  private mutating func response(
    _ node: JSONElement, status: Int?, _ sample: inout Sample
  ) throws(Fault) -> Response {
    var response = Response(
      status: status, content: .empty, description: string("description", in: node) ?? "",
      isSigned: !(flag("x-unsigned", in: node) ?? false))
    guard let (media, content) = try content(of: node) else { return response }
    let schema = content["schema"].map { self.schema($0) } ?? Schema(.any)
    if MediaKind(media) == .json, schema.kind != .file {
      response.content = .json(schema)
      if let example = content["example"]?.json.json ?? firstExample(content), sample.response == nil {
        sample.response = example
        sample.isResponseMade = flag("x-made", in: content) ?? false
      }
    } else {
      response.content = .file(media)
    }
    return response
  }
}

/// It goes into a header as it is, and must not end that.
private func isMediaType(_ text: String) -> Bool {
  text.utf8.contains(UInt8(ascii: "/")) && text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
}

/// How a body is written.
private enum MediaKind {
  case json, form, multipart, other

  init(_ media: String) {
    let type = media.prefix { $0 != ";" }.lowercased()
    switch type {
    case "application/json", "*/*", "application/*": self = .json
    case "application/x-www-form-urlencoded": self = .form
    case "multipart/form-data": self = .multipart
    default: self = type.hasSuffix("+json") ? .json : .other
    }
  }
}
