extension String {
  /// This text from outside, as it may be printed and logged: by nobody's doing does it end a line, turn its direction or
  /// tell a person's number.
  ///
  /// - Control, format and invisible characters are escaped.
  /// - Of numbers that may be a person's, the first three and the last two digits are left: of 11 digits that begin with
  ///   1 (phones), and of 12 to 19 digits (identity numbers, with the letter that may end them, and bank cards; phones
  ///   with 86). Their digits may be apart by blanks and hyphens, in groups of up to eight.
  /// - Of the name in front of an e-mail address the first letter is left.
  /// - What can be no person's stays: amounts, dates and merchants' numbers, which have ten digits or less; numbers of 20
  ///   digits or more, as the platform gives transactions; hexadecimal words of 24 or more, as serials and Request-IDs
  ///   are. An order number of 12 to 19 digits looks like a card's, and is hidden like one.
  /// - What is longer than 500 characters is cut.
  var safeToPrint: String {
    var text = PrintedText(self)
    text.hideAddresses()
    text.hideNumbers()
    return text.printed
  }

  /// Whether there is a character that ends a line or steers a terminal, in ASCII or beyond.
  func hasControlCharacter(besides allowed: Unicode.Scalar? = nil) -> Bool {
    // Nearly all texts are such, and the tables of Unicode cost a hundred times as much.
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return false }
    return unicodeScalars.contains { $0 != allowed && ($0.properties.generalCategory == .control || $0.isLineEnd) }
  }
}

extension JSONValue {
  /// The same for all texts, names and numbers of a value. A number of which something is hidden becomes a text.
  var safeToPrint: JSONValue {
    switch self {
    case .null, .bool: self
    case .integer(let number): Self.safe(String(number)) ?? self
    case .number(let number): Self.safe(String(number)) ?? self
    case .string(let text): .string(text.safeToPrint)
    case .array(let values): .array(values.map(\.safeToPrint))
    case .object(let members):
      .object(
        Dictionary(members.sorted { $0.key < $1.key }.map { ($0.key.safeToPrint, $0.value.safeToPrint) }) { $1 })
    }
  }

  private static func safe(_ number: String) -> JSONValue? {
    let printed = number.safeToPrint
    return printed == number ? nil : .string(printed)
  }
}

private struct PrintedText {
  private static let limit = 500
  /// What begins before the limit is looked at as a whole; nothing that is hidden is longer.
  private static let lookahead = 100

  private let characters: [Unicode.Scalar]
  private var isHidden: [Bool]

  init(_ text: String) {
    characters = Array(text.unicodeScalars.prefix(Self.limit + Self.lookahead))
    isHidden = Array(repeating: false, count: characters.count)
  }

  var printed: String {
    var printed = String.UnicodeScalarView()
    var count = 0
    for (character, isHidden) in zip(characters, isHidden) {
      let next = isHidden ? "*" : character.escaped
      count += next.unicodeScalars.count
      guard count <= Self.limit else {
        printed.append("…")
        break
      }
      printed.append(contentsOf: next.unicodeScalars)
    }
    return String(printed)
  }

  // MARK: Addresses

  mutating func hideAddresses() {
    for (index, character) in characters.enumerated() where character == "@" || character == "＠" {
      guard index + 1 < characters.count, characters[index + 1].isLetterOrDigit else { continue }
      let name = nameOfAddress(endingAt: index)
      for position in name.count > 1 ? name.dropFirst() : name { isHidden[position] = true }
    }
  }

  /// In Chinese there is no blank in front of an address: what is ASCII ends where other letters stand.
  private func nameOfAddress(endingAt end: Int) -> Range<Int> {
    guard end > 0 else { return end..<end }
    let isASCII = characters[end - 1].isASCII
    let start = characters[..<end].lastIndex { !$0.isInNameOfAddress || $0.isASCII != isASCII && !$0.isInvisible }
    return (start.map { $0 + 1 } ?? 0)..<end
  }

  // MARK: Numbers

  mutating func hideNumbers() {
    let groups = groups()
    var index = 0
    while index < groups.count {
      var end = index + 1
      while end < groups.count, areJoined(groups[end - 1], groups[end]) { end += 1 }
      hide(groups[index..<end].flatMap { Array($0) })
      index = end
    }
  }

  /// Where digits stand without anything between them, unless they are part of what is no person's number.
  private func groups() -> [Range<Int>] {
    let identifiers = runs { $0.isASCIIWord }.filter { $0.count >= 24 && characters[$0].allSatisfy(\.isHexadecimal) }
    var groups: [Range<Int>] = []
    var next = identifiers[...]
    for group in runs(where: \.isDecimal) where group.count < 20 {
      while let first = next.first, first.upperBound <= group.lowerBound { next.removeFirst() }
      if let first = next.first, first.lowerBound <= group.lowerBound { continue }
      groups.append(group)
    }
    return groups
  }

  private func runs(where isPart: (Unicode.Scalar) -> Bool) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for (index, character) in characters.enumerated() {
      if isPart(character) {
        start = start ?? index
      } else if let first = start {
        runs.append(first..<index)
        start = nil
      }
    }
    if let start { runs.append(start..<characters.count) }
    return runs
  }

  private func areJoined(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    let between = characters[left.upperBound..<right.lowerBound]
    return left.count <= 8 && right.count <= 8 && between.count <= 3 && between.allSatisfy(\.isSeparator)
  }

  private mutating func hide(_ digits: [Int]) {
    var digits = digits
    guard digits.count >= 12 || (digits.count == 11 && characters[digits[0]].properties.numericValue == 1),
      let last = digits.last
    else { return }
    if digits.count == 17, last + 1 < characters.count, "xXｘＸ".unicodeScalars.contains(characters[last + 1]) {
      digits.append(last + 1)
    }
    for position in digits.dropFirst(3).dropLast(2) { isHidden[position] = true }
  }
}

extension Unicode.Scalar {
  fileprivate var isLineEnd: Bool {
    properties.generalCategory == .lineSeparator || properties.generalCategory == .paragraphSeparator
  }

  /// Does something to the characters around it, or nothing that could be seen.
  fileprivate var isInvisible: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  fileprivate var escaped: String {
    switch self {
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    default: isInvisible ? "\\u{\(String(value, radix: 16, uppercase: true))}" : String(Character(self))
    }
  }

  /// In any script: a full-width digit is one, too.
  fileprivate var isDecimal: Bool { properties.numericType == .decimal }

  fileprivate var isLetterOrDigit: Bool { properties.isAlphabetic || isDecimal }

  fileprivate var isASCIIWord: Bool { isASCII && isLetterOrDigit }

  fileprivate var isHexadecimal: Bool { properties.isASCIIHexDigit }

  /// What people write between the digits of a number.
  fileprivate var isSeparator: Bool {
    switch properties.generalCategory {
    case .spaceSeparator, .dashPunctuation, .format: true
    default: self == "\t"
    }
  }

  fileprivate var isInNameOfAddress: Bool {
    isLetterOrDigit || properties.generalCategory == .format || "._%+-~!#$*".unicodeScalars.contains(self)
  }
}
