/// A value that is encrypted on the wire and shows itself nowhere: neither in print nor in a dump.
///
/// The caller reads and writes plain text. The runtime encrypts a copy on the way out (RSA-OAEP with the platform's key)
/// and decrypts what arrives.
@propertyWrapper
public struct Sensitive<Value: Hashable & Sendable>: Hashable, Sendable, CustomStringConvertible,
  CustomDebugStringConvertible, CustomReflectable
{
  /// The plain text.
  public var wrappedValue: Value

  /// Wraps plain text.
  public init(wrappedValue: Value) {
    self.wrappedValue = wrappedValue
  }

  public var description: String { "<redacted>" }
  public var debugDescription: String { "<redacted>" }
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// What can be encrypted: a text, or a list of texts.
public protocol SensitiveValue: Codable, Hashable, Sendable {
  /// The same value with every text replaced.
  func mapTexts(_ transform: (String) throws -> String) rethrows -> Self
}

extension String: SensitiveValue {
  public func mapTexts(_ transform: (String) throws -> String) rethrows -> String {
    try transform(self)
  }
}

extension Array: SensitiveValue where Element: SensitiveValue {
  public func mapTexts(_ transform: (String) throws -> String) rethrows -> [Element] {
    try map { try $0.mapTexts(transform) }
  }
}

/// How sensitive texts change on their way between a value and the wire.
package struct SensitiveCoding: Sendable {
  let code: @Sendable (String) throws -> String
}
