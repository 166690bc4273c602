import SpecModel
import SwiftSource

/// Plans the types in all places.
struct TypePlanner {
  private var table: TypeTable
  private let components: ComponentTypes
  /// By type: what stands in a step that several requests and replies have in common.
  private var sharedPlans: [Int: TypePlan] = [:]

  /// The place whose types are planned: a request or reply, or a step that several have in common.
  private struct Surroundings {
    /// What uses the types: the first of several.
    var root: TypeTable.Root
    var names: [Int: Identifier]
  }

  /// An object, a choice or a list of values, about to become a type.
  private struct Subject {
    var definition: TypeTable.Definition
    /// The types that its fields lead to.
    var parts: [Int?]
    var name: Identifier
    var reserved: Set<String> = []
  }

  /// The types of nearly all properties, made once.
  private static let string = TypeReference.known("String")
  private static let integer = TypeReference.known("Int")
  private static let timestamp = TypeReference.known("Timestamp")

  /// - Parameter sites: In the order of a walk through the tree of paths.
  init(_ sites: [TypeSite], _ components: ComponentTypes) {
    table = TypeTable(sites, components)
    self.components = components
  }

  /// The types of each site: requests and replies, and what these have in common with each other, or with others below.
  mutating func types(_ report: inout Report) -> [[TypePlan]] {
    var types = [[TypePlan]](repeating: [], count: table.sites.count)
    var components: Set<String> = []
    for root in table.roots {
      // What is odd about a schema is said once, not for requests and replies.
      var found = Report()
      types[root.site].append(type(root, &found))
      if root.type.component.map({ components.insert($0).inserted }) != false { report.add(found) }
    }
    for index in table.homes.indices {
      let home = table.homes[index]
      guard let site = home.site else { continue }
      for (type, name) in home.sortedNames where isUsed(type, by: site) {
        if let plan = sharedType(type, named: name, in: home) { types[site].append(plan) }
      }
    }
    return types
  }

  /// The types that only paths below a step have in common, by these steps.
  mutating func sharedTypes() -> [(step: TypeReference, types: [TypePlan])] {
    table.homes.indices.compactMap { index in
      let home = table.homes[index]
      let names = home.sortedNames.filter { !isUsed($0.type, by: home.site) }
      let types = names.compactMap { sharedType($0.type, named: $0.name, in: home) }
      return types.isEmpty ? nil : (home.step, types)
    }
  }

  private func isUsed(_ type: Int, by site: Int?) -> Bool {
    guard let site else { return false }
    return table.uses[type].contains { table.roots[$0.root].site == site }
  }

  private mutating func type(_ root: TypeTable.Root, _ report: inout Report) -> TypePlan {
    let place = Surroundings(root: root, names: root.names)
    var nested: [TypePlan] = []
    for (definition, parts) in zip(root.definitions, root.parts).dropFirst() {
      let name = root.names[definition.type] ?? Identifier(known: "Unnamed")
      let subject = Subject(definition: definition, parts: parts, name: name)
      nested.append(standing(type(subject, in: place, &report), as: definition.type))
    }
    let reserved = root.type.isReply ? NameKind.replyMembers : []
    let subject = Subject(
      definition: root.definitions[0], parts: root.parts[0], name: root.type.name, reserved: reserved)
    var type = type(subject, in: place, &report)
    type.nested = nested
    return standing(type, as: root.definitions[0].type)
  }

  /// Another name for it, where it stands in another place.
  private func standing(_ type: TypePlan, as number: Int) -> TypePlan {
    table.owners[number].map { .alias(AliasPlan(target: $0.type, type: type)) } ?? type
  }

  private mutating func sharedType(_ number: Int, named name: Identifier, in home: TypeTable.Home) -> TypePlan? {
    guard let owner = table.owners[number] else { return nil }
    var plan = sharedPlans[number] ?? sharedPlan(number, owner)
    sharedPlans[number] = plan
    if owner.type == home.step.nested(name) { return plan }
    plan.name = name
    return .alias(AliasPlan(target: owner.type, type: plan))
  }

