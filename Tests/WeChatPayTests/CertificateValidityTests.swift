import Foundation
import TestSupport
import Testing

@testable import WeChatPay

/// Certificates count while they are valid, are refreshed by whoever uses them, and nobody can make us download at will.
@Suite struct CertificateValidityTests {
  private let fixtures: CertificateFixtures

  init() throws { fixtures = try CertificateFixtures.shared.get() }

  private func client(
    _ transport: ScriptedTransport, _ known: [Certificate] = [], at now: @escaping @Sendable () -> Date
  ) throws -> WeChatPayClient {
    var client = try Platform.client(transport, verifier: .certificates(known))
    client.environment.now = now
    return client
  }

  private func rejection(
    _ client: WeChatPayClient, _ headers: HeaderFields, _ body: Data
  ) async -> VerificationFailure? {
    do throws(WeChatPayError) {
      _ = try await NotificationReceiver(client, payloads: []).receive(headers: headers, body: body)
      return nil
    } catch {
      if case .notificationRejected(.notAuthentic(let failure)) = error { return failure }
      Issue.record("\(error)")
      return nil
    }
  }

  @Test func anExpiredCertificateProvesNothing() async throws {
    let old = fixtures.old
    let body = try Platform.notification("{}")
    let transport = ScriptedTransport(.unsent)
    for (moment, validity) in [
      (old.certificate.effective.addingTimeInterval(-10), CertificateValidity.notYetEffective),
      (old.certificate.expires, .expired),
    ] {
      let client = try client(transport, [old.certificate]) { moment }
      let headers = HeaderFields(try old.signature(over: body, at: moment))
      #expect(
        await rejection(client, headers, body) == .certificateNotValid(serial: old.certificate.serial, validity))
    }
    let moment = old.certificate.expires.addingTimeInterval(-1)
    let valid = try client(transport, [old.certificate]) { moment }
    #expect(await rejection(valid, HeaderFields(try old.signature(over: body, at: moment)), body) == nil)
    #expect(transport.requests.allSatisfy { $0.url.path() == "/v3/certificates" })
  }

  /// The list of certificates is verified with those it carries: they have to be valid, too.
  @Test func anExpiredListProvesNothing() async throws {
    let old = fixtures.old
    let list = Data(try fixtures.list(old).utf8)
    let moment = old.certificate.expires.addingTimeInterval(1)
    let transport = ScriptedTransport { _, _ in (200, try old.signature(over: list, at: moment), list) }
    let client = try client(transport) { moment }
    let error = await failure { () async throws(WeChatPayError) in try await client.call(.post) }
    #expect(error?.description.contains("the platform certificate \(old.certificate.serial) has expired") == true)
    #expect(error?.mayHaveTakenEffect == false)
  }

  @Test func aProcessThatOnlyHearsNotificationsRefreshes() async throws {
    let (old, new) = (fixtures.old, fixtures.new)
    let list = Data(try fixtures.list(old, new).utf8)
    let clock = Locked(Platform.now)
    let transport = ScriptedTransport { _, _ in
      (200, try old.signature(over: list, at: clock.withLock { $0 }), list)
    }
    let client = try client(transport) { clock.withLock { $0 } }
    let body = try Platform.notification("{}")
    for (hours, downloads) in [(0.0, 1), (9, 1), (11, 2), (12, 2), (22, 3)] {
      clock.withLock { $0 = Platform.now + hours * 3600 }
      let headers = HeaderFields(try old.signature(over: body, at: clock.withLock { $0 }))
      #expect(await rejection(client, headers, body) == nil)
      try await eventually { transport.requests.count >= downloads }
      #expect(transport.requests.count == downloads, "\(hours) hours")
    }
  }

  @Test func aForgedSerialCostsNothingUnlessItIsFresh() async throws {
    let transport = ScriptedTransport(.unsent)
    let client = try client(transport) { Platform.now }
    let body = try Platform.notification("{}")
    var headers = HeaderFields(try fixtures.old.signature(over: body, at: Platform.now + 301))
    for serial in ["AB12", fixtures.old.certificate.serial] {
      headers["Wechatpay-Serial"] = serial
      #expect(await rejection(client, headers, body) == .notFresh(skew: 301))
    }
    #expect(transport.requests.isEmpty)
  }

  /// What a first download that failed keeps later calls from: after so many seconds, the next one is made.
  @Test(arguments: [
    (Came.trouble, [1.0, 2, 4, 8, 16, 32, 60, 60]), (.tooMany, [1, 2, 4]), (.lost, [1, 2, 4]), (.pending, [1, 2]),
    (.unsent, [0, 0]),
    (.badRequest, [60, 60]),
  ])
  func aFailedDownloadLocksOutForAsLongAsItMust(came: Came, pauses: [Double]) async throws {
    let clock = Locked(Platform.now)
    let transport = ScriptedTransport(came)
    let client = try client(transport) { clock.withLock { $0 } }
    var attempts = 0
    for pause in pauses {
      // One download is three attempts where they are worth while.
      _ = await failure { () async throws(WeChatPayError) in try await client.with(repeats: .never).call(.post) }
      let count = transport.requests.count
      #expect(count > attempts)
      if pause > 0 {
        clock.withLock { $0 += pause - 0.1 }
        _ = await failure { () async throws(WeChatPayError) in try await client.call(.post) }
        #expect(transport.requests.count == count, "not before \(pause) s")
        clock.withLock { $0 += 0.2 }
      }
      attempts = count
    }
    #expect(transport.requests.allSatisfy { $0.url.path() == "/v3/certificates" })
  }

  /// The platform has withdrawn it: nothing is encrypted with it any more, and it verifies what is still on its way.
  @Test func aCertificateThatIsNoLongerListedVerifiesForADay() async throws {
    let (old, new) = (fixtures.old, fixtures.new)
    let store = CertificateStore([new.certificate])
    let download: CertificateStore.Download = { () throws(WeChatPayError) in [old.certificate] }
    let start = Platform.now
    let serial = CertificateSerial(configured: new.certificate.serial)
    #expect(try await store.newest(at: start, download: download).serial == new.certificate.serial)
    try await eventually { await store.all.count == 2 }
    #expect(try await store.newest(at: start, download: download).serial == old.certificate.serial)
    for (hours, isTrusted) in [(0.0, true), (23.9, true), (24.1, false)] {
      let found = try? await store.certificate(serial, at: start + hours * 3600, download: download)
      #expect((found != nil) == isTrusted, "after \(hours) hours")
    }
  }

  @Test func aClockThatIsSetBackDoesNotEndTheRefreshing() async throws {
    let old = fixtures.old
    let store = CertificateStore([])
    let count = Locked(0)
    let download: CertificateStore.Download = { () throws(WeChatPayError) in
      count.withLock { $0 += 1 }
      return [old.certificate]
    }
    let start = Platform.now + 20 * 3600
    _ = try await store.newest(at: start, download: download)
    _ = try await store.newest(at: start - 11 * 3600, download: download)
    try await eventually { count.withLock { $0 } == 2 }
  }
}
