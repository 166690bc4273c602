import SpecModel
import SwiftSource

/// A struct that stands directly below the node of a path: a request, a query, a reply.
struct RootType {
  var name: Identifier
  var documentation: String
  /// An object, listed values, or one of several shapes.
  var schema: Schema
  var isRequest: Bool
  /// Whether its fields are reached through the wrapper of a reply.
  var isReply: Bool
  var location: SourceLocation
  /// Its key, where it is a component.
  var component: String?
  /// What the settings call the fields in it.
  var fieldNames = FieldNames.Tree()
}

/// The types of one path: which there are, where they stand and what they are called. A shape that several of its requests
/// and replies use stands once, beside them; one that only a single request or reply uses stands inside it.
struct TypeDefinitions {
  struct Definition {
    var shape: ShapeTable.Shape
    var schema: Schema
    var candidates: [Words]
    var documentation: String
    var location: SourceLocation
    /// The request or reply that uses it first, and the last one that does.
    let root: Int
    fileprivate(set) var lastRoot: Int
    var isRequest: Bool

    /// Whether it stands beside the requests and replies that use it.
    var isShared: Bool { lastRoot != root }
  }

  let roots: [RootType]
  let components: ComponentTypes
  /// Those of the roots.
  private(set) var rootShapes: [ShapeTable.Shape] = []
  private(set) var definitions: [Definition] = []
  private var shapes = ShapeTable()
  private var indexes: [ShapeTable.ShapeID: Int] = [:]
  private var names: [ShapeTable.ShapeID: Identifier] = [:]

  /// - Parameter taken: The names that the node of the path has in it already.
  init(_ roots: [RootType], besides taken: Set<String>, _ components: ComponentTypes) {
    self.roots = roots.map { root in
      var root = root
      if root.schema.hasDirections { root.schema = root.schema.travelling(isRequest: root.isRequest) }
      return root
    }
    self.components = components
    collect()
    nameDefinitions(besides: taken)
  }

  func name(of shape: ShapeTable.Shape) -> Identifier? { names[shape.id] }

  // MARK: Collecting

  /// Level by level, so that the outermost use of a name decides what it means.
  private mutating func collect() {
    for (index, root) in roots.enumerated() {
      let shape = shapes.shape(of: root.schema, isRequest: root.isRequest, root.fieldNames)
      rootShapes.append(shape)
      var level = [Level(fields: namedContents(root.schema)?.fields ?? [], shapes: shape.parts, parents: [])]
      while !level.isEmpty {
        var next: [Level] = []
        for part in level {
          for (field, shape) in zip(part.fields, part.shapes) {
            collect(field.schema, shape, of: field, parents: part.parents, root: index, next: &next)
          }
        }
        level = next
      }
    }
  }

  private struct Level {
    var fields: [Field]
    var shapes: [ShapeTable.Shape]
    var parents: [Words]
  }

  private mutating func collect(
    _ schema: Schema, _ shape: ShapeTable.Shape, of field: Field, parents: [Words], root: Int, next: inout [Level],
    isElement: Bool = false
  ) {
    if let (schema, shape) = followed(schema, isRequest: roots[root].isRequest) {
      collect(schema, shape, of: field, parents: parents, root: root, next: &next, isElement: isElement)
      return
    }
    if components.hasType(schema), let contents = namedContents(schema) {
      let words = isElement ? Words(field.name).singular : Words(field.name)
      let isNew = define(schema, shape, words: words, parents: parents, of: field, root: root)
      if isNew { next.append(Level(fields: contents.fields, shapes: shape.parts, parents: parents + [words])) }
      return
    }
    guard let (inner, innerShape) = contents(of: schema, shape, isRequest: roots[root].isRequest) else { return }
    var isList = true
    if case .jsonText = schema.kind { isList = false }
    collect(inner, innerShape, of: field, parents: parents, root: root, next: &next, isElement: isList)
  }

  /// What stands behind a reference that has no type of its own, with its shape; nil for everything else.
  mutating func followed(_ schema: Schema, isRequest: Bool) -> (Schema, ShapeTable.Shape)? {
    guard let (schema, component) = components.followed(schema) else { return nil }
    let names = components.fieldNames(inComponent: component)
    return (schema, shapes.shape(of: schema, isRequest: isRequest, names))
  }

  /// The element of a list, the value of a map or what JSON text holds, with its shape.
  mutating func contents(
    of schema: Schema, _ shape: ShapeTable.Shape, isRequest: Bool
  ) -> (Schema, ShapeTable.Shape)? {
    switch schema.kind {
    case .array(let element) where !schema.enumeration.isEmpty:
      let element = element.listing(schema.enumeration)
      return (element, shapes.shape(of: element, isRequest: isRequest, FieldNames.Tree()))
    case .array(let inner), .map(let inner), .jsonText(let inner):
      return shape.parts.first.map { (inner, $0) }
    default: return nil
    }
  }

  private mutating func define(
    _ schema: Schema, _ shape: ShapeTable.Shape, words: Words, parents: [Words], of field: Field, root: Int
  ) -> Bool {
    let isRequest = roots[root].isRequest
    if let index = indexes[shape.id] {
      let isNewToRoot = definitions[index].lastRoot != root
      definitions[index].lastRoot = root
      return isNewToRoot
    }
    var candidates = [words]
    for parent in parents.reversed() { candidates.append(parent + (candidates.last ?? words)) }
    indexes[shape.id] = definitions.count
    definitions.append(
      Definition(
        shape: shape, schema: schema, candidates: candidates, documentation: field.description,
        location: field.location, root: root, lastRoot: root, isRequest: isRequest))
    return true
  }

  // MARK: Naming

  private mutating func nameDefinitions(besides taken: Set<String>) {
    var shared = Scope(taken: taken.union(roots.map(\.name.name)))
    var sharedNames: Set<String> = []
    for definition in definitions where definition.isShared {
      let name = shared.name(definition.candidates, as: .type)
      names[definition.shape.id] = name
      sharedNames.insert(name.name)
    }
    // A nested type of the same name would hide the shared one.
    for root in roots.indices {
      var scope = Scope(taken: sharedNames.union([roots[root].name.name]))
      for definition in definitions where !definition.isShared && definition.root == root {
        names[definition.shape.id] = scope.name(definition.candidates, as: .type)
      }
    }
  }
}
