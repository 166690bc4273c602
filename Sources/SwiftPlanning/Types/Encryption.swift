import SpecModel

extension Schema {
  /// Whether it, or what it holds besides fields, is marked as encrypted with the platform's key.
  var holdsEncryption: Bool {
    if encryption == .rsaPublicKey { return true }
    return switch kind {
    case .array(let inner), .map(let inner), .jsonText(let inner): inner.holdsEncryption
    case .oneOf(let union): union.alternatives.contains { $0.schema.holdsEncryption }
    case .string, .integer, .number, .boolean, .any, .file, .object, .reference: false
    }
  }

  /// Whether it is a text, or a list of texts: what can be encrypted.
  var isTexts: Bool {
    switch kind {
    case .string: true
    // With the mark on it, it is the whole text that is encrypted.
    case .jsonText: encryption == .rsaPublicKey
    case .array(let element): element.isTexts
    case .integer, .number, .boolean, .any, .file, .object, .map, .oneOf, .reference: false
    }
  }
}
