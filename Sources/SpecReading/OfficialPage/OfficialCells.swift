/// Cells between tabs or bars.
enum OfficialCells {
  static func split(_ bytes: [UInt8], _ line: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    var position = start
    while position < line.upperBound {
      let isWide =
        bytes[position] == 0xEF && position + 2 < line.upperBound && bytes[position + 1] == 0xBD
        && bytes[position + 2] == 0x9C
      if bytes[position] == 0x09 || bytes[position] == UInt8(ascii: "|") || isWide {
        cells.append(withoutBlanks(start..<position, in: bytes))
        position += isWide ? 3 : 1
        start = position
      } else {
        position += 1
      }
    }
    cells.append(withoutBlanks(start..<line.upperBound, in: bytes))
    return cells.filter { !$0.isEmpty }
  }
}
