import SpecModel
import SwiftSource

/// The headers that the runtime sets itself.
private let headersOfTheRuntime: Set<String> = [
  "accept", "authorization", "content-length", "content-type", "host", "user-agent", "wechatpay-serial",
]

/// The methods of one path with their types.
func operationsPlan(_ endpoint: NamedTree.Endpoint) -> (plan: OperationsPlan, diagnostics: [Diagnostic]) {
  var methods: [MethodPlan] = []
  var roots: [RootType] = []
  for operation in endpoint.operations.sorted(by: { $0.method.rawValue < $1.method.rawValue }) {
    let (method, types) = methodPlan(operation)
    methods.append(method)
    roots += types
  }
  let (types, diagnostics) = TypePlanner.plan(roots, besides: endpoint.taken)
  return (OperationsPlan(node: endpoint.node, methods: methods, types: types), diagnostics)
}

private func methodPlan(_ operation: Operation) -> (MethodPlan, [RootType]) {
  var builder = MethodBuilder(operation)
  builder.addBody()
  builder.addQuery()
  builder.addHeaders()
  let result = builder.addResponse()
  let endpoint = EndpointPlan(
    method: identifier(Words(operation.method.rawValue), as: .segment), path: operation.path.text,
    server: operation.requiresServer ? operation.servers.first : nil,
    isReplySigned: operation.responses.first?.isSigned ?? true)
  let method = MethodPlan(
    name: identifier(Words(operation.method.rawValue), as: .segment), documentation: documentation(of: operation),
    isDeprecated: operation.documentation.isDeprecated,
    parameters: builder.parameters, result: result, action: builder.action, endpoint: endpoint)
  return (method, builder.roots)
}

private struct MethodBuilder {
  let operation: Operation
  var parameters: [ParameterPlan] = []
  var roots: [RootType] = []
  var action = MethodPlan.Action.send

  init(_ operation: Operation) {
    self.operation = operation
  }

  mutating func addBody() {
    guard let body = operation.body else { return }
    switch body.content {
    case .json(let schema):
      addParameter(
        Identifier(known: "body"), schema: schema, role: .request, isLabelled: false, isRequired: body.isRequired)
    case .form(let fields):
      addParameter(
        Identifier(known: "form"), schema: Schema(.object(fields)), role: .request, isLabelled: true,
        isRequired: body.isRequired)
    case .multipart(let parts): addUpload(parts)
    case .binary:
      action = .upload
      parameters.append(
        ParameterPlan(label: Identifier(known: "file"), name: Identifier(known: "file"), type: .known("UploadFile")))
    }
  }

  /// The runtime makes the digest and the name in `meta`; what else the part holds is the caller's.
  private mutating func addUpload(_ parts: [Field]) {
    action = .upload
    let file = Identifier(known: "file")
    parameters.append(ParameterPlan(label: file, name: file, type: .known("UploadFile")))
    guard let meta = parts.first(where: { $0.name == "meta" }) else { return }
    let fields: [Field] =
      switch meta.schema.kind {
      case .jsonText(let inner): if case .object(let fields) = inner.kind { fields } else { [] }
      case .object(let fields): fields
      default: []
      }
    let own = fields.filter { !["filename", "sha256"].contains($0.name) }
    if own.isEmpty { return }
    addParameter(
      Identifier(known: "meta"), schema: Schema(.object(own)), role: .request, isLabelled: true, isRequired: true)
  }

  mutating func addQuery() {
    let hasBody = operation.body != nil
    addParameter(
      Identifier(known: "query"), schema: Schema(.object(operation.query)), role: hasBody ? .query : .request,
      isLabelled: hasBody, isRequired: true)
  }

  mutating func addHeaders() {
    let fields = operation.headers.filter { !headersOfTheRuntime.contains($0.name.lowercased()) }
    addParameter(
      Identifier(known: "headers"), schema: Schema(.object(fields)), role: .headers, isLabelled: true, isRequired: true)
  }

  mutating func addResponse() -> TypeReference {
    switch operation.responses.first?.content {
    case .json(let schema):
      guard case .object(let fields) = schema.kind, !fields.isEmpty else {
        return .generic(Identifier(known: "Response"), .known("JSONValue"))
      }
      let name = addRoot(.response, fields: fields)
      return .generic(Identifier(known: "Response"), .named([name]))
    case .file:
      action = .download
      let file = Identifier(known: "file")
      parameters.append(ParameterPlan(label: Identifier(known: "to"), name: file, type: .known("URL")))
      return .known("DownloadResponse")
    case .empty, nil: return .known("EmptyResponse")
    }
  }

  private mutating func addParameter(
    _ name: Identifier, schema: Schema, role: RootRole, isLabelled: Bool, isRequired: Bool
  ) {
    let label = isLabelled ? name : nil
    guard case .object(let fields) = schema.kind else {
      parameters.append(ParameterPlan(label: label, name: name, type: .known("JSONValue")))
      return
    }
    if fields.isEmpty { return }
    let type = TypeReference.named([addRoot(role, fields: fields)])
    if !isRequired {
      parameters.append(ParameterPlan(label: label, name: name, type: .optional(type), defaultValue: "nil"))
    } else {
      let canBeLeftOut = role != .request || operation.body == nil ? !fields.contains(where: \.isRequired) : false
      parameters.append(
        ParameterPlan(label: label, name: name, type: type, defaultValue: canBeLeftOut ? "\(type)()" : nil))
    }
  }

  private mutating func addRoot(_ role: RootRole, fields: [Field]) -> Identifier {
    let name = role.typeName(for: operation.method)
    let what: String =
      switch role {
      case .request: "What `\(operation.method.rawValue)` sends."
      case .query: "The query of `\(operation.method.rawValue)`."
      case .headers: "The headers of `\(operation.method.rawValue)`."
      case .response: "What `\(operation.method.rawValue)` gets back."
      }
    roots.append(
      RootType(
        name: name, documentation: what, fields: fields, isRequest: role != .response, isReply: role == .response))
    return name
  }
}
