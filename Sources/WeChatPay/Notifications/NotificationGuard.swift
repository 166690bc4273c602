/// Remembers which notifications were handled, so that each is handled once however often it is delivered: the platform
/// repeats what was not answered in time, and somebody on the way may send the same bytes again.
///
/// Handling has two phases: ``begin(_:)``, then ``confirm(_:)`` or ``release(_:)``. Servers that share their work share a
/// store. With a table it is one statement each, which PostgreSQL and SQLite (3.35) understand; `:name` is a parameter,
/// `:now` in seconds since 1970:
///
/// ```sql
/// CREATE TABLE notifications (
///   identity TEXT PRIMARY KEY, holder TEXT NOT NULL, begun_at BIGINT NOT NULL, is_handled INTEGER NOT NULL);
///
/// -- begin: a row comes back where it is this delivery's turn. What a crashed server began is free after a quarter of an
/// -- hour, which is longer than any handler takes and than clocks are apart.
/// INSERT INTO notifications (identity, holder, begun_at, is_handled) VALUES (:identity, :holder, :now, 0)
/// ON CONFLICT (identity) DO UPDATE SET holder = excluded.holder, begun_at = excluded.begun_at
/// WHERE notifications.is_handled = 0 AND notifications.begun_at < excluded.begun_at - 900
/// RETURNING identity;
/// -- else: 1 is `alreadyHandled`, 0 is `beingHandled`.
/// SELECT is_handled FROM notifications WHERE identity = :identity;
///
/// -- confirm
/// INSERT INTO notifications (identity, holder, begun_at, is_handled) VALUES (:identity, :holder, :now, 1)
/// ON CONFLICT (identity) DO UPDATE SET is_handled = 1;
/// -- release
/// DELETE FROM notifications WHERE identity = :identity AND holder = :holder AND is_handled = 0;
/// -- now and then: the platform gives up after a day.
/// DELETE FROM notifications WHERE begun_at < CAST(:now AS BIGINT) - 172800;
/// ```
///
/// A handler that writes to the same database can confirm in its own transaction, so that nothing is ever half done or
/// done twice: `UPDATE notifications SET is_handled = 1 WHERE identity = :identity AND holder = :holder AND is_handled = 0`
/// must change a row, or the transaction is rolled back.
public protocol NotificationGuard: Sendable {
  /// Whose turn it is. After ``NotificationTurn/handle``, `confirm` or `release` follows for the same delivery.
  ///
  /// What is thrown here is answered with 503, and the platform delivers again.
  func begin(_ delivery: NotificationDelivery) async throws -> NotificationTurn
  /// It was handled: from now on it is ``NotificationTurn/alreadyHandled``. Not cancelled with the request.
  func confirm(_ delivery: NotificationDelivery) async throws
  /// Its handler failed: the next delivery may try, unless another one has its turn already. Not cancelled with the
  /// request.
  func release(_ delivery: NotificationDelivery) async
}

/// One delivery of a notification.
public struct NotificationDelivery: Sendable, Hashable {
  /// The number of the merchant that it was sent to.
  public let merchantID: String
  /// The notification's own `id`: the same for every time that it is delivered.
  public let id: String
  /// Tells this delivery from others of the same notification: 32 letters and digits.
  public let holder: String

  /// What the notification is known by, whatever its bytes, in one text for a column or a key:
  /// `1900000001/EV-2018022511223320873`.
  public var identity: String { "\(merchantID)/\(id)" }

  /// Names a delivery.
  public init(merchantID: String, id: String, holder: String) {
    self.merchantID = merchantID
    self.id = id
    self.holder = holder
  }
}

/// What is to be done with a delivery.
public enum NotificationTurn: Sendable, Hashable {
  /// Handle it.
  case handle
  /// Nothing: it was handled before.
  case alreadyHandled
  /// Wait: another delivery of it is being handled.
  case beingHandled
}

/// Remembers in this process: the last 100,000 notifications of the last two days. A handler that takes longer than a
/// quarter of an hour is taken for lost.
public actor InMemoryNotificationGuard: NotificationGuard {
  private enum State {
    case begun(holder: String, ContinuousClock.Instant)
    case handled
  }

  private var states: [String: State] = [:]
  /// In the order in which they were handled; what lies before `oldest` is forgotten.
  private var handled: [(identity: String, moment: ContinuousClock.Instant)] = []
  private var oldest = 0
  private let capacity: Int
  private let now: @Sendable () -> ContinuousClock.Instant

  /// The platform delivers for a day: https://pay.weixin.qq.com/doc/v3/merchant/4012071382
  private static let memory = Duration.seconds(2 * 86400)
  private static let lease = Duration.seconds(900)

  /// A guard that has seen nothing.
  public init() { self.init(capacity: 100_000, now: { .now }) }

  init(capacity: Int, now: @escaping @Sendable () -> ContinuousClock.Instant) {
    self.capacity = capacity
    self.now = now
  }

  public func begin(_ delivery: NotificationDelivery) -> NotificationTurn {
    forget()
    switch states[delivery.identity] {
    case .handled?: return .alreadyHandled
    case .begun(_, let moment)? where moment.duration(to: now()) <= Self.lease: return .beingHandled
    case .begun?, nil:
      states[delivery.identity] = .begun(holder: delivery.holder, now())
      return .handle
    }
  }

  public func confirm(_ delivery: NotificationDelivery) {
    if case .handled? = states.updateValue(.handled, forKey: delivery.identity) { return }
    handled.append((delivery.identity, now()))
  }

  public func release(_ delivery: NotificationDelivery) {
    guard case .begun(delivery.holder, _)? = states[delivery.identity] else { return }
    states[delivery.identity] = nil
  }

  private func forget() {
    let moment = now()
    while oldest < handled.count,
      handled.count - oldest > capacity || handled[oldest].moment.duration(to: moment) > Self.memory
    {
      states[handled[oldest].identity] = nil
      oldest += 1
    }
    // Rarely, so that each notification is moved once at most.
    if oldest > 1000, oldest * 2 > handled.count {
      handled.removeFirst(oldest)
      oldest = 0
    }
  }
}
