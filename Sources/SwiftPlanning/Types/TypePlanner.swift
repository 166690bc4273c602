import SpecModel
import SwiftSource

/// A struct that stands directly below the node of a path: a request, a query, a reply.
struct RootType {
  var name: Identifier
  var documentation: String
  var fields: [Field]
  var isRequest: Bool
  /// Whether its fields are reached through the wrapper of a reply.
  var isReply: Bool
  var sample: JSON?
}

/// Plans all types of one path. A shape that several of its requests and replies use stands once, beside them; one that
/// only a single request or reply uses stands inside it.
struct TypePlanner {
  private struct Definition {
    var shape: ShapeTable.ShapeID
    var schema: Schema
    var candidates: [Words]
    var documentation: String
    var roots: Set<Int>
    var isRequest: Bool
  }

  private let roots: [RootType]
  private var shapes = ShapeTable()
  private var definitions: [Definition] = []
  private var indexes: [ShapeTable.ShapeID: Int] = [:]
  private var names: [ShapeTable.ShapeID: Identifier] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  private init(roots: [RootType]) {
    self.roots = roots
  }

  /// The types of a path whose node has these names in it already.
  static func plan(_ roots: [RootType], besides taken: Set<String>) -> (types: [TypePlan], diagnostics: [Diagnostic]) {
    var planner = TypePlanner(roots: roots)
    planner.collect()
    planner.nameDefinitions(besides: taken)
    return (planner.types(), planner.diagnostics)
  }

  // MARK: Collecting

  /// Level by level, so that the outermost use of a name decides what it means.
  private mutating func collect() {
    for (index, root) in roots.enumerated() {
      var level: [(fields: [Field], parents: [Words])] = [(root.fields, [])]
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
    if let values = enumerationOrObject(schema) {
      let words = isElement ? Words(field.name).singular : Words(field.name)
      let isNew = define(schema, words: words, parents: parents, of: field, root: root)
      if case .fields(let fields) = values, isNew { next.append((fields, parents + [words])) }
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
        shape: shape, schema: schema, candidates: candidates, documentation: field.description, roots: [root],
        isRequest: isRequest))
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
      let properties = properties(
        of: root.fields, isRequest: root.isRequest, avoiding: root.isReply ? NameKind.replyMembers : [])
      types.append(
        .object(
          ObjectPlan(
            name: root.name, documentation: root.documentation, properties: properties, nested: nested)))
    }
    types += definitions.filter { $0.roots.count > 1 }.map { type($0) }
    return types
  }

  private mutating func type(_ definition: Definition) -> TypePlan {
    let name = names[definition.shape] ?? Identifier(known: "Unnamed")
    if case .object(let fields) = definition.schema.kind {
      return .object(
        ObjectPlan(
          name: name, documentation: documentation(summary: definition.documentation),
          properties: properties(of: fields, isRequest: definition.isRequest, avoiding: [])))
    }
    return .enumeration(
      enumerationPlan(name: name, documentation: definition.documentation, schema: definition.schema))
  }

  private mutating func properties(
    of fields: [Field], isRequest: Bool, avoiding reserved: Set<String>
  ) -> [PropertyPlan] {
    var scope = Scope()
    // A field that is spelled like an identifier keeps that name, wherever it stands.
    let exact = fields.map { identifier(Words($0.name), as: .property, avoiding: reserved).name == $0.name }
    var properties: [PropertyPlan?] = fields.map { _ in nil }
    for wantsExact in [true, false] {
      for (index, field) in fields.enumerated() where exact[index] == wantsExact {
        let wanted = identifier(Words(field.name), as: .property, avoiding: reserved)
        let name = scope.name(field.name, as: .property, avoiding: reserved)
        if name != wanted { reportClash(field, wanted: wanted, name: name) }
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
    let isRequired = isRequest && field.isRequired
    var schema = field.schema
    var coding = PropertyPlan.Coding.plain
    if case .jsonText(let inner) = schema.kind, enumerationOrObject(inner) != nil || inner.isList {
      schema = inner
      coding = .jsonText
    } else if schema.encryption == .rsaPublicKey {
      coding = .sensitive
    }
    let (type, placeholder) = reference(to: schema, isRequest: isRequest)
    return PropertyPlan(
      name: name, wireName: field.name, type: type, isRequired: isRequired, placeholder: placeholder, coding: coding,
      documentation: documentation(of: field, name: name))
  }

  private mutating func reference(
    to schema: Schema, isRequest: Bool
  ) -> (type: TypeReference, placeholder: SwiftText) {
    if let contents = enumerationOrObject(schema) {
      guard let name = names[shapes.shape(of: schema, isRequest: isRequest)] else {
        return (.known("JSONValue"), ".null")
      }
      switch contents {
      case .fields: return (.named([name]), "\(name)(.undecoded)")
      case .values:
        return (.named([name]), schema.kind == .string ? "\(name)(rawValue: \"\")" : "\(name)(rawValue: 0)")
      }
    }
    switch schema.kind {
    case .string, .file, .jsonText:
      return schema.format == "date-time" && schema.encryption == nil
        ? (.known("Timestamp"), "\"\"") : (.known("String"), "\"\"")
    case .integer: return (.known("Int"), "0")
    case .number: return ["double", "float"].contains(schema.format) ? (.known("Double"), "0") : (.known("Int"), "0")
    case .boolean: return (.known("Bool"), "false")
    case .array(let element):
      let element = schema.enumeration.isEmpty ? element : element.listing(schema.enumeration)
      return (.array(reference(to: element, isRequest: isRequest).type), "[]")
    case .map(let value): return (.map(reference(to: value, isRequest: isRequest).type), "[:]")
    case .object: return (.map(.known("JSONValue")), "[:]")
    case .any, .oneOf, .reference: return (.known("JSONValue"), ".null")
    }
  }
}

enum NamedContents {
  case fields([Field])
  case values
}

/// What a type of its own is made for; nil for everything that has one already.
func enumerationOrObject(_ schema: Schema) -> NamedContents? {
  if !schema.enumeration.isEmpty, isEnumerable(schema) { return .values }
  if case .object(let fields) = schema.kind, !fields.isEmpty { return .fields(fields) }
  return nil
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
