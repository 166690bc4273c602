import Dispatch
import Testing

@testable import WeChatPay

@Suite(.timeLimit(.minutes(10))) struct DeadlineTests {
  /// Waits until its time is over; whether it was cancelled. On a busy machine nobody may have waited for its answer.
  private static func isCancelled(_ deadline: ContinuousClock.Instant) async -> Bool {
    let isCancelled = await withDeadline(deadline) { await waitForCancelling() } ?? true
    return isCancelled && ContinuousClock.now >= deadline
  }

  private static func waitForCancelling() async -> Bool {
    do {
      try await Task.sleep(for: .seconds(600))
      return false
    } catch {
      return true
    }
  }

  @Test func theEarlierDeadlineComesFirst() async {
    let late = Task { await Self.isCancelled(.after(.seconds(500))) }
    #expect(await Self.isCancelled(.after(.milliseconds(20))))
    late.cancel()
    #expect(await !late.value, "cancelled, and not because its time was over")
  }

  @Test func everyDeadlineOfManyIsKept() async {
    let count = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<500 {
        group.addTask { await Self.isCancelled(.after(.milliseconds(number % 40))) }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(count == 500)
  }

  @Test func whatEndsInTimeIsNotCancelled() async {
    for _ in 0..<100 {
      #expect(await withDeadline(.after(.seconds(500))) { Task.isCancelled } == false)
    }
    // Nothing of the removed alarms keeps a later, shorter one from ringing.
    #expect(await Self.isCancelled(.after(.milliseconds(20))))
  }

  @Test func aCallerThatIsCancelledBeforeCancelsToo() async {
    let caller = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return await withDeadline(.after(.seconds(500))) { await Self.waitForCancelling() } ?? true
    }
    #expect(await caller.value)
  }

  @Test func whatDoesNotListenIsNotWaitedFor() async {
    let gate = Gate()
    #expect(await withDeadline(.after(.milliseconds(20))) { await gate.wait() } == nil)
    await gate.open()
  }

  @Test func whatDoesNotListenIsNotWaitedForByWhoIsCancelled() async {
    let gate = Gate()
    let caller = Task { await withDeadline(.after(.seconds(500))) { await gate.wait() } }
    caller.cancel()
    #expect(await caller.value == nil)
    await gate.open()
  }

  /// Handlers of cancellation are anybody's: one that takes its time holds up nobody else's deadline.
  @Test func deadlinesDoNotWaitForHandlersOfCancellation() async {
    let release = DispatchSemaphore(value: 0)
    let blocked = Task {
      await withDeadline(.after(.milliseconds(10))) {
        await withTaskCancellationHandler {
          await Self.waitForCancelling()
        } onCancel: {
          release.wait()
        }
      }
    }
    for _ in 0..<20 { #expect(await Self.isCancelled(.after(.milliseconds(10)))) }
    #expect(await blocked.value == nil, "nobody waits for it, either")
    release.signal()
  }

  @Test(arguments: [
    Duration.zero, .seconds(-1), .seconds(Int64.min), .seconds(Int64.max), .nanoseconds(1), .longest,
    Duration(secondsComponent: .max, attosecondsComponent: .max),
  ])
  func durationsOfAnySizeAreTaken(duration: Duration) async {
    let isOver = duration <= .nanoseconds(1)
    #expect(await withDeadline(.after(duration)) { isOver ? await Self.waitForCancelling() : false } ?? true == isOver)
    #expect((0...Duration.longest.boundedSeconds).contains(duration.boundedSeconds))
  }
}

/// What nobody can cancel.
private actor Gate {
  private var waiting: [CheckedContinuation<Void, Never>] = []
  private var isOpen = false

  func wait() async {
    if !isOpen { await withCheckedContinuation { waiting.append($0) } }
  }

  func open() {
    isOpen = true
    for continuation in waiting { continuation.resume() }
    waiting = []
  }
}
