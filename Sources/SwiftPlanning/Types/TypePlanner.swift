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
}

/// Plans all types of one path. A shape that several of its requests and replies use stands once, beside them; one that
/// only a single request or reply uses stands inside it.
struct TypePlanner {
  private struct Definition {
    var shape: ShapeTable.Shape
    var schema: Schema
    var candidates: [Words]
    var documentation: String
    var location: SourceLocation
    var roots: Set<Int>
    var isRequest: Bool
  }

  private let roots: [RootType]
  private let components: ComponentTypes
  private var shapes = ShapeTable()
  /// Those of the roots.
  private var rootShapes: [ShapeTable.Shape] = []
  private var definitions: [Definition] = []
  private var indexes: [ShapeTable.ShapeID: Int] = [:]
  private var names: [ShapeTable.ShapeID: Identifier] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  /// The types of nearly all properties, made once.
  private static let string = TypeReference.known("String")
  private static let integer = TypeReference.known("Int")
  private static let timestamp = TypeReference.known("Timestamp")

  private init(roots: [RootType], components: ComponentTypes) {
    self.roots = roots.map { root in
      var root = root
      if root.schema.hasDirections { root.schema = root.schema.travelling(isRequest: root.isRequest) }
      return root
    }
    self.components = components
  }

  /// The types of a path whose node has these names in it already.
  static func plan(
    _ roots: [RootType], besides taken: Set<String>, _ components: ComponentTypes
  ) -> (types: [TypePlan], diagnostics: [Diagnostic]) {
    var planner = TypePlanner(roots: roots, components: components)
    planner.collect()
    planner.nameDefinitions(besides: taken)
    return (planner.types(), planner.diagnostics)
  }

  // MARK: Collecting

