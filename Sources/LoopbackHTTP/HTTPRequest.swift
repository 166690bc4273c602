package import Foundation

/// A request as it came over a connection.
package struct HTTPRequest: Sendable, Hashable {
  /// In capital letters: `GET`.
  package var method: String
  /// Path and query, exactly as they came.
  package var target: String
  package var fields: [HTTPField]
  package var body: Data
  /// Whether the client wants to send more over this connection.
  package var keepsConnection: Bool

  package init(
    method: String, target: String, fields: [HTTPField] = [], body: Data = Data(), keepsConnection: Bool = true
  ) {
    self.method = method
    self.target = target
    self.fields = fields
    self.body = body
    self.keepsConnection = keepsConnection
  }

  /// The path without its query.
  package var path: Substring { target.prefix { $0 != "?" } }

  /// The first field of a name, whatever the case of its letters.
  package func field(_ name: String) -> String? { fields.first(name) }
}

/// One header field.
package struct HTTPField: Sendable, Hashable {
  package var name: String
  package var value: String

  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

extension [HTTPField] {
  package func first(_ name: String) -> String? { first { $0.isNamed(name) }?.value }
}

extension HTTPField {
  func isNamed(_ other: String) -> Bool {
    name.utf8.count == other.utf8.count && name.lowercased() == other.lowercased()
  }
}

/// What a client may send at most.
package struct HTTPLimits: Sendable, Hashable {
  package var targetSize = 8192
  /// Of all header fields together, with the request line.
  package var headSize = 32768
  package var fieldCount = 100
  package var bodySize = 16 << 20

  package init() {}
}

/// What is wrong with bytes that are no request, and the status that says so.
package struct HTTPMistake: Error, Sendable, Hashable {
  package var status: Int
  package var problem: String

  package init(_ status: Int, _ problem: String) {
    self.status = status
    self.problem = problem
  }
}
