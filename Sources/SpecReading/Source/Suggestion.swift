/// The word among these that was probably meant: at most two letters away.
package func suggestion(for word: String, among candidates: [String]) -> String? {
  let limit = word.utf8.count <= 4 ? 1 : 2
  guard word.utf8.count <= 40 else { return nil }
  let bytes = Array(word.utf8)
  let near = candidates.lazy.filter { abs($0.utf8.count - bytes.count) <= limit }
  let distances = near.map { (candidate: $0, distance: editDistance(bytes, Array($0.utf8))) }
  return distances.filter { $0.distance <= limit && $0.distance > 0 }.min { $0.distance < $1.distance }?.candidate
}

/// Suggestions for a whole document: where thousands of words are wrong, those after the first many get none, since each
/// is compared with all that it may have meant.
struct Suggestions {
  private var comparisons = 0
  private static let mostComparisons = 100_000

  mutating func suggestion(for word: String, among candidates: [String]) -> String? {
    comparisons += candidates.count
    return comparisons > Self.mostComparisons ? nil : SpecReading.suggestion(for: word, among: candidates)
  }
}

/// Insertions, deletions, replacements and swaps of neighbours.
private func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
  var beforePrevious: [Int] = []
  var previous = Array(0...right.count)
  for (i, a) in left.enumerated() {
    var current = [i + 1]
    for (j, b) in right.enumerated() {
      var best = min(previous[j + 1] + 1, current[j] + 1, previous[j] + (a == b ? 0 : 1))
      if i > 0, j > 0, a == right[j - 1], left[i - 1] == b { best = min(best, beforePrevious[j - 1] + 1) }
      current.append(best)
    }
    beforePrevious = previous
    previous = current
  }
  return previous[right.count]
}
