/// Remembers which notifications were handled, so that each is handled once however often it is delivered: the platform
/// repeats what was not answered in time, and somebody on the way may send the same bytes again.
///
/// Handling has two phases: ``begin(_:)``, then ``confirm(_:)`` or ``release(_:)``. Servers that share their work share a
/// store. With a table it is one statement each (PostgreSQL and SQLite take it as it stands):
///
/// ```sql
/// CREATE TABLE notifications (identity TEXT PRIMARY KEY, begun_at BIGINT NOT NULL, is_handled INTEGER NOT NULL);
///
/// -- begin: a row comes back where it is this server's turn. What a crashed server began is free after a minute.
/// INSERT INTO notifications (identity, begun_at, is_handled) VALUES (:identity, :now, 0)
/// ON CONFLICT (identity) DO UPDATE SET begun_at = excluded.begun_at
/// WHERE notifications.is_handled = 0 AND notifications.begun_at < :now - 60
/// RETURNING identity;
/// -- else: 1 is `alreadyHandled`, 0 is `beingHandled`.
/// SELECT is_handled FROM notifications WHERE identity = :identity;
///
/// -- confirm
/// UPDATE notifications SET is_handled = 1 WHERE identity = :identity;
/// -- release
/// DELETE FROM notifications WHERE identity = :identity AND is_handled = 0;
/// -- now and then: the platform gives up after a day.
/// DELETE FROM notifications WHERE begun_at < :now - 172800;
/// ```
///
/// A handler that writes to the same database can confirm in its own transaction: then nothing is ever half done.
public protocol NotificationGuard: Sendable {
  /// Whose turn it is. After ``NotificationTurn/handle``, `confirm` or `release` follows.
  ///
  /// What is thrown here is answered with 503, and the platform delivers again.
  func begin(_ notification: NotificationIdentity) async throws -> NotificationTurn
  /// It was handled: from now on it is ``NotificationTurn/alreadyHandled``.
  func confirm(_ notification: NotificationIdentity) async throws
  /// Its handler failed: the next delivery may try.
  func release(_ notification: NotificationIdentity) async
}

/// What a notification is known by: the same for every time that it is delivered.
public struct NotificationIdentity: Sendable, Hashable, CustomStringConvertible {
  /// The number of the merchant that it was sent to.
  public let merchantID: String
  /// The notification's own `id`.
  public let id: String

  /// Names a notification.
  public init(merchantID: String, id: String) {
    self.merchantID = merchantID
    self.id = id
  }

  /// Both in one text, for a column or a key: `1900000001/EV-2018022511223320873`.
  public var description: String { "\(merchantID)/\(id)" }
}

/// What is to be done with a delivery.
public enum NotificationTurn: Sendable, Hashable {
  /// Handle it.
  case handle
  /// Nothing: it was handled before.
  case alreadyHandled
  /// Wait: somebody is handling it.
  case beingHandled
}

/// Remembers in this process: the last 100,000 notifications of the last two days.
public actor InMemoryNotificationGuard: NotificationGuard {
  private var isHandled: [NotificationIdentity: Bool] = [:]
  /// In the order in which they were handled; what lies before `oldest` is forgotten.
  private var handled: [(notification: NotificationIdentity, moment: ContinuousClock.Instant)] = []
  private var oldest = 0
  private let capacity: Int
  private let now: @Sendable () -> ContinuousClock.Instant

  /// The platform delivers for a day: https://pay.weixin.qq.com/doc/v3/merchant/4012071382
  private static let memory = Duration.seconds(2 * 86400)

  /// A guard that has seen nothing.
  public init() { self.init(capacity: 100_000, now: { .now }) }

  init(capacity: Int, now: @escaping @Sendable () -> ContinuousClock.Instant) {
    self.capacity = capacity
    self.now = now
  }

  public func begin(_ notification: NotificationIdentity) -> NotificationTurn {
    forget()
    switch isHandled[notification] {
    case true?: return .alreadyHandled
    case false?: return .beingHandled
    case nil:
      isHandled[notification] = false
      return .handle
    }
  }

  public func confirm(_ notification: NotificationIdentity) {
    guard isHandled.updateValue(true, forKey: notification) != true else { return }
    handled.append((notification, now()))
  }

  public func release(_ notification: NotificationIdentity) {
    if isHandled[notification] == false { isHandled[notification] = nil }
  }

  private func forget() {
    let moment = now()
    while oldest < handled.count,
      handled.count - oldest > capacity || handled[oldest].moment.duration(to: moment) > Self.memory
    {
      isHandled[handled[oldest].notification] = nil
      oldest += 1
    }
    // Rarely, so that each notification is moved once at most.
    if oldest > 1000, oldest * 2 > handled.count {
      handled.removeFirst(oldest)
      oldest = 0
    }
  }
}
