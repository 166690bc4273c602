import SwiftSource

/// Makes types that are the same one type, under all the names that they would have had.
///
/// They are the same where they have one name, and all that code can see of them is equal: names, types, values, what
/// travels how. Documentation does not count: a word that is mended on one page must not take types apart that people
/// pass from one operation to another. It stays within an area, which is the first steps of a path; that pages of other
/// products look the same today is chance.
///
/// The shortest path has the type, and in the others its name is an alias.
///
/// - Parameters:
///   - areaDepth: How many steps of a node make an area.
///   - taken: The names that stand in a node besides its types.
func shareTypes(among files: inout [FilePlan], areaDepth: Int, taken: [TypeReference: Set<String>]) {
  var sharing = TypeSharing(areaDepth: areaDepth)
  let depths = files.map(\.depth)
  for file in files.indices.sorted(by: { (depths[$0], $0) < (depths[$1], $1) }) {
    files[file].declarations = files[file].declarations.map { declaration in
      guard case .operations(var operations) = declaration else { return declaration }
      sharing.share(&operations, besides: taken[operations.node] ?? [])
      return .operations(operations)
    }
  }
}

private struct TypeSharing {
  /// What code can see of a type, with the numbers of the types that it leads to.
  private struct Content: Hashable {
    var type: TypePlan
    var parts: [Int]

    static func == (left: Content, right: Content) -> Bool {
      left.parts == right.parts && left.type.looksLike(right.type)
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(parts)
      type.hashLooks(into: &hasher)
    }
  }

  private struct Key: Hashable {
    var area: ArraySlice<Identifier>
    var content: Int
  }

  let areaDepth: Int
  private var numbers: [Content: Int] = [:]
  private var owners: [Key: TypeReference] = [:]

  init(areaDepth: Int) {
    self.areaDepth = areaDepth
  }

  mutating func share(_ operations: inout OperationsPlan, besides taken: Set<String>) {
    guard case .named(let node) = operations.node, let root = node.first else { return }
    var local = LocalTypes(operations.types)
    // An alias names the whole path, whose first step must mean the same here.
    if taken.contains(root.name) || local.types.contains(where: { $0.plan.name == root }) { return }
    operations.types = local.outermost.map {
      shared($0, of: &local, in: operations.node, area: node.prefix(areaDepth))
    }
  }

  private mutating func shared(
    _ index: Int, of local: inout LocalTypes, in parent: TypeReference, area: ArraySlice<Identifier>
  ) -> TypePlan {
    var type = local.types[index].plan
    let reference = parent.nested(type.name)
    if let content = number(of: index, in: &local) {
      let key = Key(area: area, content: content)
      if let owner = owners[key] { return .alias(AliasPlan(target: owner, type: type)) }
      owners[key] = reference
    }
    let nested = local.types[index].nested
    if !nested.isEmpty { type.nested = nested.map { shared($0, of: &local, in: reference, area: area) } }
    return type
  }

  /// The same for types of the same content; nil for one that leads back to itself, or to such a one.
  private mutating func number(of index: Int, in local: inout LocalTypes) -> Int? {
    switch local.types[index].content {
    case .known(let number): return number
    case .begun, .endless: return nil
    case .unknown: break
    }
    local.types[index].content = .begun
    let type = local.types[index].plan
    let parts = local.types[index].nested + type.localNames.compactMap { local.type(called: $0, seenFrom: index) }
    var content = Content(type: type, parts: [])
    for part in parts {
      guard let number = number(of: part, in: &local) else {
        local.types[index].content = .endless
        return nil
      }
      content.parts.append(number)
    }
    let next = numbers.count
    let number = numbers[content, default: next]
    if number == next { numbers[content] = next }
    local.types[index].content = .known(number)
    return number
  }
}

/// The types of one file.
private struct LocalTypes {
  enum Content {
    case unknown, begun, endless
    case known(Int)
  }

  struct Entry {
    var plan: TypePlan
    var parent: Int?
    var nested: [Int] = []
    var content = Content.unknown
  }

  private struct Name: Hashable {
    var parent: Int?
    var name: Identifier
  }

  private(set) var outermost: [Int] = []
  var types: [Entry] = []
  private var indexes: [Name: Int] = [:]

  init(_ plans: [TypePlan]) {
    outermost = plans.map { add($0, in: nil) }
  }

  private mutating func add(_ plan: TypePlan, in parent: Int?) -> Int {
    let index = types.count
    types.append(Entry(plan: plan, parent: parent))
    indexes[Name(parent: parent, name: plan.name)] = index
    types[index].nested = plan.nested.map { add($0, in: index) }
    return index
  }

  func type(called name: Identifier, seenFrom index: Int) -> Int? {
    var scope: Int? = index
    while let current = scope {
      if let found = indexes[Name(parent: current, name: name)] { return found }
      scope = types[current].parent
    }
    return indexes[Name(parent: nil, name: name)]
  }
}

extension FilePlan {
  /// How many steps its path has.
  fileprivate var depth: Int {
    for case .operations(let operations) in declarations {
      if case .named(let names) = operations.node { return names.count }
    }
    return 0
  }
}

extension TypePlan {
  /// The names of the types in its own file that it may refer to.
  fileprivate var localNames: [Identifier] {
    switch self {
    case .object(let plan): plan.properties.compactMap(\.type.localName)
    case .union(let plan): plan.alternatives.compactMap(\.type.localName)
    case .enumeration, .alias: []
    }
  }

  /// Whether it is the same but for its documentation, where it is described and what is nested in it.
  fileprivate func looksLike(_ other: TypePlan) -> Bool {
    guard name == other.name else { return false }
    switch (self, other) {
    case (.object(let left), .object(let right)):
      return left.notification == right.notification
        && left.properties.elementsEqual(right.properties) {
          $0.name == $1.name && $0.wireName == $1.wireName && $0.type == $1.type && $0.isRequired == $1.isRequired
            && $0.coding == $1.coding
        }
    case (.union(let left), .union(let right)): return left.alternatives == right.alternatives
    case (.enumeration(let left), .enumeration(let right)):
      return left.rawType == right.rawType
        && left.values.elementsEqual(right.values) { $0.name == $1.name && $0.rawValue == $1.rawValue }
    default: return false
    }
  }

  /// All of that but the names that follow from it: types that collide would be compared each with each.
  fileprivate func hashLooks(into hasher: inout Hasher) {
    hasher.combine(name)
    switch self {
    case .object(let plan):
      for property in plan.properties {
        hasher.combine(property.wireName)
        hasher.combine(property.type)
        hasher.combine(property.isRequired)
        hasher.combine(property.coding)
      }
    case .union(let plan): hasher.combine(plan.alternatives)
    case .enumeration(let plan): for value in plan.values { hasher.combine(value.rawValue) }
    case .alias: break
    }
  }
}

extension TypeReference {
  /// The name at its core, where it is one alone.
  fileprivate var localName: Identifier? {
    switch self {
    case .named(let names): names.count == 1 ? names[0] : nil
    case .optional(let inner), .array(let inner), .map(let inner), .generic(_, let inner): inner.localName
    }
  }
}
