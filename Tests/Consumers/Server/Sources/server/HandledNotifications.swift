import Foundation
import GRDB
import WeChatPay

/// Remembers in a database that all processes of a shop share; the statements are those that `NotificationGuard` shows.
struct HandledNotifications: NotificationGuard {
  let database: any DatabaseWriter

  init(_ database: any DatabaseWriter) throws {
    self.database = database
    try database.write { database in
      try database.execute(
        sql: """
          CREATE TABLE IF NOT EXISTS notifications (
            identity TEXT PRIMARY KEY, holder TEXT NOT NULL, begun_at BIGINT NOT NULL, is_handled INTEGER NOT NULL)
          """)
    }
  }

  func begin(_ delivery: NotificationDelivery) async throws -> NotificationTurn {
    let arguments = arguments(delivery)
    return try await database.write { database in
      let begun = try String.fetchOne(
        database,
        sql: """
          INSERT INTO notifications (identity, holder, begun_at, is_handled) VALUES (:identity, :holder, :now, 0)
          ON CONFLICT (identity) DO UPDATE SET holder = excluded.holder, begun_at = excluded.begun_at
          WHERE notifications.is_handled = 0 AND notifications.begun_at < excluded.begun_at - 900
          RETURNING identity
          """, arguments: arguments)
      if begun != nil { return .handle }
      let isHandled = try Bool.fetchOne(
        database, sql: "SELECT is_handled FROM notifications WHERE identity = ?", arguments: [delivery.identity])
      return isHandled == true ? .alreadyHandled : .beingHandled
    }
  }

  func confirm(_ delivery: NotificationDelivery) async throws {
    let arguments = arguments(delivery)
    try await database.write { database in
      try database.execute(
        sql: """
          INSERT INTO notifications (identity, holder, begun_at, is_handled) VALUES (:identity, :holder, :now, 1)
          ON CONFLICT (identity) DO UPDATE SET is_handled = 1
          """, arguments: arguments)
    }
  }

  func release(_ delivery: NotificationDelivery) async {
    // What stays behind is free after a quarter of an hour.
    try? await database.write { database in
      try database.execute(
        sql: "DELETE FROM notifications WHERE identity = ? AND holder = ? AND is_handled = 0",
        arguments: [delivery.identity, delivery.holder])
    }
  }

  private func arguments(_ delivery: NotificationDelivery) -> StatementArguments {
    ["identity": delivery.identity, "holder": delivery.holder, "now": Int64(Date().timeIntervalSince1970)]
  }
}
