import SpecModel

extension Words {
  /// The words of a listed value. Signs, and what stands between digits, are words, too: the names of two values hardly
  /// ever are the same, and none reads as another value.
  ///
  /// - Parameter hasSigns: Whether a hyphen before a number is a minus even behind letters, as in `GMT-1` beside `GMT+1`
  ///   and unlike in `SHA-256`.
  init(value: String, hasSigns: Bool) {
    if value.isEmpty {
      self.init("empty")
      return
    }
    if value.withBytes(isPlain) {
      self.init(value)
      return
    }
    var text: [UInt8] = []
    value.withBytes { bytes in
      for (index, byte) in bytes.enumerated() {
        let previous = index > 0 ? bytes[index - 1] : 0
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        if let word = word(for: byte, after: previous, before: next, hasSigns: hasSigns) {
          text += ("_" + word + "_").utf8
        } else {
          text.append(byte)
        }
      }
    }
    self.init(String(decoding: text, as: UTF8.self))
  }
}

/// Whether a plus stands before a digit.
func writesPlus(_ value: String) -> Bool {
  value.withBytes { bytes in
    bytes.indices.dropLast().contains { bytes[$0] == UInt8(ascii: "+") && isDigit(bytes[$0 + 1]) }
  }
}

/// Whether there is nothing in it that a name has no letter for.
private func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  for (index, byte) in bytes.enumerated() where !isLetterOrDigit(byte) {
    let isInside = index > 0 && index + 1 < bytes.count
    guard byte == UInt8(ascii: "_"), !(isInside && isDigit(bytes[index - 1]) && isDigit(bytes[index + 1])) else {
      return false
    }
  }
  return true
}

private func word(for byte: UInt8, after previous: UInt8, before next: UInt8, hasSigns: Bool) -> String? {
  if isLetterOrDigit(byte) { return nil }
  let isAlone = previous == 0 && next == 0
  let isSpoken = isAlone || isDigit(previous) && isDigit(next)
  switch byte {
  case UInt8(ascii: "+"): return "plus"
  case UInt8(ascii: "%"): return "percent"
  case UInt8(ascii: "&"): return "and"
  case UInt8(ascii: "<"): return "less"
  case UInt8(ascii: ">"): return "greater"
  case UInt8(ascii: "="): return "equals"
  case UInt8(ascii: "*"): return "times"
  case UInt8(ascii: "#"): return "number"
  case UInt8(ascii: "-"):
    if isDigit(previous), isDigit(next) { return "dash" }
    let isSign = isDigit(next) && (hasSigns || !isLetterOrDigit(previous))
    return isSign || isAlone ? "minus" : nil
  case UInt8(ascii: "."): return isSpoken ? "point" : nil
  case UInt8(ascii: ","): return isSpoken ? "comma" : nil
  case UInt8(ascii: ":"): return isSpoken ? "colon" : nil
  case UInt8(ascii: "/"): return isSpoken ? "slash" : nil
  case UInt8(ascii: "_"): return isSpoken ? "underscore" : nil
  case UInt8(ascii: " "): return isSpoken ? "space" : nil
  default: return nil
  }
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
