import SpecModel

/// Every occurrence of a text replaced by another.
func replacing(_ wanted: String, in text: String, with replacement: String) -> String {
  let parts = splitting(text, at: wanted)
  return parts.count == 1 ? text : parts.joined(separator: replacement)
}

/// The pieces of a text between the occurrences of another.
func splitting(_ text: String, at separator: String) -> [String] {
  text.withBytes { bytes in
    separator.withBytes { wanted in
      guard let first = wanted.first, bytes.count >= wanted.count else { return [text] }
      var pieces: [String] = []
      var start = 0
      var index = 0
      while index + wanted.count <= bytes.count {
        if bytes[index] == first, bytes[index..<index + wanted.count].elementsEqual(wanted) {
          pieces.append(String(decoding: bytes[start..<index], as: UTF8.self))
          index += wanted.count
          start = index
        } else {
          index += 1
        }
      }
      pieces.append(String(decoding: bytes[start...], as: UTF8.self))
      return pieces
    }
  }
}
