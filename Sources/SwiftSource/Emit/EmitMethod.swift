extension SwiftPrinter {
  /// ```swift
  /// public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
  ///   try await call.send(Endpoint(.post, "/v3/pay/transactions/jsapi"), body: body)
  /// }
  /// ```
  mutating func emit(_ method: MethodPlan) {
    doc(method.documentation)
    if let deprecation = method.deprecation {
      line("@available(*, deprecated, message: \(literal: deprecation.message))")
    }
    let parameters = method.parameters.map(declaration).joined(separator: ", ")
    let head: SwiftText =
      "public func \(method.name)(\(parameters)) async throws(WeChatPayError) -> \(method.result)"
    let arguments = method.parameters.map { "\(label: $0.name): \($0.name)" as SwiftText }
    block(head) { printer in
      printer.list("try await call.\(method.action.name)(", [endpoint(method.endpoint)] + arguments, ")")
    }
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

private func endpoint(_ endpoint: EndpointPlan) -> SwiftText {
  let server: SwiftText = endpoint.server.map { ", server: \(literal: $0)" } ?? ""
  let reply: SwiftText = endpoint.isReplySigned ? "" : ", reply: .unsigned"
  return "Endpoint(.\(label: endpoint.method), \(literal: endpoint.path)\(server)\(reply))"
}
