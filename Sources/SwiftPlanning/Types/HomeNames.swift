import SpecModel
import SwiftSource

/// A type that wants a name in a step, for so many requests and replies below it.
struct HomeClaim {
  let type: Int
  let count: Int
}

extension TypeTable {
  /// The names in a step.
  ///
  /// Where several want one, it is that of the type that most requests and replies below the step use; of equals, of the
  /// one whose fields come first in the alphabet. So no name depends on the order of files, and a page more takes a name
  /// from a type in the rarest case. The others are called after the last step, too, if all paths that use them end in
  /// the same, else after the object that they stand in, then after the way they travel, and are numbered at last.
  func names(for claims: [HomeClaim], at place: Places.ID) -> [Int: Identifier] {
    // The steps and the requests and replies have their names for good, even those that a page may add.
    let reserved = places.names(in: place).union(RootRole.typeNames).union([
      places.name(of: place).name, outermostName(of: place),
    ])
    // A name that takes a suffix may be one of these again.
    var scope = Scope(taken: reserved)
    var names: [Int: Identifier] = [:]
    for claim in sorted(claims) {
      let name = identifier(plainName(of: claim.type), as: .type, avoiding: reserved)
      names[claim.type] =
        scope.take(name) ? name : scope.name(candidates(for: claim.type), else: name, as: .type, avoiding: reserved)
    }
    return names
  }

  private func outermostName(of place: Places.ID) -> String {
    if case .named(let names) = places.type(at: place), let first = names.first { first.name } else { "" }
  }

  /// Who may choose first. Every type that is alone with its name, or the first of several, has it whatever the others
  /// are called.
  private func sorted(_ claims: [HomeClaim]) -> [HomeClaim] {
    let groups = Dictionary(grouping: claims) { definition(uses[$0.type][0]).words }.sorted { $0.key < $1.key }
      .map { $0.value.count == 1 ? $0.value : ranked($0.value) }
    return groups.map { $0[0] } + groups.flatMap { $0.dropFirst() }
  }

  private func ranked(_ claims: [HomeClaim]) -> [HomeClaim] {
    let byCount = Dictionary(grouping: claims, by: \.count).sorted { $1.key < $0.key }
    return byCount.flatMap { _, equals -> [HomeClaim] in
      if equals.count == 1 { return equals }
      let contents = equals.map { claim -> (claim: HomeClaim, text: String) in
        let use = uses[claim.type][0]
        return (claim, contentText(definition(use).schema, isRequest: roots[use.root].type.isRequest))
      }
      return contents.sorted { ($0.text, $0.claim.type) < ($1.text, $1.claim.type) }.map(\.claim)
    }
  }

  private func plainName(of type: Int) -> Words {
    let use = uses[type][0]
    let words = definition(use).words
    return prefixed(use.definition == 0 ? Words("shared") + words : words, in: roots[use.root])
  }

  /// What it is called where others have the name.
  private func candidates(for type: Int) -> [Words] {
    let all = uses[type].map { definition($0) }
    let root = roots[uses[type][0].root]
    let words = all[0].words
    var candidates: [Words] = []
    if let step = commonStep(of: type) { candidates.append(step + words) }
    let parents = Dictionary(grouping: all.compactMap(\.parents.last)) { $0 }.mapValues(\.count)
    candidates += parents.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { $0.key + words }
    let ways = Set(uses[type].map { roots[$0.root].type.isRequest })
    if uses[type][0].definition != 0, ways.count == 1 {
      candidates.append(Words(root.type.isRequest ? "request" : "response") + words)
    }
    return candidates.filter { !$0.endsInDoubledWord }.map { prefixed($0, in: root) }
  }

  /// The last step of all paths that use it: `h5`, where those are of direct merchants and of partners.
  private func commonStep(of type: Int) -> Words? {
    let steps = Set(uses[type].map { sites[roots[$0.root].site].node.last })
    return steps.count == 1 ? steps.first?.map { Words($0.name) } : nil
  }

  private func prefixed(_ words: Words, in root: Root) -> Words {
    let prefix = sites[root.site].area.prefix
    return words.starts(with: prefix) ? words : prefix + words
  }
}

/// What is in a type, as a text to sort by.
private func contentText(_ schema: Schema, isRequest: Bool) -> String {
  var text = ""
  func add(_ schema: Schema) {
    if !schema.enumeration.isEmpty { text += "\(schema.enumeration.map(\.value))" }
    switch schema.kind {
    case .object(let fields):
      for field in fields {
        text += field.name + (isRequest && field.isRequired ? "!" : "?")
        add(field.schema)
        text += ";"
      }
    case .array(let inner), .map(let inner), .jsonText(let inner): add(inner)
    case .oneOf(let union):
      for alternative in union.alternatives {
        text += alternative.name
        add(alternative.schema)
        text += "|"
      }
    case .string, .integer, .number, .boolean, .any, .file, .reference: text += "\(schema.kind)"
    }
  }
  add(schema)
  return text
}
