import SpecModel

/// What the type of a field is called wherever it stands: after the field, and after its object, too, where the name of
/// the field alone does not say what it is the type, state or value of.
///
/// - Parameter owner: What the object is called.
func typeWords(_ field: Field, isElement: Bool, in owner: Words) -> Words {
  let own = isElement ? Words(field.name).singular : Words(field.name)
  guard own.saysNothing else { return own.withoutDoubledEnd }
  let words = owner + own
  return words.endsInDoubledWord ? owner + Words(own == Words("value") ? "content" : "value") : words
}

extension Words {
  /// Whether it is a word that many objects have for different things.
  fileprivate var saysNothing: Bool {
    Self.commonWords.contains(self)
  }

  private static let commonWords = Set(
    [
      "category", "channel", "code", "data", "flag", "kind", "level", "mode", "name", "reason", "required", "result",
      "scene", "scope", "source", "state", "status", "type", "value",
    ].map { Words($0) })
}
