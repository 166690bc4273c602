/// How many bytes the blank has that stands there, in any of its widths; 0 where none does. Line ends are none.
func blankLength(in bytes: [UInt8], at position: Int, end: Int) -> Int {
  let byte = bytes[position]
  if byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0B || byte == 0x0C { return 1 }
  // No-break space.
  if byte == 0xC2 { return position + 1 < end && bytes[position + 1] == 0xA0 ? 2 : 0 }
  guard byte >= 0xE2, byte <= 0xEF, position + 2 < end else { return 0 }
  switch (byte, bytes[position + 1], bytes[position + 2]) {
  // En quad to zero-width joiner, narrow no-break space, medium mathematical space, word joiner.
  case (0xE2, 0x80, 0x80...0x8F), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE2, 0x81, 0xA0): return 3
  // Ideographic space, byte order mark.
  case (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF): return 3
  default: return 0
  }
}

/// How many bytes the blank has that ends before there; 0 where none does.
func blankLength(in bytes: [UInt8], before position: Int, start: Int) -> Int {
  guard position > start else { return 0 }
  for length in [1, 2, 3] where position - length >= start {
    if blankLength(in: bytes, at: position - length, end: position) == length { return length }
  }
  return 0
}

/// The same range without the blanks at both ends.
func withoutBlanks(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
  var start = range.lowerBound
  var end = range.upperBound
  while start < end {
    let length = blankLength(in: bytes, at: start, end: end)
    if length == 0 { break }
    start += length
  }
  while end > start {
    let length = blankLength(in: bytes, before: end, start: start)
    if length == 0 { break }
    end -= length
  }
  return start..<end
}
