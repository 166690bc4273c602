/// Where a value of JSON stands. What a place is called is put together only where it is told.
final class Place: Sendable {
  enum Step: Sendable {
    case name(String)
    case index(Int)
  }

  /// How many steps lead here.
  let depth: Int
  private let step: Step?
  private let outer: Place?

  /// The whole.
  static let top = Place()

  private init() {
    depth = 0
    step = nil
    outer = nil
  }

  init(_ step: Step, in outer: Place) {
    depth = outer.depth + 1
    self.step = step
    self.outer = outer
  }

  /// From the top to here.
  var steps: [Step] {
    var steps: [Step] = []
    var place = self
    while let step = place.step, let outer = place.outer {
      steps.append(step)
      place = outer
    }
    return steps.reversed()
  }

  /// `promotion_detail.0.scope`
  var path: String { steps.map(\.text).joined(separator: ".") }
}

extension Place.Step {
  /// A stranger's name may be as long as a reply, and would be repeated by each issue below it.
  private static let longest = 64

  fileprivate var text: String {
    switch self {
    case .index(let index): String(index)
    case .name(let name):
      name.utf8.count <= Self.longest
        ? name : String(String.UnicodeScalarView(name.unicodeScalars.prefix(Self.longest))) + "…"
    }
  }

  /// The same for other people's decoding.
  var key: any CodingKey {
    switch self {
    case .name(let name): WireName(name)
    case .index(let index): ElementIndex(index)
    }
  }
}

private struct ElementIndex: CodingKey {
  let index: Int
  var stringValue: String { String(index) }
  var intValue: Int? { index }

  init(_ index: Int) { self.index = index }

  init?(intValue: Int) { index = intValue }

  init?(stringValue: String) { nil }
}
