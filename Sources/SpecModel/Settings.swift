/// What people decide about the code for their descriptions.
package struct Settings: Hashable, Sendable {
  package enum Access: String, Hashable, Sendable, CaseIterable {
    case `public`, package, `internal`
  }

  /// Which operations and notifications are wanted; all of them where it is empty.
  package var included: [Selection] = []
  package var access = Access.public
  /// A name between the client and the first segment of every path; empty for none, nil where nothing was decided.
  package var root: String?
  package var overrides: [Override] = []

  package init() {}

  /// The name between the client and the first segment, if there is one.
  package var rootStep: String? { root == "" ? nil : root }

  /// `POST /v3/pay/**`, `/v3/certificates`, `TRANSACTION.*`
  package struct Selection: Hashable, Sendable {
    package var method: Operation.Method?
    /// Parts of a path or an event type; `*` is any one, `**` the rest.
    package var parts: [String]
    package var isPath: Bool
    package var location: SourceLocation

    package init(method: Operation.Method?, parts: [String], isPath: Bool, location: SourceLocation) {
      self.method = method
      self.parts = parts
      self.isPath = isPath
      self.location = location
    }
  }

  /// Another name or type than the usual one.
  package struct Override: Hashable, Sendable {
    package enum Subject: Hashable, Sendable {
      /// A step of the chain.
      case path([String])
      /// A field of an operation, by the names on the way to it.
      case field(Operation.Method, path: String, names: [String])
    }

    package var subject: Subject
    package var name: String?
    package var kind: Schema.Kind?
    package var format: String?
    package var location: SourceLocation

    package init(
      subject: Subject, name: String? = nil, kind: Schema.Kind? = nil, format: String? = nil, location: SourceLocation
    ) {
      self.subject = subject
      self.name = name
      self.kind = kind
      self.format = format
      self.location = location
    }
  }
}
