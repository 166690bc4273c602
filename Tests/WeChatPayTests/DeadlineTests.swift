import Testing

@testable import WeChatPay

@Suite(.timeLimit(.minutes(10))) struct DeadlineTests {
  /// Whether it was cancelled, for which it waits.
  private static func waitForCancelling() async -> Bool {
    do {
      try await Task.sleep(for: .seconds(600))
      return false
    } catch {
      return true
    }
  }

  @Test func theEarlierDeadlineComesFirst() async {
    let late = Task { await withDeadline(.seconds(500)) { await Self.waitForCancelling() } }
    #expect(await withDeadline(.milliseconds(20)) { await Self.waitForCancelling() })
    late.cancel()
    #expect(await late.value)
  }

  @Test func everyDeadlineOfManyIsKept() async {
    let count = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<500 {
        group.addTask { await withDeadline(.milliseconds(number % 40)) { await Self.waitForCancelling() } }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(count == 500)
  }

  @Test func whatEndsInTimeIsNotCancelled() async {
    for _ in 0..<100 {
      #expect(await withDeadline(.seconds(500)) { Task.isCancelled } == false)
    }
    // Nothing of the removed alarms keeps a later, shorter one from ringing.
    #expect(await withDeadline(.milliseconds(20)) { await Self.waitForCancelling() })
  }

  @Test func aCallerThatIsCancelledBeforeCancelsToo() async {
    let caller = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return await withDeadline(.seconds(500)) { await Self.waitForCancelling() }
    }
    #expect(await caller.value)
  }
}
