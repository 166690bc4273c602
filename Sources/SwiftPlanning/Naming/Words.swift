import SwiftSource

/// The words of a wire name: `pay_auth_no`, `payAuthNo`, `Wechatpay-Serial` and `out-trade-no` alike.
struct Words: Hashable {
  private(set) var words: [String] = []

  /// Written in capitals as a whole, except at the start of a name that starts small.
  private static let initialisms: Set<String> = ["id", "url", "api", "ip", "html", "json", "uuid"]

  init(_ name: String) {
    var word = ""
    var previous: Unicode.Scalar?
    let scalars = Array(name.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      guard isLetterOrDigit(scalar) else {
        finish(&word)
        if !scalar.isASCII { words.append("u" + String(scalar.value, radix: 16)) }
        previous = nil
        continue
      }
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      if let previous, startsWord(scalar, after: previous, before: next) { finish(&word) }
      word.unicodeScalars.append(lowercased(scalar))
      previous = scalar
    }
    finish(&word)
  }

  private mutating func finish(_ word: inout String) {
    if !word.isEmpty { words.append(word) }
    word = ""
  }

  /// `serviceID`
  var lowerCamel: String {
    guard let first = words.first else { return "" }
    return first + words.dropFirst().map(Self.capitalized).joined()
  }

  /// `ServiceID`
  var upperCamel: String {
    words.map(Self.capitalized).joined()
  }

  /// The words for one element of the list that these name: `goods_list` holds goods, `payments` a payment.
  var singular: Words {
    var result = self
    if result.words.count > 1, result.words.last == "list" { result.words.removeLast() }
    if let last = result.words.popLast() { result.words.append(singularForm(of: last)) }
    return result
  }

  static func + (left: Words, right: Words) -> Words {
    var result = left
    result.words += right.words
    return result
  }

  private static func capitalized(_ word: String) -> String {
    if word.utf8.count <= 4, initialisms.contains(word) { return word.uppercased() }
    guard let first = word.unicodeScalars.first, isSmall(first) else { return word }
    return String(Unicode.Scalar(UInt8(first.value) - 32)) + word.dropFirst()
  }
}

private func startsWord(
  _ scalar: Unicode.Scalar, after previous: Unicode.Scalar, before next: Unicode.Scalar?
) -> Bool {
  guard isCapital(scalar) else { return false }
  if !isCapital(previous) { return true }
  // The last capital of a run belongs to the word that it starts: `URLName`.
  return next.map { isSmall($0) } ?? false
}

private func singularForm(of word: String) -> String {
  let unchanged: Set<String> = ["news", "series", "species", "goods", "sms", "gps", "pos", "as"]
  guard word.hasSuffix("s"), word.count > 2, !unchanged.contains(word) else { return word }
  if word.hasSuffix("ss") || word.hasSuffix("us") || word.hasSuffix("is") { return word }
  if word.hasSuffix("ies"), word.count > 4 { return word.dropLast(3) + "y" }
  for ending in ["sses", "xes", "ches", "shes", "uses"] where word.hasSuffix(ending) {
    return String(word.dropLast(2))
  }
  return String(word.dropLast())
}

private func isCapital(_ scalar: Unicode.Scalar) -> Bool {
  ("A"..."Z").contains(scalar)
}

private func isSmall(_ scalar: Unicode.Scalar) -> Bool {
  ("a"..."z").contains(scalar)
}

private func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
  isCapital(scalar) || isSmall(scalar) || ("0"..."9").contains(scalar)
}

private func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  isCapital(scalar) ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar
}
