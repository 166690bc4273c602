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
  let difference = new.difference(from: old)
  var removed = Set<Int>()
  var inserted = Set<Int>()
  for change in difference {
    switch change {
    case .remove(let offset, _, _): removed.insert(offset)
    case .insert(let offset, _, _): inserted.insert(offset)
    }
  }
  var edits: [Edit] = []
  var i = 0
  var j = 0
  while i < old.count || j < new.count {
    if removed.contains(i) {
      edits.append(.remove(old[i]))
      i += 1
    } else if inserted.contains(j) {
      edits.append(.add(new[j]))
      j += 1
    } else {
      edits.append(.keep(old[i]))
      i += 1
      j += 1
    }
  }
  return edits
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
