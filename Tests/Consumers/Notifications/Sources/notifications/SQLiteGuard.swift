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
      + "(identity TEXT PRIMARY KEY, begun_at BIGINT NOT NULL, is_handled INTEGER NOT NULL)"
    guard sqlite3_exec(database, table, nil, nil, nil) == SQLITE_OK else { throw Failure(text: "cannot create") }
  }

  func begin(_ notification: NotificationIdentity) throws -> NotificationTurn {
    let begun = try rows(
      """
      INSERT INTO notifications (identity, begun_at, is_handled) VALUES (:identity, :now, 0)
      ON CONFLICT (identity) DO UPDATE SET begun_at = excluded.begun_at
      WHERE notifications.is_handled = 0 AND notifications.begun_at < :now - 60
      RETURNING identity
      """, notification)
    if !begun.isEmpty { return .handle }
    let handled = try rows("SELECT is_handled FROM notifications WHERE identity = :identity", notification)
    return handled == ["1"] ? .alreadyHandled : .beingHandled
  }

  func confirm(_ notification: NotificationIdentity) throws {
    _ = try rows("UPDATE notifications SET is_handled = 1 WHERE identity = :identity", notification)
  }

  func release(_ notification: NotificationIdentity) {
    // What stays behind is free after a minute.
    _ = try? rows("DELETE FROM notifications WHERE identity = :identity AND is_handled = 0", notification)
  }

  /// The first column of each row that a statement gives.
  private func rows(_ sql: String, _ notification: NotificationIdentity) throws -> [String] {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(database, sql, -1, &statement, nil) == SQLITE_OK else { throw Failure(text: "no SQL") }
    defer { sqlite3_finalize(statement) }
    let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    sqlite3_bind_text(
      statement, sqlite3_bind_parameter_index(statement, ":identity"), "\(notification)", -1, transient)
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
