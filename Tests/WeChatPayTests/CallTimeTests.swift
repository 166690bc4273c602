import Dispatch
import Foundation
import TestSupport
import Testing

@_spi(Generated) @testable import WeChatPay

/// A call's time covers all of it, and whatever does not listen is not waited for.
@Suite(.timeLimit(.minutes(10))) struct CallTimeTests {
  /// Opens when the test says so; does not listen to cancelling.
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

  private struct SlowSigner: RequestSigner, SensitiveFieldDecrypter {
    let gate: Gate
    let inner: LocalSigner
    var signs = true

    func sign(_ message: Data) async throws -> RequestSignature {
      if signs { await gate.wait() }
      return try await inner.sign(message)
    }

    func decrypt(_ ciphertext: Data) async throws -> Data {
      await gate.wait()
      return try await inner.decrypt(ciphertext)
    }
  }

  private static func merchant(_ gate: Gate, signs: Bool) throws -> Merchant {
    let signer = try LocalSigner(
      certificateSerial: Platform.merchantSerial, privateKey: Platform.keys.get().merchantKey)
    return try Merchant(
      id: "1900000001", signer: SlowSigner(gate: gate, inner: signer, signs: signs), apiV3Key: Platform.apiV3Key)
  }

  private static let short = Duration.milliseconds(50)

  @Test(arguments: [RequestMethod.get, .post], [Repeats.never, .all])
  func aSignerThatHangs(method: RequestMethod, repeats: Repeats) async throws {
    let gate = Gate()
    let transport = ScriptedTransport(.ok)
    let ends = Locked<[String]>([])
    let client = try Platform.client(transport).with(merchant: Self.merchant(gate, signs: true))
      .with(timeout: Self.short).with(repeats: repeats)
      .with(middleware: LogMiddleware { line in if line.contains("✕") { ends.withLock { $0.append(line) } } })
    let error = await failure { () async throws(WeChatPayError) in try await client.call(method) }
    guard case .transportFailed(let failure)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(failure.reason == .timedOut)
    #expect(error?.mayHaveTakenEffect == false)
    // The caller was told that nothing was sent: nothing is, later.
    await gate.open()
    try await eventually { ends.withLock { $0.contains { $0.hasSuffix(": cancelled") } } }
    #expect(transport.requests.isEmpty)
  }

  /// A device's library that waits in its thread.
  @Test func aSignerThatBlocksItsThread() async throws {
    struct Blocking: RequestSigner {
      let release: DispatchSemaphore
      func sign(_ message: Data) async throws -> RequestSignature {
        wait()
        return RequestSignature(certificateSerial: "0A", bytes: Data())
      }
      private func wait() { release.wait() }
    }
    let release = DispatchSemaphore(value: 0)
    let transport = ScriptedTransport(.ok)
    let merchant = try Merchant(id: "1900000001", signer: Blocking(release: release), apiV3Key: Platform.apiV3Key)
    let client = try Platform.client(transport).with(merchant: merchant).with(timeout: Self.short)
    let error = await failure { () async throws(WeChatPayError) in try await client.call(.post) }
    #expect(error?.description.hasSuffix("the time allowed was over, before the request was sent") == true)
    release.signal()
    #expect(transport.requests.isEmpty)
  }

  @Test func whatIsCancelledBeforeItBeginsSendsNothing() async throws {
    let transport = ScriptedTransport(.ok)
    let client = try Platform.client(transport)
    let error = await Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return await failure { () async throws(WeChatPayError) in try await client.call(.post) }
    }.value
    guard case .cancelled(afterSending: false)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(transport.requests.isEmpty)
  }

  @Test(arguments: [RequestMethod.get, .post])
  func whoIsCancelledDoesNotWaitForWhatDoesNotListen(method: RequestMethod) async throws {
    let gate = Gate()
    let transport = ScriptedTransport { _, _ in
      await gate.wait()
      return try Came.ok.reply()
    }
    let client = try Platform.client(transport)
    let call = Task { await failure { () async throws(WeChatPayError) in try await client.call(method) } }
    try await eventually { !transport.requests.isEmpty }
    call.cancel()
    guard case .cancelled(let afterSending)? = await call.value else {
      Issue.record("not cancelled")
      return
    }
    #expect(afterSending == (method == .post))
    await gate.open()
  }

  /// The attempt was answered, and something else held it up: its answer counts, and nothing is sent again.
  @Test func anAnswerIsNotLostToSlowMiddleware() async throws {
    struct Slow: Middleware {
      let gate: Gate
      func intercept(
        _ attempt: AttemptSummary, next: () async throws(WeChatPayError) -> ReplySummary
      ) async throws(WeChatPayError) -> ReplySummary {
        let summary = try await next()
        await gate.wait()
        return summary
      }
    }
    let gate = Gate()
    try await withGrowingTime { time in
      let transport = ScriptedTransport(.ok, .badRequest)
      let client = try Platform.client(transport).with(repeats: .all).with(timeout: time)
        .with(middleware: Slow(gate: gate))
      let error = await failure { () async throws(WeChatPayError) in
        let response = try await client.call(.post)
        guard response.statusCode == 200 else { throw .invalidRequest("another answer") }
        return response
      }
      #expect(transport.requests.count <= 1)
      // On a busy machine the time may be over before it is sent, or before what came is decoded.
      switch error {
      case nil: return true
      case .transportFailed(let failure)?: #expect(failure == TransportFailure(.timedOut, .notSent))
      case .replyNotUnderstood(let reply)?: #expect(reply.statusCode == 200)
      case let error?: Issue.record("\(error)")
      }
      return false
    }
    await gate.open()
  }

  /// An attempt that nobody waits for any more touches no file of the one that took its place.
  @Test func anAttemptThatWakesUpLateDoesNotEmptyTheFile() async throws {
    actor Turns: RequestSigner {
      let inner: LocalSigner
      let gate: Gate
      private var count = 0
      init(_ inner: LocalSigner, _ gate: Gate) { (self.inner, self.gate) = (inner, gate) }
      func sign(_ message: Data) async throws -> RequestSignature {
        count += 1
        if count == 1 { await gate.wait() }
        return try await inner.sign(message)
      }
    }
    let gate = Gate()
    let signer = try LocalSigner(
      certificateSerial: Platform.merchantSerial, privateKey: Platform.keys.get().merchantKey)
    let ends = Locked(0)
    let transport = ScriptedTransport { _, _ in
      await gate.open()
      try? await eventually { ends.withLock { $0 } > 0 }
      return (200, [], Data("a,b\n".utf8))
    }
    let merchant = try Merchant(id: "1900000001", signer: Turns(signer, gate), apiV3Key: Platform.apiV3Key)
    let client = try Platform.client(transport).with(merchant: merchant).with(timeout: .milliseconds(1000))
      .with(middleware: LogMiddleware { line in if line.contains("✕") { ends.withLock { $0 += 1 } } })
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "bill.csv")
    let address = "https://api.mch.weixin.qq.com/v3/billdownload/file?token=t"
    _ = await failure { () async throws(WeChatPayError) in
      try await client.download(from: address, to: file, digest: nil)
    }
    // Where the machine was too busy, there is none; never an empty one.
    let content = try? Data(contentsOf: file)
    #expect(content == nil || content == Data("a,b\n".utf8))
  }

  @Test func certificatesThatDoNotCome() async throws {
    let gate = Gate()
    let transport = ScriptedTransport { _, _ in
      await gate.wait()
      throw TransportFailure(.connectionLost, .maybeSent)
    }
    let client = try Platform.client(transport, verifier: .certificates()).with(timeout: Self.short)
    let plain = await failure { () async throws(WeChatPayError) in try await client.call(.post) }
    #expect(
      plain?.description
        == "transport failed, nothing was changed: the time allowed was over, before the request was sent")
    let encrypted = await failure { () async throws(WeChatPayError) -> Response<JSONValue> in
      try await Call(client).send(Endpoint(.post, "/v3/orders"), body: Order(name: "张三"))
    }
    #expect(encrypted?.description == plain?.description)
    #expect(transport.requests.allSatisfy { $0.url.path() == "/v3/certificates" })
    await gate.open()
  }

  @Test(arguments: [RequestMethod.get, .post])
  func aTransportThatHangs(method: RequestMethod) async throws {
    let gate = Gate()
    try await withGrowingTime { time in
      let transport = ScriptedTransport { _, _ in
        await gate.wait()
        return try Came.ok.reply()
      }
      let client = try Platform.client(transport).with(timeout: time).with(repeats: .never)
      let error = await failure { () async throws(WeChatPayError) in try await client.call(method) }
      guard !transport.requests.isEmpty else { return false }
      #expect(error?.mayHaveTakenEffect == (method == .post))
      #expect(error?.description.hasSuffix("the time allowed was over") == true)
      return true
    }
    await gate.open()
  }

  /// The payment is made, and it is known: what is missing is a name in the reply.
  @Test func aDecrypterThatHangs() async throws {
    let gate = Gate()
    let ciphertext = try PublicKey(pem: Platform.keys.get().merchant.publicPEM).encrypt(Data("张三".utf8))
    let body = Data(#"{"payer_name":"\#(ciphertext.base64EncodedString())"}"#.utf8)
    let transport = ScriptedTransport { _, _ in (200, try Platform.signature(over: body), body) }
    try await withGrowingTime { time in
      let client = try Platform.client(transport).with(merchant: Self.merchant(gate, signs: false)).with(timeout: time)
      let error = await failure { () async throws(WeChatPayError) -> Response<Order> in
        try await Call(client).send(Endpoint(.post, "/v3/orders"))
      }
      guard case .replyNotUnderstood(let reply)? = error else { return false }
      #expect(reply.rawBody == body)
      #expect(reply.problem == "the time was over before it was read")
      #expect(error?.mayHaveTakenEffect == true)
      return true
    }
    await gate.open()
  }

  /// A key in memory does not listen to cancelling: it is the time that ends decrypting.
  @Test func decryptingEndsWithTheTime() async throws {
    let client = try Platform.client(ScriptedTransport(.ok))
    let ciphertext = try PublicKey(pem: Platform.keys.get().merchant.publicPEM).encrypt(Data("张三".utf8))
    let body = Data(#"{"payer_name":"\#(ciphertext.base64EncodedString())"}"#.utf8)
    let reply = RawReply(method: .post, head: ReplyHead(statusCode: 200, headers: HeaderFields()), body: body)
    let inTime: Response<Order> = try await client.decoded(reply, until: .after(.seconds(300)))
    #expect(inTime.name == "张三")
    let error = await failure { () async throws(WeChatPayError) -> Response<Order> in
      try await client.decoded(reply, until: .now)
    }
    guard case .replyNotUnderstood(let unreadable)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(unreadable.rawBody == body)
    #expect(error?.mayHaveTakenEffect == true)
  }

  @Test(arguments: [Duration.seconds(Int64.max), .seconds(Int64.min), .zero, .nanoseconds(-1), .longest])
  func aTimeOfAnySizeIsTaken(time: Duration) async throws {
    let transport = ScriptedTransport(.ok)
    let client = try Platform.client(transport).with(timeout: time)
    let error = await failure { () async throws(WeChatPayError) in try await client.call(.post) }
    #expect((error == nil) == (time > .zero))
    #expect(transport.requests.isEmpty == (time <= .zero))
    if let error {
      #expect(error.description.hasSuffix("the time allowed was over, before the request was sent"))
    }
  }
}
