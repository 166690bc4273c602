/// The names and types of an object's fields: `["service_id": String.self, "attach": String?.self]`.
///
/// What may be left out is optional. How a field travels that does not stand on the wire as it is says a type around its
/// own: ``Sensitive``, ``JSONText``, ``CommaSeparated`` and its like.
@_spi(Generated)
public struct ObjectSchema: ExpressibleByDictionaryLiteral, Sendable {
  let fields: [(name: String, type: Any.Type)]

  public init(dictionaryLiteral elements: (StaticString, Any.Type)...) {
    fields = elements.map { (name: "\($0)", type: $1) }
  }
}

/// In a schema: a field that is encrypted on the wire and shows itself nowhere, neither in print nor in a dump.
///
/// The caller reads and writes plain text. The runtime encrypts a copy on the way out (RSA-OAEP with the platform's key)
/// and decrypts what arrives.
@_spi(Generated)
public enum Sensitive<Content: SensitiveContent>: Sendable {}

/// What can be encrypted: a text, or a list of texts.
public protocol SensitiveContent: Sendable {}

extension String: SensitiveContent {}

extension Array: SensitiveContent where Element: SensitiveContent {}

/// In a schema: a field that must be there and may be null.
@_spi(Generated)
public enum Nullable<Content: Sendable>: Sendable {}

/// In a schema: a field that is JSON text in a string on the wire.
@_spi(Generated)
public enum JSONText<Content: Sendable>: Sendable {}

/// In a schema: a list that is one text in a query or header, with commas between its elements.
@_spi(Generated)
public enum CommaSeparated<Content: Sendable>: Sendable {}

/// In a schema: a list that is one text in a query, with spaces between its elements.
@_spi(Generated)
public enum SpaceSeparated<Content: Sendable>: Sendable {}

/// In a schema: a list that is one text in a query, with `|` between its elements.
@_spi(Generated)
public enum PipeSeparated<Content: Sendable>: Sendable {}

/// In a schema: what is taken apart in a query or form, where each part has a name of its own: `card[number]`,
/// `expand[]`.
@_spi(Generated)
public enum Bracketed<Content: Sendable>: Sendable {}
