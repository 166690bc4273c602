import SwiftSource

/// The words of a wire name: `pay_auth_no`, `payAuthNo`, `Wechatpay-Serial` and `out-trade-no` alike.
struct Words: Hashable {
  private(set) var words: [String] = []

  /// Written in capitals as a whole, except at the start of a name that starts small.
  private static let initialisms = ["id", "url", "api", "ip", "html", "json", "uuid"]

  init(_ name: String) {
    let bytes = Array(name.utf8)
    var start = 0
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80, isLetterOrDigit(bytes[index]) {
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        if index > start, startsWord(bytes[index], after: bytes[index - 1], before: next) {
          finish(bytes[start..<index])
          start = index
        }
        index += 1
        continue
      }
      finish(bytes[start..<index])
      index += bytes[index] < 0x80 ? 1 : appendNumber(ofScalarAt: index, in: bytes)
      start = index
    }
    finish(bytes[start...])
  }

  private mutating func finish(_ word: ArraySlice<UInt8>) {
    if word.isEmpty { return }
    let text = String(decoding: word, as: UTF8.self)
    words.append(word.contains(where: isCapital) ? text.lowercased() : text)
  }

  /// What is no letter of ASCII is a word of its own, told by its number. Returns how many bytes it has.
  private mutating func appendNumber(ofScalarAt index: Int, in bytes: [UInt8]) -> Int {
    guard let scalar = String(decoding: bytes[index...].prefix(4), as: UTF8.self).unicodeScalars.first else { return 1 }
    words.append("u" + String(scalar.value, radix: 16))
    return UTF8.width(scalar)
  }

  /// `serviceID`
  var lowerCamel: String { joined(capitalizingFirst: false) }

  /// `ServiceID`
  var upperCamel: String { joined(capitalizingFirst: true) }

  private func joined(capitalizingFirst: Bool) -> String {
    if words.count == 1, !capitalizingFirst { return words[0] }
    let length = words.reduce(0) { $0 + $1.utf8.count }
    return String(unsafeUninitializedCapacity: length) { buffer in
      var position = 0
      for (index, word) in words.enumerated() {
        let isCapitalized = index > 0 || capitalizingFirst
        let isInitialism = isCapitalized && Self.isInitialism(word)
        var isFirst = isCapitalized
        for byte in word.utf8 {
          buffer[position] = (isFirst || isInitialism) && isSmall(byte) ? byte - 0x20 : byte
          position += 1
          isFirst = false
        }
      }
      return position
    }
  }

  private static func isInitialism(_ word: String) -> Bool {
    switch word.utf8.count {
    case 2...4: initialisms.contains(word)
    default: false
    }
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
}

private func startsWord(_ byte: UInt8, after previous: UInt8, before next: UInt8) -> Bool {
  guard isCapital(byte) else { return false }
  // The last capital of a run belongs to the word that it starts: `URLName`.
  return !isCapital(previous) || isSmall(next)
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

private func isCapital(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
}

private func isSmall(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
}

private func isLetterOrDigit(_ byte: UInt8) -> Bool {
  isCapital(byte) || isSmall(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}
