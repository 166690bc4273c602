import Foundation

/// Runs an operation, and cancels it when its time is over or its caller is cancelled.
func withDeadline<Value: Sendable>(
  _ limit: Duration, _ operation: @escaping @Sendable () async -> Value
) async -> Value {
  let moment = ContinuousClock.now + limit
  let task: Task<Value, Never>
  if #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *) {
    // Goes on in this thread for as long as it can: to wake another one costs as much as to encode the request.
    task = Task.immediate { await operation() }
  } else {
    task = Task { await operation() }
  }
  let alarm = Alarms.shared.set(for: moment) { task.cancel() }
  defer { Alarms.shared.remove(alarm) }
  return await withTaskCancellationHandler {
    await task.value
  } onCancel: {
    task.cancel()
  }
}

/// One thread that acts when moments come. A timer for each call costs a third of what signing costs; nearly all of them
/// are removed long before their time.
///
/// `@unchecked`: everything is reached under the lock of the condition only.
private final class Alarms: @unchecked Sendable {
  typealias ID = UInt64

  static let shared = Alarms()

  private let condition = NSCondition()
  private var pending: [ID: (moment: ContinuousClock.Instant, act: @Sendable () -> Void)] = [:]
  private var lastID: ID = 0
  /// When the thread looks next; nil while it waits for the first alarm.
  private var nextLook: ContinuousClock.Instant?

  private init() {
    Thread.detachNewThread { [self] in watch() }
  }

  func set(for moment: ContinuousClock.Instant, _ act: @escaping @Sendable () -> Void) -> ID {
    condition.lock()
    defer { condition.unlock() }
    lastID += 1
    pending[lastID] = (moment, act)
    if nextLook.map({ moment < $0 }) ?? true {
      nextLook = moment
      condition.signal()
    }
    return lastID
  }

  func remove(_ alarm: ID) {
    condition.lock()
    defer { condition.unlock() }
    pending[alarm] = nil
  }

  private func watch() -> Never {
    condition.lock()
    while true {
      let now = ContinuousClock.now
      let due = pending.filter { $0.value.moment <= now }
      for alarm in due.keys { pending[alarm] = nil }
      if !due.isEmpty {
        // What acts may set or remove alarms.
        condition.unlock()
        for alarm in due.values { alarm.act() }
        condition.lock()
        continue
      }
      // Where the alarm that it was woken for is gone already, it sleeps on: it is not woken for every call.
      nextLook = pending.values.map(\.moment).min() ?? nextLook.flatMap { $0 > now ? $0 : nil }
      if let nextLook {
        _ = condition.wait(until: Date(timeIntervalSinceNow: (nextLook - now) / .seconds(1)))
      } else {
        condition.wait()
      }
    }
  }
}
