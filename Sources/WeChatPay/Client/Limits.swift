/// How much of what comes from outside is taken. What is larger ends with an error that says so; nothing grows without
/// bound, whatever a server or a stranger sends.
public struct Limits: Sendable, Hashable {
  /// The most bytes of a reply that is kept in memory: 16 MiB.
  public var replySize = 16 << 20
  /// The most bytes of a downloaded file, counted after it is unpacked: 8 GiB.
  public var fileSize = 8 << 30
  /// The most bytes of a notification's body: 1 MiB.
  public var notificationSize = 1 << 20
  /// How many objects and arrays of JSON may stand within one another: 64. More than 128 are never taken.
  public var nesting = 64

  /// The limits that clients have unless told otherwise.
  public init() {}
}
