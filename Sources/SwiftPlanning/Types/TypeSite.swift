import SpecModel
import SwiftSource

/// A struct that stands directly below the node of a path: a request, a query, a reply.
struct RootType {
  var name: Identifier
  /// What the types of its fields are called after, where they are called after their object.
  var words: Words
  var documentation: String
  /// What its description is written in.
  var language: Language
  /// An object, listed values, or one of several shapes.
  var schema: Schema
  var isRequest: Bool
  /// Whether its fields are reached through the wrapper of a reply.
  var isReply = false
  var location: SourceLocation
  /// Its key, where it is a component.
  var component: String?
  /// What the settings call the fields in it.
  var fieldNames = FieldNames.Tree()

  var context: ShapeTable.Context { ShapeTable.Context(isRequest: isRequest, component: component) }
}

/// What stands in one node: the requests and replies of its operations.
struct TypeSite {
  /// Within which types are the same: nothing is shared from one area to another one.
  struct Area: Hashable {
    var steps: [Identifier]
    /// What shared types are called after, where several areas share one place.
    var prefix = Words("")
  }

  var node: [Identifier]
  var roots: [RootType]
  var area: Area
}
