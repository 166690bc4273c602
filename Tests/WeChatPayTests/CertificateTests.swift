import Foundation
import TestSupport
import Testing

@testable import WeChatPay

/// Platform certificates: downloaded once for all, when needed, and never more often than once a minute.
@Suite struct CertificateTests {
  private let fixtures: CertificateFixtures

  init() throws { fixtures = try CertificateFixtures.shared.get() }

  /// A server whose certificates are the given ones; other paths are answered by `answer`.
  private func server(
    _ certificates: CertificateFixtures.Issued...,
    answer: @escaping @Sendable (LoopbackServer.Request) throws -> LoopbackServer.Answer
  ) throws -> LoopbackServer {
    let list = try "{\"data\":[\(certificates.map { try $0.entry() }.joined(separator: ","))]}"
    let reply = try certificates[0].reply(list)
    return try LoopbackServer { request in request.target == "/v3/certificates" ? reply : try answer(request) }
  }

  private func downloads(_ server: LoopbackServer) -> Int {
    server.requests.filter { $0.target == "/v3/certificates" }.count
  }

  @Test func theFirstCallDownloadsAndTheOthersUseIt() async throws {
    let old = fixtures.old
    let server = try server(old) { _ in try old.reply("{}") }
    let client = try Platform.client(server, verifier: .certificates())
    for _ in 0..<3 { #expect(try await client["v3/orders"].get().statusCode == 200) }
    #expect(downloads(server) == 1)
    let orders = server.requests.filter { $0.target == "/v3/orders" }
    #expect(orders.allSatisfy { $0.headers["wechatpay-serial"] == old.certificate.serial })
    #expect(orders.count == 3)
  }

  @Test func theNewestEffectiveOneIsNamedAndEncryptsWith() async throws {
    let (old, new) = (fixtures.old, fixtures.new)
    let server = try server(old, new) { _ in try old.reply("{}") }
    let client = try Platform.client(server, verifier: .certificates())
    _ = try await client["v3/orders"].get()
    #expect(server.requests.last?.headers["wechatpay-serial"] == new.certificate.serial)
    let key = try await client.currentPlatformKey()
    #expect(key.serial == new.certificate.serial)
    #expect(key.key == new.certificate.publicKey)
  }

  @Test func aThousandCallsWithARefreshInTheMiddleDownloadOnce() async throws {
    let (old, new) = (fixtures.old, fixtures.new)
    let lists = try [old.reply("{\"data\":[\(old.entry())]}"), old.reply("{\"data\":[\(old.entry()),\(new.entry())]}")]
    let counts = Locked((orders: 0, downloads: 0))
    let server = try LoopbackServer { request in
      let (order, download) = counts.withLock { counts in
        if request.target == "/v3/certificates" { counts.downloads += 1 } else { counts.orders += 1 }
        return (counts.orders, counts.downloads)
      }
      if request.target == "/v3/certificates" { return lists[min(download, lists.count) - 1] }
      // Half-way the platform begins to sign with a certificate that nobody has seen.
      return order <= 500 ? try old.reply("{}") : try new.reply("{}")
    }
    let clock = Locked(Platform.now)
    var client = try Platform.client(server, verifier: .certificates()).with(timeout: .seconds(300))
    client.environment.now = { clock.withLock { $0 } }
    _ = try await client["v3/orders"].get()
    #expect(downloads(server) == 1)
    clock.withLock { $0 += 90 }
    let failures = await withTaskGroup(of: WeChatPayError?.self) { [client] group in
      for _ in 0..<1000 {
        group.addTask {
          do throws(WeChatPayError) {
            _ = try await client["v3/orders"].get()
            return nil
          } catch {
            return error
          }
        }
      }
      return await group.reduce(into: [WeChatPayError]()) { if let error = $1 { $0.append(error) } }
    }
    #expect(failures.isEmpty, "\(failures.first.map { "\($0)" } ?? "")")
    #expect(downloads(server) == 2, "one for the thousand")
    #expect(server.requests.count == 1003)
  }

  @Test func unknownSerialsDownloadAtMostOnceAMinute() async throws {
    let (old, new) = (fixtures.old, fixtures.new)
    let server = try server(old) { _ in try new.reply("{}") }
    let clock = Locked(Platform.now)
    var client = try Platform.client(server, verifier: .certificates())
    client.environment.now = { clock.withLock { $0 } }
    for _ in 0..<20 {
      let error = await failure { [client] () async throws(WeChatPayError) in try await client["v3/orders"].get() }
      guard case .replyNotAuthentic(.unknownSerial(let serial), _)? = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(serial == new.certificate.serial)
    }
    #expect(downloads(server) == 1)
    clock.withLock { $0 += 61 }
    _ = await failure { [client] () async throws(WeChatPayError) in try await client["v3/orders"].get() }
    #expect(downloads(server) == 2)
  }

  @Test func certificatesAreRefreshedBeforeTheyExpire() async throws {
    let old = fixtures.old
    let store = CertificateStore([])
    let count = Locked(0)
    let download: CertificateStore.Download = { () throws(WeChatPayError) in
      count.withLock { $0 += 1 }
      return [old.certificate]
    }
    func ask(_ moment: Date, downloads expected: Int) async throws {
      _ = try await store.newest(at: moment, download: download)
      try await eventually { count.withLock { $0 } >= expected }
      #expect(count.withLock { $0 } == expected)
    }
    let (start, end) = (old.certificate.effective.addingTimeInterval(10), old.certificate.expires)
    try await ask(start, downloads: 1)
    try await ask(start.addingTimeInterval(9 * 3600), downloads: 1)
    // Ten hours old.
    try await ask(start.addingTimeInterval(10 * 3600), downloads: 2)
    try await ask(end.addingTimeInterval(-7200), downloads: 3)
    try await ask(end.addingTimeInterval(-7100), downloads: 3)
    // Less than an hour to live.
    try await ask(end.addingTimeInterval(-3000), downloads: 4)
    await #expect(throws: WeChatPayError.self) { try await ask(end.addingTimeInterval(1), downloads: 5) }
  }

  @Test func onlyTheOneWhoIsCancelledStopsWaiting() async throws {
    let old = fixtures.old
    let store = CertificateStore([])
    let gate = AsyncStream<Void>.makeStream()
    let download: CertificateStore.Download = { () throws(WeChatPayError) in
      for await _ in gate.stream { break }
      return [old.certificate]
    }
    let now = old.certificate.effective.addingTimeInterval(10)
    let impatient = Task { try await store.newest(at: now, download: download).serial }
    let patient = Task { try await store.newest(at: now, download: download).serial }
    impatient.cancel()
    await #expect(throws: WeChatPayError.self) { try await impatient.value }
    gate.continuation.yield()
    #expect(try await patient.value == old.certificate.serial)
  }

  @Test func withoutCertificatesNothingIsSent() async throws {
    let server = try LoopbackServer { _ in
      .reply(status: 404, headers: [("Request-ID", "9-9")], body: Data(#"{"code":"RESOURCE_NOT_EXISTS"}"#.utf8))
    }
    let client = try Platform.client(server, verifier: .certificates())
    let error = await failure { () async throws(WeChatPayError) in try await client["v3/orders"].post(json: [:]) }
    guard case .platformKeysUnavailable(.refused(let refusal))? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(refusal.explanation == "this merchant probably has no platform certificates: use WeChat Pay's public key")
    #expect(error?.requestID == "9-9")
    #expect(error?.mayHaveTakenEffect == false)
    #expect(server.requests.map(\.target) == ["/v3/certificates"])
    _ = await failure { () async throws(WeChatPayError) in try await client["v3/orders"].post(json: [:]) }
    #expect(server.requests.count == 1, "at most once a minute, also when it fails")
  }

  @Test func theWrongAPIv3KeyIsNamed() async throws {
    let old = fixtures.old
    let list = try "{\"data\":[\(old.entry(apiV3Key: String(repeating: "x", count: 32)))]}"
    let server = try LoopbackServer { _ in try old.reply(list) }
    let client = try Platform.client(server, verifier: .certificates())
    let error = await failure { () async throws(WeChatPayError) in try await client["v3/orders"].get() }
    #expect(error?.description.contains("the APIv3 key does not decrypt WeChat Pay's certificates") == true)
  }

  @Test func bothKindsOfKeysAreChosenBySerial() async throws {
    let old = fixtures.old
    let server = try server(old) { request in
      request.target == "/v3/a" ? try old.reply("{}") : try Platform.signed(status: 200, "{}")
    }
    let publicKey = try Platform.keys.get().platform.publicPEM
    let client = try Platform.client(server, verifier: .mixed(publicKeyID: Platform.keyID, pem: publicKey))
    #expect(try await client["v3/b"].get().statusCode == 200)
    #expect(downloads(server) == 0)
    #expect(try await client["v3/a"].get().statusCode == 200)
    #expect(downloads(server) == 1)
    #expect(
      server.requests.allSatisfy { $0.headers["wechatpay-serial"] == Platform.keyID || $0.target == "/v3/certificates" }
    )
  }

  @Test func aPublicKeyThatIsNotConfiguredDownloadsNothing() async throws {
    let old = fixtures.old
    let server = try server(old) { _ in try Platform.signed(status: 200, "{}", serial: "PUB_KEY_ID_99") }
    let client = try Platform.client(server, verifier: .certificates([old.certificate]))
    _ = await failure { () async throws(WeChatPayError) in try await client["v3/orders"].get() }
    let publicKeyOnly = try Platform.client(server)
    let error = await failure { () async throws(WeChatPayError) in try await publicKeyOnly["v3/orders"].get() }
    guard case .replyNotAuthentic(.publicKeyNotConfigured("PUB_KEY_ID_99"), _)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(downloads(server) <= 1)
  }

  @Test func merchantsShareTheCacheByTheirNumber() async throws {
    let old = fixtures.old
    let server = try server(old) { _ in try old.reply("{}") }
    let first = try Platform.client(server, verifier: .certificates())
    let second = try first.with(merchant: Platform.merchant(id: "1900000002"))
    for client in [first, second, first, second] { _ = try await client["v3/orders"].get() }
    #expect(downloads(server) == 2)
    let numbers = server.requests.compactMap { Platform.authorization($0)?["mchid"] }
    #expect(Set(numbers) == ["1900000001", "1900000002"])
  }

  @Test func anExchangedPublicKeyIsUsedAtOnce() async throws {
    let new = fixtures.new
    let server = try LoopbackServer { request in
      request.number == 0
        ? try Platform.signed(status: 200, "{}")
        : .reply(
          status: 200,
          headers: try new.signature(over: Data("{}".utf8)).map { name, value in
            (name, name == "Wechatpay-Serial" ? "PUB_KEY_ID_2" : value)
          }, body: Data("{}".utf8))
    }
    let verifier = try Platform.verifier()
    let client = try Platform.client(server, verifier: verifier)
    _ = try await client["v3/orders"].get()
    try verifier.addPublicKey(id: "PUB_KEY_ID_2", new.certificate.publicKey)
    _ = try await client["v3/orders"].get()
    #expect(server.requests.map { $0.headers["wechatpay-serial"] } == [Platform.keyID, "PUB_KEY_ID_2"])
  }
}
