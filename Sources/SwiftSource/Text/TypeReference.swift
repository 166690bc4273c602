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

  package var description: String {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  func append(to bytes: inout [UInt8]) {
    switch self {
    case .named(let names):
      for (index, name) in names.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ".")) }
        name.appendQuoted(to: &bytes)
      }
    case .optional(let wrapped):
      wrapped.append(to: &bytes)
      bytes.append(UInt8(ascii: "?"))
    case .array(let element):
      bytes.append(UInt8(ascii: "["))
      element.append(to: &bytes)
      bytes.append(UInt8(ascii: "]"))
    case .map(let value):
      bytes.append(contentsOf: "[String: ".utf8)
      value.append(to: &bytes)
      bytes.append(UInt8(ascii: "]"))
    case .generic(let name, let argument):
      name.appendQuoted(to: &bytes)
      bytes.append(UInt8(ascii: "<"))
      argument.append(to: &bytes)
      bytes.append(UInt8(ascii: ">"))
    }
  }
}
