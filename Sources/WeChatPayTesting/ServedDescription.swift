import Foundation
import SpecModel

/// A description, arranged by where its operations are called.
struct ServedDescription: Sendable {
  let description: APIDescription
  /// By how many steps a path has that they are at.
  private let routes: [Int: [Route]]

  private struct Route: Sendable {
    /// Of the operation in the description.
    var index: Int
    var path: PathTemplate
    /// The parts of the query that it is described with.
    var fixedQuery: [Substring]
    /// The steps of its server's address, before its own.
    var base: [Substring]
  }

  /// An operation that a path is the one of.
  struct Match {
    let operation: SpecModel.Operation
    let values: [String: String]
    let components: [String: Component]
    /// How much of what was sent is fixed by the description: literal steps go before parameters.
    let precision: Precision
  }

  struct Precision: Comparable {
    let parameters: Int
    let fixedQuery: Int

    static func < (left: Precision, right: Precision) -> Bool {
      (right.parameters, left.fixedQuery) < (left.parameters, right.fixedQuery)
    }
  }

  init(_ description: APIDescription) {
    self.description = description
    var routes: [Int: [Route]] = [:]
    for (index, operation) in description.operations.enumerated() {
      let path = operation.path
      var bases: [[Substring]] = [[]]
      for server in operation.servers {
        let base = URL(string: server)?.path(percentEncoded: false).split(separator: "/") ?? []
        if !bases.contains(base) { bases.append(base) }
      }
      for base in bases {
        let count = base.count + path.segments.count + (path.endsInSlash ? 1 : 0)
        let route = Route(index: index, path: path, fixedQuery: path.fixedQuery, base: base)
        routes[count, default: []].append(route)
      }
    }
    self.routes = routes
  }

  /// - Parameters:
  ///   - steps: What stands between the slashes of a path, decoded.
  ///   - query: The parts of its query, as they were sent.
  func matches(_ steps: [String], _ query: [Substring]) -> [Match] {
    (routes[steps.count] ?? []).compactMap { route in
      guard steps.starts(with: route.base, by: { $0 == $1 }), route.fixedQuery.allSatisfy(query.contains),
        let values = route.path.values(in: steps.dropFirst(route.base.count))
      else { return nil }
      return Match(
        operation: description.operations[route.index], values: values, components: description.components,
        precision: Precision(parameters: values.count, fixedQuery: route.fixedQuery.count))
    }
  }
}

extension PathTemplate {
  fileprivate var fixedQuery: [Substring] {
    variant.hasPrefix("?") ? variant.dropFirst().prefix { $0 != "#" }.split(separator: "&") : []
  }

  /// The values of the parameters; nil where the path is another one.
  fileprivate func values(in steps: ArraySlice<String>) -> [String: String]? {
    if endsInSlash, steps.last?.isEmpty != true { return nil }
    var values: [String: String] = [:]
    for (segment, text) in zip(segments, steps) {
      switch segment {
      case .literal(let literal): if literal != text { return nil }
      case .parameter(let name): values[name] = text
      }
    }
    return values
  }
}
