import Foundation
import TestSupport
import Testing

@testable import WeChatPay

/// When another attempt is made, and on which connection.
@Suite struct RetryTests {
  private func pauses(
    _ headers: [(String, String)], attempts: Int = 2, timeout: Duration = .seconds(300)
  ) async throws -> (pauses: [Duration], requests: Int, error: WeChatPayError?) {
    let server = try LoopbackServer { request in
      request.number + 1 < attempts
        ? .reply(status: 429, headers: headers, body: Data(#"{"code":"FREQUENCY_LIMITED"}"#.utf8))
        : try Platform.signed(status: 200, "{}")
    }
    let slept = Locked<[Duration]>([])
    var client = try Platform.client(server).with(timeout: timeout)
    client.environment.sleep = { pause in slept.withLock { $0.append(pause) } }
    let error = await failure { [client] () async throws(WeChatPayError) in try await client["v3/orders"].get() }
    return (slept.withLock { $0 }, server.requests.count, error)
  }

  @Test func pausesGrowAndVary() async throws {
    let (pauses, requests, error) = try await pauses([], attempts: 3)
    #expect(error == nil)
    #expect(requests == 3)
    try #require(pauses.count == 2)
    #expect((Duration.milliseconds(250)...(.milliseconds(500))).contains(pauses[0]))
    #expect((Duration.milliseconds(500)...(.seconds(1))).contains(pauses[1]))
  }

  @Test func theServerSaysHowLongToWait() async throws {
    #expect(try await pauses([("Retry-After", "7")]).pauses == [.seconds(7)])
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = .gmt
    formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
    let later = formatter.string(from: Platform.now.addingTimeInterval(5))
    #expect(try await pauses([("Retry-After", later)]).pauses == [.seconds(5)])
  }

  @Test func aWaitBeyondTheDeadlineIsNotBegun() async throws {
    let (pauses, requests, error) = try await pauses([("Retry-After", "400")])
    #expect(pauses.isEmpty)
    #expect(requests == 1)
    guard case .refused(let refusal)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(refusal.retryAfter == .seconds(400))
    #expect(refusal.code == "FREQUENCY_LIMITED")
  }

  /// A body can be read once only. What has none would be sent again by libcurl, and silently.
  @Test func writesWithoutABodyNeverTravelOnAReusedConnection() async throws {
    try await withGrowingTime { _ in
      let server = try LoopbackServer { _ in try Platform.signed(status: 200, "{}") }
      // A transport of its own: others would push its connections out of the cache.
      let client = try Platform.client(server, transport: CurlTransport())
      let start = ContinuousClock.now
      for _ in 0..<3 { _ = try await client["v3/orders"].get() }
      for _ in 0..<3 { _ = try await client["v3/orders"].post(json: [:]) }
      // Connections are not kept for longer.
      guard .now - start < .seconds(7) else { return false }
      #expect(server.connectionCount == 1)
      for _ in 0..<3 { _ = try await client["v3/orders"].delete() }
      for _ in 0..<3 { _ = try await client["v3/orders"].post() }
      let bodiless = server.requests.filter { $0.method != "GET" && $0.body.isEmpty }.map(\.connection)
      #expect(bodiless.count == 6)
      #expect(Set(bodiless).count == 6)
      #expect(!bodiless.contains(0))
      return true
    }
  }

  /// The reason for the rule above.
  @Test(arguments: ["POST", "DELETE"])
  func aDroppedConnectionDoesNotMultiplyWrites(method: String) async throws {
    let server = try LoopbackServer { request in
      guard request.method == "GET" else { return .hangUp }
      let reply = try Platform.signed(status: 200, "{}")
      guard case .reply(let status, let headers, let body) = reply else { return reply }
      return .replyAndHangUp(status: status, headers: headers, body: body)
    }
    let client = try Platform.client(server)
    for _ in 0..<5 {
      _ = try await client["v3/orders"].get()
      let error = await failure { () async throws(WeChatPayError) in
        method == "POST" ? try await client["v3/orders"].post() : try await client["v3/orders"].delete()
      }
      guard case .outcomeUnknown? = error else {
        Issue.record("\(String(describing: error))")
        return
      }
    }
    #expect(server.requests.filter { $0.method == method }.count == 5)
  }

  @Test func aReadSurvivesADroppedConnection() async throws {
    let server = try LoopbackServer { _ in
      guard case .reply(let status, let headers, let body) = try Platform.signed(status: 200, "{}") else {
        return .hangUp
      }
      return .replyAndHangUp(status: status, headers: headers, body: body)
    }
    let client = try Platform.client(server)
    for _ in 0..<5 { #expect(try await client["v3/orders"].get().statusCode == 200) }
  }

  @Test func aSignerThatFailsSendsNothing() async throws {
    struct BrokenSigner: RequestSigner {
      struct Down: Error { let secret = "SECRET-TOKEN" }
      func sign(_ message: Data) async throws -> RequestSignature { throw Down() }
    }
    let server = try LoopbackServer { _ in try Platform.signed(status: 200, "{}") }
    let merchant = try Merchant(id: "1900000001", signer: BrokenSigner(), apiV3Key: Platform.apiV3Key)
    let client = try Platform.client(server).with(merchant: merchant)
    let error = await failure { () async throws(WeChatPayError) in try await client["v3/orders"].post(json: [:]) }
    guard case .signingFailed(let reason)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(reason is BrokenSigner.Down)
    #expect(server.requests.isEmpty)
  }

  /// Each reply is verified and each request signed with the key it names, whenever keys are exchanged.
  @Test func keysAreExchangedWhileRequestsAreInFlight() async throws {
    let keys = try Platform.keys.get()
    let second = try OpenSSLTool.KeyPair()
    let secondKey = try PrivateKey(pem: second.privatePEM)
    let signer = try LocalSigner(certificateSerial: "0A", privateKey: keys.merchantKey)
    let publicKeys = ["0A": try PublicKey(pem: keys.merchant.publicPEM), "0B": try PublicKey(pem: second.publicPEM)]
    let server = try LoopbackServer { request in
      guard let items = Platform.authorization(request), let key = items["serial_no"].flatMap({ publicKeys[$0] }),
        let signature = items["signature"].flatMap({ Data(canonicalBase64: $0) }),
        let message = Platform.message(request), key.isValid(signature: signature, for: message)
      else { return .reply(status: 401, headers: [], body: Data()) }
      return try Platform.signed(status: 200, "{}")
    }
    let merchant = try Merchant(id: "1900000001", signer: signer, apiV3Key: Platform.apiV3Key)
    let client = try Platform.client(server).with(merchant: merchant)
    try await withThrowingTaskGroup(of: Int.self) { group in
      for number in 0..<100 {
        if number == 50 { try signer.replaceKey(certificateSerial: "0B", privateKey: secondKey) }
        group.addTask { try await client["v3/orders"].get().statusCode }
      }
      for try await status in group { #expect(status == 200) }
    }
    _ = try await client["v3/orders"].get()
    let serials = server.requests.compactMap { Platform.authorization($0)?["serial_no"] }
    #expect(serials.last == "0B")
    #expect(serials.count == 101)
  }
}
