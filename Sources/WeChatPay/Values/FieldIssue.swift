/// A field of a reply or notification that is not what its description says. The field reads as nil, an element of a list
/// is left out; the payment goes on. Where the meaning is certain all the same, as with a number that is written as
/// text, the value is there (``isValueKept``).
///
/// The value itself is never part of an issue.
public struct FieldIssue: Hashable, Sendable {
  /// Where the field is, by names on the wire: `amount.payer_total`, `promotion_detail.0.scope`. Names that are not
  /// described and very long are cut short.
  public let path: String
  /// What should be there: `an integer`.
  public let expected: String
  /// What is there instead: `a string`; `nothing` where an object lacks a field it must have.
  public let found: String
  /// Whether the value was certain all the same, and is there.
  public let isValueKept: Bool

  /// Names a field and what is there instead of what should be.
  public init(path: String, expected: String, found: String, isValueKept: Bool = false) {
    self.path = path
    self.expected = expected
    self.found = found
    self.isValueKept = isValueKept
  }

  /// `expected an integer, found a string`
  public var message: String { "expected \(expected), found \(found)" }
}

/// Members that a server made up may be part of a path.
extension FieldIssue: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "\(path.safeToPrint): \(message)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: ["description": description]) }
}
