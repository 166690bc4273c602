/// What a notification carries, decrypted. The generator writes one type for each thing that notifications are about.
public protocol NotificationPayload: SchemaObject {
  /// The ways in which it comes.
  static var kinds: [NotificationKind] { get }
}

/// What the payload of a notification is known by.
public struct NotificationKind: Hashable, Sendable {
  /// `TRANSACTION.SUCCESS`
  public let eventType: String
  /// The value of `resource.original_type`, such as `transaction`; nil for any.
  public let originalType: String?
  /// The members of the decrypted resource that are always there, and are lacking in something else that comes under
  /// these names.
  public let members: [String]

  /// Describes one way in which a notification comes.
  public init(_ eventType: String, originalType: String? = nil, having members: String...) {
    self.eventType = eventType
    self.originalType = originalType
    self.members = members
  }
}
