extension SwiftPrinter {
  /// ```swift
  /// public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
  ///   try await call.send(Endpoint(.post, "/v3/pay/transactions/jsapi"), body: body)
  /// }
  /// ```
  mutating func emit(_ method: MethodPlan) {
    if let name = method.remediesName {
      let entries = method.endpoint.remedies.map { "\(literal: $0.code): \(literal: $0.text)" as SwiftText }
      self.entries("private static let \(name): [String: String] = [", entries, "]")
      blank()
    }
    doc(method.documentation)
    let signature = Signature(
      open: "\(access)func \(method.name)(", parameters: method.parameters.map(declaration),
      close: ") async throws(WeChatPayError) -> ", result: method.result)
    markWideSignature(signature)
    if let deprecation = method.deprecation {
      line("@available(*, deprecated, message: \(literal: deprecation))")
    }
    if method.isResultDiscardable { line("@discardableResult") }
    emit(signature)
    let arguments = method.parameters.map { "\(label: $0.label ?? $0.name): \($0.name)" as SwiftText }
    indented { printer in
      printer.list(
        "try await call.\(method.action.name)(", [endpoint(method)] + form(method.action) + arguments, ")")
    }
    line("}")
  }
}

private func declaration(_ parameter: ParameterPlan) -> SwiftText {
  let defaultValue: SwiftText = parameter.defaultValue.map { " = \($0)" } ?? ""
  return switch parameter.label {
  case nil: "_ \(parameter.name): \(parameter.type)\(defaultValue)"
  case parameter.name?: "\(parameter.name): \(parameter.type)\(defaultValue)"
  case let label?: "\(label: label) \(parameter.name): \(parameter.type)\(defaultValue)"
  }
}

extension MethodPlan {
  /// What its remedies are kept under; nil where there are none.
  fileprivate var remediesName: SwiftText? { endpoint.remedies.isEmpty ? nil : "\(label: endpoint.method)Remedies" }
}

private func form(_ action: MethodPlan.Action) -> [SwiftText] {
  guard case .upload(let form?) = action else { return [] }
  let name: SwiftText = form.name.map { "\(literal: $0)" } ?? "nil"
  let digest: SwiftText = form.digest.map { "\(literal: $0)" } ?? "nil"
  let algorithm: SwiftText = form.algorithm == .sm3 ? ", algorithm: .sm3" : ""
  return ["form: UploadForm(part: \(literal: form.part), name: \(name), digest: \(digest)\(algorithm))"]
}

private func endpoint(_ method: MethodPlan) -> SwiftText {
  let endpoint = method.endpoint
  let server: SwiftText = endpoint.server.map { ", server: \(literal: $0)" } ?? ""
  let contentType: SwiftText = endpoint.contentType.map { ", contentType: \(literal: $0)" } ?? ""
  let status: SwiftText = endpoint.status.map { ", status: \($0)" } ?? ""
  let reply: SwiftText = endpoint.isReplySigned ? "" : ", reply: .unsigned"
  let remedies: SwiftText = method.remediesName.map { ", remedies: Self.\($0)" } ?? ""
  return
    "Endpoint(.\(label: endpoint.method), \(literal: endpoint.path)\(server)\(contentType)\(status)\(reply)\(remedies))"
}
