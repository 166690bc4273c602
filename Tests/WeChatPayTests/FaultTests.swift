import Foundation
import Synchronization
import TestSupport
import Testing

@testable import WeChatPay

/// What a caller gets, and how many requests the server saw, for every way in which an exchange can go wrong.
@Suite struct FaultTests {
  /// A kind of request.
  enum Kind: CaseIterable, Sendable {
    case get
    case post
    /// A POST of which the caller says that repeating is safe.
    case repeatablePost

    var isRepeated: Bool { self != .post }
  }

  /// What is wrong with the first answer; the second one is sound.
  enum Fault: CaseIterable, Sendable {
    case resetBeforeReading
    case resetAfterReading
    case hangUp
    case cutShort
    case cutShortHead
    case serverError
    case badGateway
    case tooManyRequests

    /// How many requests the server reads of a kind that is not repeated.
    var readOnce: Int { self == .resetBeforeReading ? 0 : 1 }
  }

  private static func send(_ kind: Kind, _ client: WeChatPayClient) async throws(WeChatPayError) -> Response<JSONValue>
  {
    switch kind {
    case .get: try await client["v3/orders"].get()
    case .post: try await client["v3/orders"].post(json: ["out_trade_no": "1"])
    case .repeatablePost: try await client.with(repeats: .all)["v3/orders"].post(json: ["out_trade_no": "1"])
    }
  }

