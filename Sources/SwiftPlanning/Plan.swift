package import SpecModel
package import SwiftSource

/// Decides everything about the Swift to be written for a description: files, names, types, order. The files come sorted
/// by path.
///
/// - Parameter layout: How the Swift is spread over files.
package func plan(_ input: PlanInput, layout: FileLayout = .byPath, _ report: inout Report) -> [FilePlan] {
  if let module = input.settings.modules.first, layout != .byPath || input.settings.rootStep != nil {
    let isInTarget = layout != .byPath
    report.add(
      .error, at: module.location,
      isInTarget ? "the descriptions in a target's folder are one module" : "what hangs below a 'root' is one module",
      remedy: isInTarget
        ? "remove 'modules', or generate with 'swift package generate-client'" : "remove 'root' or 'modules'")
    return []
  }
  var files: [FilePlan] = []
  var clashes = ModuleClashes(input.settings)
  let notifications = KnownNotifications(input.description, &report)
  var seen: Set<Diagnostic> = []
  for part in input.modules {
    var found = Report()
    let module = plan(part, notifications, &found)
    // What several modules refer to is planned in each.
    for diagnostic in found.diagnostics where seen.insert(diagnostic).inserted { report.add(diagnostic) }
    clashes.add(module, of: part.module, &report)
    files += module
  }
  files.sort { $0.path < $1.path }
  return layout.arranged(files)
}

private func plan(_ part: ModuleInput, _ known: KnownNotifications, _ report: inout Report) -> [FilePlan] {
  let (description, settings) = (part.input.description, part.input.settings)
  let namespaces = Namespaces(settings, part)
  let tree = NamedTree(PathTree(description.operations), settings, namespaces)
  let components = ComponentTypes(part.input, namespaces)
  var names = FileNames(namespaces)

  var sites: [TypeSite] = []
  var methods: [[MethodPlan]] = []
  for endpoint in tree.endpoints {
    let planned = SwiftPlanning.methods(of: endpoint, components, &report)
    methods.append(planned.methods)
    let area = TypeSite.Area(steps: Array(endpoint.node.prefix(settings.areaDepth)))
    sites.append(TypeSite(node: endpoint.node, roots: planned.roots, area: area))
  }
  let notifications = notificationSites(description.notifications, known, namespaces, components, &report)
  let schemas = componentSites(description, components, &report)
  sites += notifications.map(\.site) + schemas.flatMap(\.sites)
  var planner = TypePlanner(sites, components)
  var types = planner.types(&report)[...]

  var files: [FilePlan] = []
  for (endpoint, methods) in zip(tree.endpoints, methods) {
    let plan = OperationsPlan(node: .named(endpoint.node), methods: methods, types: types.removeFirst())
    files.append(
      FilePlan(
        path: names.file(for: plan.node), origin: endpoint.operations.first?.location.file,
        subject: subject(of: endpoint.operations), declarations: [.operations(plan)]))
  }
  if !description.notifications.isEmpty {
    files += notificationFiles(
      notifications.map { ($0, types.removeFirst()) }, namespaces,
      Language(of: description.notifications), names: &names)
  }
  files += componentFiles(
    schemas.map { schema in (schema, schema.sites.map { _ in types.removeFirst() }) }, components, names: &names)
  files += sharedFiles(planner.sharedTypes(), tree, names: &names)
  // Written even without a path, since a module needs a file; but where there are others, one without contents is none.
  if !files.isEmpty || part.isNeeded { files.append(FilePlan(path: "Paths.swift", declarations: tree.declarations)) }
  for index in files.indices {
    files[index].access = settings.access
    files[index].enter(part.module?.name)
  }
  return files
}

extension NamedTree {
  fileprivate var declarations: [DeclarationPlan] {
    rootMembers.map(DeclarationPlan.root) + (shared.map { [.sharedRoot($0.member, $0.node)] } ?? [])
      + roots.map(DeclarationPlan.node)
  }
}

extension FilePlan {
  fileprivate mutating func enter(_ module: Identifier?) {
    guard let module else { return }
    self.module = module
    path = module.name + "/" + path
  }
}

/// One file for each step that requests and replies below it have types in common in.
private func sharedFiles(
  _ shared: [(step: TypeReference, types: [TypePlan])], _ tree: NamedTree, names: inout FileNames
) -> [FilePlan] {
  shared.map { step, types in
    FilePlan(
      path: names.file(for: step, behind: "+Types"), subject: tree.paths[step].map { $0 + "/**" } ?? "",
      declarations: [.operations(OperationsPlan(node: step, methods: [], types: types))])
  }
}

/// What the file of a path is about: `GET PATCH /v3/shop/files/{file_id}`.
private func subject(of operations: [Operation]) -> String {
  let methods = operations.map { $0.method.rawValue.uppercased() }.sorted().joined(separator: " ")
  return methods + " " + (operations.first?.path.text ?? "")
}

/// What stands beside the paths in a module.
struct Namespaces {
  let notifications: Identifier
  /// Whether their namespace is the runtime's, which modules share.
  let areNotificationsShared: Bool
  /// What the list of them is called.
  let notificationList: Identifier
  let schemas: Identifier
  private let module: Identifier?
  private let subjectsElsewhere: Set<String>

  /// Named after the root or the module, so that two modules can be used in one file.
  init(_ settings: Settings, _ part: ModuleInput) {
    let root = settings.rootStep.map { identifier(Words($0), as: .segmentType) }
    module = part.module?.name
    subjectsElsewhere = part.subjectsElsewhere
    func name(_ name: Identifier, behind prefix: Identifier?) -> Identifier { prefix.map { $0 + name } ?? name }
    notifications = name(SharedNamespaces.notifications, behind: root)
    areNotificationsShared = root == nil
    notificationList = module.map { identifier(Words($0.name), as: .property) } ?? Identifier(known: "all")
    schemas = name(Identifier(known: "Schemas"), behind: root ?? module)
  }

  /// What types are called after that notifications about a subject share: of two modules that know some, one is named
  /// after itself, too, since the namespace is the same.
  func prefix(ofTypesAbout subject: String) -> Words {
    guard let module, subjectsElsewhere.contains(subject) else { return Words(subject) }
    return Words(module.name) + Words(subject)
  }
}

/// File names, unique even where letter case does not count: a module cannot have two files of one name.
struct FileNames {
  private var taken: Set<String>

  init(_ namespaces: Namespaces) {
    let fixed = ["Paths", namespaces.notifications.name, namespaces.schemas.name]
    taken = Set(fixed.map { $0.lowercased() + ".swift" })
  }

  /// - Parameter ending: What tells the file from the one of the type's own, with a character that no name has.
  mutating func file(for type: TypeReference, behind ending: String = "") -> String {
    guard case .named(let names) = type else { return "" }
    let full = names.map(\.name).joined(separator: ".")
    // File systems stop at 255 bytes.
    let base = full.utf8.count <= 200 ? full : full.prefix(180) + "-" + String(stableHash(full), radix: 16)
    var name = base + ending + ".swift"
    var number = 2
    while !taken.insert(name.lowercased()).inserted {
      name = base + ending + "-" + String(number) + ".swift"
      number += 1
    }
    return name
  }
}

/// FNV-1a: the same on every run and machine.
private func stableHash(_ text: String) -> UInt64 {
  text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
}
