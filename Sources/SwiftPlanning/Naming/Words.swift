import SpecModel
import SwiftSource

/// The words of a wire name: `pay_auth_no`, `payAuthNo`, `Wechatpay-Serial` and `out-trade-no` alike.
struct Words: Hashable, Comparable {
  /// In small letters, with `_` between them: most wire names are spelled like that.
  private var text: String

  /// Written in capitals as a whole, except at the start of a name that starts small; each as one number.
  private static let initialisms: [UInt32] = ["id", "url", "api", "ip", "html", "json", "uuid"].map { word in
    word.utf8.reduce(0) { $0 << 8 | UInt32($1) }
  }

  init(_ name: String) {
    text = name.withBytes { Self.isSeparated($0) ? name : Self.separated($0) }
  }

  private init(separated text: String) {
    self.text = text
  }

  private static func isSeparated(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    let separator = UInt8(ascii: "_")
    var previous = separator
    for byte in name {
      let isPartOfWord = isLetterOrDigit(byte) && !isCapital(byte)
      guard isPartOfWord || byte == separator && previous != separator else { return false }
      previous = byte
    }
    return name.isEmpty || previous != separator
  }

  private static func separated(_ name: UnsafeBufferPointer<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(name.count + 8)
    var start = 0
    var index = 0
    func finish() {
      if start == index { return }
      if !text.isEmpty { text.append(UInt8(ascii: "_")) }
      for byte in name[start..<index] { text.append(isCapital(byte) ? byte + 0x20 : byte) }
    }
    while index < name.count {
      if isLetterOrDigit(name[index]) {
        let next = index + 1 < name.count ? name[index + 1] : 0
        if index > start, startsWord(name[index], after: name[index - 1], before: next) {
          finish()
          start = index
        }
        index += 1
        continue
      }
      finish()
      index += name[index] < 0x80 ? 1 : appendNumber(ofScalarAt: index, in: name, to: &text)
      start = index
    }
    finish()
    return String(decoding: text, as: UTF8.self)
  }

  /// What is no letter of ASCII is a word of its own, told by its number. Returns how many bytes it has.
  private static func appendNumber(
    ofScalarAt index: Int, in name: UnsafeBufferPointer<UInt8>, to text: inout [UInt8]
  ) -> Int {
    let rest = String(decoding: name[index...].prefix(4), as: UTF8.self)
    guard let scalar = rest.unicodeScalars.first else { return 1 }
    if !text.isEmpty { text.append(UInt8(ascii: "_")) }
    text += ("u" + String(scalar.value, radix: 16)).utf8
    return UTF8.width(scalar)
  }

  /// `serviceID`
  var lowerCamel: String { joined(capitalizingFirst: false) }

  /// `ServiceID`
  var upperCamel: String { joined(capitalizingFirst: true) }

  private func joined(capitalizingFirst: Bool) -> String {
    text.withBytes { bytes in
      let separator = UInt8(ascii: "_")
      if !capitalizingFirst, !bytes.contains(separator) { return text }
      return String(unsafeUninitializedCapacity: bytes.count) { buffer in
        var length = 0
        var start = 0
        while start < bytes.count {
          var end = start
          var number: UInt32 = 0
          while end < bytes.count, bytes[end] != separator {
            number = number << 8 | UInt32(bytes[end])
            end += 1
          }
          let isCapitalized = capitalizingFirst || start > 0
          let isInitialism = isCapitalized && end - start <= 4 && Self.initialisms.contains(number)
          for index in start..<end {
            let isCapital = isSmall(bytes[index]) && (isInitialism || isCapitalized && index == start)
            buffer[length] = isCapital ? bytes[index] - 0x20 : bytes[index]
            length += 1
          }
          start = end + 1
        }
        return length
      }
    }
  }

  /// The words for one element of the list that these name: `goods_list` holds goods, `payments` a payment.
  var singular: Words {
    var words = text.utf8.split(separator: UInt8(ascii: "_")).map { String(Substring($0)) }
    if words.count > 1, words.last == "list" { words.removeLast() }
    if let last = words.popLast() { words.append(singularForm(of: last)) }
    return Words(separated: words.joined(separator: "_"))
  }

  /// `detail_detail`
  var endsInDoubledWord: Bool {
    let words = text.utf8.split(separator: UInt8(ascii: "_"))
    guard words.count > 1 else { return false }
    return words[words.count - 1].elementsEqual(words[words.count - 2])
  }

  var withoutDoubledEnd: Words {
    guard endsInDoubledWord, let end = text.utf8.lastIndex(of: UInt8(ascii: "_")) else { return self }
    return Words(separated: String(text[..<end])).withoutDoubledEnd
  }

  /// Whether these are the first words of it.
  func starts(with words: Words) -> Bool {
    text == words.text || text.hasPrefix(words.text + "_")
  }

  static func < (left: Words, right: Words) -> Bool { left.text < right.text }

  static func + (left: Words, right: Words) -> Words {
    if left.text.isEmpty { return right }
    return Words(separated: right.text.isEmpty ? left.text : left.text + "_" + right.text)
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

func isLetterOrDigit(_ byte: UInt8) -> Bool {
  isCapital(byte) || isSmall(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}
