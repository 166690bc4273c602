/// The names and values of a query, in plain text and in the order in which they are sent. A name may occur more than
/// once.
///
/// ```swift
/// pay.chain("v3/bill/tradebill").get(query: ["bill_date": "2026-11-21"])
/// pay.chain("v3/bill/tradebill").get(query: HTTPQuery(filters))
/// ```
public struct HTTPQuery: Sendable, Hashable {
  private let fields: [Field]

  private struct Field: Sendable, Hashable {
    var name: String
    var value: String
  }

  /// An empty query.
  public init() { fields = [] }

  /// Takes pairs of a name and a value.
  public init(_ items: some Sequence<(String, String)>) {
    fields = items.map { Field(name: $0.0, value: $0.1) }
  }

  /// Takes pairs of a name and a value.
  public init(_ items: some Sequence<(name: String, value: String)>) {
    fields = items.map { Field(name: $0.name, value: $0.value) }
  }

  /// Takes what is built as `KeyValuePairs`.
  public init(_ items: KeyValuePairs<String, String>) {
    fields = items.map { Field(name: $0.key, value: $0.value) }
  }

  /// Takes a dictionary, sorted by name.
  public init(_ items: [String: String]) {
    fields = items.sorted { $0.key < $1.key }.map { Field(name: $0.key, value: $0.value) }
  }

  /// Takes the items of `URLComponents`. What has no value is sent with an empty one.
  public init(_ items: some Sequence<URLQueryItem>) {
    fields = items.map { Field(name: $0.name, value: $0.value ?? "") }
  }
}

extension HTTPQuery: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (String, String)...) {
    self.init(elements)
  }
}

extension HTTPQuery: Sequence {
  public func makeIterator() -> some IteratorProtocol<(name: String, value: String)> {
    fields.lazy.map { (name: $0.name, value: $0.value) }.makeIterator()
  }
}

/// Names only: values may be personal, or tokens.
extension HTTPQuery: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "HTTPQuery(\(fields.map(\.name).joined(separator: ", ")))" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
