import SpecModel
import SwiftSource

/// Plans the types of one path.
struct TypePlanner {
  private var definitions: TypeDefinitions
  private let components: ComponentTypes

  /// The types of nearly all properties, made once.
  private static let string = TypeReference.known("String")
  private static let integer = TypeReference.known("Int")
  private static let timestamp = TypeReference.known("Timestamp")

  /// The types of a path whose node has these names in it already.
  static func plan(
    _ roots: [RootType], besides taken: Set<String>, _ components: ComponentTypes, _ report: inout Report
  ) -> [TypePlan] {
    var planner = TypePlanner(
      definitions: TypeDefinitions(roots, besides: taken, components), components: components)
    return planner.types(&report)
  }

  private mutating func types(_ report: inout Report) -> [TypePlan] {
    var types: [TypePlan] = []
    let all = definitions.definitions
    for (index, root) in definitions.roots.enumerated() {
      let nested = all.filter { !$0.isShared && $0.root == index }.map { type($0, &report) }
      types.append(
        type(
          named: root.name, root.schema, definitions.rootShapes[index], documentation: root.documentation,
          root.location, isRequest: root.isRequest, reserved: root.isReply ? NameKind.replyMembers : [],
          nested: nested, &report))
    }
    return types + all.filter(\.isShared).map { type($0, &report) }
  }

  private mutating func type(_ definition: TypeDefinitions.Definition, _ report: inout Report) -> TypePlan {
    type(
      named: definitions.name(of: definition.shape) ?? Identifier(known: "Unnamed"), definition.schema,
      definition.shape, documentation: definition.documentation, definition.location, isRequest: definition.isRequest,
      &report)
  }

  private mutating func type(
    named name: Identifier, _ schema: Schema, _ shape: ShapeTable.Shape, documentation description: String,
    _ location: SourceLocation, isRequest: Bool, reserved: Set<String> = [], nested: [TypePlan] = [],
    _ report: inout Report
  ) -> TypePlan {
    switch namedContents(schema) {
    case .values?:
      var plan = enumerationPlan(name: name, documentation: description, schema: schema)
      plan.origin = Origin(location)
      return .enumeration(plan)
    case .alternatives(let union)?:
      return .union(
        UnionPlan(
          name: name, documentation: documentation(summary: description),
          alternatives: alternatives(of: union, shape, isRequest: isRequest), nested: nested, origin: Origin(location)))
    case .fields(let fields)?:
      return .object(
        ObjectPlan(
          name: name, documentation: documentation(summary: description),
          properties: properties(of: fields, shape, isRequest: isRequest, avoiding: reserved, &report), nested: nested,
          origin: Origin(location)))
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
    of fields: [Field], _ shape: ShapeTable.Shape, isRequest: Bool, avoiding reserved: Set<String>,
    _ report: inout Report
  ) -> [PropertyPlan] {
    var scope = Scope(capacity: fields.count)
    func preferredName(_ index: Int) -> String? { shape.preferredNames.isEmpty ? nil : shape.preferredNames[index] }
    let wanted = fields.enumerated().map { index, field in
      identifier(Words(preferredName(index) ?? field.name), as: .property, avoiding: reserved)
    }
    // A field that is spelled like an identifier keeps that name, wherever it stands.
    let exact = fields.indices.map { preferredName($0) != nil || wanted[$0].name == fields[$0].name }
    var names = wanted
    for wantsExact in [true, false] {
      for (index, field) in fields.enumerated() where exact[index] == wantsExact {
        names[index] = scope.name(wanted[index])
        if names[index] != wanted[index] { reportClash(field, wanted: wanted[index], name: names[index], &report) }
        reportOpenValue(field, &report)
      }
    }
    var properties: [PropertyPlan] = []
    properties.reserveCapacity(fields.count)
    for (index, field) in fields.enumerated() {
      properties.append(property(field, shape.parts[index], name: names[index], isRequest: isRequest, &report))
    }
    return properties
  }

  private func reportClash(_ field: Field, wanted: Identifier, name: Identifier, _ report: inout Report) {
    report.add(
      .warning, at: field.location,
      "'\(field.name)' would have the Swift name '\(wanted.name)' of another field, and is called '\(name.name)'")
  }

  private mutating func property(
    _ field: Field, _ shape: ShapeTable.Shape, name: Identifier, isRequest: Bool, _ report: inout Report
  ) -> PropertyPlan {
    var (schema, shape) = definitions.followed(field.schema, isRequest: isRequest) ?? (field.schema, shape)
    var coding = PropertyPlan.Coding.plain
    if schema.holdsEncryption {
      coding = .sensitive
      if !schema.isTexts {
        reportEncryption(of: field, &report)
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
    if case .reference(let key) = schema.kind {
      isRecursive = components.isRecursive(key, in: definitions.roots.first?.component)
    }
    let type = reference(to: schema, shape, isRequest: isRequest)
    return PropertyPlan(
      name: name, wireName: field.name, type: type,
      // What always holds another of its kind has no end, and cannot be asked for.
      isRequired: isRequest && field.isRequired && !isRecursive, coding: coding,
      documentation: documentation(of: field, name: name),
      origin: Origin(field.location))
  }

  /// What is encrypted must never travel in plain text because nobody thought of its shape.
  private func reportEncryption(of field: Field, _ report: inout Report) {
    report.add(
      .error, at: field.location, "'\(field.name)' is encrypted, but is neither a text nor a list of texts",
      remedy: "mark the texts within it, or write 'string' or 'string[]' as its type")
  }

  private func reportOpenValue(_ field: Field, _ report: inout Report) {
    let schema = components.resolved(field.schema)
    guard case .oneOf = schema.kind, !components.hasType(schema) else { return }
    report.add(
      .warning, at: field.location, "nothing tells the shapes of '\(field.name)' apart, and it is an open JSON value",
      remedy: "add a 'discriminator', or properties that only one of them requires")
  }

  private mutating func reference(
    to schema: Schema, _ shape: ShapeTable.Shape, isRequest: Bool
  ) -> TypeReference {
    if let (schema, shape) = definitions.followed(schema, isRequest: isRequest) {
      return reference(to: schema, shape, isRequest: isRequest)
    }
    if case .reference(let key) = schema.kind, let type = components.type(of: key, isRequest: isRequest) {
      return type
    }
    if components.hasType(schema) {
      return definitions.name(of: shape).map { .named([$0]) } ?? .known("JSONValue")
    }
    switch schema.kind {
    case .string, .file, .jsonText:
      return schema.format == "date-time" && schema.encryption == nil ? Self.timestamp : Self.string
    case .integer: return Self.integer
    case .number: return .known("Double")
    case .boolean: return .known("Bool")
    case .array, .map:
      guard let (inner, innerShape) = definitions.contents(of: schema, shape, isRequest: isRequest) else { break }
      let type = reference(to: inner, innerShape, isRequest: isRequest)
      if case .array = schema.kind { return .array(type) }
      return .map(type)
    case .object: return .map(.known("JSONValue"))
    case .any, .oneOf, .reference: break
    }
    return .known("JSONValue")
  }
}
