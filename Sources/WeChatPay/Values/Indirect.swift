/// A property that may hold another value of the type that it stands in.
@propertyWrapper
public struct Indirect<Value: Sendable>: Sendable {
  // A list has its elements elsewhere, which lets a type hold itself.
  private var storage: [Value]

  /// The value itself.
  public var wrappedValue: Value {
    get { storage[0] }
    set { storage[0] = newValue }
  }

  /// Wraps a value.
  public init(wrappedValue: Value) {
    storage = [wrappedValue]
  }
}
