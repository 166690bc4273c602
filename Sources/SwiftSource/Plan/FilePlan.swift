/// One file to write, with every decision made: names are final, types are spelled, wire names stand beside them.
package struct FilePlan: Hashable, Sendable {
  /// Relative to the output folder, with `/` between the parts.
  package var path: String
  /// What the second line says; empty for none.
  package var subject: String
  package var declarations: [DeclarationPlan]
  package var access = AccessLevel.public
  /// The module that it is a part of; nil where all files are one module, whatever it is called.
  package var module: Identifier?
  /// The description that it is made of; nil for what several share.
  package var origin: String?

  package init(path: String, origin: String? = nil, subject: String = "", declarations: [DeclarationPlan]) {
    self.path = path
    self.origin = origin
    self.subject = subject
    self.declarations = declarations
  }
}

/// Who can use what is generated.
package enum AccessLevel: String, Hashable, Sendable, CaseIterable {
  case `public`, package, `internal`

  var text: SwiftText {
    switch self {
    case .public: "public "
    case .package: "package "
    case .internal: ""
    }
  }
}

/// A file as it is written.
package struct GeneratedFile: Hashable, Sendable {
  /// Relative to the output folder, with `/` between the parts.
  package var path: String
  package var text: String

  package init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}

package enum DeclarationPlan: Hashable, Sendable {
  /// The property of the client where the chain begins.
  case root(NodeMemberPlan)
  case node(NodePlan)
  /// What begins at a root of the runtime's, which modules share.
  case sharedRoot(NodeMemberPlan, NodePlan)
  case operations(OperationsPlan)
  case notifications(NotificationsPlan)
  case namespace(NamespacePlan)
}

/// The list of the payloads of notifications, in their namespace.
package struct NotificationsPlan: Hashable, Sendable {
  package var namespace: Identifier
  package var list: Identifier
  package var types: [TypeReference]
  /// What the namespace is; nil for that of the runtime, which modules share.
  package var documentation: String?
  package var listDocumentation: String

  package init(
    namespace: Identifier, list: Identifier, types: [TypeReference], documentation: String?, listDocumentation: String
  ) {
    self.namespace = namespace
    self.list = list
    self.types = types
    self.documentation = documentation
    self.listDocumentation = listDocumentation
  }
}

/// Enumerations without a case, which types stand in.
package struct NamespacePlan: Hashable, Sendable {
  package var name: Identifier
  package var nested: [Identifier]
  package var documentation: String

  package init(name: Identifier, nested: [Identifier], documentation: String) {
    self.name = name
    self.nested = nested
    self.documentation = documentation
  }
}

/// The type of one segment of a path.
package struct NodePlan: Hashable, Sendable {
  package var name: Identifier
  /// The path so far, for the reader.
  package var path: String
  package var members: [NodeMemberPlan]
  package var children: [NodePlan]

  package init(name: Identifier, path: String, members: [NodeMemberPlan] = [], children: [NodePlan] = []) {
    self.name = name
    self.path = path
    self.members = members
    self.children = children
  }
}

/// A step to the next segment.
package struct NodeMemberPlan: Hashable, Sendable {
  package enum Step: Hashable, Sendable {
    /// `var payscore: Payscore`
    case property(Identifier)
    /// `func callAsFunction(outOrderNo: String) -> OutOrderNo`
    case call(label: Identifier, type: TypeReference)
  }

  package var step: Step
  package var node: Identifier
  package var path: String

  package init(_ step: Step, node: Identifier, path: String) {
    self.step = step
    self.node = node
    self.path = path
  }
}

/// The methods of one path with their types, in an extension of its node.
package struct OperationsPlan: Hashable, Sendable {
  package var node: TypeReference
  package var methods: [MethodPlan]
  package var types: [TypePlan]

  package init(node: TypeReference, methods: [MethodPlan], types: [TypePlan]) {
    self.node = node
    self.methods = methods
    self.types = types
  }
}
