package import SpecModel
package import SwiftSource

/// The first step of the paths whose root is in the runtime.
let sharedRoot = "v3"

/// What people decide about the code for their descriptions.
package struct Settings: Hashable, Sendable {
  /// Which operations and notifications are wanted; all of them where it is empty.
  package var included: [Selection] = []
  package var access = AccessLevel.public
  /// A name between the client and the first segment of every path; empty for none, nil where nothing was decided.
  package var root: String?
  package var overrides: [Override] = []
  /// Where each part of what is described goes; none where all of it is one module, whatever that is called.
  package var modules: [Module] = []

  package init() {}

  /// The name between the client and the first segment, if there is one.
  package var rootStep: String? { root == "" ? nil : root }

  /// Whether paths that begin like this hang below the root of the runtime's, which modules share: all under `/v3`, unless
  /// the settings put it elsewhere or call it something else.
  func isSharedRoot(_ step: String?) -> Bool {
    step == sharedRoot && rootStep == nil
      && !overrides.contains { $0.name != nil && $0.name != sharedRoot && $0.subject == .path([sharedRoot]) }
  }

  /// How many steps make an area: the first two of a path, behind the root.
  var areaDepth: Int { rootStep == nil ? 2 : 3 }

  /// A module with what it holds: what none of them names goes to the first.
  package struct Module: Hashable, Sendable {
    package var name: Identifier
    package var selections: [Selection]
    package var location: SourceLocation

    package init(name: Identifier, selections: [Selection], location: SourceLocation) {
      self.name = name
      self.selections = selections
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
