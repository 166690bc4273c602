import Testing

@testable import WeChatPay

@Suite struct TurnstileTests {
  @Test(arguments: [1, 3])
  func allComeThroughAndNoMoreAtOnceThanPlaces(places: Int) async {
    let turnstile = Turnstile(places: places)
    let inside = Locked((now: 0, most: 0, total: 0))
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<500 {
        group.addTask {
          await turnstile.run {
            inside.withLock { inside in
              inside.now += 1
              inside.most = max(inside.most, inside.now)
              inside.total += 1
            }
            inside.withLock { $0.now -= 1 }
          }
        }
      }
    }
    #expect(inside.withLock { $0.total } == 500)
    #expect(inside.withLock { $0.most } <= places)
  }

  @Test func whatThrowsGivesItsPlaceBack() async {
    struct Failure: Error {}
    let turnstile = Turnstile(places: 1)
    for _ in 0..<3 {
      await #expect(throws: Failure.self) { try await turnstile.run { throw Failure() } }
    }
    #expect(await turnstile.run { true })
  }
}
