import SwiftSource

/// The names that are taken in one place.
struct Scope {
  private var taken: Set<String>
  /// How often each name had to be numbered.
  private var numbers: [Identifier: UInt] = [:]

  init(taken: Set<String> = []) {
    self.taken = taken
  }

  /// - Parameter capacity: How many names there will be.
  init(capacity: Int) {
    taken = Set(minimumCapacity: capacity)
  }

  /// Whether it was free; it is taken from now on.
  mutating func take(_ name: Identifier) -> Bool {
    taken.insert(name.name).inserted
  }

  /// The first of the candidates that is free, numbered where none is; it is taken from now on.
  mutating func name(_ candidates: [Words], as kind: NameKind, avoiding reserved: Set<String> = []) -> Identifier {
    let first = identifier(candidates.first ?? Words(""), as: kind, avoiding: reserved)
    return take(first) ? first : name(candidates.dropFirst(), else: first, as: kind, avoiding: reserved)
  }

  /// The first of the candidates that is free, or else the last resort numbered; it is taken from now on.
  mutating func name(
    _ candidates: some Sequence<Words>, else lastResort: Identifier, as kind: NameKind,
    avoiding reserved: Set<String> = []
  ) -> Identifier {
    for words in candidates {
      let identifier = identifier(words, as: kind, avoiding: reserved)
      if take(identifier) { return identifier }
    }
    return name(lastResort, as: kind)
  }

  /// This identifier, or the first numbered one that is free; it is taken from now on.
  mutating func name(_ wanted: Identifier, as kind: NameKind) -> Identifier {
    if taken.insert(wanted.name).inserted { return wanted }
    // Behind a digit, or a value, a number would look like a part of it.
    let isApart = kind == .value || wanted.name.utf8.last.map { (0x30...0x39).contains($0) } == true
    let base = isApart ? wanted + Identifier(known: "Variant") : wanted
    var number = numbers[wanted, default: 1]
    repeat { number += 1 } while !taken.insert(base.numbered(number).name).inserted
    numbers[wanted] = number
    return base.numbered(number)
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
  if !isTaken { return identifier }
  return identifier + (identifier == kind.suffix ? Identifier(known: "Value") : kind.suffix)
}
