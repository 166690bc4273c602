/// A type as it is referred to.
package indirect enum TypeReference: Hashable, Sendable, CustomStringConvertible {
  /// `V3.Payscore.PostRequest`
  case named([Identifier])
  case optional(TypeReference)
  case array(TypeReference)
  /// A dictionary by name.
  case map(TypeReference)
  /// `Response<Body>`
  case generic(Identifier, TypeReference)

  package static func known(_ name: StaticString) -> TypeReference {
    .named([Identifier(known: name)])
  }

  /// The type nested in this one.
  package func nested(_ name: Identifier) -> TypeReference {
    guard case .named(let names) = self else { return .named([name]) }
    return .named(names + [name])
  }

  package var description: String { text }

  var text: String {
    switch self {
    case .named(let names): names.map(\.quoted).joined(separator: ".")
    case .optional(let wrapped): wrapped.text + "?"
    case .array(let element): "[" + element.text + "]"
    case .map(let value): "[String: " + value.text + "]"
    case .generic(let name, let argument): name.quoted + "<" + argument.text + ">"
    }
  }
}
