/// How large a schema may be that stands in every place that refers to it: what is larger is a type of its own.
package enum InlineLimit {
  /// Levels of schemas.
  package static let height = 30
  /// Schemas in all.
  package static let count = 100
}
