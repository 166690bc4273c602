/// Prints a file. Every decision has been made in the plan.
package func emit(_ plan: FilePlan) -> GeneratedFile {
  var printer = SwiftPrinter(access: plan.access)
  printer.comment("Written by wechatpay-gen: change the description, not this file.")
  printer.comment(free: plan.subject)
  if !plan.declarations.allSatisfy(\.isNamespace) {
    printer.blank()
    // What it needs of Foundation comes with the runtime, which knows how little of it is enough.
    printer.line("@_spi(Generated) \(printer.access)import WeChatPay")
  }
  for declaration in plan.declarations {
    printer.blank()
    printer.emit(declaration)
  }
  return GeneratedFile(path: plan.path, text: printer.finish())
}

extension DeclarationPlan {
  /// Whether it needs nothing of the runtime.
  fileprivate var isNamespace: Bool {
    if case .namespace = self { true } else { false }
  }
}

extension SwiftPrinter {
  fileprivate mutating func emit(_ declaration: DeclarationPlan) {
    switch declaration {
    case .root(let member): emitRoot(member)
    case .node(let node): emit(node)
    case .operations(let operations): emit(operations)
    case .notifications(let namespace, let types): emitNotifications(types, in: namespace)
    case .namespace(let name, let nested):
      doc("The schemas that several operations share.")
      block("\(access)enum \(name)") { printer in
        for name in nested { printer.line("\(printer.access)enum \(name) {}") }
      }
    }
  }

  private mutating func emit(_ operations: OperationsPlan) {
    block("extension \(operations.node)") { printer in
      for method in operations.methods {
        printer.blank()
        printer.emit(method)
      }
      for type in operations.types {
        printer.blank()
        printer.emit(type)
      }
    }
  }

  private mutating func emitNotifications(_ types: [TypeReference], in namespace: Identifier) {
    doc("The payloads of the notifications that this module knows.")
    block("\(access)enum \(namespace)") { printer in
      printer.doc("All of them, for the router.")
      let names = types.map { "\($0).self" as SwiftText }
      printer.block("\(printer.access)static var all: [any NotificationPayload.Type]") {
        $0.list("[", names, "]", isLiteral: true)
      }
    }
  }
}
