// Searching by bytes: descriptions are UTF-8, and walking over their characters is what a run would spend its time on.

extension String {
  /// Whether `part` stands somewhere in the text.
  package func contains(_ part: StaticString) -> Bool {
    contains(part, mask: 0)
  }

  /// Whether `part`, which is in small letters of ASCII, stands somewhere in the text, in small letters or capitals.
  package func containsIgnoringCase(_ part: StaticString) -> Bool {
    contains(part, mask: 0x20)
  }

  /// - Parameter mask: The bits that count as set in both.
  private func contains(_ part: StaticString, mask: UInt8) -> Bool {
    withBytes { bytes in
      part.withUTF8Buffer { wanted in
        guard let first = wanted.first.map({ $0 | mask }) else { return true }
        var start = 0
        while start <= bytes.count - wanted.count {
          if bytes[start] | mask == first {
            var length = 1
            while length < wanted.count, bytes[start + length] | mask == wanted[length] | mask { length += 1 }
            if length == wanted.count { return true }
          }
          start += 1
        }
        return false
      }
    }
  }

  /// The lines of a text, without those that are empty.
  package var nonEmptyLines: [String] {
    withBytes { bytes in
      var lines: [String] = []
      var start = 0
      while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
        if !line.isEmpty { lines.append(String(decoding: line, as: UTF8.self)) }
        start = end + 1
      }
      return lines
    }
  }

  /// The text without white space at both ends.
  package var trimmed: String {
    let isVisible: (UInt8) -> Bool = { $0 > 0x20 && $0 < 0x80 }
    if let first = utf8.first, isVisible(first), let last = utf8.last, isVisible(last) { return self }
    let isClean = !startsWithSpace(unicodeScalars.first) && !startsWithSpace(unicodeScalars.last)
    if isClean { return self }
    var scalars = unicodeScalars[...]
    while startsWithSpace(scalars.first) { scalars.removeFirst() }
    while startsWithSpace(scalars.last) { scalars.removeLast() }
    return String(scalars)
  }

  package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
    var copy = self
    return copy.withUTF8(body)
  }
}

private func startsWithSpace(_ scalar: Unicode.Scalar?) -> Bool {
  guard let scalar else { return false }
  if scalar.isASCII { return scalar == " " || (0x09...0x0D).contains(scalar.value) }
  // The ideographic space is the last one.
  return scalar.value <= 0x3000 && scalar.properties.isWhitespace
}