  /// Level by level, so that the outermost use of a name decides what it means.
  private mutating func collect() {
    for (index, root) in roots.enumerated() {
      let shape = shapes.shape(of: root.schema, isRequest: root.isRequest)
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
  private mutating func followed(_ schema: Schema, isRequest: Bool) -> (Schema, ShapeTable.Shape)? {
    guard case .reference(let key) = schema.kind else { return nil }
    let schema = components.resolved(schema)
    if case .reference(key) = schema.kind { return nil }
    return (schema, shapes.shape(of: schema, isRequest: isRequest))
  }

  /// The element of a list, the value of a map or what JSON text holds, with its shape.
  private mutating func contents(
    of schema: Schema, _ shape: ShapeTable.Shape, isRequest: Bool
  ) -> (Schema, ShapeTable.Shape)? {
    switch schema.kind {
    case .array(let element) where !schema.enumeration.isEmpty:
      let element = element.listing(schema.enumeration)
      return (element, shapes.shape(of: element, isRequest: isRequest))
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
      return definitions[index].roots.insert(root).inserted
    }
    var candidates = [words]
    for parent in parents.reversed() { candidates.append(parent + (candidates.last ?? words)) }
    indexes[shape.id] = definitions.count
    definitions.append(
      Definition(
        shape: shape, schema: schema, candidates: candidates, documentation: field.description,
        location: field.location, roots: [root], isRequest: isRequest))
    return true
  }

  // MARK: Naming

  private mutating func nameDefinitions(besides taken: Set<String>) {
    var shared = Scope(taken: taken.union(roots.map(\.name.name)))
    var sharedNames: Set<String> = []
    for definition in definitions where definition.roots.count > 1 {
      let name = shared.name(definition.candidates, as: .type)
      names[definition.shape.id] = name
      sharedNames.insert(name.name)
    }
    // A nested type of the same name would hide the shared one.
    for root in roots.indices {
      var scope = Scope(taken: sharedNames.union([roots[root].name.name]))
      for definition in definitions where definition.roots == [root] {
        names[definition.shape.id] = scope.name(definition.candidates, as: .type)
      }
    }
  }

  // MARK: Planning

  private mutating func types() -> [TypePlan] {
    var types: [TypePlan] = []
    for (index, root) in roots.enumerated() {
      let nested = definitions.filter { $0.roots == [index] }.map { type($0) }
      types.append(
        type(
          named: root.name, root.schema, rootShapes[index], documentation: root.documentation, root.location,
          isRequest: root.isRequest, reserved: root.isReply ? NameKind.replyMembers : [],
          nested: nested))
    }
    types += definitions.filter { $0.roots.count > 1 }.map { type($0) }
    return types
  }

  private mutating func type(_ definition: Definition) -> TypePlan {
    type(
      named: names[definition.shape.id] ?? Identifier(known: "Unnamed"), definition.schema, definition.shape,
      documentation: definition.documentation, definition.location, isRequest: definition.isRequest)
  }

  private mutating func type(
    named name: Identifier, _ schema: Schema, _ shape: ShapeTable.Shape, documentation description: String,
    _ location: SourceLocation, isRequest: Bool, reserved: Set<String> = [], nested: [TypePlan] = []
  ) -> TypePlan {
    switch namedContents(schema) {
    case .values?:
      var plan = enumerationPlan(name: name, documentation: description, schema: schema)
      plan.place = place(location)
      return .enumeration(plan)
    case .alternatives(let union)?:
      return .union(
        UnionPlan(
          name: name, documentation: documentation(summary: description),
          alternatives: alternatives(of: union, shape, isRequest: isRequest), nested: nested, place: place(location)))
    case .fields(let fields)?:
      return .object(
        ObjectPlan(
          name: name, documentation: documentation(summary: description),
          properties: properties(of: fields, shape.parts, isRequest: isRequest, avoiding: reserved), nested: nested,
          place: place(location)))
    case nil:
      return .object(
        ObjectPlan(name: name, documentation: documentation(summary: description), properties: []))
    }
  }

  private mutating func alternatives(
    of union: Schema.Union, _ shape: ShapeTable.Shape, isRequest: Bool
  ) -> [UnionPlan.Alternative] {
    var scope = Scope(taken: ["other"])
    let names = union.alternatives.map { scope.name($0.name, as: .value) }
    return (distinctions(of: union, components) ?? []).map { index, sign in
      let type = reference(to: union.alternatives[index].schema, shape.parts[index], isRequest: isRequest)
      return UnionPlan.Alternative(name: names[index], type: type, sign: sign)
    }
  }

  private mutating func properties(
    of fields: [Field], _ shapes: [ShapeTable.Shape], isRequest: Bool, avoiding reserved: Set<String>
  ) -> [PropertyPlan] {
    var scope = Scope(capacity: fields.count)
    // A field that is spelled like an identifier keeps that name, wherever it stands.
    let wanted = fields.map { identifier(Words($0.preferredName ?? $0.name), as: .property, avoiding: reserved) }
    let exact = zip(fields, wanted).map { $0.preferredName != nil || $1.name == $0.name }
    var names = wanted
    for wantsExact in [true, false] {
      for (index, field) in fields.enumerated() where exact[index] == wantsExact {
        names[index] = scope.name(wanted[index])
        if names[index] != wanted[index] { reportClash(field, wanted: wanted[index], name: names[index]) }
        reportOpenValue(field)
      }
    }
    var properties: [PropertyPlan] = []
    properties.reserveCapacity(fields.count)
    for (index, field) in fields.enumerated() {
      properties.append(property(field, shapes[index], name: names[index], isRequest: isRequest))
    }
    return properties
  }

  private mutating func reportClash(_ field: Field, wanted: Identifier, name: Identifier) {
    diagnostics.append(
      Diagnostic(
        .warning, at: field.location,
        "'\(field.name)' would have the Swift name '\(wanted.name)' of another field, and is called '\(name.name)'"))
  }

  private mutating func property(
    _ field: Field, _ shape: ShapeTable.Shape, name: Identifier, isRequest: Bool
  ) -> PropertyPlan {
    var (schema, shape) = followed(field.schema, isRequest: isRequest) ?? (field.schema, shape)
    var coding = PropertyPlan.Coding.plain
    if schema.holdsEncryption {
      coding = .sensitive
      if !schema.isTexts {
        reportEncryption(of: field)
        schema = Schema(.string)
      }
    } else if case .jsonText(let inner) = schema.kind, let part = shape.parts.first,
      components.hasType(components.target(of: inner)) || inner.isList
    {
      (schema, shape) = (inner, part)
      coding = .jsonText
    } else if let separator = field.separator, schema.isList {
      coding = .joined(PropertyPlan.Separator(rawValue: separator) ?? .comma)
    }
    var isRecursive = false
    if case .reference(let key) = schema.kind { isRecursive = components.isRecursive(key, in: roots.first?.component) }
    let type = reference(to: schema, shape, isRequest: isRequest)
    return PropertyPlan(
      name: name, wireName: field.name, type: type,
      // What always holds another of its kind has no end, and cannot be asked for.
      isRequired: isRequest && field.isRequired && !isRecursive, coding: coding,
      documentation: documentation(of: field, name: name),
      place: place(field.location))
  }

  /// What is encrypted must never travel in plain text because nobody thought of its shape.
  private mutating func reportEncryption(of field: Field) {
    diagnostics.append(
      Diagnostic(
        .error, at: field.location, "'\(field.name)' is encrypted, but is neither a text nor a list of texts",
        remedy: "mark the texts within it, or write 'string' or 'string[]' as its type"))
  }

  private mutating func reportOpenValue(_ field: Field) {
    let schema = components.resolved(field.schema)
    guard case .oneOf = schema.kind, !components.hasType(schema) else { return }
    diagnostics.append(
      Diagnostic(
        .warning, at: field.location,
        "nothing tells the shapes of '\(field.name)' apart, and it is an open JSON value",
        remedy: "add a 'discriminator', or properties that only one of them requires"))
  }

  private mutating func reference(
    to schema: Schema, _ shape: ShapeTable.Shape, isRequest: Bool
  ) -> TypeReference {
    if let (schema, shape) = followed(schema, isRequest: isRequest) {
      return reference(to: schema, shape, isRequest: isRequest)
    }
    if case .reference(let key) = schema.kind, let type = components.type(of: key, isRequest: isRequest) {
      return type
    }
    if components.hasType(schema) {
      return names[shape.id].map { .named([$0]) } ?? .known("JSONValue")
    }
    switch schema.kind {
    case .string, .file, .jsonText:
      return schema.format == "date-time" && schema.encryption == nil ? Self.timestamp : Self.string
    case .integer: return Self.integer
    case .number: return .known("Double")
    case .boolean: return .known("Bool")
    case .array, .map:
      guard let (inner, innerShape) = contents(of: schema, shape, isRequest: isRequest) else { break }
      let type = reference(to: inner, innerShape, isRequest: isRequest)
      if case .array = schema.kind { return .array(type) }
      return .map(type)
    case .object: return .map(.known("JSONValue"))
    case .any, .oneOf, .reference: break
    }
    return .known("JSONValue")
  }
}