  private mutating func sharedPlan(_ number: Int, _ owner: TypeTable.Owner) -> TypePlan {
    // What is odd about it has been said where it is used.
    var report = Report()
    let uses = table.uses[number]
    let root = table.roots[uses[0].root]
    let definition = combined(uses.map { table.definition($0) })
    let isRoot = uses[0].definition == 0
    let reserved = isRoot && root.type.isReply ? NameKind.replyMembers : []
    let subject = Subject(
      definition: definition, parts: root.parts[uses[0].definition], name: owner.name, reserved: reserved)
    let place = Surroundings(root: root, names: isRoot ? root.names : table.homes[owner.home].names)
    var plan = type(subject, in: place, &report)
    if isRoot {
      // It has the names that people know from the requests or replies that it stands for.
      plan.nested = zip(root.definitions, root.parts).dropFirst().compactMap { definition, parts in
        root.names[definition.type].map { name in
          let subject = Subject(definition: definition, parts: parts, name: name)
          return standing(type(subject, in: place, &report), as: definition.type)
        }
      }
    }
    return plan
  }

  private mutating func type(_ subject: Subject, in place: Surroundings, _ report: inout Report) -> TypePlan {
    let definition = subject.definition
    let origin = Origin(definition.location)
    switch namedContents(definition.schema) {
    case .values?:
      var plan = enumerationPlan(
        name: subject.name, documentation: definition.documentation, schema: definition.schema)
      plan.origin = origin
      return .enumeration(plan)
    case .alternatives(let union)?:
      let language = Language(of: definition.documentation) ?? place.root.type.language
      return .union(
        UnionPlan(
          name: subject.name, documentation: documentation(summary: definition.documentation),
          alternatives: alternatives(of: union, subject, in: place), otherDocumentation: language.undescribedShape,
          origin: origin))
    case .fields(let fields)?:
      return .object(
        ObjectPlan(
          name: subject.name, documentation: documentation(summary: definition.documentation),
          properties: properties(of: fields, subject, in: place, &report), isSent: place.root.type.isRequest,
          origin: origin))
    case nil:
      return .object(
        ObjectPlan(
          name: subject.name, documentation: documentation(summary: definition.documentation), properties: [],
          isSent: place.root.type.isRequest, origin: origin))
    }
  }

  private mutating func alternatives(
    of union: Schema.Union, _ subject: Subject, in place: Surroundings
  ) -> [UnionPlan.Alternative] {
    var taken = Scope(taken: ["other"])
    let names = union.alternatives.map { taken.name($0.name, as: .value) }
    return (distinctions(of: union, components) ?? []).map { index, sign in
      let type = reference(
        to: union.alternatives[index].schema, subject.definition.shape.parts[index], subject.parts[index], in: place)
      return UnionPlan.Alternative(name: names[index], type: type, sign: sign)
    }
  }

  private mutating func properties(
    of fields: [Field], _ subject: Subject, in place: Surroundings, _ report: inout Report
  ) -> [PropertyPlan] {
    let shape = subject.definition.shape
    var scope = Scope(capacity: fields.count)
    func preferredName(_ index: Int) -> String? { shape.preferredNames.isEmpty ? nil : shape.preferredNames[index] }
    let wanted = fields.enumerated().map { index, field in
      identifier(Words(preferredName(index) ?? field.name), as: .property, avoiding: subject.reserved)
    }
    // A field that is spelled like an identifier keeps that name, wherever it stands.
    let exact = fields.indices.map { preferredName($0) != nil || wanted[$0].name == fields[$0].name }
    var names = wanted
    for wantsExact in [true, false] {
      for (index, field) in fields.enumerated() where exact[index] == wantsExact {
        names[index] = scope.name(wanted[index], as: .property)
        if names[index] != wanted[index] { reportClash(field, wanted: wanted[index], name: names[index], &report) }
        reportOpenValue(field, &report)
      }
    }
    var properties: [PropertyPlan] = []
    properties.reserveCapacity(fields.count)
    for (index, field) in fields.enumerated() {
      properties.append(
        property(field, shape.parts[index], subject.parts[index], name: names[index], in: place, &report))
    }
    return properties
  }

