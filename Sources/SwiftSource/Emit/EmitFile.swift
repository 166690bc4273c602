/// Prints a file. Every decision has been made in the plan.
package func emit(_ plan: FilePlan) -> GeneratedFile {
  var printer = SwiftPrinter(access: plan.access)
  printer.comment("Written by wechatpay-gen: change the description, not this file.")
  printer.comment(free: plan.subject)
  if plan.declarations.contains(where: \.needsRuntime) {
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
  /// Whether it names anything of the runtime: an import that nothing uses is a warning.
  fileprivate var needsRuntime: Bool {
    switch self {
    case .namespace: false
    case .operations(let operations):
      operations.node.isInSharedNamespace || !operations.methods.isEmpty || !operations.types.allSatisfy(\.isAlias)
    case .root, .node, .sharedRoot, .notifications: true
    }
  }
}

extension TypePlan {
  fileprivate var isAlias: Bool {
    if case .alias = self { true } else { false }
  }
}

extension SwiftPrinter {
  fileprivate mutating func emit(_ declaration: DeclarationPlan) {
    switch declaration {
    case .root(let member): emitRoot(member)
    case .node(let node): emit(node)
    case .sharedRoot(_, let node): emitExtension(of: node)
    case .operations(let operations): emit(operations)
    case .notifications(let notifications): emit(notifications)
    case .namespace(let namespace):
      doc(namespace.documentation)
      block("\(access)enum \(namespace.name)") { printer in
        for name in namespace.nested { printer.line("\(printer.access)enum \(name) {}") }
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

  private mutating func emit(_ notifications: NotificationsPlan) {
    var head: SwiftText = "extension \(notifications.namespace)"
    if let documentation = notifications.documentation {
      doc(documentation)
      head = "\(access)enum \(notifications.namespace)"
    }
    block(head) { printer in
      printer.doc(notifications.listDocumentation)
      let names = notifications.types.map { "\($0).self" as SwiftText }
      printer.block("\(printer.access)static var \(notifications.list): [any NotificationPayload.Type]") {
        $0.list("[", names, "]", isLiteral: true)
      }
    }
  }
}
