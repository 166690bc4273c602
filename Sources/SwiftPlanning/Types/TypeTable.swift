import SpecModel
import SwiftSource

/// All types that are planned: which are the same, where each stands, and what it is called in every place that has a
/// name for it.
///
/// Types are the same that are called after the same field, travel the same way and have the same shape, within an area:
/// that pages of different products look the same is chance. What the words of a description say does not count.
///
/// A type that a single request or reply uses stands in it. One that several use stands at the deepest step that all of
/// them have in common. Every request and reply has a name for all of its types all the same, and so has every step
/// where the paths to a type part: whatever a page adds, no name is lost.
struct TypeTable {
  /// A type as one request or reply uses it.
  struct Definition {
    let type: Int
    var schema: Schema
    let shape: ShapeTable.Shape
    let words: Words
    /// What it stands in, from the outside inwards.
    let parents: [Words]
    var documentation: String
    let location: SourceLocation
  }

  /// A request or reply with the types that it uses, itself first.
  struct Root {
    let type: RootType
    let site: Int
    let place: Places.ID
    var definitions: [Definition] = []
    /// For each definition, the types that its fields lead to.
    var parts: [[Int?]] = []
    /// What each type is called in it.
    var names: [Int: Identifier] = [:]
  }

  /// A definition, by the number of its root and its own.
  struct Use {
    let root: Int
    let definition: Int
  }

  /// A step that has names for types.
  struct Home {
    let step: TypeReference
    let names: [Int: Identifier]
    /// The site of that step, if there is one alone.
    let site: Int?

    var sortedNames: [(type: Int, name: Identifier)] {
      names.sorted { $0.value < $1.value }.map { (type: $0.key, name: $0.value) }
    }
  }

  /// The step where a type stands.
  struct Owner {
    let home: Int
    let name: Identifier
    let type: TypeReference
  }

  private struct Key: Hashable {
    var area: Int
    /// Nil for listed values, which are the same either way.
    var isRequest: Bool?
    var isRoot: Bool
    var words: Words
    var shape: ShapeTable.ShapeID
  }

  let components: ComponentTypes
  let sites: [TypeSite]
  private(set) var roots: [Root] = []
  /// By type: all of its uses, in the order of the sites.
  private(set) var uses: [[Use]] = []
  private(set) var places = Places()
  /// The steps that have names for types, sorted.
  private(set) var homes: [Home] = []
  /// By type: where it stands if several use it.
  private(set) var owners: [Int: Owner] = [:]
  private var areas: [Int] = []
  private var types: [Key: Int] = [:]
  private var shapes: ShapeTable

  /// - Parameter sites: In the order of a walk through the tree of paths.
  init(_ sites: [TypeSite], _ components: ComponentTypes) {
    self.components = components
    self.sites = sites
    shapes = ShapeTable(components)
    var numbers: [TypeSite.Area: Int] = [:]
    for (index, site) in sites.enumerated() {
      areas.append(numbers[site.area, default: numbers.count])
      numbers[site.area] = areas[index]
      guard let node = places.place(at: site.node) else { continue }
      for root in site.roots { collect(root, at: places.child(root.name, of: node), site: index) }
    }
    nameInHomes()
    for index in roots.indices { roots[index].names = names(in: roots[index]) }
  }

  func definition(_ use: Use) -> Definition { roots[use.root].definitions[use.definition] }

  // MARK: Collecting

  private struct Level {
    /// The definition that has the fields.
    var definition: Int
    var fields: [Field]
    var shapes: [ShapeTable.Shape]
    /// What the types of the fields are called after.
    var owner: Words
    var parents: [Words]
  }

  /// Level by level, so that the outermost use of a name decides what it means.
  private mutating func collect(_ type: RootType, at place: Places.ID, site: Int) {
    var type = type
    if type.schema.hasDirections { type.schema = type.schema.travelling(isRequest: type.isRequest) }
    let shape = shapes.shape(of: type.schema, type.context, type.fieldNames)
    var root = Root(type: type, site: site, place: place)
    let words = Words(type.name.name)
    var key = key(type.schema, shape, called: words, isRequest: type.isRequest, site: site)
    key.isRoot = true
    define(key, type.schema, shape, words, documentation: type.documentation, type.location, in: &root)
    var level = [
      Level(
        definition: 0, fields: namedContents(type.schema)?.fields ?? [], shapes: shape.parts, owner: type.words,
        parents: [])
    ]
    var seen: Set<Int> = []
    while !level.isEmpty {
      var next: [Level] = []
      for part in level {
        root.parts[part.definition] = zip(part.fields, part.shapes).map { field, shape in
          collect(field.schema, shape, of: field, in: part, &root, seen: &seen, next: &next)
        }
      }
      level = next
    }
    roots.append(root)
  }

