extension SwiftPrinter {
  /// ```swift
  /// extension WeChatPayClient {
  ///   /// `/animals`
  ///   public var animals: Animals { Animals(call: Call(self)) }
  /// }
  /// ```
  mutating func emitRoot(_ member: NodeMemberPlan) {
    block("extension WeChatPayClient") { $0.emit(member, call: "Call(self)", besideParameter: "Call(self)") }
  }

  mutating func emit(_ node: NodePlan) {
    doc("`" + node.path + "`")
    block("\(access)struct \(node.name): Sendable") { printer in
      printer.line("let call: Call")
      printer.emitSteps(of: node)
    }
  }

  /// ```swift
  /// extension V3 {
  ///   /// `/v3/pay`
  ///   public var pay: Pay { Pay(call: call) }
  /// ```
  mutating func emitExtension(of node: NodePlan) {
    block("extension \(node.name)") { $0.emitSteps(of: node) }
  }

  private mutating func emitSteps(of node: NodePlan) {
    for member in node.members {
      blank()
      emit(member, call: "call", besideParameter: "self.call")
    }
    for child in node.children {
      blank()
      emit(child)
    }
  }

  private mutating func emit(_ member: NodeMemberPlan, call: SwiftText, besideParameter callBesideParameter: SwiftText)
  {
    doc("`" + member.path + "`")
    switch member.step {
    case .property(let name):
      block("\(access)var \(name): \(member.node)", line: "\(member.node)(call: \(call))")
    case .call(let label, let type):
      let result: SwiftText = "\(member.node)(call: \(callBesideParameter).appending(\(label)))"
      block("\(access)func callAsFunction(\(label): \(type)) -> \(member.node)") { $0.line(result) }
    }
  }
}
