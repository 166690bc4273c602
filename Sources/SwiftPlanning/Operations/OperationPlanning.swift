import SpecModel
import SwiftSource

/// The headers that the runtime sets itself.
private let headersOfTheRuntime: Set<String> = [
  "accept", "authorization", "content-length", "content-type", "host", "user-agent", "wechatpay-serial",
]

/// The methods of one path, with the requests and replies that they need.
func methods(
  of endpoint: NamedTree.Endpoint, _ components: ComponentTypes, _ report: inout Report
) -> (methods: [MethodPlan], roots: [RootType]) {
  var methods: [MethodPlan] = []
  var roots: [RootType] = []
  for operation in endpoint.operations.sorted(by: { $0.method.rawValue < $1.method.rawValue }) {
    var builder = MethodBuilder(operation, components)
    methods.append(builder.plan(&report))
    roots += builder.roots
  }
  return (methods, roots)
}

private struct MethodBuilder {
  let operation: Operation
  let components: ComponentTypes
  let language: Language
  var parameters: [ParameterPlan] = []
  var roots: [RootType] = []
  var action = MethodPlan.Action.send
  var contentType: String?

  init(_ operation: Operation, _ components: ComponentTypes) {
    self.operation = operation
    self.components = components
    language = Language(of: operation)
  }

  mutating func plan(_ report: inout Report) -> MethodPlan {
    addBody(&report)
    addQuery(&report)
    addHeaders(&report)
    let result = addResponse(&report)
    let name = identifier(Words(operation.method.rawValue), as: .segment)
    let endpoint = EndpointPlan(
      method: name, path: operation.path.wireText, server: operation.requiresServer ? operation.servers.first : nil,
      contentType: contentType, status: operation.responses.first?.status == 202 ? 202 : nil,
      isReplySigned: isReplySigned, remedies: remedies)
    return MethodPlan(
      name: name, documentation: documentation(of: operation, in: language),
      deprecation: deprecation(of: operation.documentation, in: language),
      parameters: parameters, result: result,
      isResultDiscardable: result == .known("DownloadResponse") || isReplyEmpty, action: action,
      endpoint: endpoint,
      origin: Origin(operation.location))
  }

  /// What a description says of one code in several rows is one text.
  private var remedies: [EndpointPlan.Remedy] {
    var remedies: [EndpointPlan.Remedy] = []
    var indexes: [String: Int] = [:]
    for error in operation.errors where !error.remedy.isEmpty {
      if let index = indexes[error.code] {
        if remedies[index].text != error.remedy { remedies[index].text += "\n" + error.remedy }
      } else {
        indexes[error.code] = remedies.count
        remedies.append(EndpointPlan.Remedy(code: error.code, text: error.remedy))
      }
    }
    return remedies
  }

  mutating func addBody(_ report: inout Report) {
    guard let body = operation.body else { return }
    switch body.content {
    case .json(let schema):
      addParameter(
        Identifier(known: "body"), schema: schema, role: .request, isLabelled: false, isRequired: body.isRequired,
        &report)
    case .form(let fields):
      addParameter(
        Identifier(known: "form"), schema: Schema(.object(fields)), role: .request, isLabelled: true,
        isRequired: body.isRequired, &report)
    case .multipart(let parts): addUpload(parts, &report)
    case .binary(let media):
      contentType = media
      let bytes = Identifier(known: "bytes")
      let type: TypeReference = body.isRequired ? .known("Data") : .optional(.known("Data"))
      parameters.append(
        ParameterPlan(label: bytes, name: bytes, type: type, defaultValue: body.isRequired ? nil : "nil"))
    }
  }

  /// The runtime makes the digest and the name in `meta`; what else the part holds is the caller's.
  private mutating func addUpload(_ parts: [Field], _ report: inout Report) {
    let form = UploadForm(parts)
    let isUsual = UploadForm.usual.isCalledLike(form)
    action = .upload(
      isUsual
        ? nil
        : UploadFormPlan(
          part: form.part, name: form.name, digest: form.digest, algorithm: form.algorithm == .sm3 ? .sm3 : .sha256))
    let file = Identifier(known: "file")
    parameters.append(ParameterPlan(label: file, name: file, type: .known("UploadFile")))
    for part in form.others {
      report.add(
        .warning, at: part.location,
        "the part '\(part.name)' is not sent: an upload has a part for the file, and 'meta'",
        remedy: "describe the part as a member of 'meta'")
    }
    if form.meta.isEmpty { return }
    addParameter(
      Identifier(known: "meta"), schema: Schema(.object(form.meta)), role: .request, isLabelled: true,
      isRequired: true, &report)
  }

