import SpecModel
import SwiftSource

/// A step of a path with everything below it.
struct PathTree {
  struct Step: Hashable, Comparable {
    var isParameter: Bool
    private var exactText: ExactName
    var text: String { exactText.text }

    init(isParameter: Bool, text: String) {
      self.isParameter = isParameter
      exactText = ExactName(text)
    }

    static func < (left: Step, right: Step) -> Bool {
      if left.isParameter != right.isParameter { return right.isParameter }
      return left.text < right.text
        || left.text == right.text && left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
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
    let slashed = Self.pathsBesideOneWithoutSlash(operations)
    for operation in operations {
      let path = operation.path
      var steps = path.segments.map { segment in
        switch segment {
        case .literal(let literal): Step(isParameter: false, text: literal)
        case .parameter(let name): Step(isParameter: true, text: name)
        }
      }
      if steps.isEmpty || slashed.contains(path) { steps.append(Step(isParameter: false, text: "")) }
      if !path.variant.isEmpty { steps.append(Step(isParameter: false, text: path.variant)) }
      insert(operation, below: steps[...])
    }
  }

  /// The paths with a slash at their end that some method has without it, too.
  private static func pathsBesideOneWithoutSlash(_ operations: [Operation]) -> Set<PathTemplate> {
    let slashed = operations.filter(\.path.endsInSlash)
    if slashed.isEmpty { return [] }
    struct Key: Hashable {
      var method: Operation.Method
      var path: PathTemplate
    }
    let others = Set(operations.filter { !$0.path.endsInSlash }.map { Key(method: $0.method, path: $0.path) })
    return Set(
      slashed.filter { operation in
        var path = operation.path
        path.endsInSlash = false
        return others.contains(Key(method: operation.method, path: path))
      }.map(\.path))
  }

  private mutating func insert(_ operation: Operation, below steps: ArraySlice<Step>) {
    guard let step = steps.first else {
      operations.append(operation)
      return
    }
    var isInteger = false
    if step.isParameter, let field = operation.pathParameters.first(where: { $0.name.isExactly(step.text) }) {
      if case .integer = field.schema.kind { isInteger = true }
    }
    let isVariant = !step.isParameter && (step.text.hasPrefix("?") || step.text.hasPrefix("#"))
    let path = path + (isVariant ? "" : "/") + (step.isParameter ? "{" + step.text + "}" : step.text)
    // In its place: a copy of all children for each operation would be a square.
    func insert(into child: inout PathTree) {
      if isInteger { child.parameterType = .known("Int") }
      child.insert(operation, below: steps.dropFirst())
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
  /// What hangs below the root of the runtime's.
  private(set) var shared: (member: NodeMemberPlan, node: NodePlan)?
  private(set) var endpoints: [Endpoint] = []
  /// What each step stands for, for the reader.
  private(set) var paths: [TypeReference: String] = [:]

  /// What the settings call steps, by their path.
  private let preferredNames: [String: String]
  /// What stands beside the first steps, types and members.
  private let outermostReserved: (types: Set<String>, members: Set<String>)
  private let areaDepth: Int

  init(_ tree: PathTree, _ settings: Settings, _ namespaces: Namespaces) {
    preferredNames = settings.preferredStepNames
    areaDepth = settings.areaDepth
    let namespaces = [
      namespaces.notifications, namespaces.schemas, SharedNamespaces.notifications, SharedNamespaces.v3,
    ]
    outermostReserved = (RootRole.typeNames.union(namespaces.map(\.name)), [sharedRoot])
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
      let isShared = !step.isParameter && settings.isSharedRoot(step.text)
      let (member, node) = name(
        step, child, members: &scope, types: &types, reserved: isShared ? ([], []) : outermostReserved, below: [])
      if isShared {
        shared = (member, node)
      } else {
        rootMembers.append(member)
        roots.append(node)
      }
    }
  }

  private mutating func name(
    _ step: PathTree.Step, _ tree: PathTree, members: inout Scope, types: inout Scope,
    reserved: (types: Set<String>, members: Set<String>), below parent: [Identifier]
  ) -> (NodeMemberPlan, NodePlan) {
    let path = "/" + tree.path.dropFirst()
    // An empty segment is what a slash is without anything behind it.
    let text = preferredNames[path] ?? (step.text.isEmpty ? "slash" : step.text)
    let typeName = types.name(text, as: .segmentType, avoiding: reserved.types)
    let memberStep: NodeMemberPlan.Step =
      step.isParameter
      ? .call(label: identifier(Words(text), as: .parameter), type: tree.parameterType)
      : .property(members.name(text, as: .segment, avoiding: reserved.members))
    let type = parent + [typeName]
    paths[.named(type)] = path
    var node = NodePlan(name: typeName, path: path)
    var childMembers = Scope()
    var childTypes = Scope()
    let methods = Set(tree.operations.map(\.method.rawValue))
    var childReserved = (types: RootRole.typeNames, members: methods)
    // Names of other places start with that of the outermost step, which must mean the same beside all types.
    if type.count >= areaDepth || !methods.isEmpty { childReserved.types.insert(type[0].name) }
    for (step, child) in tree.children.sorted(by: { $0.key < $1.key }) {
      let (member, childNode) = name(
        step, child, members: &childMembers, types: &childTypes, reserved: childReserved, below: type)
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