  private static func server(_ fault: Fault) throws -> LoopbackServer {
    let isAccepted: @Sendable (Int) -> Bool = { $0 > 0 || fault != .resetBeforeReading }
    return try LoopbackServer(accepting: isAccepted) { request in
      guard request.number == 0, fault != .resetBeforeReading else {
        return try Platform.signed(status: 200, #"{"ok":true}"#)
      }
      let body = Data(#"{"ok":true}"#.utf8)
      switch fault {
      case .resetBeforeReading, .resetAfterReading: return .reset
      case .hangUp: return .hangUp
      case .cutShort:
        return .cutShort(
          status: 200, headers: try Platform.signature(over: body), body: body.dropLast(3), promised: body.count)
      case .cutShortHead:
        return .cutShort(status: 200, headers: try Platform.signature(over: body), body: Data(), promised: body.count)
      case .serverError: return .reply(status: 500, headers: [], body: Data(#"{"code":"SYSTEM_ERROR"}"#.utf8))
      case .badGateway: return .reply(status: 502, headers: [], body: Data("<html>Bad Gateway</html>".utf8))
      case .tooManyRequests: return .reply(status: 429, headers: [], body: Data(#"{"code":"RATE_LIMITED"}"#.utf8))
      }
    }
  }

  @Test(arguments: Fault.allCases)
  func whatIsSafeToRepeatIsRepeated(fault: Fault) async throws {
    for kind in Kind.allCases where kind.isRepeated {
      let server = try Self.server(fault)
      let response = try await Self.send(kind, Platform.client(server))
      #expect(response.body["ok"] == true)
      #expect(server.requests.count == fault.readOnce + 1, "\(kind)")
      let nonces = server.requests.compactMap { Platform.authorization($0)?["nonce_str"] }
      #expect(Set(nonces).count == server.requests.count, "each attempt is signed anew")
    }
  }

  @Test(arguments: Fault.allCases)
  func whatMayHaveBeenDoneIsNotRepeated(fault: Fault) async throws {
    let server = try Self.server(fault)
    let client = try Platform.client(server)
    let error = await failure { () async throws(WeChatPayError) in try await Self.send(.post, client) }
    #expect(server.requests.count == fault.readOnce)
    switch fault {
    case .resetBeforeReading where error?.mayHaveTakenEffect == false:
      // The reset came before the first byte of the body was sent, or even before curl saw that it was connected.
      guard case .transportFailed(let failure)? = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(failure.progress == .notSent)
      return
    case .resetBeforeReading, .resetAfterReading, .hangUp:
      guard case .outcomeUnknown(let unknown)? = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(unknown.transportFailure == TransportFailure(.connectionLost, .maybeSent))
    case .cutShort, .cutShortHead:
      guard case .outcomeUnknown(let unknown)? = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(unknown.transportFailure == TransportFailure(.replyIncomplete, .maybeSent))
    case .serverError, .badGateway, .tooManyRequests:
      guard case .refused(let refusal)? = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect([500, 502, 429].contains(refusal.statusCode))
      #expect(!refusal.isAuthenticated)
    }
    #expect(error?.mayHaveTakenEffect == true)
  }

  @Test(arguments: Kind.allCases)
  func connectionRefused(kind: Kind) async throws {
    let client = try Platform.client([LoopbackServer.deadURL()])
    let error = await failure { () async throws(WeChatPayError) in try await Self.send(kind, client) }
    guard case .transportFailed(let failure)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(failure == TransportFailure(.cannotConnect, .notSent))
    #expect(error?.mayHaveTakenEffect == false)
  }

  @Test(arguments: Kind.allCases)
  func theBackupHostIsUsedWhenThePrimaryIsDown(kind: Kind) async throws {
    let backup = try LoopbackServer { _ in try Platform.signed(status: 200, "{}") }
    let client = try Platform.client([LoopbackServer.deadURL(), backup.url])
    #expect(try await Self.send(kind, client).statusCode == 200)
    #expect(backup.requests.count == 1)
  }

  @Test func anUnknownHostIsNamed() async throws {
    let client = try Platform.client([#require(URL(string: "https://no-such-host.invalid"))])
    let error = await failure { () async throws(WeChatPayError) in try await Self.send(.post, client) }
    guard case .transportFailed(let failure)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(failure == TransportFailure(.hostNotFound, .notSent))
  }

  /// The last attempt reached nobody, but the first one did.
  @Test func anAttemptThatReachedNobodyDoesNotHideOneThatMayHave() async throws {
    let server = try LoopbackServer { _ in .reset }
    let client = try Platform.client([server.url, LoopbackServer.deadURL(), LoopbackServer.deadURL()])
    let error = await failure { () async throws(WeChatPayError) in try await Self.send(.repeatablePost, client) }
    guard case .outcomeUnknown(let unknown)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(unknown.transportFailure == TransportFailure(.connectionLost, .maybeSent))
    #expect(server.requests.count == 1)
  }

  @Test func aPrimaryThatNeverConnectsLeavesTimeForTheBackup() async throws {
    let hole = try BlackHole()
    let backup = try LoopbackServer { _ in try Platform.signed(status: 200, "{}") }
    var configuration = CurlTransport.Configuration()
    configuration.connectTimeout = .seconds(1)
    let client = try Platform.client([hole.url, backup.url], transport: CurlTransport(configuration))
    #expect(try await Self.send(.post, client).statusCode == 200)
    #expect(backup.requests.count == 1)
  }

  @Test func withoutAnAnswerAWriteIsUnknownAndIsStopped() async throws {
    try await withGrowingTime { time in
      let server = try LoopbackServer { _ in .silence }
      let client = try Platform.client(server).with(timeout: time)
      let error = await failure { () async throws(WeChatPayError) in try await Self.send(.post, client) }
      guard server.requests.count > 0 else { return false }
      guard case .outcomeUnknown(let unknown)? = error else { throw error ?? .invalidRequest("answered") }
      #expect(unknown.transportFailure == TransportFailure(.timedOut, .maybeSent))
      try await eventually { server.hangUpCount == 1 }
      #expect(server.requests.count == 1)
      return true
    }
  }

  @Test func withoutAnAnswerAReadIsTriedAgainWithinItsTime() async throws {
    try await withGrowingTime { time in
      let server = try LoopbackServer { request in
        request.number == 0 ? .silence : try Platform.signed(status: 200, "{}")
      }
      let client = try Platform.client(server).with(timeout: time)
      let error = await failure { () async throws(WeChatPayError) in try await Self.send(.get, client) }
      return error == nil && server.requests.count == 2
    }
  }

  @Test func withoutAnyAnswerAReadEndsInTime() async throws {
    try await withGrowingTime { time in
      let server = try LoopbackServer { _ in .silence }
      var client = try Platform.client(server).with(timeout: time)
      client.environment.jitter = { _ in .milliseconds(1) }
      let error = await failure { [client] () async throws(WeChatPayError) in try await Self.send(.get, client) }
      guard server.requests.count == 3 else { return false }
      guard case .transportFailed(let failure)? = error else { throw error ?? .invalidRequest("answered") }
      // Where much is done at once, a fourth attempt can begin, and end before it is sent.
      if failure == TransportFailure(.timedOut, .notSent) { return false }
      #expect(failure == TransportFailure(.timedOut, .maybeSent))
      try await eventually { server.hangUpCount == 3 }
      return true
    }
  }

  @Test func aReplyThatDripsEndsWithTheDeadline() async throws {
    let body = Data(repeating: 0x20, count: 10_000)
    try await withGrowingTime { time in
      let server = try LoopbackServer { _ in
        .drip(status: 200, headers: try Platform.signature(over: body), body: body)
      }
      let client = try Platform.client(server).with(timeout: time)
      let error = await failure { () async throws(WeChatPayError) in try await Self.send(.post, client) }
      guard server.requests.count > 0 else { return false }
      guard case .outcomeUnknown(let unknown)? = error else { throw error ?? .invalidRequest("answered") }
      #expect(unknown.transportFailure?.reason == .timedOut)
      try await eventually { server.hangUpCount == 1 }
      return true
    }
  }

  @Test(arguments: Kind.allCases)
  func cancellingStopsTheTransfer(kind: Kind) async throws {
    let server = try LoopbackServer { _ in .silence }
    let client = try Platform.client(server)
    let task = Task { await failure { () async throws(WeChatPayError) in try await Self.send(kind, client) } }
    try await eventually { server.requests.count == 1 }
    task.cancel()
    guard case .cancelled(let afterSending)? = await task.value else {
      Issue.record("not cancelled")
      return
    }
    #expect(afterSending == (kind != .get))
    try await eventually { server.hangUpCount == 1 }
    #expect(server.requests.count == 1)
  }

  /// Whenever cancelling comes, before, during or after the transfer, the call ends.
  @Test func cancellingAtAnyMomentEndsTheCall() async throws {
    var random = SeededRandom()
    let server = try LoopbackServer { _ in try Platform.signed(status: 200, "{}") }
    let client = try Platform.client(server)
    for _ in 0..<150 {
      let task = Task { await failure { () async throws(WeChatPayError) in try await Self.send(.post, client) } }
      try await Task.sleep(for: .microseconds(Int.random(in: 0...8000, using: &random)))
      task.cancel()
      switch await task.value {
      case nil, .cancelled: break
      // The answer was there, and is not lost.
      case .replyNotUnderstood(let reply): #expect(reply.rawBody == Data("{}".utf8))
      case .some(let error): Issue.record("\(error), seed \(random.seed)")
      }
    }
  }

  @Test func troubleThatStaysIsReportedAfterThreeAttempts() async throws {
    let server = try LoopbackServer { _ in .reply(status: 503, headers: [("Request-ID", "1-2")], body: Data()) }
    let client = try Platform.client(server)
    let error = await failure { () async throws(WeChatPayError) in try await Self.send(.get, client) }
    #expect(error?.requestID == "1-2")
    #expect(server.requests.count == 3)
  }

  @Test(arguments: [400, 401, 403, 404, 405])
  func refusalsThatStayAreNotRepeated(status: Int) async throws {
    let server = try LoopbackServer { _ in .reply(status: status, headers: [], body: Data()) }
    let client = try Platform.client(server)
    let error = await failure { () async throws(WeChatPayError) in try await Self.send(.repeatablePost, client) }
    guard case .refused(let refusal)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(refusal.statusCode == status)
    #expect(error?.mayHaveTakenEffect == false)
    #expect(server.requests.count == 1)
  }

  @Test func neverMeansNever() async throws {
    let server = try Self.server(.serverError)
    let client = try Platform.client(server).with(repeats: .never)
    let error = await failure { () async throws(WeChatPayError) in try await Self.send(.get, client) }
    #expect(error != nil)
    #expect(server.requests.count == 1)
  }
}
