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
    var shape: ShapeTable.ShapeID
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
  private var definitions: [Definition] = []
  private var indexes: [ShapeTable.ShapeID: Int] = [:]
  private var names: [ShapeTable.ShapeID: Identifier] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  private init(roots: [RootType], components: ComponentTypes) {
    self.roots = roots.map { root in
      var root = root
      root.schema = root.schema.travelling(isRequest: root.isRequest)
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
      var level: [(fields: [Field], parents: [Words])] = [(namedContents(root.schema)?.fields ?? [], [])]
      while !level.isEmpty {
        var next: [(fields: [Field], parents: [Words])] = []
        for (fields, parents) in level {
          for field in fields {
            collect(field.schema, of: field, parents: parents, root: index, next: &next)
          }
        }
        level = next
      }
    }
  }

  private mutating func collect(
    _ schema: Schema, of field: Field, parents: [Words], root: Int,
    next: inout [(fields: [Field], parents: [Words])], isElement: Bool = false
  ) {
    let schema = components.resolved(schema)
    if components.hasType(schema), let contents = namedContents(schema) {
      let words = isElement ? Words(field.name).singular : Words(field.name)
      let isNew = define(schema, words: words, parents: parents, of: field, root: root)
      if isNew { next.append((contents.fields, parents + [words])) }
      return
    }
    switch schema.kind {
    case .array(let element):
      let element = schema.enumeration.isEmpty ? element : element.listing(schema.enumeration)
      collect(element, of: field, parents: parents, root: root, next: &next, isElement: true)
    case .map(let value):
      collect(value, of: field, parents: parents, root: root, next: &next, isElement: true)
    case .jsonText(let inner):
      collect(inner, of: field, parents: parents, root: root, next: &next)
    default: break
    }
  }

  private mutating func define(
    _ schema: Schema, words: Words, parents: [Words], of field: Field, root: Int
  ) -> Bool {
    let isRequest = roots[root].isRequest
    let shape = shapes.shape(of: schema, isRequest: isRequest)
    if let index = indexes[shape] {
      return definitions[index].roots.insert(root).inserted
    }
    var candidates = [words]
    for parent in parents.reversed() { candidates.append(parent + (candidates.last ?? words)) }
    indexes[shape] = definitions.count
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
      names[definition.shape] = name
      sharedNames.insert(name.name)
    }
    // A nested type of the same name would hide the shared one.
    for root in roots.indices {
      var scope = Scope(taken: sharedNames.union([roots[root].name.name]))
      for definition in definitions where definition.roots == [root] {
        names[definition.shape] = scope.name(definition.candidates, as: .type)
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
          named: root.name, root.schema, documentation: root.documentation, root.location, isRequest: root.isRequest,
          reserved: root.isReply ? NameKind.replyMembers : [], nested: nested))
    }
    types += definitions.filter { $0.roots.count > 1 }.map { type($0) }
    return types
  }

  private mutating func type(_ definition: Definition) -> TypePlan {
    type(
      named: names[definition.shape] ?? Identifier(known: "Unnamed"), definition.schema,
      documentation: definition.documentation, definition.location, isRequest: definition.isRequest)
  }

  private mutating func type(
    named name: Identifier, _ schema: Schema, documentation description: String, _ location: SourceLocation,
    isRequest: Bool, reserved: Set<String> = [], nested: [TypePlan] = []
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
          alternatives: alternatives(of: union, isRequest: isRequest), nested: nested, place: place(location)))
    case .fields(let fields)?:
      return .object(
        ObjectPlan(
          name: name, documentation: documentation(summary: description),
          properties: properties(of: fields, isRequest: isRequest, avoiding: reserved), nested: nested,
          isMutable: isRequest, place: place(location)))
    case nil:
      return .object(
        ObjectPlan(name: name, documentation: documentation(summary: description), properties: [], isMutable: isRequest)
      )
    }
  }

  private mutating func alternatives(of union: Schema.Union, isRequest: Bool) -> [UnionPlan.Alternative] {
    var scope = Scope(taken: ["other"])
    let names = union.alternatives.map { scope.name($0.name, as: .value) }
    return (distinctions(of: union, components) ?? []).map { index, sign in
      let type = reference(to: union.alternatives[index].schema, isRequest: isRequest)
      return UnionPlan.Alternative(name: names[index], type: type, sign: sign)
    }
  }

  private mutating func properties(
    of fields: [Field], isRequest: Bool, avoiding reserved: Set<String>
  ) -> [PropertyPlan] {
    var scope = Scope()
    // A field that is spelled like an identifier keeps that name, wherever it stands.
    let wanted = fields.map { identifier(Words($0.preferredName ?? $0.name), as: .property, avoiding: reserved) }
    let exact = zip(fields, wanted).map { $0.preferredName != nil || $1.name == $0.name }
    var properties: [PropertyPlan?] = fields.map { _ in nil }
    for wantsExact in [true, false] {
      for (index, field) in fields.enumerated() where exact[index] == wantsExact {
        let name = scope.name(wanted[index])
        if name != wanted[index] { reportClash(field, wanted: wanted[index], name: name) }
        properties[index] = property(field, name: name, isRequest: isRequest)
      }
    }
    return properties.compactMap { $0 }
  }

  private mutating func reportClash(_ field: Field, wanted: Identifier, name: Identifier) {
    diagnostics.append(
      Diagnostic(
        .warning, at: field.location,
        "'\(field.name)' would have the Swift name '\(wanted.name)' of another field, and is called '\(name.name)'"))
  }

  private mutating func property(_ field: Field, name: Identifier, isRequest: Bool) -> PropertyPlan {
    var schema = components.resolved(field.schema)
    reportOpenValue(schema, of: field)
    var coding = PropertyPlan.Coding.plain
    if case .jsonText(let inner) = schema.kind, components.hasType(components.target(of: inner)) || inner.isList {
      schema = inner
      coding = .jsonText
    } else if schema.encryption == .rsaPublicKey {
      coding = .sensitive
    } else if let separator = field.separator, schema.isList {
      coding = .joined(separator)
    }
    var isIndirect = false
    if case .reference(let key) = schema.kind { isIndirect = components.isRecursive(key, in: roots.first?.component) }
    let type = reference(to: schema, isRequest: isRequest)
    return PropertyPlan(
      name: name, wireName: field.name, type: type,
      // What always holds another of its kind has no end, and cannot be asked for.
      isRequired: isRequest && field.isRequired && !isIndirect, coding: coding,
      isIndirect: isIndirect, documentation: documentation(of: field, name: name),
      place: place(field.location))
  }

  private mutating func reportOpenValue(_ schema: Schema, of field: Field) {
    guard case .oneOf = schema.kind, !components.hasType(schema) else { return }
    diagnostics.append(
      Diagnostic(
        .warning, at: field.location,
        "nothing tells the shapes of '\(field.name)' apart, and it is an open JSON value",
        remedy: "add a 'discriminator', or properties that only one of them requires"))
  }

  private mutating func reference(to schema: Schema, isRequest: Bool) -> TypeReference {
    let schema = components.resolved(schema)
    if case .reference(let key) = schema.kind, let type = components.type(of: key, isRequest: isRequest) {
      return type
    }
    if components.hasType(schema) {
      guard let name = names[shapes.shape(of: schema, isRequest: isRequest)] else {
        return .known("JSONValue")
      }
      return .named([name])
    }
    switch schema.kind {
    case .string, .file, .jsonText:
      return schema.format == "date-time" && schema.encryption == nil
        ? .known("Timestamp") : .known("String")
    case .integer: return .known("Int")
    case .number: return .known("Double")
    case .boolean: return .known("Bool")
    case .array(let element):
      let element = schema.enumeration.isEmpty ? element : element.listing(schema.enumeration)
      return .array(reference(to: element, isRequest: isRequest))
    case .map(let value): return .map(reference(to: value, isRequest: isRequest))
    case .object: return .map(.known("JSONValue"))
    case .any, .oneOf, .reference: return .known("JSONValue")
    }
  }
}