  mutating func addQuery(_ report: inout Report) {
    let hasBody = operation.body != nil
    addParameter(
      Identifier(known: "query"), schema: Schema(.object(operation.query)), role: hasBody ? .query : .request,
      isLabelled: hasBody, isRequired: true, &report)
  }

  mutating func addHeaders(_ report: inout Report) {
    let fields = operation.headers.filter { !headersOfTheRuntime.contains($0.name.lowercased()) }
    addParameter(
      Identifier(known: "headers"), schema: Schema(.object(fields)), role: .headers, isLabelled: true, isRequired: true,
      &report)
  }

  private var isReplySigned: Bool { operation.responses.first?.isSigned ?? true }

  private var isReplyEmpty: Bool {
    switch operation.responses.first?.content {
    case .empty, nil: true
    case .json, .file: false
    }
  }

  mutating func addResponse(_ report: inout Report) -> TypeReference {
    switch operation.responses.first?.content {
    case .json(let schema):
      return .generic(Identifier(known: "Response"), type(of: schema, role: .response, "response", &report))
    case .file:
      if action == .send { action = .download }
      let destination = Identifier(known: "destination")
      parameters.append(ParameterPlan(label: Identifier(known: "to"), name: destination, type: .known("URL")))
      if !isReplySigned {
        // Without a default: that nothing vouches for a file has to be said by the caller.
        let digest = Identifier(known: "digest")
        parameters.append(ParameterPlan(label: digest, name: digest, type: .optional(.known("FileDigest"))))
      }
      return .known("DownloadResponse")
    case .empty, nil: return .known("EmptyResponse")
    }
  }

  private mutating func addParameter(
    _ name: Identifier, schema: Schema, role: RootRole, isLabelled: Bool, isRequired: Bool,
    _ report: inout Report
  ) {
    let label = isLabelled ? name : nil
    let target = components.target(of: schema)
    var schema = schema
    if target.kind == .object([]) {
      if schema.kind == target.kind { return }
      schema = Schema(.map(Schema(.any)))
    }
    let type = type(of: schema, role: role, name.name, &report)
    if !isRequired {
      parameters.append(ParameterPlan(label: label, name: name, type: .optional(type), defaultValue: "nil"))
      return
    }
    var canBeLeftOut = false
    if case .object(let fields) = target.kind, role != .request || operation.body == nil {
      canBeLeftOut = !fields.contains { $0.isRequired }
    }
    parameters.append(
      ParameterPlan(label: label, name: name, type: type, defaultValue: canBeLeftOut ? "\(type)()" : nil))
  }

  /// The type of a whole body, which gets the name of its role where it has none of its own.
  private mutating func type(
    of schema: Schema, role: RootRole, _ what: String, suffix: String = "", _ report: inout Report
  ) -> TypeReference {
    let isRequest = role != .response
    let schema = components.resolved(schema)
    if case .reference(let key) = schema.kind {
      return components.type(of: key, isRequest: isRequest) ?? .known("JSONValue")
    }
    if components.hasType(schema) { return .named([addRoot(role, schema, suffix: suffix)]) }
    switch schema.kind {
    case .array(let element):
      return .array(type(of: element, role: role, what, suffix: suffix + "_element", &report))
    case .map(let value): return .map(type(of: value, role: role, what, suffix: suffix + "_value", &report))
    case .string: return schema.format == "date-time" ? .known("Timestamp") : .known("String")
    case .integer: return .known("Int")
    case .number: return .known("Double")
    case .boolean: return .known("Bool")
    case .oneOf:
      report.add(
        .warning, at: operation.location,
        "nothing tells the shapes of the \(what) apart, and it is an open JSON value",
        remedy: "add a 'discriminator', or properties that only one of them requires")
      return .known("JSONValue")
    case .any, .object, .file, .jsonText, .reference: return .known("JSONValue")
    }
  }

  private mutating func addRoot(_ role: RootRole, _ schema: Schema, suffix: String) -> Identifier {
    let name = role.typeName(for: operation.method, suffix: suffix)
    let method = operation.method.rawValue
    let what =
      switch role {
      case .request: language.request(method)
      case .query: language.query(method)
      case .headers: language.headers(method)
      case .response: language.response(method)
      }
    roots.append(
      RootType(
        name: name, words: Words(role.rawValue), documentation: what, language: language, schema: schema,
        isRequest: role != .response, isReply: role == .response && suffix.isEmpty, location: operation.location,
        fieldNames: components.fieldNames(in: operation)))
    return name
  }
}
