import SpecModel
import SwiftSource

extension Origin {
  init(_ location: SourceLocation) {
    self.init(file: location.file, line: location.line, column: location.column)
  }
}

/// What a type of its own is made for.
enum NamedContents {
  case fields([Field])
  case values
  case alternatives(Schema.Union)

  /// What is named within it: fields, or the alternatives as if they were.
  var fields: [Field] {
    switch self {
    case .fields(let fields): fields
    case .values: []
    case .alternatives(let union):
      union.alternatives.map {
        Field(
          name: $0.name, schema: $0.schema, isRequired: false,
          location: SourceLocation(file: "", line: 1, column: 1))
      }
    }
  }
}

/// What a type of its own would be made for; nil for everything that has one already.
func namedContents(_ schema: Schema) -> NamedContents? {
  if !schema.enumeration.isEmpty, isEnumerable(schema) { return .values }
  switch schema.kind {
  case .object(let fields): return fields.isEmpty ? nil : .fields(fields)
  case .oneOf(let union): return .alternatives(union)
  default: return nil
  }
}

extension Schema {
  /// The elements of a list, with the values that are listed for them; nil for everything else.
  var element: Schema? {
    guard case .array(var element) = kind else { return nil }
    if !enumeration.isEmpty { element.enumeration = enumeration }
    return element
  }

  var isList: Bool {
    if case .array = kind { true } else { false }
  }

  /// Whether it, or what it is a list of, lists its values.
  var listsValuesWithin: Bool {
    if !enumeration.isEmpty { return true }
    return switch kind {
    case .array(let inner), .map(let inner), .jsonText(let inner): inner.listsValuesWithin
    default: false
    }
  }
}
