package import SpecModel
package import SwiftSource

/// What people decide about the code for their descriptions.
package struct Settings: Hashable, Sendable {
  /// Which operations and notifications are wanted; all of them where it is empty.
  package var included: [Selection] = []
  package var access = AccessLevel.public
  /// A name between the client and the first segment of every path; empty for none, nil where nothing was decided.
  package var root: String?
  package var overrides: [Override] = []

  package init() {}

  /// The name between the client and the first segment, if there is one.
  package var rootStep: String? { root == "" ? nil : root }

  /// How many steps make an area: the first two of a path, behind the root.
  var areaDepth: Int { rootStep == nil ? 2 : 3 }

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
    package var type: FieldType?
    package var location: SourceLocation

    package init(subject: Subject, name: String? = nil, type: FieldType? = nil, location: SourceLocation) {
      self.subject = subject
      self.name = name
      self.type = type
      self.location = location
    }
  }

  /// What a field can be made, as Swift calls it.
  package enum FieldType: String, Hashable, Sendable, CaseIterable {
    case string = "String"
    case integer = "Int"
    case double = "Double"
    case boolean = "Bool"
    case timestamp = "Timestamp"
    case json = "JSONValue"

    /// What is planned as that type.
    func schema(encryption: Schema.Encryption?) -> Schema {
      switch self {
      case .string: Schema(.string, encryption: encryption)
      case .integer: Schema(.integer, encryption: encryption)
      case .double: Schema(.number, format: "double", encryption: encryption)
      case .boolean: Schema(.boolean, encryption: encryption)
      case .timestamp: Schema(.string, format: "date-time", encryption: encryption)
      case .json: Schema(.any, encryption: encryption)
      }
    }
  }
}
