import SpecModel
import SwiftSource

/// The types of the schemas that documents refer to by name: `Schemas.Color` for listed values, and for what differs
/// between what is sent and what comes back, `Schemas.Request.Pet` and `Schemas.Response.Pet`.
struct ComponentTypes {
  let namespace: Identifier
  static let requests = Identifier(known: "Request")
  static let replies = Identifier(known: "Response")

  let components: [String: Component]
  /// What the settings call fields.
  private let fieldNames: FieldNames
  private var names: [String: Identifier] = [:]
  /// Those that have a type of their own.
  private var typed: Set<String> = []
  /// Components that hold one another, with no list between, have equal numbers.
  private var cycles: [String: Int] = [:]

  init(_ input: PlanInput, _ namespaces: Namespaces) {
    components = input.description.components
    fieldNames = input.fieldNames
    namespace = namespaces.schemas
    findTypes()
    var scope = Scope(taken: [Self.requests.name, Self.replies.name, namespace.name])
    for (key, component) in components.sorted(by: { ($0.value.name, $0.key) < ($1.value.name, $1.key) })
    where typed.contains(key) {
      names[key] = scope.name(component.name, as: .type)
    }
    cycles = cyclesOfReferences(components.mapValues { directReferences(in: $0.schema) })
  }

  subscript(key: String) -> Component? { components[key] }

  /// Whether a choice has a type depends on what it chooses from: each component is looked at once, those before that it
  /// may be.
  private mutating func findTypes() {
    var begun: Set<String> = []
    for start in components.keys.sorted() {
      var waiting = [(key: start, isReady: false)]
      while let (key, isReady) = waiting.popLast() {
        guard let schema = components[key]?.schema else { continue }
        if isReady {
          if hasType(schema) { typed.insert(key) }
        } else if begun.insert(key).inserted {
          waiting.append((key, true))
          waiting += schema.choices.map { ($0, false) }
        }
      }
    }
  }

  func fieldNames(in operation: Operation) -> FieldNames.Tree { fieldNames.names(in: operation) }

  func fieldNames(inComponent key: String) -> FieldNames.Tree { fieldNames.names(inComponent: key) }

  func name(of key: String) -> Identifier? { names[key] }

  /// The schema that stands behind references that have no type of their own.
  func resolved(_ schema: Schema) -> Schema { followed(schema)?.schema ?? schema }

  /// What a reference without a type of its own leads to, and the component that it stands in; nil for everything else.
  func followed(_ schema: Schema) -> (schema: Schema, component: String)? {
    var result: (schema: Schema, component: String)?
    var next = schema
    while case .reference(let key) = next.kind {
      guard let target = components[key]?.schema else { return (Schema(.any), key) }
      if typed.contains(key) { break }
      next = target
      result = (next, key)
    }
    return result
  }

  /// The schema itself, through all references.
  func target(of schema: Schema) -> Schema {
    if case .reference(let key) = resolved(schema).kind {
      components[key]?.schema ?? Schema(.any)
    } else {
      resolved(schema)
    }
  }

  func hasType(_ schema: Schema) -> Bool {
    if !schema.enumeration.isEmpty, isEnumerable(schema) { return true }
    return switch schema.kind {
    case .object(let fields): !fields.isEmpty
    case .oneOf(let union): distinctions(of: union, self) != nil
    default: false
    }
  }

  /// The type that a reference leads to; nil where it leads to none.
  func type(of key: String, isRequest: Bool) -> TypeReference? {
    guard let name = names[key], let schema = components[key]?.schema else { return nil }
    let side = isRequest ? Self.requests : Self.replies
    return .named(schema.listsValues ? [namespace, name] : [namespace, side, name])
  }

  /// Whether a component that stands in another one may hold that one again.
  func isRecursive(_ key: String, in owner: String?) -> Bool {
    guard let owner, let cycle = cycles[owner] else { return false }
    return cycles[key] == cycle
  }

  /// Every component that these schemas lead to.
  func reached(from schemas: [Schema]) -> Set<String> { components.reached(from: schemas) }
}

/// The references to what lies in the value itself: not in a list beside it, nor in a choice, whose payloads lie
/// elsewhere too.
private func directReferences(in schema: Schema) -> [String] {
  switch schema.kind {
  case .reference(let key): [key]
  case .object(let fields): fields.flatMap { directReferences(in: $0.schema) }
  case .jsonText(let inner): directReferences(in: inner)
  default: []
  }
}

/// Numbers those that lead back to themselves; all on the same round trip have the same number. (Kosaraju's algorithm.)
private func cyclesOfReferences(_ references: [String: [String]]) -> [String: Int] {
  var backwards: [String: [String]] = [:]
  for (key, targets) in references { for target in targets { backwards[target, default: []].append(key) } }
  var order: [String] = []
  var seen: Set<String> = []
  for start in references.keys.sorted() where seen.insert(start).inserted {
    var path = [(key: start, next: 0)]
    while let (key, next) = path.last {
      let targets = references[key] ?? []
      if next < targets.count {
        path[path.count - 1].next += 1
        if seen.insert(targets[next]).inserted { path.append((targets[next], 0)) }
      } else {
        order.append(key)
        path.removeLast()
      }
    }
  }
  var cycles: [String: Int] = [:]
  var placed: Set<String> = []
  for (number, start) in order.reversed().enumerated() where placed.insert(start).inserted {
    var members = [start]
    var waiting = [start]
    while let key = waiting.popLast() {
      for source in backwards[key] ?? [] where placed.insert(source).inserted {
        members.append(source)
        waiting.append(source)
      }
    }
    guard members.count > 1 || references[start]?.contains(start) == true else { continue }
    for member in members { cycles[member] = number }
  }
  return cycles
}

extension Schema {
  /// The components that it may be, without anything between.
  fileprivate var choices: [String] {
    switch kind {
    case .reference(let key): [key]
    case .oneOf(let union): union.alternatives.flatMap(\.schema.choices)
    default: []
    }
  }
}

extension Schema {
  var listsValues: Bool {
    if case .values? = namedContents(self) { true } else { false }
  }

  /// Whether some fields in it travel one way only.
  var hasDirections: Bool {
    switch kind {
    case .object(let fields): fields.contains { $0.direction != .both || $0.schema.hasDirections }
    case .array(let inner), .map(let inner), .jsonText(let inner): inner.hasDirections
    case .oneOf(let union): union.alternatives.contains { $0.schema.hasDirections }
    default: false
    }
  }

  /// The same without the fields that travel the other way only.
  func travelling(isRequest: Bool) -> Schema {
    var schema = self
    switch kind {
    case .object(let fields): schema.kind = .object(fields.travelling(isRequest: isRequest))
    case .array(let element): schema.kind = .array(element.travelling(isRequest: isRequest))
    case .map(let value): schema.kind = .map(value.travelling(isRequest: isRequest))
    case .jsonText(let inner): schema.kind = .jsonText(inner.travelling(isRequest: isRequest))
    case .oneOf(var union):
      for index in union.alternatives.indices {
        union.alternatives[index].schema = union.alternatives[index].schema.travelling(isRequest: isRequest)
      }
      schema.kind = .oneOf(union)
    default: break
    }
    return schema
  }
}

extension [Field] {
  func travelling(isRequest: Bool) -> [Field] {
    compactMap { field in
      guard field.direction != (isRequest ? .repliesOnly : .requestsOnly) else { return nil }
      return field.changed { $0.schema = $0.schema.travelling(isRequest: isRequest) }
    }
  }
}
