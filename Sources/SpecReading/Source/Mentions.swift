/// Looks for a text in many pages. (Horspool's algorithm: most bytes are never looked at.)
struct TextSearch {
  private let wanted: [UInt8]
  /// How far the end of the text may move on from a byte.
  private let steps: [Int]

  /// - Parameter text: What stands in a cell of a table, where a bar is spelled with a backslash: what comes before the
  ///   first one will do.
  init(cell text: String) {
    wanted = Array(text.utf8.prefix { $0 != UInt8(ascii: "|") })
    var steps = [Int](repeating: wanted.count, count: 256)
    for (index, byte) in wanted.dropLast().enumerated() { steps[Int(byte)] = wanted.count - 1 - index }
    self.steps = steps
  }

  func finds(in source: SourceText) -> Bool {
    guard let last = wanted.last else { return true }
    return source.bytes.withUnsafeBufferPointer { bytes in
      var end = wanted.count - 1
      while end < bytes.count {
        let start = end - wanted.count + 1
        if bytes[end] == last, bytes[start...end].elementsEqual(wanted) { return true }
        end += steps[Int(bytes[end])]
      }
      return false
    }
  }
}

// What a page cannot say, told by its bytes alone.
extension SourceText {
  /// False where no field can be a moment: by its type, or by the value that a sample has for it.
  var mayShowMoment: Bool {
    bytes.withUnsafeBufferPointer { bytes in
      for index in bytes.indices {
        switch bytes[index] {
        case UInt8(ascii: "T"): if isMoment(around: index, in: bytes) { return true }
        // An escape of JSON may stand for anything.
        case UInt8(ascii: "\\"): if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "u") { return true }
        case UInt8(ascii: "."): if mayConcatenate(at: index, in: bytes) { return true }
        case UInt8(ascii: "d"), UInt8(ascii: "D"): if spellsDate(at: index, in: bytes) { return true }
        default: break
        }
      }
      return false
    }
  }

  /// Whether this is the `T` of `2018-06-08T10:34:56`.
  private func isMoment(around index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let shape: StaticString = "dddd-dd-ddTdd:dd:dd"
    let start = index - 10
    guard start >= 0, start + shape.utf8CodeUnitCount <= bytes.count else { return false }
    return shape.withUTF8Buffer { shape in
      zip(shape, bytes[start...]).allSatisfy { wanted, byte in
        wanted == UInt8(ascii: "d") ? (0x30...0x39).contains(byte) : byte == wanted
      }
    }
  }

  /// Whether a text of PHP may be put together here: behind the dot stands another one, or a comment.
  private func mayConcatenate(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let next = bytes[(index + 1)...].first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    return next.map { "'\"(/#".utf8.contains($0) } ?? false
  }

  /// The beginning of `datetime`, which may have blanks in it, as any type.
  private func spellsDate(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let letters = bytes[index...].lazy.filter { $0 != 0x20 }.prefix(4).map { $0 | 0x20 }
    return letters.elementsEqual("date".utf8)
  }
}
