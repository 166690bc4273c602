/// What a field holds that codes itself: any JSON, one of several shapes.
public protocol FieldContent: Codable, Hashable, Sendable {}

extension JSONValue: FieldContent {}

/// A value that codes itself, whatever its type.
struct AnyFieldContent: Hashable, Sendable {
  let value: any FieldContent

  static func == (left: Self, right: Self) -> Bool {
    isEqual(left.value, right.value)
  }

  func hash(into hasher: inout Hasher) {
    value.hash(into: &hasher)
  }

  private static func isEqual<Value: FieldContent>(_ left: Value, _ right: any FieldContent) -> Bool {
    (right as? Value) == left
  }
}
