#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Lets as many through at once as there are processors, less one.
///
/// A thousand calls that begin at once would else fill the threads of the program with signatures, each a quarter of a
/// millisecond, before anything else has its turn.
final class Turnstile: Sendable {
  static let processors = Turnstile(places: max(Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))) - 1, 1))

  private struct State {
    var free: Int
    var waiting: [CheckedContinuation<Void, Never>] = []
    /// Those before it were called.
    var next = 0
    /// How many were called and have not come yet, and when the last one was.
    var called = 0
    var lastCall = ContinuousClock.now

    /// Takes a place, of those that nobody was called for. Who was called may have to wait for a thread of the program:
    /// not for long is a place kept empty.
    mutating func take() -> Bool {
      guard free > called || (free > 0 && .now - lastCall > Turnstile.patience) else { return false }
      free -= 1
      return true
    }
  }

  private static let patience = Duration.milliseconds(20)
  private let state: Locked<State>

  init(places: Int) {
    state = Locked(State(free: places))
  }

  func run<Result>(_ body: () throws -> Result) async rethrows -> Result {
    if !state.withLock({ $0.take() }) {
      repeat { await waitForCall() } while !come()
    }
    defer { leave() }
    return try body()
  }

  private func waitForCall() async {
    await withCheckedContinuation { continuation in
      let isFree = state.withLock { state in
        guard state.free > state.called else {
          state.waiting.append(continuation)
          return false
        }
        state.called += 1
        return true
      }
      if isFree { continuation.resume() }
    }
  }

  /// After the call; whether the place is still there.
  private func come() -> Bool {
    state.withLock { state in
      state.called -= 1
      guard state.free > 0 else { return false }
      state.free -= 1
      return true
    }
  }

  private func leave() {
    let called: CheckedContinuation<Void, Never>? = state.withLock { state in
      state.free += 1
      guard state.next < state.waiting.count else { return nil }
      let called = state.waiting[state.next]
      state.next += 1
      if state.next == state.waiting.count { (state.waiting, state.next) = ([], 0) }
      state.called += 1
      state.lastCall = .now
      return called
    }
    called?.resume()
  }
}