  private func reportClash(_ field: Field, wanted: Identifier, name: Identifier, _ report: inout Report) {
    report.add(
      .warning, at: field.location,
      "'\(field.name)' would have the Swift name '\(wanted.name)' of another field, and is called '\(name.name)'")
  }

  private mutating func property(
    _ field: Field, _ shape: ShapeTable.Shape, _ part: Int?, name: Identifier, in place: Surroundings,
    _ report: inout Report
  ) -> PropertyPlan {
    let isRequest = place.root.type.isRequest
    var (schema, shape) = table.followed(field.schema, isRequest: isRequest) ?? (field.schema, shape)
    var coding = PropertyPlan.Coding.plain
    if schema.holdsEncryption {
      coding = .sensitive
      if !schema.isTexts {
        reportEncryption(of: field, &report)
        schema = Schema(.string)
      }
    } else if case .jsonText(let inner) = schema.kind, let innerShape = shape.parts.first,
      components.hasType(components.target(of: inner)) || components.target(of: inner).isList
    {
      (schema, shape) = (inner, innerShape)
      coding = .jsonText
    } else {
      switch field.style {
      case .plain: break
      case .joined(let separator): coding = .joined(PropertyPlan.Separator(rawValue: separator) ?? .comma)
      case .bracketed: coding = .bracketed
      }
    }
    let context = place.root.type.context
    if coding == .plain, components.isSentAsNull(field, context) { coding = .nullable }
    let type = reference(to: schema, shape, part, in: place)
    return PropertyPlan(
      name: name, wireName: field.name, type: type, kind: kind(of: schema, type),
      isRequired: isRequest && components.isRequired(field, context), coding: coding,
      documentation: documentation(of: field, name: name, in: place.root.type.language), origin: Origin(field.location))
  }

  private func kind(of schema: Schema, _ type: TypeReference) -> PropertyPlan.Kind {
    switch type {
    case Self.string: return .text
    case Self.integer: return .integer
    case Self.timestamp: return .time
    case .known("Double"): return .number
    case .known("Bool"): return .boolean
    case .known("JSONValue"): return .content
    case .array: return .list
    case .map: return .map
    case .named, .optional, .generic: break
    }
    return switch namedContents(components.target(of: schema)) {
    case .values?: .enumeration
    case .alternatives?: .content
    case .fields?, nil: .object
    }
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

  /// - Parameter part: The type of its own that it leads to.
  private mutating func reference(
    to schema: Schema, _ shape: ShapeTable.Shape, _ part: Int?, in place: Surroundings
  ) -> TypeReference {
    let isRequest = place.root.type.isRequest
    if let (schema, shape) = table.followed(schema, isRequest: isRequest) {
      return reference(to: schema, shape, part, in: place)
    }
    if case .reference(let key) = schema.kind, let type = components.type(of: key, isRequest: isRequest) {
      return type
    }
    if components.hasType(schema) {
      return part.flatMap { place.names[$0] }.map { .named([$0]) } ?? .known("JSONValue")
    }
    switch schema.kind {
    case .string, .file, .jsonText:
      return schema.format == "date-time" && schema.encryption == nil ? Self.timestamp : Self.string
    case .integer: return Self.integer
    case .number: return .known("Double")
    case .boolean: return .known("Bool")
    case .array, .map:
      guard let (inner, innerShape) = table.contents(of: schema, shape) else { break }
      let type = reference(to: inner, innerShape, part, in: place)
      if case .array = schema.kind { return .array(type) }
      return .map(type)
    case .object: return .map(.known("JSONValue"))
    case .any, .oneOf, .reference: break
    }
    return .known("JSONValue")
  }
}
