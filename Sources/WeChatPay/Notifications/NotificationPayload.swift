/// What a notification carries, decrypted. The generator writes one type for each kind.
public protocol NotificationPayload: SchemaObject {
  /// `TRANSACTION.SUCCESS`
  static var eventType: String { get }
  /// The values of `resource.original_type` under which it comes; empty where the description names none.
  static var originalTypes: [String] { get }
}
