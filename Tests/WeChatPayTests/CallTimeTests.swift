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

  @Test(arguments: [HTTPMethod.get, .post], [Repeats.never, .all])
  func aSignerThatHangs(method: HTTPMethod, repeats: Repeats) async throws {
    let gate = Gate()
    let transport = ScriptedTransport(.ok)
    let client = try Platform.client(transport).with(merchant: Self.merchant(gate, signs: true))
      .with(timeout: Self.short).with(repeats: repeats)
    let error = await failure { () async throws(WeChatPayError) in try await client.call(method) }
    guard case .transportFailed(let failure)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(failure.reason == .timedOut)
    #expect(error?.mayHaveTakenEffect == false)
    // The caller was told that nothing was sent: nothing is, later.
    await gate.open()
    for _ in 0..<100 { await Task.yield() }
    #expect(transport.requests.isEmpty)
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

  @Test(arguments: [HTTPMethod.get, .post])
  func aTransportThatHangs(method: HTTPMethod) async throws {
    let gate = Gate()
    let transport = ScriptedTransport { _, _ in
      await gate.wait()
      return try Came.ok.reply()
    }
    let client = try Platform.client(transport).with(timeout: Self.short).with(repeats: .never)
    let error = await failure { () async throws(WeChatPayError) in try await client.call(method) }
    #expect(error?.mayHaveTakenEffect == (method == .post))
    #expect(error?.description.hasSuffix("the time allowed was over") == true)
    await gate.open()
  }

  /// The payment is made, and it is known: what is missing is a name in the reply.
  @Test func aDecrypterThatHangs() async throws {
    let gate = Gate()
    let ciphertext = try PublicKey(pem: Platform.keys.get().merchant.publicPEM).encrypt(Data("张三".utf8))
    let body = Data(#"{"payer_name":"\#(ciphertext.base64EncodedString())"}"#.utf8)
    let transport = ScriptedTransport { _, _ in (200, try Platform.signature(over: body), body) }
    let client = try Platform.client(transport).with(merchant: Self.merchant(gate, signs: false))
      .with(timeout: Self.short)
    let error = await failure { () async throws(WeChatPayError) -> Response<Order> in
      try await Call(client).send(Endpoint(.post, "/v3/orders"))
    }
    guard case .replyNotUnderstood(let reply)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(reply.rawBody == body)
    #expect(reply.problem == "the time was over before its encrypted fields were decrypted")
    #expect(error?.mayHaveTakenEffect == true)
    await gate.open()
  }

  @Test(arguments: [Duration.seconds(Int64.max), .seconds(Int64.min), .zero, .nanoseconds(-1), .longest])
  func aTimeOfAnySizeIsTaken(time: Duration) async throws {
    let client = try Platform.client(ScriptedTransport(.ok)).with(timeout: time)
    let error = await failure { () async throws(WeChatPayError) in try await client.call(.post) }
    if time > .zero {
      #expect(error == nil)
    } else if let error {
      // The call may be quicker than the one who watches its time.
      #expect(error.description.contains("the time allowed was over"))
    }
  }
}
