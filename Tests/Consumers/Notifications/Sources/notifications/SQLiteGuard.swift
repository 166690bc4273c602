import CSQLite
import Foundation
import WeChatPay

/// Remembers in a database that all processes of a shop share; the statements are those that `NotificationGuard` shows.
actor SQLiteGuard: NotificationGuard {
  struct Failure: Error { let text: String }

  private let database: OpaquePointer?

  init(_ path: String) throws {
    var database: OpaquePointer?
    guard sqlite3_open(path, &database) == SQLITE_OK else { throw Failure(text: "cannot open") }
    self.database = database
    sqlite3_busy_timeout(database, 10_000)
    let table =
      "CREATE TABLE IF NOT EXISTS notifications "
      + "(identity TEXT PRIMARY KEY, holder TEXT NOT NULL, begun_at BIGINT NOT NULL, is_handled INTEGER NOT NULL)"
    guard sqlite3_exec(database, table, nil, nil, nil) == SQLITE_OK else { throw Failure(text: "cannot create") }
  }

  func begin(_ delivery: NotificationDelivery) throws -> NotificationTurn {
    let begun = try rows(
      """
      INSERT INTO notifications (identity, holder, begun_at, is_handled) VALUES (:identity, :holder, :now, 0)
      ON CONFLICT (identity) DO UPDATE SET holder = excluded.holder, begun_at = excluded.begun_at
      WHERE notifications.is_handled = 0 AND notifications.begun_at < excluded.begun_at - 900
      RETURNING identity
      """, delivery)
    if !begun.isEmpty { return .handle }
    let handled = try rows("SELECT is_handled FROM notifications WHERE identity = :identity", delivery)
    return handled == ["1"] ? .alreadyHandled : .beingHandled
  }

  func confirm(_ delivery: NotificationDelivery) throws {
    _ = try rows(
      """
      INSERT INTO notifications (identity, holder, begun_at, is_handled) VALUES (:identity, :holder, :now, 1)
      ON CONFLICT (identity) DO UPDATE SET is_handled = 1
      """, delivery)
  }

  func release(_ delivery: NotificationDelivery) {
    // What stays behind is free after a quarter of an hour.
    _ = try? rows(
      "DELETE FROM notifications WHERE identity = :identity AND holder = :holder AND is_handled = 0", delivery)
  }

  /// The first column of each row that a statement gives.
  private func rows(_ sql: String, _ delivery: NotificationDelivery) throws -> [String] {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(database, sql, -1, &statement, nil) == SQLITE_OK else { throw Failure(text: "no SQL") }
    defer { sqlite3_finalize(statement) }
    let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    for (name, text) in [(":identity", delivery.identity), (":holder", delivery.holder)] {
      sqlite3_bind_text(statement, sqlite3_bind_parameter_index(statement, name), text, -1, transient)
    }
    sqlite3_bind_int64(
      statement, sqlite3_bind_parameter_index(statement, ":now"), Int64(Date().timeIntervalSince1970))
    var rows: [String] = []
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW: rows.append(sqlite3_column_text(statement, 0).map { String(cString: $0) } ?? "")
      case SQLITE_DONE: return rows
      default: throw Failure(text: "busy")
      }
    }
  }
}
