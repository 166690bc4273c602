import SwiftSource

/// Makes types that are the same to the word one type, under all the names that they would have had.
///
/// The shortest path has the type, in the others its name is an alias: what one operation gave back can be passed to what
/// takes it from another, and there is less to compile. It stays within an area, which is the first steps of a path; that
/// pages of other products say the same today is chance.
///
/// - Parameters:
///   - areaDepth: How many steps of a node make an area.
///   - taken: The names that stand in a node besides its types.
func shareTypes(among files: inout [FilePlan], areaDepth: Int, taken: [TypeReference: Set<String>]) {
  var sharing = TypeSharing(areaDepth: areaDepth)
  let depths = files.map { $0.path.utf8.count { $0 == UInt8(ascii: ".") } }
  for file in files.indices.sorted(by: { (depths[$0], $0) < (depths[$1], $1) }) {
    files[file].declarations = files[file].declarations.map { declaration in
      guard case .operations(var operations) = declaration else { return declaration }
      sharing.share(&operations, besides: taken[operations.node] ?? [])
      return .operations(operations)
    }
  }
}

private struct TypeSharing {
  /// All that is printed for a type: without its places, and with the numbers of the types that it leads to.
  private struct Content: Hashable {
    var type: TypePlan
    var parts: [Int]
  }

  private struct Key: Hashable {
    var area: ArraySlice<Identifier>
    var name: Identifier
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
    let contents = local.types.indices.map { number(of: $0, in: &local) }
    var next = 0
    operations.types = operations.types.map {
      share($0, in: operations.node, area: node.prefix(areaDepth), contents, next: &next)
    }
  }

  /// - Parameter next: The number of the type among all of its file.
  private mutating func share(
    _ type: TypePlan, in parent: TypeReference, area: ArraySlice<Identifier>, _ contents: [Int?], next: inout Int
  ) -> TypePlan {
    let content = contents[next]
    let reference = parent.nested(type.name)
    if let content {
      let key = Key(area: area, name: type.name, content: content)
      if let owner = owners[key] {
        next += type.count
        return .alias(AliasPlan(target: owner, type: type))
      }
      owners[key] = reference
    }
    next += 1
    var type = type
    type.nested = type.nested.map { share($0, in: reference, area: area, contents, next: &next) }
    return type
  }

  /// The same for types of the same content; nil for one that leads back to itself.
  private mutating func number(of index: Int, in local: inout LocalTypes) -> Int? {
    switch local.types[index].content {
    case .known(let number): return number
    case .begun: return nil
    case .unknown: break
    }
    local.types[index].content = .begun
    let type = local.types[index].plan
    var parts: [Int] = []
    for nested in local.types[index].nested {
      guard let number = number(of: nested, in: &local) else { return nil }
      parts.append(number)
    }
    for name in type.localNames {
      guard let target = local.type(called: name, seenFrom: index) else { continue }
      guard let number = number(of: target, in: &local) else { return nil }
      parts.append(number)
    }
    let content = Content(type: type.withoutPlaces, parts: parts)
    let number = numbers[content] ?? numbers.count
    numbers[content] = number
    local.types[index].content = .known(number)
    return number
  }
}

/// The types of one file, each before those nested in it.
private struct LocalTypes {
  enum Content {
    case unknown, begun
    case known(Int)
  }

  struct Entry {
    var plan: TypePlan
    var parent: Int?
    var nested: [Int] = []
    var content = Content.unknown
  }

  private(set) var outermost: [Int] = []
  var types: [Entry] = []

  init(_ plans: [TypePlan]) {
    for plan in plans { outermost.append(add(plan, in: nil)) }
  }

  private mutating func add(_ plan: TypePlan, in parent: Int?) -> Int {
    let index = types.count
    types.append(Entry(plan: plan, parent: parent))
    for nested in plan.nested {
      let number = add(nested, in: index)
      types[index].nested.append(number)
    }
    return index
  }

  func type(called name: Identifier, seenFrom index: Int) -> Int? {
    var place: Int? = index
    while let scope = place {
      if let found = types[scope].nested.first(where: { types[$0].plan.name == name }) { return found }
      place = types[scope].parent
    }
    return outermost.first { types[$0].plan.name == name }
  }
}

extension TypePlan {
  /// It, and all that is nested in it.
  fileprivate var count: Int { nested.reduce(1) { $0 + $1.count } }

  /// The names of the types in its own file that it may refer to.
  fileprivate var localNames: [Identifier] {
    switch self {
    case .object(let plan): plan.properties.compactMap(\.type.localName)
    case .union(let plan): plan.alternatives.compactMap(\.type.localName)
    case .enumeration: []
    case .alias(let plan): plan.type.localNames
    }
  }

  /// Without what is nested in it, too.
  fileprivate var withoutPlaces: TypePlan {
    switch self {
    case .object(var plan):
      plan.place = nil
      plan.nested = []
      for index in plan.properties.indices { plan.properties[index].place = nil }
      return .object(plan)
    case .union(var plan):
      plan.place = nil
      plan.nested = []
      return .union(plan)
    case .enumeration(var plan):
      plan.place = nil
      return .enumeration(plan)
    case .alias(let plan): return plan.type.withoutPlaces
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
