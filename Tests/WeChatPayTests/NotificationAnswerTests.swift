import Foundation
import TestSupport
import Testing

@testable import WeChatPay

/// One call that people get right without reading: what is handled, how often, and what is answered.
@Suite struct NotificationAnswerTests {
  private struct HandlerFailure: Error { let secret = "SECRET-TEXT" }

  private func headers(_ body: Data, nonce: String = "nonce") throws -> HeaderFields {
    HeaderFields(try Platform.signature(over: body, nonce: nonce))
  }

  private func receiver(
    _ client: WeChatPayClient? = nil, handled: (any NotificationGuard)? = nil
  ) throws -> NotificationReceiver {
    NotificationReceiver(try client ?? Platform.receivingClient(), payloads: [], handled: handled)
  }

  /// The platform signs each delivery anew; somebody on the way sends the same bytes.
  @Test(arguments: ["nonce", "another"])
  func aDeliveryThatWasHandledIsNotHandledAgain(nonce: String) async throws {
    let client = try Platform.receivingClient()
    let body = try Platform.notification("{}")
    let count = Locked(0)
    for nonce in ["nonce", nonce, nonce] {
      // A receiver for each request, as frameworks make people write it.
      let answer = try await receiver(client.with(timeout: .seconds(9))).answer(
        headers: headers(body, nonce: nonce), body: body
      ) { _ in count.withLock { $0 += 1 } }
      #expect(answer == .success)
    }
    #expect(count.withLock { $0 } == 1)
  }

  @Test func otherNotificationsAndOtherMerchantsAreHandled() async throws {
    let client = try Platform.receivingClient()
    let count = Locked(0)
    for (id, merchant) in [("EV-1", "1900000001"), ("EV-2", "1900000001"), ("EV-1", "1900000002")] {
      let body = try Platform.notification("{}", id: id)
      let other = try client.with(merchant: Platform.merchant(id: merchant))
      let answer = try await receiver(other).answer(headers: headers(body), body: body) { _ in
        count.withLock { $0 += 1 }
      }
      #expect(answer == .success)
    }
    #expect(count.withLock { $0 } == 3)
  }

