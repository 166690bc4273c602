extension ResourceKind {
  /// So many letters and digits that nobody has seen.
  static func fresh(_ count: Int) -> String { random("0123456789abcdefghijklmnopqrstuvwxyz", count) }

  static func digits(_ count: Int) -> String { random("0123456789", count) }

  private static func random(_ characters: StaticString, _ count: Int) -> String {
    characters.withUTF8Buffer { characters in
      let base = UInt64(characters.count)
      // Each number asks the kernel; of up to 36 characters, one number has enough for twelve.
      var number: UInt64 = 0
      let bytes = (0..<count).map { index in
        if index % 12 == 0 { number = .random(in: 0 ... .max) }
        defer { number /= base }
        return characters[Int(number % base)]
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }
}
