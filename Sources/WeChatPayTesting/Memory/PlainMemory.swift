import Foundation
import WeChatPay

/// What follows from paths alone: what a POST was given, a GET below the same path gives back to whoever names it, a PUT
/// or PATCH changes, and a DELETE ends.
struct PlainMemory: Sendable {
  private struct Entry {
    var path: String
    var merchantID: String
    var fields: Data
    var labels: [Label]
  }

  /// A field by which an entry is found.
  private struct Label: Hashable {
    var path: String
    var merchantID: String
    var name: String
    var value: String
  }

  private struct Place: Hashable {
    var path: String
    var merchantID: String
  }

  private let capacity: Int
  private var entries: [Int: Entry] = [:]
  private var newest: [Place: Int] = [:]
  private var labels: [Label: Int] = [:]
  private var queue = ForgettingQueue<Int>()
  private var last = 0

  init(capacity: Int) {
    self.capacity = capacity
  }

  mutating func outcome(of request: FakeRequest, by merchantID: String) -> Memory.Outcome {
    switch request.method {
    case .get:
      guard let number = find(request, merchantID), let entry = entries[number] else { return .unknown }
      return .sample(with: decoded(entry.fields))
    case .put, .patch:
      guard let number = find(request, merchantID), var entry = entries[number],
        case .object(let changes)? = request.body
      else { return .unknown }
      entry.fields = stored(decoded(entry.fields).merging(changes) { $1 })
      entries[number] = entry
      return .unknown
    case .delete:
      if let number = find(request, merchantID) { forget(number) }
      return .unknown
    default: return .unknown
    }
  }

  /// Keeps what a request said and what it was answered: whoever asks names either.
  mutating func note(_ request: FakeRequest, by merchantID: String, reply: JSONValue) {
    guard request.method == .post, request.pathParameters.isEmpty, case .object(let said)? = request.body else {
      return
    }
    var fields = said
    if case .object(let members) = reply { fields.merge(members) { $1 } }
    keep(fields, Place(path: request.path, merchantID: merchantID))
  }

  /// The entry that a request is about: every parameter of its path is one of the entry's fields.
  private func find(_ request: FakeRequest, _ merchantID: String) -> Int? {
    let steps = request.path.split(separator: "/")
    let literals = steps.prefix { !$0.hasPrefix("{") }
    let bases = Set(
      [literals.count, literals.count - 1, steps.count].map { "/" + steps.prefix($0).joined(separator: "/") })
    for base in bases.sorted(by: { $0.utf8.count > $1.utf8.count }) {
      let place = Place(path: base, merchantID: merchantID)
      if let (name, value) = request.pathParameters.first {
        let label = Label(path: base, merchantID: merchantID, name: name, value: value)
        if let number = labels[label], fits(number, request.pathParameters) { return number }
      } else if base == request.path, let number = newest[place] {
        return fits(number, Dictionary(request.query.map { ($0.name, $0.value) }) { $1 }, isLenient: true)
          ? number : nil
      }
    }
    return nil
  }

  /// - Parameter isLenient: Whether what the entry has no field for may be said.
  private func fits(_ number: Int, _ parameters: [String: String], isLenient: Bool = false) -> Bool {
    guard let entry = entries[number] else { return false }
    let fields = decoded(entry.fields)
    return parameters.allSatisfy { name, value in fields[name].map { $0.label == value } ?? isLenient }
  }

  private mutating func keep(_ fields: [String: JSONValue], _ place: Place) {
    last += 1
    let own = fields.compactMap { name, value in
      value.label.map { Label(path: place.path, merchantID: place.merchantID, name: name, value: $0) }
    }
    entries[last] = Entry(path: place.path, merchantID: place.merchantID, fields: stored(fields), labels: own)
    newest[place] = last
    for label in own { labels[label] = last }
    queue.append(last)
    while queue.count > capacity, let oldest = queue.popFirst() { forget(oldest) }
  }

  private mutating func forget(_ number: Int) {
    guard let entry = entries.removeValue(forKey: number) else { return }
    for label in entry.labels where labels[label] == number { labels[label] = nil }
    let place = Place(path: entry.path, merchantID: entry.merchantID)
    if newest[place] == number { newest[place] = nil }
  }
}

extension JSONValue {
  /// As it stands in a path or a query.
  fileprivate var label: String? {
    switch self {
    case .string(let text): text.utf8.count <= 256 ? text : nil
    case .integer(let number): String(number)
    default: nil
    }
  }
}