  @Test func aHandlerThatThrowsIsCalledAgain() async throws {
    let receiver = try receiver()
    let body = try Platform.notification("{}")
    let count = Locked(0)
    for attempt in 1...3 {
      let answer = try await receiver.answer(headers: headers(body), body: body) { _ in
        count.withLock { $0 += 1 }
        if attempt < 3 { throw HandlerFailure() }
      }
      #expect(answer.statusCode == (attempt < 3 ? 500 : 204))
      if attempt < 3 { #expect(answer.problem == "the handler failed (HandlerFailure)") }
    }
    #expect(count.withLock { $0 } == 3)
  }

  /// What is not handled is not remembered: after the key is mended, the next delivery of the same bytes is handled.
  @Test func aWrongKeyThatIsMendedLosesNothing() async throws {
    let client = try Platform.receivingClient()
    let body = try Platform.notification(#"{"a":1}"#, key: "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345")
    let wrong = try await receiver(client).answer(headers: headers(body), body: body) { _ in Issue.record("called") }
    #expect(wrong.statusCode == 500)
    #expect(wrong.problem == "notification rejected: not decryptable: the APIv3 key does not fit")
    let mended = try client.with(
      merchant: Merchant(
        id: "1900000001", certificateSerial: Platform.merchantSerial, privateKey: Platform.keys.get().merchantKey,
        apiV3Key: "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345"))
    let handled = Locked<JSONValue?>(nil)
    let answer = try await receiver(mended).answer(headers: headers(body), body: body) { notification in
      handled.withLock { $0 = notification.json }
    }
    #expect(answer == .success)
    #expect(handled.withLock { $0 } == ["a": 1])
  }

  /// Counts how often it is asked, so that a handler can wait until others do.
  private actor CountingGuard: NotificationGuard {
    private let inner = InMemoryNotificationGuard()
    private(set) var asked: Set<String> = []
    private(set) var confirmedByCancelled: [Bool] = []

    func begin(_ delivery: NotificationDelivery) async -> NotificationTurn {
      asked.insert(delivery.holder)
      return await inner.begin(delivery)
    }
    func confirm(_ delivery: NotificationDelivery) async {
      confirmedByCancelled.append(Task.isCancelled)
      await inner.confirm(delivery)
    }
    func release(_ delivery: NotificationDelivery) async {
      confirmedByCancelled.append(Task.isCancelled)
      await inner.release(delivery)
    }
  }

  @Test func deliveriesAtOnceWaitForOneHandler() async throws {
    let handled = CountingGuard()
    let receiver = try receiver(handled: handled)
    let body = try Platform.notification("{}")
    let headers = try headers(body)
    let count = Locked(0)
    let answers = await withTaskGroup(of: NotificationAnswer.self) { group in
      for _ in 0..<20 {
        group.addTask {
          await receiver.answer(headers: headers, body: body) { _ in
            count.withLock { $0 += 1 }
            try await eventually { await handled.asked.count == 20 }
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(answers == Array(repeating: .success, count: 20))
    #expect(count.withLock { $0 } == 1)
  }

  /// One that waited while the handler failed does the work.
  @Test func whoWaitedTakesOverWhereTheHandlerFails() async throws {
    let handled = CountingGuard()
    let receiver = try receiver(handled: handled)
    let body = try Platform.notification("{}")
    let headers = try headers(body)
    let count = Locked(0)
    let statuses = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<2 {
        group.addTask {
          await receiver.answer(headers: headers, body: body) { _ in
            let number = count.withLock { count in
              count += 1
              return count
            }
            try await eventually { await handled.asked.count == 2 }
            if number == 1 { throw HandlerFailure() }
          }.statusCode
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(statuses.sorted() == [204, 500])
    #expect(count.withLock { $0 } == 2)
  }

  /// The platform hangs up after five seconds, and the framework cancels what belongs to the request.
  @Test(arguments: [true, false])
  func whatWasDoneIsRememberedThoughTheRequestIsCancelled(isDone: Bool) async throws {
    let handled = CountingGuard()
    let receiver = try receiver(handled: handled)
    let body = try Platform.notification("{}")
    let headers = try headers(body)
    let request = Task {
      await receiver.answer(headers: headers, body: body) { _ in
        withUnsafeCurrentTask { $0?.cancel() }
        if !isDone { throw HandlerFailure() }
      }.statusCode
    }
    #expect(await request.value == (isDone ? 204 : 500))
    #expect(await handled.confirmedByCancelled == [false])
  }

  @Test func whatIsAnswered() async throws {
    let body = try Platform.notification("{}")
    let sound = try headers(body)
    var probe = sound
    probe["Wechatpay-Signature"] = "WECHATPAY/SIGNTEST/" + (sound["Wechatpay-Signature"] ?? "")
    var small = Limits()
    small.notificationSize = 10
    let client = try Platform.receivingClient()
    let certificates = try Platform.receivingClient(verifier: .certificates())
      .with(host: Host("http://127.0.0.1:\(LoopbackServer.deadURL().port ?? 1)"))
    var unknown = sound
    unknown["Wechatpay-Serial"] = "5157F09E"
    let noNotification = Data("[]".utf8)
    let cases: [(WeChatPayClient, HeaderFields, Data, Int)] = [
      (client, HeaderFields(), body, 401), (client, probe, body, 401), (client, sound, body + [0x20], 401),
      (client, unknown, body, 401), (client, try headers(noNotification), noNotification, 500),
      (client.with(limits: small), sound, body, 413), (certificates, unknown, body, 503),
    ]
    for (client, headers, body, status) in cases {
      let answer = try await receiver(client).answer(headers: headers, body: body) { _ in Issue.record("called") }
      #expect(answer.statusCode == status)
      #expect(String(decoding: answer.body, as: UTF8.self) == #"{"code":"FAIL","message":"not accepted"}"#)
      #expect(answer.problem != nil)
    }
  }

  // MARK: The guard

  @Test func aGuardThatFailsIsAnsweredWithAnother() async throws {
    struct Broken: NotificationGuard {
      let isConfirmed: Bool
      func begin(_ delivery: NotificationDelivery) throws -> NotificationTurn {
        if isConfirmed { return .handle }
        throw HandlerFailure()
      }
      func confirm(_ delivery: NotificationDelivery) throws { throw HandlerFailure() }
      func release(_ delivery: NotificationDelivery) {}
    }
    let body = try Platform.notification("{}")
    let unavailable = try await receiver(handled: Broken(isConfirmed: false)).answer(
      headers: headers(body), body: body
    ) { _ in Issue.record("called") }
    #expect(unavailable.statusCode == 503)
    #expect(unavailable.problem == "the guard failed (HandlerFailure)")
    let done = try await receiver(handled: Broken(isConfirmed: true)).answer(headers: headers(body), body: body) { _ in
    }
    #expect(done.statusCode == 204)
    #expect(done.problem == "it was handled, but the guard does not know")
  }

  @Test func theMemoryForgetsWhatIsNeverDeliveredAgain() async {
    let moment = Locked(ContinuousClock.now)
    let memory = InMemoryNotificationGuard(capacity: 3) { moment.withLock { $0 } }
    func handle(_ id: String) async -> NotificationTurn {
      let notification = NotificationDelivery(merchantID: "1", id: id, holder: "h")
      let turn = await memory.begin(notification)
      if turn == .handle { await memory.confirm(notification) }
      return turn
    }
    #expect(await handle("a") == .handle)
    moment.withLock { $0 += .seconds(2 * 86400) }
    #expect(await handle("a") == .alreadyHandled)
    moment.withLock { $0 += .seconds(1) }
    #expect(await handle("a") == .handle)
    for id in ["b", "c", "d"] { #expect(await handle(id) == .handle) }
    #expect(await handle("b") == .alreadyHandled)
    #expect(await handle("a") == .handle, "the oldest one went")
  }

  @Test func whatIsBeingHandledIsNotForgotten() async {
    let memory = InMemoryNotificationGuard(capacity: 1, now: { .now })
    let long = NotificationDelivery(merchantID: "1", id: "long", holder: "h")
    #expect(await memory.begin(long) == .handle)
    for number in 0..<10 {
      let notification = NotificationDelivery(merchantID: "1", id: "\(number)", holder: "h")
      #expect(await memory.begin(notification) == .handle)
      await memory.confirm(notification)
    }
    #expect(await memory.begin(long) == .beingHandled)
    await memory.release(long)
    #expect(await memory.begin(long) == .handle)
  }

  /// A handler that takes too long may have lost its turn to another delivery.
  @Test func aTurnIsLostAfterAQuarterOfAnHour() async {
    let moment = Locked(ContinuousClock.now)
    let memory = InMemoryNotificationGuard(capacity: 10) { moment.withLock { $0 } }
    let (first, second) = (
      NotificationDelivery(merchantID: "1", id: "a", holder: "first"),
      NotificationDelivery(merchantID: "1", id: "a", holder: "second")
    )
    #expect(await memory.begin(first) == .handle)
    moment.withLock { $0 += .seconds(900) }
    #expect(await memory.begin(second) == .beingHandled)
    await memory.release(second)
    #expect(await memory.begin(second) == .beingHandled, "who has no turn cannot give it back")
    moment.withLock { $0 += .seconds(1) }
    #expect(await memory.begin(second) == .handle)
    await memory.release(first)
    #expect(await memory.begin(first) == .beingHandled)
    await memory.confirm(first)
    await memory.release(second)
    #expect(await memory.begin(second) == .alreadyHandled, "what was done is done, whoever did it")
  }

  @Test func aGuardThatHangsIsNotWaitedFor() async throws {
    actor Hanging: NotificationGuard {
      private var waiting: [CheckedContinuation<Void, Never>] = []
      private(set) var released = 0
      func begin(_ delivery: NotificationDelivery) async -> NotificationTurn {
        await withCheckedContinuation { waiting.append($0) }
        return .handle
      }
      func confirm(_ delivery: NotificationDelivery) {}
      func release(_ delivery: NotificationDelivery) { released += 1 }
      func go() {
        for continuation in waiting { continuation.resume() }
        waiting = []
      }
    }
    let hanging = Hanging()
    var client = try Platform.receivingClient()
    let body = try Platform.notification("{}")
    // Verifying comes first, and may take its time on a busy machine.
    client.environment.patience = .seconds(2)
    let answer = try await receiver(client, handled: hanging).answer(headers: headers(body), body: body) { _ in
      Issue.record("called")
    }
    #expect(answer.statusCode == 503)
    #expect(answer.problem?.hasSuffix("did not answer in time") == true)
    await hanging.go()
    if answer.problem == "the guard did not answer in time" {
      try await eventually { await hanging.released == 1 }
    }
  }

  // MARK: Headers

  @Test func headersComeInTheShapesOfFrameworks() throws {
    struct Field {
      struct Name { let rawName: String }
      let name: Name
      let value: String
    }
    let expected = ["Wechatpay-Nonce": "n", "Wechatpay-Serial": "s"]
    let shapes: [HeaderFields] = [
      HeaderFields([(name: "Wechatpay-Nonce", value: "n"), (name: "Wechatpay-Serial", value: "s")]),
      HeaderFields([("Wechatpay-Nonce", "n"), ("Wechatpay-Serial", "s")]),
      HeaderFields(expected), HeaderFields(["Wechatpay-Nonce": ["n"], "Wechatpay-Serial": ["s"]]),
      HeaderFields(
        expected.map { Field(name: .init(rawName: $0.key), value: $0.value) }, name: \.name.rawName, value: \.value),
      HeaderFields(expected.lazy.map { ($0.key.lowercased(), $0.value) }),
    ]
    for headers in shapes {
      for (name, value) in expected { #expect(headers[name] == value) }
    }
  }

  @Test func bodiesComeInTheShapesOfFrameworks() async throws {
    let body = try Platform.notification("{}")
    let receiver = try receiver()
    #expect(try await receiver.receive(headers: headers(body), body: [UInt8](body)).id == "EV-1")
    #expect(try await receiver.receive(headers: headers(body), body: (Data([1]) + body).dropFirst()).id == "EV-1")
    #expect(try await receiver.receive(headers: headers(body), body: [UInt8](body)[...]).id == "EV-1")
  }
}
