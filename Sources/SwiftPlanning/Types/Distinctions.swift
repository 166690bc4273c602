import SpecModel
import SwiftSource

/// How each alternative of a choice is told from the others, in the order in which they are tried; nil where nothing
/// tells them apart.
func distinctions(of union: Schema.Union, _ components: ComponentTypes) -> [(index: Int, sign: UnionPlan.Sign)]? {
  let targets = union.alternatives.map { components.target(of: $0.schema) }
  if targets.isEmpty { return nil }
  if let discriminator = union.discriminator, let signs = signs(by: discriminator, union, targets) { return signs }
  var byKind: [UnionPlan.ValueKind: [Int]] = [:]
  for (index, target) in targets.enumerated() {
    guard let kind = valueKind(of: target) else { return nil }
    byKind[kind, default: []].append(index)
  }
  var result: [(index: Int, sign: UnionPlan.Sign)] = []
  for (kind, indexes) in byKind {
    if indexes.count == 1 {
      result.append((indexes[0], .kind(kind)))
    } else {
      guard kind == .object, let signs = signs(ofObjects: indexes, targets) else { return nil }
      result += signs
    }
  }
  // Those that ask for most come first: what they ask for may be more than another one asks for.
  return result.sorted { ($1.sign.weight, $0.index) < ($0.sign.weight, $1.index) }
}

private func signs(
  by discriminator: String, _ union: Schema.Union, _ targets: [Schema]
) -> [(index: Int, sign: UnionPlan.Sign)]? {
  var seen: Set<ExactName> = []
  var result: [(index: Int, sign: UnionPlan.Sign)] = []
  var rest: Int?
  for (index, target) in targets.enumerated() {
    guard case .object(let fields) = target.kind,
      let field = fields.first(where: { $0.name.isExactly(discriminator) })
    else { return nil }
    let listed = field.schema.enumeration.map(\.value)
    // A field that lists a single value says more than the name of its schema.
    let values = listed.count == 1 ? listed : union.alternatives[index].discriminatorValues
    guard values.allSatisfy({ seen.insert(ExactName($0)).inserted }) else { return nil }
    if !values.isEmpty {
      result.append((index, .value(of: discriminator, values)))
    } else if rest == nil {
      rest = index
    } else {
      return nil
    }
  }
  // One may have the values that choose none of the others.
  return result + (rest.map { [($0, .kind(.object))] } ?? [])
}

private func valueKind(of schema: Schema) -> UnionPlan.ValueKind? {
  switch schema.kind {
  case .string, .jsonText, .file: .string
  case .integer, .number: .number
  case .boolean: .boolean
  case .array: .array
  case .object, .map: .object
  case .any, .oneOf, .reference: nil
  }
}

/// A field that each of the objects requires with values of its own, or fields that the others do not have.
private func signs(ofObjects indexes: [Int], _ targets: [Schema]) -> [(index: Int, sign: UnionPlan.Sign)]? {
  let fields = indexes.map { index -> [Field] in
    if case .object(let fields) = targets[index].kind { fields } else { [] }
  }
  for field in fields[0] where field.isRequired && !field.schema.enumeration.isEmpty && field.schema.kind == .string {
    let lists = fields.compactMap {
      $0.first { $0.name.isExactly(field.name) && $0.isRequired }?.schema.enumeration.map(\.value)
    }
    let values = lists.flatMap { $0 }
    guard lists.count == fields.count, lists.allSatisfy({ !$0.isEmpty }),
      Set(values.map { ExactName($0) }).count == values.count
    else {
      continue
    }
    return zip(indexes, lists).map { ($0, .value(of: field.name, $1)) }
  }
  var owners: [ExactName: Set<Int>] = [:]
  for (position, own) in fields.enumerated() {
    for field in own { owners[ExactName(field.name), default: []].insert(position) }
  }
  var result: [(index: Int, sign: UnionPlan.Sign)] = []
  var hasUnmarked = false
  for (position, own) in fields.enumerated() {
    // Who has all that this one requires, beginning with what fewest have.
    let required = own.filter(\.isRequired).map { (name: $0.name, owners: owners[ExactName($0.name)] ?? []) }
    var alike = required.min { $0.owners.count < $1.owners.count }?.owners ?? Set(fields.indices)
    for name in required where alike.count > 1 { alike.formIntersection(name.owners) }
    let isTold = alike.count == 1
    if !isTold, hasUnmarked { return nil }
    if !isTold { hasUnmarked = true }
    let telling = isTold ? required.filter { $0.owners.count < fields.count }.map(\.name) : []
    result.append((indexes[position], .members(telling)))
  }
  return result
}

extension UnionPlan.Sign {
  /// How much it asks for.
  fileprivate var weight: Int {
    switch self {
    case .value: .max
    case .members(let names): names.count
    case .kind: 0
    }
  }
}
