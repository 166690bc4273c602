/// One request and its reply, as the task that waits for it and the thread that carries it share them.
final class Transfer: Sendable {
  /// How much of a reply's body waits for its taker before no more is read from the server.
  private static let bufferSize = 256 << 10
  /// Longer than anything waits, and far from where an instant overflows.
  private static let longestTimeout = Duration.seconds(100 * 366 * 86_400)

  let request: TransportRequest
  /// When the time for the whole exchange is over.
  let deadline: ContinuousClock.Instant
  private let state = Locked(State())

  /// What is to be handed over.
  struct Delivery {
    var head: ReplyHead?
    var bytes = Data()
    /// Set when there is no more to come.
    var outcome: Result<ReplyHead, TransportFailure>?
    /// Whether the server is not read from until somebody says so.
    var isPaused = false
  }

  private struct State {
    var delivery = Delivery()
    var taker: CheckedContinuation<Delivery, Never>?
    var isCancelled = false

    /// Everything that is there, if anything is.
    mutating func take() -> Delivery? {
      guard !delivery.bytes.isEmpty || delivery.outcome != nil else { return nil }
      let taken = delivery
      delivery.bytes = Data()
      delivery.isPaused = false
      return taken
    }
  }

  init(_ request: TransportRequest) {
    self.request = request
    deadline = ContinuousClock.now + min(max(request.timeout, .zero), Self.longestTimeout)
  }

  // MARK: The task's side

  /// The next bytes, or the outcome, or both.
  func next() async -> Delivery {
    await withCheckedContinuation { taker in
      let delivery = state.withLock { state in
        let delivery = state.take()
        if delivery == nil { state.taker = taker }
        return delivery
      }
      if let delivery { taker.resume(returning: delivery) }
    }
  }

  /// Waits until there is no more to come.
  func end() async {
    while await next().outcome == nil {}
  }

  /// Also where it was not started yet.
  func cancel() {
    state.withLock { $0.isCancelled = true }
  }

  // MARK: The thread's side

  var isCancelled: Bool { state.withLock { $0.isCancelled } }

  /// Whether there was room. If not, the transfer has to be paused; whoever takes the bytes says when it goes on.
  func add(_ bytes: UnsafeBufferPointer<UInt8>, of head: ReplyHead) -> Bool {
    state.withLock { state in
      guard state.delivery.bytes.count < Self.bufferSize else {
        state.delivery.isPaused = true
        return false
      }
      state.delivery.head = head
      state.delivery.bytes.append(bytes)
      return true
    }
  }

  func finish(_ outcome: Result<ReplyHead, TransportFailure>) {
    state.withLock { state in
      state.delivery.outcome = outcome
      // Nobody needs the rest of what failed.
      if case .failure = outcome { state.delivery.bytes = Data() }
    }
    deliver()
  }

  /// Wakes up the taker, if it waits and there is something to take.
  func deliver() {
    let woken = state.withLock { state -> (CheckedContinuation<Delivery, Never>, Delivery)? in
      guard let taker = state.taker, let delivery = state.take() else { return nil }
      state.taker = nil
      return (taker, delivery)
    }
    if let (taker, delivery) = woken { taker.resume(returning: delivery) }
  }
}