func place(_ location: SourceLocation) -> DescribedPlace {
  DescribedPlace(file: location.file, line: location.line, column: location.column)
}

/// What a type of its own is made for.
enum NamedContents {
  case fields([Field])
  case values
  case alternatives(Schema.Union)

  /// What is named within it: fields, or the alternatives as if they were.
  var fields: [Field] {
    switch self {
    case .fields(let fields): fields
    case .values: []
    case .alternatives(let union):
      union.alternatives.map {
        Field(
          name: $0.name, schema: $0.schema, isRequired: false,
          location: SourceLocation(file: "", line: 1, column: 1))
      }
    }
  }
}

/// What a type of its own would be made for; nil for everything that has one already.
func namedContents(_ schema: Schema) -> NamedContents? {
  if !schema.enumeration.isEmpty, isEnumerable(schema) { return .values }
  switch schema.kind {
  case .object(let fields): return fields.isEmpty ? nil : .fields(fields)
  case .oneOf(let union): return .alternatives(union)
  default: return nil
  }
}

extension Schema {
  /// The same with these values listed.
  fileprivate func listing(_ values: [EnumerationValue]) -> Schema {
    var schema = self
    schema.enumeration = values
    return schema
  }

  fileprivate var isList: Bool {
    if case .array = kind { true } else { false }
  }
}
