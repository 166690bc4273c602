/// Why a guard did not say whose turn it is.
struct GuardFailure: Error {
  let text: String
}

extension NotificationGuard {
  /// Waits while another delivery is being handled, for as long as the platform waits for an answer.
  func turn(
    of delivery: NotificationDelivery, until end: ContinuousClock.Instant
  ) async -> Result<NotificationTurn, GuardFailure> {
    var pause = Duration.milliseconds(20)
    while true {
      switch await begin(delivery, until: end) {
      case .success(.beingHandled) where ContinuousClock.now < end:
        // Where the request is cancelled nobody waits for the answer, and the guard is asked once more.
        try? await Task.sleep(for: pause)
        if Task.isCancelled { return .success(.beingHandled) }
        pause = min(pause * 2, .milliseconds(500))
      case let turn: return turn
      }
    }
  }

  private func begin(
    _ delivery: NotificationDelivery, until end: ContinuousClock.Instant
  ) async -> Result<NotificationTurn, GuardFailure> {
    let begun = Task { try await begin(delivery) }
    let result = await withDeadline(end) { await begun.result }
    switch result {
    case .success(let turn)?: return .success(turn)
    case .failure(let error)?: return .failure(GuardFailure(text: "the guard failed (\(type(of: error)))"))
    case nil:
      // What it grants too late is given back.
      Task { if case .success(.handle) = await begun.result { await release(delivery) } }
      return .failure(GuardFailure(text: "the guard did not answer in time"))
    }
  }

  /// The platform hangs up after five seconds, and frameworks cancel the request then: what was done is remembered all the
  /// same.
  ///
  /// - Returns: Whether it is.
  func confirmUncancelled(_ delivery: NotificationDelivery) async -> Bool {
    await Task {
      for _ in 0..<3 {
        do {
          try await confirm(delivery)
          return true
        } catch {
          await Task.yield()
        }
      }
      return false
    }.value
  }

  /// Likewise.
  func releaseUncancelled(_ delivery: NotificationDelivery) async {
    await Task { await release(delivery) }.value
  }
}
