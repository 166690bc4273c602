import Dispatch

/// Runs an operation, and cancels it when its time is over or its caller is cancelled.
///
/// - Parameter startsHere: Whether the operation begins in the caller's thread, and goes on there for as long as it can:
///   to wake another one costs as much as to encode a request. Not for what may block the thread.
/// - Returns: What the operation gives; nil where it did not end within ``grace`` of being cancelled: a signer or a
///   handler that does not listen must not hold up who waits. The operation goes on by itself.
func withDeadline<Value: Sendable>(
  _ deadline: ContinuousClock.Instant, startsHere: Bool = true, _ operation: @escaping @Sendable () async -> Value
) async -> Value? {
  let result = FirstResult<Value?>()
  let task: Task<Void, Never>
  if startsHere, #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *) {
    task = Task.immediate { result.take(await operation()) }
  } else {
    task = Task { result.take(await operation()) }
  }
  let alarm = Alarms.shared.set(for: deadline) {
    // Elsewhere: handlers of cancellation are anybody's, and may take their time.
    DispatchQueue.global().async { task.cancel() }
    Alarms.shared.set(for: .now + grace) { result.take(nil) }
  }
  defer { Alarms.shared.remove(alarm) }
  return await withTaskCancellationHandler {
    await result.value
  } onCancel: {
    task.cancel()
    Alarms.shared.set(for: .now + grace) { result.take(nil) }
  }
}

/// How long what was cancelled has to say how far it came.
let grace = Duration.milliseconds(30)

extension ContinuousClock.Instant {
  /// So much later than now; no duration is too large, and none leads into the past.
  static func after(_ duration: Duration) -> ContinuousClock.Instant {
    .now + min(max(duration, .zero), .longest)
  }
}

extension Duration {
  /// Longer than any program runs, and short enough to be added to any moment.
  static let longest = Duration.seconds(100 * 365 * 86400)

  /// Seconds, between zero and a hundred years.
  var boundedSeconds: Double { min(max(self, .zero), .longest) / .seconds(1) }
}

/// A value that several sides may give and one waits for; the first one counts.
private final class FirstResult<Value: Sendable>: Sendable {
  private enum State {
    case empty
    case waiting(CheckedContinuation<Value, Never>)
    case given(Value)
  }

  private let state = Locked(State.empty)

  /// Can be asked for once.
  var value: Value {
    get async {
      await withCheckedContinuation { continuation in
        let given: Value? = state.withLock { state in
          if case .given(let value) = state { return value }
          state = .waiting(continuation)
          return nil
        }
        if let given { continuation.resume(returning: given) }
      }
    }
  }

  func take(_ value: Value) {
    let waiting: CheckedContinuation<Value, Never>? = state.withLock { state in
      switch state {
      case .given: return nil
      case .empty:
        state = .given(value)
        return nil
      case .waiting(let continuation):
        state = .given(value)
        return continuation
      }
    }
    waiting?.resume(returning: value)
  }
}

/// Acts when moments come. A timer for each call costs a third of what signing costs; nearly all of them are removed long
/// before their time.
private final class Alarms: Sendable {
  typealias ID = UInt64

  static let shared = Alarms()

  private struct State {
    var pending: [ID: (moment: ContinuousClock.Instant, act: @Sendable () -> Void)] = [:]
    var lastID: ID = 0
    /// The moments for which a look is arranged.
    var looks: [ContinuousClock.Instant] = []

    /// Notes down a look at this moment, unless one comes no later.
    mutating func needsLook(at moment: ContinuousClock.Instant) -> Bool {
      if let next = looks.min(), next <= moment { return false }
      looks.append(moment)
      return true
    }
  }

  private let state = Locked(State())
  /// A serial queue has a thread as soon as it needs one, however busy the others are. Nothing that acts on it may wait.
  private let queue = DispatchQueue(label: "swift-wechatpay.deadlines", qos: .userInitiated)

  @discardableResult
  func set(for moment: ContinuousClock.Instant, _ act: @escaping @Sendable () -> Void) -> ID {
    let (id, needsLook) = state.withLock { state in
      state.lastID += 1
      state.pending[state.lastID] = (moment, act)
      return (state.lastID, state.needsLook(at: moment))
    }
    if needsLook { arrangeLook(at: moment) }
    return id
  }

  func remove(_ alarm: ID) {
    state.withLock { $0.pending[alarm] = nil }
  }

  private func arrangeLook(at moment: ContinuousClock.Instant) {
    let timer = DispatchSource.makeTimerSource(flags: .strict, queue: queue)
    timer.schedule(
      deadline: .now() + ContinuousClock.now.duration(to: moment).boundedSeconds, leeway: .milliseconds(1))
    // The handler keeps the timer until it has fired.
    timer.setEventHandler { [self] in
      timer.cancel()
      look(arrangedFor: moment)
    }
    timer.resume()
  }

  private func look(arrangedFor moment: ContinuousClock.Instant) {
    let now = ContinuousClock.now
    let (due, next) = state.withLock { state in
      state.looks.removeAll { $0 <= moment }
      let due = state.pending.filter { $0.value.moment <= now }
      for alarm in due.keys { state.pending[alarm] = nil }
      let earliest = state.pending.values.lazy.map(\.moment).min()
      return (due.values.map(\.act), earliest.flatMap { state.needsLook(at: $0) ? $0 : nil })
    }
    for act in due { act() }
    if let next { arrangeLook(at: next) }
  }
}
