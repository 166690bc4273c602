import SwiftSource

/// Where types can stand: the steps of all paths, and the requests, replies and notifications at their ends, as a tree.
struct Places {
  struct ID: Hashable {
    fileprivate var index: Int
  }

  private struct Place {
    var name: Identifier
    var parent: ID?
    var depth: Int
    var children: [Identifier: ID] = [:]
  }

  private var places: [Place] = []
  private var outermost: [Identifier: ID] = [:]

  /// The place at the end of these names, which is there from now on.
  mutating func place(at names: [Identifier]) -> ID? {
    var place: ID?
    for name in names { place = child(name, of: place) }
    return place
  }

  mutating func child(_ name: Identifier, of parent: ID?) -> ID {
    if let known = parent.map({ places[$0.index].children[name] }) ?? outermost[name] { return known }
    let id = ID(index: places.count)
    let depth = parent.map { places[$0.index].depth + 1 } ?? 0
    places.append(Place(name: name, parent: parent, depth: depth))
    if let parent { places[parent.index].children[name] = id } else { outermost[name] = id }
    return id
  }

  /// The names that stand in a place from the start.
  func names(in place: ID) -> Set<String> { Set(places[place.index].children.keys.map(\.name)) }

  func name(of place: ID) -> Identifier { places[place.index].name }

  func parent(of place: ID) -> ID? { places[place.index].parent }

  func type(at place: ID) -> TypeReference {
    var names: [Identifier] = []
    var next: ID? = place
    while let place = next {
      names.append(places[place.index].name)
      next = places[place.index].parent
    }
    return .named(names.reversed())
  }

  /// The deepest place that both lie in; nil where they have nothing in common.
  func join(_ left: ID, _ right: ID) -> ID? {
    var (left, right): (ID?, ID?) = (left, right)
    while let first = left, let second = right, first != second {
      let (firstDepth, secondDepth) = (places[first.index].depth, places[second.index].depth)
      if firstDepth >= secondDepth { left = places[first.index].parent }
      if secondDepth >= firstDepth { right = places[second.index].parent }
    }
    return left == right ? left : nil
  }
}
