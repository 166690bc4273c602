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
  }

  private let state: Locked<State>

  init(places: Int) {
    state = Locked(State(free: places))
  }

  func run<Result>(_ body: () throws -> Result) async rethrows -> Result {
    while !take() { await waitForPlace() }
    defer { leave() }
    return try body()
  }

  private func take() -> Bool {
    state.withLock { state in
      guard state.free > 0 else { return false }
      state.free -= 1
      return true
    }
  }

  private func waitForPlace() async {
    await withCheckedContinuation { continuation in
      let isFree = state.withLock { state in
        if state.free == 0 { state.waiting.append(continuation) }
        return state.free > 0
      }
      if isFree { continuation.resume() }
    }
  }

  /// The place is not handed over: who is called may have to wait for a thread, and others can use it meanwhile.
  private func leave() {
    let called: CheckedContinuation<Void, Never>? = state.withLock { state in
      state.free += 1
      guard state.next < state.waiting.count else { return nil }
      let called = state.waiting[state.next]
      state.next += 1
      if state.next == state.waiting.count { (state.waiting, state.next) = ([], 0) }
      return called
    }
    called?.resume()
  }
}