  /// Returns the type that the field leads to.
  private mutating func collect(
    _ schema: Schema, _ shape: ShapeTable.Shape, of field: Field, in level: Level, _ root: inout Root,
    seen: inout Set<Int>, next: inout [Level], isElement: Bool = false
  ) -> Int? {
    if let (schema, shape) = followed(schema, isRequest: root.type.isRequest) {
      return collect(schema, shape, of: field, in: level, &root, seen: &seen, next: &next, isElement: isElement)
    }
    if components.hasType(schema), let contents = namedContents(schema) {
      let words = typeWords(field, isElement: isElement, in: level.owner)
      let key = key(schema, shape, called: words, isRequest: root.type.isRequest, site: root.site)
      if let known = types[key], seen.contains(known) { return known }
      let type = define(
        key, schema, shape, words, parents: level.parents, documentation: field.description, field.location, in: &root)
      seen.insert(type)
      next.append(
        Level(
          definition: root.definitions.count - 1, fields: contents.fields, shapes: shape.parts, owner: words,
          parents: level.parents + [words]))
      return type
    }
    guard let (inner, innerShape) = contents(of: schema, shape) else { return nil }
    var isList = true
    if case .jsonText = schema.kind { isList = false }
    return collect(
      inner, innerShape, of: field, in: level, &root, seen: &seen, next: &next, isElement: isElement || isList)
  }

  @discardableResult
  private mutating func define(
    _ key: Key, _ schema: Schema, _ shape: ShapeTable.Shape, _ words: Words, parents: [Words] = [],
    documentation: String, _ location: SourceLocation, in root: inout Root
  ) -> Int {
    let type = types[key, default: uses.count]
    if type == uses.count {
      types[key] = type
      uses.append([])
    }
    uses[type].append(Use(root: roots.count, definition: root.definitions.count))
    root.definitions.append(
      Definition(
        type: type, schema: schema, shape: shape, words: words, parents: parents, documentation: documentation,
        location: location))
    root.parts.append([])
    return type
  }

  private func key(
    _ schema: Schema, _ shape: ShapeTable.Shape, called words: Words, isRequest: Bool, site: Int
  ) -> Key {
    Key(
      area: areas[site], isRequest: schema.listsValues ? nil : isRequest, isRoot: false, words: words, shape: shape.id)
  }

  /// What stands behind a reference that has no type of its own, with its shape; nil for everything else.
  mutating func followed(_ schema: Schema, isRequest: Bool) -> (Schema, ShapeTable.Shape)? {
    guard let (schema, component) = components.followed(schema) else { return nil }
    let context = ShapeTable.Context(isRequest: isRequest, component: component)
    return (schema, shapes.shape(of: schema, context, components.fieldNames(inComponent: component)))
  }

  /// The element of a list, the value of a map or what JSON text holds, with its shape.
  func contents(of schema: Schema, _ shape: ShapeTable.Shape) -> (Schema, ShapeTable.Shape)? {
    let inner: Schema? =
      switch schema.kind {
      case .array: schema.element
      case .map(let inner), .jsonText(let inner): inner
      default: nil
      }
    guard let inner, let part = shape.parts.first else { return nil }
    return (inner, part)
  }

  // MARK: Naming

  private func names(in root: Root) -> [Int: Identifier] {
    // Names of other places start with that of the outermost one.
    let reserved = Set([sites[root.site].node.first?.name ?? ""])
    var scope = Scope(taken: reserved.union([root.type.name.name]))
    var names = [root.definitions[0].type: root.type.name]
    for definition in root.definitions.dropFirst() {
      let name = identifier(definition.words, as: .type, avoiding: reserved)
      if scope.take(name) {
        names[definition.type] = name
        continue
      }
      var words = definition.words
      let candidates = definition.parents.reversed().map { parent -> Words in
        words = parent + words
        return words
      }
      names[definition.type] = scope.name(
        candidates.filter { !$0.endsInDoubledWord }, else: name, as: .type, avoiding: reserved)
    }
    return names
  }

  private mutating func nameInHomes() {
    var claims: [Places.ID: [HomeClaim]] = [:]
    var tops: [Int: Places.ID] = [:]
    for type in uses.indices where uses[type].count > 1 {
      let users = uses[type].map { roots[$0.root].place }
      guard let top = places.join(users[0], users[users.count - 1]) else { continue }
      tops[type] = top
      var steps = Set(zip(users, users.dropFirst()).compactMap { places.join($0, $1) })
      steps.insert(top)
      // How many use it from below each of these.
      var counts: [Places.ID: Int] = [:]
      for user in users {
        var place = places.parent(of: user)
        while let step = place {
          if steps.contains(step) { counts[step, default: 0] += 1 }
          place = step == top ? nil : places.parent(of: step)
        }
      }
      for (step, count) in counts { claims[step, default: []].append(HomeClaim(type: type, count: count)) }
    }
    var stepSites: [Places.ID: Int?] = [:]
    for root in roots {
      guard let step = places.parent(of: root.place) else { continue }
      stepSites[step] = stepSites[step, default: root.site] == root.site ? root.site : .some(nil)
    }
    let steps = claims.keys.map { place in
      let step = places.type(at: place)
      return (place: place, step: step, text: step.description)
    }
    for (place, step, _) in steps.sorted(by: { $0.text < $1.text }) {
      let home = Home(step: step, names: names(for: claims[place] ?? [], at: place), site: stepSites[place] ?? nil)
      for (type, name) in home.names where tops[type] == place {
        owners[type] = Owner(home: homes.count, name: name, type: step.nested(name))
      }
      homes.append(home)
    }
  }
}
