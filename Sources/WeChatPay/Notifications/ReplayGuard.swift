public import Foundation

/// Remembers what was received, so that nobody on the way can send it a second time. Servers that share their work share
/// a store: a table with a unique column, or a cache that sets a key only if it is absent.
public protocol ReplayGuard: Sendable {
  /// Whether this is seen for the first time; from now on it is not. What is older than ten minutes may be forgotten:
  /// its signature is refused anyway.
  func isFirst(_ fingerprint: String, at time: Date) async -> Bool
}

/// Remembers in this process.
public actor InMemoryReplayGuard: ReplayGuard {
  private var times: [String: Date] = [:]
  private var order: [(fingerprint: String, time: Date)] = []

  /// Signatures are taken for five minutes before and after their time.
  private static let memory: TimeInterval = 600

  /// A guard that has seen nothing.
  public init() {}

  public func isFirst(_ fingerprint: String, at time: Date) -> Bool {
    let forgotten = order.prefix { time.timeIntervalSince($0.time) > Self.memory }
    for entry in forgotten { times[entry.fingerprint] = nil }
    order.removeFirst(forgotten.count)
    guard times[fingerprint] == nil else { return false }
    times[fingerprint] = time
    order.append((fingerprint, time))
    return true
  }
}
