import SwiftSource

/// What users can name in generated code, by what it is on the wire.
struct Symbols {
  struct Method {
    /// Where it is called: `V3.Pay.Transactions.post`
    var call: String
    var plan: MethodPlan
    var node: TypeReference
    /// Nil where there is but one, whatever it is called.
    var module: String?
  }

  /// By method and path.
  var methods: [String: Method] = [:]
  /// By the full name.
  var types: [String: TypePlan] = [:]
  /// The modules of the types of notifications, by their names.
  var modulesOfNotifications: [String: String] = [:]
  /// The type that each full name stands for; a name that is no alias stands for itself.
  var owners: [String: String] = [:]
  /// The steps that take an argument, by the path so far.
  var steps: [String: (label: String, type: TypeReference)] = [:]
  /// The nodes that have methods.
  var nodes: Set<String> = []

  init(_ files: [FilePlan]) {
    for file in files {
      for declaration in file.declarations { add(declaration, in: file.module?.name) }
    }
    owners = owners.mapValues { owner in
      var owner = owner
      while let next = owners[owner], next != owner { owner = next }
      return owner
    }
  }

  private mutating func add(_ declaration: DeclarationPlan, in module: String?) {
    switch declaration {
    case .node(let node), .sharedRoot(_, let node): addSteps(of: node)
    case .operations(let operations): add(operations, in: module)
    case .root, .notifications, .namespace: break
    }
  }

  private mutating func add(_ operations: OperationsPlan, in module: String?) {
    let node = operations.node.description
    if !operations.methods.isEmpty { nodes.insert(node) }
    for method in operations.methods {
      let key = method.endpoint.method.name.uppercased() + " " + method.endpoint.path
      methods[key] = Method(
        call: node + "." + method.name.name, plan: method, node: operations.node, module: module)
    }
    for type in operations.types {
      add(type, below: node, standingIn: node)
      if case .object(let object) = type, object.notification != nil {
        modulesOfNotifications[node + "." + type.name.name] = module
      }
    }
  }

  private mutating func addSteps(of node: NodePlan) {
    for member in node.members {
      if case .call(let label, let type) = member.step { steps[member.path] = (label.name, type) }
    }
    for child in node.children { addSteps(of: child) }
  }

  /// - Parameter owner: What the parent's name stands for.
  private mutating func add(_ type: TypePlan, below parent: String, standingIn owner: String) {
    let name = parent + "." + type.name.name
    var (plan, meaning) = (type, owner + "." + type.name.name)
    if case .alias(let alias) = type { (plan, meaning) = (alias.type, alias.target.description) }
    types[name] = plan
    owners[name] = meaning
    for nested in plan.nested { add(nested, below: name, standingIn: meaning) }
  }
}

extension Symbols {
  /// Where the first method at or below a path is described.
  func origin(below path: String) -> Origin? {
    let below = methods.filter { key, _ in key.split(separator: " ").last?.hasPrefix(path) == true }
    return below.min { $0.key < $1.key }?.value.plan.origin
  }
}
