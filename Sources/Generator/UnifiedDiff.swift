/// The difference between two texts as `diff -u` prints it; nil stands for a file that is not there.
package func unifiedDiff(path: String, old: String?, new: String?) -> String {
  let a = lines(of: old ?? "")
  let b = lines(of: new ?? "")
  var result = "--- \(old == nil ? "/dev/null" : "a/" + path)\n+++ \(new == nil ? "/dev/null" : "b/" + path)\n"
  for hunk in hunks(edits(a, b)) {
    result += "@@ -\(range(hunk.oldStart, hunk.oldCount)) +\(range(hunk.newStart, hunk.newCount)) @@\n"
    result += hunk.lines.joined(separator: "\n") + "\n"
  }
  return result
}

private enum Edit {
  case keep(Substring)
  case remove(Substring)
  case add(Substring)

  var isChange: Bool {
    if case .keep = self { false } else { true }
  }
}

private struct Hunk {
  var oldStart: Int
  var newStart: Int
  var oldCount = 0
  var newCount = 0
  var lines: [String] = []

  mutating func append(_ edit: Edit) {
    switch edit {
    case .keep(let line):
      lines.append(" " + line)
      oldCount += 1
      newCount += 1
    case .remove(let line):
      lines.append("-" + line)
      oldCount += 1
    case .add(let line):
      lines.append("+" + line)
      newCount += 1
    }
  }
}

private func lines(of text: String) -> [Substring] {
  var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  if lines.last == "" { lines.removeLast() }
  return lines
}

private func range(_ start: Int, _ count: Int) -> String {
  let first = count == 0 ? start : start + 1
  return count == 1 ? "\(first)" : "\(first),\(count)"
}

private func edits(_ old: [Substring], _ new: [Substring]) -> [Edit] {
  var edits: [Edit] = []
  var (i, j) = (0, 0)
  for pair in commonLines(old, new) {
    edits += old[i..<pair.old].map { Edit.remove($0) } + new[j..<pair.new].map { Edit.add($0) }
    edits.append(.keep(old[pair.old]))
    (i, j) = (pair.old + 1, pair.new + 1)
  }
  return edits + old[i...].map { Edit.remove($0) } + new[j...].map { Edit.add($0) }
}

private struct Pair {
  var old: Int
  var new: Int
}

/// Lines that both texts have, in order: not always the most that there could be, but found in the time of one reading.
/// Lines that occur once in both are what the rest is aligned by. (Patience diff.)
private func commonLines(_ old: [Substring], _ new: [Substring]) -> [Pair] {
  var common: [Pair] = []
  var waiting = [(old: 0..<old.count, new: 0..<new.count)]
  while let (a, b) = waiting.popLast() {
    var (a, b) = (a, b)
    while let i = a.first, let j = b.first, old[i] == new[j] {
      common.append(Pair(old: i, new: j))
      (a, b) = (a.dropFirst(), b.dropFirst())
    }
    while let i = a.last, let j = b.last, old[i] == new[j] {
      common.append(Pair(old: i, new: j))
      (a, b) = (a.dropLast(), b.dropLast())
    }
    if a.isEmpty || b.isEmpty { continue }
    let anchors = anchors(old, a, new, b)
    if anchors.isEmpty {
      // Where no line stands out, few lines are compared with each other, and many are taken as changed.
      if a.count * b.count <= 10_000 { common += mostCommonLines(old, a, new, b) }
      continue
    }
    var (i, j) = (a.lowerBound, b.lowerBound)
    for anchor in anchors {
      common.append(anchor)
      waiting.append((i..<anchor.old, j..<anchor.new))
      (i, j) = (anchor.old + 1, anchor.new + 1)
    }
    waiting.append((i..<a.upperBound, j..<b.upperBound))
  }
  return common.sorted { $0.old < $1.old }
}

private func mostCommonLines(_ old: [Substring], _ a: Range<Int>, _ new: [Substring], _ b: Range<Int>) -> [Pair] {
  let difference = new[b].difference(from: old[a])
  var (removed, inserted): (Set<Int>, Set<Int>) = ([], [])
  for change in difference {
    switch change {
    case .remove(let offset, _, _): removed.insert(offset)
    case .insert(let offset, _, _): inserted.insert(offset)
    }
  }
  let kept = (a.filter { !removed.contains($0 - a.lowerBound) }, b.filter { !inserted.contains($0 - b.lowerBound) })
  return zip(kept.0, kept.1).map { Pair(old: $0, new: $1) }
}

/// The longest row of lines in the same order that occur once in both parts.
private func anchors(_ old: [Substring], _ a: Range<Int>, _ new: [Substring], _ b: Range<Int>) -> [Pair] {
  struct Occurrence {
    var old: [Int] = []
    var new: [Int] = []
  }
  var occurrences: [Substring: Occurrence] = [:]
  for i in a { occurrences[old[i], default: Occurrence()].old.append(i) }
  for j in b { occurrences[new[j], default: Occurrence()].new.append(j) }
  let unique = occurrences.values.filter { $0.old.count == 1 && $0.new.count == 1 }
    .map { Pair(old: $0.old[0], new: $0.new[0]) }.sorted { $0.old < $1.old }
  // The ends of rows by their length, each with the one before it.
  var ends: [Int] = []
  var before: [Int?] = []
  for (index, pair) in unique.enumerated() {
    var (low, high) = (0, ends.count)
    while low < high {
      let middle = (low + high) / 2
      if unique[ends[middle]].new < pair.new { low = middle + 1 } else { high = middle }
    }
    before.append(low > 0 ? ends[low - 1] : nil)
    if low == ends.count { ends.append(index) } else { ends[low] = index }
  }
  var row: [Pair] = []
  var next = ends.last
  while let index = next {
    row.append(unique[index])
    next = before[index]
  }
  return row.reversed()
}

/// Changes with three lines around them; changes closer than six lines share a hunk.
private func hunks(_ edits: [Edit]) -> [Hunk] {
  let context = 3
  var hunks: [Hunk] = []
  var current: Hunk?
  var lastChange = -1
  var oldLine = 0
  var newLine = 0
  let changed = edits.indices.filter { edits[$0].isChange }
  var next = 0
  for (index, edit) in edits.enumerated() {
    while next < changed.count, changed[next] < index { next += 1 }
    let isNear =
      (next < changed.count && changed[next] - index <= context) || (lastChange >= 0 && index - lastChange <= context)
    if edit.isChange { lastChange = index }
    if isNear || edit.isChange {
      if current == nil { current = Hunk(oldStart: oldLine, newStart: newLine) }
      current?.append(edit)
    } else if let finished = current {
      hunks.append(finished)
      current = nil
    }
    switch edit {
    case .keep:
      oldLine += 1
      newLine += 1
    case .remove: oldLine += 1
    case .add: newLine += 1
    }
  }
  if let current { hunks.append(current) }
  return hunks
}
