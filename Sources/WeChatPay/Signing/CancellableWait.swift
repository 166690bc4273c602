extension Task where Success == Void, Failure == Never {
  /// Waits for a task that others wait for too: whoever is cancelled stops waiting, the task goes on.
  func cancellableWait() async throws(_Concurrency.CancellationError) {
    let waiter = Waiter()
    let isDone = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        waiter.wait(continuation)
        Task<Void, Never> {
          await value
          waiter.resume(isDone: true)
        }
      }
    } onCancel: {
      waiter.resume(isDone: false)
    }
    guard isDone else { throw _Concurrency.CancellationError() }
  }
}

/// A continuation that two sides want to resume; the first one does.
private final class Waiter: Sendable {
  private enum State {
    case idle
    case waiting(CheckedContinuation<Bool, Never>)
    case resumed(isDone: Bool)
  }

  private let state = Locked(State.idle)

  func wait(_ continuation: CheckedContinuation<Bool, Never>) {
    let isDone: Bool? = state.withLock { state in
      if case .resumed(let isDone) = state { return isDone }
      state = .waiting(continuation)
      return nil
    }
    if let isDone { continuation.resume(returning: isDone) }
  }

  func resume(isDone: Bool) {
    let continuation: CheckedContinuation<Bool, Never>? = state.withLock { state in
      defer { if case .resumed = state {} else { state = .resumed(isDone: isDone) } }
      if case .waiting(let continuation) = state { return continuation }
      return nil
    }
    continuation?.resume(returning: isDone)
  }
}
