import SwiftSource

/// The names that are taken in one place.
struct Scope {
  private var taken: Set<String>

  init(taken: Set<String> = []) {
    self.taken = taken
  }

  /// - Parameter capacity: How many names there will be.
  init(capacity: Int) {
    taken = Set(minimumCapacity: capacity)
  }

  /// The first of the candidates that is free, numbered where none is; it is taken from now on.
  mutating func name(_ candidates: [Words], as kind: NameKind, avoiding reserved: Set<String> = []) -> Identifier {
    for words in candidates {
      let identifier = identifier(words, as: kind, avoiding: reserved)
      if taken.insert(identifier.name).inserted { return identifier }
    }
    return name(identifier(candidates.first ?? Words(""), as: kind, avoiding: reserved))
  }

  /// This identifier, or the first numbered one that is free; it is taken from now on.
  mutating func name(_ wanted: Identifier) -> Identifier {
    if taken.insert(wanted.name).inserted { return wanted }
    var number: UInt = 2
    while !taken.insert(wanted.numbered(number).name).inserted { number += 1 }
    return wanted.numbered(number)
  }

  mutating func name(_ wireName: String, as kind: NameKind, avoiding reserved: Set<String> = []) -> Identifier {
    name([Words(wireName)], as: kind, avoiding: reserved)
  }
}

/// The identifier for these words, by the rule of its kind.
func identifier(_ words: Words, as kind: NameKind, avoiding reserved: Set<String> = []) -> Identifier {
  let text = kind.isCapitalized ? words.upperCamel : words.lowerCamel
  // Words hold letters and digits only, so that a prefix always makes an identifier of them.
  let identifier = Identifier(text) ?? Identifier(kind.prefix + words.upperCamel) ?? Identifier(known: "unnamed")
  let isTaken =
    kind.isReserved(identifier.name) || !reserved.isEmpty && reserved.contains(identifier.name)
    || SwiftLanguage.isUnusableMember(identifier.name)
  return isTaken ? identifier + kind.suffix : identifier
}
