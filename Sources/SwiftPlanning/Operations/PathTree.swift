import SpecModel
import SwiftSource

/// A step of a path with everything below it.
struct PathTree {
  struct Step: Hashable, Comparable {
    var isParameter: Bool
    var text: String

    static func < (left: Step, right: Step) -> Bool {
      left.isParameter == right.isParameter ? left.text < right.text : right.isParameter
    }
  }

  /// The path so far.
  var path: String
  var children: [Step: PathTree] = [:]
  var operations: [Operation] = []
  /// The type of the path parameter that this step is, if it is one.
  var parameterType: TypeReference = .known("String")

  init(path: String) {
    self.path = path
  }

  init(_ operations: [Operation]) {
    self.init(path: "")
    for operation in operations { insert(operation, below: operation.path.segments[...]) }
  }

  private mutating func insert(_ operation: Operation, below segments: ArraySlice<PathTemplate.Segment>) {
    guard let segment = segments.first else {
      operations.append(operation)
      return
    }
    let step: Step
    let text: String
    switch segment {
    case .literal(let literal): (step, text) = (Step(isParameter: false, text: literal), literal)
    case .parameter(let name): (step, text) = (Step(isParameter: true, text: name), "{" + name + "}")
    }
    var isInteger = false
    if step.isParameter, let field = operation.pathParameters.first(where: { $0.name == step.text }) {
      if case .integer = field.schema.kind { isInteger = true }
    }
    let path = path + "/" + text
    // In its place: a copy of all children for each operation would be a square.
    func insert(into child: inout PathTree) {
      if isInteger { child.parameterType = .known("Int") }
      child.insert(operation, below: segments.dropFirst())
    }
    insert(into: &children[step, default: PathTree(path: path)])
  }
}

/// The nodes of a tree with their final names, and every path that has operations under the node that it ends at.
struct NamedTree {
  struct Endpoint {
    /// The names of the steps.
    var node: [Identifier]
    var operations: [Operation]
  }

  private(set) var roots: [NodePlan] = []
  private(set) var rootMembers: [NodeMemberPlan] = []
  private(set) var endpoints: [Endpoint] = []
  /// What each step stands for, for the reader.
  private(set) var paths: [TypeReference: String] = [:]

  /// What the settings call steps, by their path.
  private let preferredNames: [String: String]
  /// What stands beside the first steps.
  private let outermostReserved: Set<String>
  private let areaDepth: Int

  init(_ tree: PathTree, _ settings: Settings = Settings()) {
    preferredNames = settings.preferredStepNames
    areaDepth = settings.areaDepth
    let namespaces = Namespaces(settings)
    outermostReserved = RootRole.typeNames.union([namespaces.notifications.name, namespaces.schemas.name])
    var tree = tree
    if let root = settings.rootStep {
      // One more step, which is nothing on the wire.
      var outer = PathTree(path: "")
      outer.children[PathTree.Step(isParameter: false, text: root)] = tree
      tree = outer
    }
    var scope = Scope()
    var types = Scope()
    for (step, child) in tree.children.sorted(by: { $0.key < $1.key }) {
      let (member, node) = name(step, child, members: &scope, types: &types, methods: [], below: [])
      rootMembers.append(member)
      roots.append(node)
    }
  }

  private mutating func name(
    _ step: PathTree.Step, _ tree: PathTree, members: inout Scope, types: inout Scope, methods: Set<String>,
    below parent: [Identifier]
  ) -> (NodeMemberPlan, NodePlan) {
    let path = "/" + tree.path.dropFirst()
    let text = preferredNames[path] ?? step.text
    var reserved = RootRole.typeNames
    if parent.isEmpty { reserved = outermostReserved }
    // Names of other places start with that of the outermost step, which must mean the same beside all types.
    if let first = parent.first, parent.count >= areaDepth || !methods.isEmpty { reserved.insert(first.name) }
    let typeName = types.name(text, as: .segmentType, avoiding: reserved)
    let memberStep: NodeMemberPlan.Step =
      step.isParameter
      ? .call(label: identifier(Words(text), as: .parameter), type: tree.parameterType)
      : .property(members.name(text, as: .segment, avoiding: methods))
    let type = parent + [typeName]
    paths[.named(type)] = path
    var node = NodePlan(name: typeName, path: path)
    var childMembers = Scope()
    var childTypes = Scope()
    let childMethods = Set(tree.operations.map(\.method.rawValue))
    for (step, child) in tree.children.sorted(by: { $0.key < $1.key }) {
      let (member, childNode) = name(
        step, child, members: &childMembers, types: &childTypes, methods: childMethods, below: type)
      node.members.append(member)
      node.children.append(childNode)
    }
    if !tree.operations.isEmpty { endpoints.append(Endpoint(node: type, operations: tree.operations)) }
    return (NodeMemberPlan(memberStep, node: typeName, path: path), node)
  }
}

extension Settings {
  fileprivate var preferredStepNames: [String: String] {
    var names: [String: String] = [:]
    for override in overrides {
      if case .path(let parts) = override.subject, let name = override.name {
        names["/" + parts.joined(separator: "/")] = name
      }
    }
    return names
  }
}

/// The structs that a method can have.
enum RootRole: String, CaseIterable {
  case request = "Request"
  case query = "Query"
  case headers = "Headers"
  case response = "Response"

  /// What requests and replies are called, whatever the methods: nothing else takes such a name.
  static let typeNames: Set<String> = {
    var names: Set<String> = []
    for method in Operation.Method.allCases {
      for role in allCases { names.insert(role.typeName(for: method).name) }
    }
    return names
  }()

  func typeName(for method: Operation.Method, suffix: String = "") -> Identifier {
    identifier(Words(method.rawValue + "_" + rawValue + suffix), as: .type)
  }
}
