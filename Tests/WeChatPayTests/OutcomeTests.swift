import Foundation
import TestSupport
import Testing

@_spi(Generated) @testable import WeChatPay

/// What a caller is told, for all pairs of what two attempts came to. After one that may have been carried out, no later
/// answer says "no effect".
@Suite struct OutcomeTests {
  /// `?lost` is "outcome unknown, since the connection was lost", `?lost+400` the same with the refusal of a repetition;
  /// without `?` nothing can have come of it, or the text says what did.
  private static func code(_ error: WeChatPayError) -> String {
    switch error {
    case .transportFailed(let failure): return code(failure)
    case .outcomeUnknown(let unknown):
      let reason =
        switch unknown.reason {
        case .transport(let failure): code(failure)
        case .replyNotAuthentic: "forged"
        case .refused(let refusal): "\(refusal.statusCode)"
        case .pending: "pending"
        }
      return "?" + reason + (unknown.refusal.map { "+\($0.statusCode)" } ?? "")
    case .pending: return "pending"
    case .refused(let refusal): return "\(refusal.statusCode)"
    case .replyNotAuthentic: return "forged"
    default: return "\(error)"
    }
  }

  private static func code(_ failure: TransportFailure) -> String {
    switch failure.reason {
    case .cannotConnect: "unsent"
    case .connectionLost: "lost"
    case .replyIncomplete: "cut"
    default: "\(failure)"
    }
  }

  /// The second attempt, in this order, and a third one that comes to the same.
  private static let columns: [Came] = [
    .ok, .unsent, .lost, .cut, .forged, .pending, .badRequest, .redirect, .page, .tooMany, .trouble,
  ]

  /// Where repeating is said to be safe.
  private static let repeatedWrites: [Came: String] = [
    .ok: "ok ok ok ok ok ok ok ok ok ok ok",
    .unsent: "ok unsent ?lost ?cut ?forged pending 400 302 404 429 500",
    .lost: "ok ?lost ?lost ?cut ?forged pending ?lost+400 ?lost+302 ?lost+404 ?lost+429 ?lost+500",
    .cut: "ok ?cut ?lost ?cut ?forged pending ?cut+400 ?cut+302 ?cut+404 ?cut+429 ?cut+500",
    .forged: "?forged ?forged ?forged ?forged ?forged ?forged ?forged ?forged ?forged ?forged ?forged",
    .pending:
      "ok pending ?lost ?cut ?forged pending ?pending+400 ?pending+302 ?pending+404 ?pending+429 ?pending+500",
    .badRequest: "400 400 400 400 400 400 400 400 400 400 400",
    .redirect: "302 302 302 302 302 302 302 302 302 302 302",
    .page: "404 404 404 404 404 404 404 404 404 404 404",
    .tooMany: "ok 429 ?lost ?cut ?forged pending ?429+400 ?429+302 ?429+404 429 500",
    .trouble: "ok 500 ?lost ?cut ?forged pending ?500+400 ?500+302 ?500+404 429 500",
  ]

  /// A write of which nobody said that it may be repeated.
  private static let writes: [Came: String] = [
    .ok: "ok", .unsent: "unsent", .lost: "?lost", .cut: "?cut", .forged: "?forged", .pending: "pending",
    .badRequest: "400", .redirect: "302", .page: "404", .tooMany: "429", .trouble: "500",
  ]

  private static let repeatedReads: [Came: String] = [
    .ok: "ok ok ok ok ok ok ok ok ok ok ok",
    .unsent: "ok unsent lost cut forged pending 400 302 404 429 500",
    .lost: "ok unsent lost cut forged pending 400 302 404 429 500",
    .cut: "ok unsent lost cut forged pending 400 302 404 429 500",
    .forged: "forged forged forged forged forged forged forged forged forged forged forged",
    .pending: "ok unsent lost cut forged pending 400 302 404 429 500",
    .badRequest: "400 400 400 400 400 400 400 400 400 400 400",
    .redirect: "302 302 302 302 302 302 302 302 302 302 302",
    .page: "404 404 404 404 404 404 404 404 404 404 404",
    .tooMany: "ok unsent lost cut forged pending 400 302 404 429 500",
    .trouble: "ok unsent lost cut forged pending 400 302 404 429 500",
  ]

  private static let reads: [Came: String] = [
    .ok: "ok", .unsent: "unsent", .lost: "lost", .cut: "cut", .forged: "forged", .pending: "pending",
    .badRequest: "400", .redirect: "302", .page: "404", .tooMany: "429", .trouble: "500",
  ]

  /// What says that nothing came of a write.
  private static let harmless: Set<String> = ["ok", "unsent", "400", "302", "404"]

  private static func expected(_ method: RequestMethod, _ repeats: Repeats, _ first: Came, _ second: Came) throws
    -> String
  {
    let isRead = method == .get
    let isRepeated = repeats == .all || (isRead && repeats == .reads)
    guard isRepeated else { return try #require((isRead ? reads : writes)[first]) }
    let row = try #require((isRead ? repeatedReads : repeatedWrites)[first]).split(separator: " ").map(String.init)
    return row[try #require(columns.firstIndex(of: second))]
  }

  @Test(arguments: Came.allCases, [RequestMethod.get, .post, .put, .patch, .delete])
  func allPairs(first: Came, method: RequestMethod) async throws {
    for second in Came.allCases {
      for repeats in [Repeats.never, .reads, .all] {
        let transport = ScriptedTransport(first, second)
        let client = try Platform.client(transport).with(repeats: repeats)
        let error = await failure { () async throws(WeChatPayError) in try await client.call(method) }
        let expected = try Self.expected(method, repeats, first, second)
        let pair = "\(method) \(repeats): \(first), then \(second)"
        #expect(error.map(Self.code) ?? "ok" == expected, "\(pair)")
        let mayHaveTakenEffect = method != .get && !Self.harmless.contains(expected)
        #expect((error?.mayHaveTakenEffect ?? false) == mayHaveTakenEffect, "\(pair)")
      }
    }
  }

  @Test func theTablesAreWhole() {
    for table in [Self.repeatedWrites, Self.repeatedReads] {
      #expect(table.count == Came.allCases.count)
      for row in table.values { #expect(row.split(separator: " ").count == Self.columns.count) }
    }
    #expect(Set(Self.columns) == Set(Came.allCases))
  }

  @Test func anUnknownOutcomeCarriesTheRefusalAndSaysSo() async throws {
    let client = try Platform.client(ScriptedTransport(.lost, .badRequest)).with(repeats: .all)
    let error = await failure { () async throws(WeChatPayError) in try await client.call(.post) }
    guard case .outcomeUnknown(let unknown)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(unknown.refusal?.code == "PARAM_ERROR")
    #expect(
      "\(unknown)"
        == "the connection was lost; sent again, it was refused by the server (unauthenticated): 400 PARAM_ERROR")
  }

  // MARK: Accepted, not done

  @Test func anAcceptedPaymentDoesNotReadLikeAPayment() async throws {
    let client = try Platform.client(ScriptedTransport(.pending))
    let error = await failure { () async throws(WeChatPayError) in
      try await client["v3/pay/transactions/codepay"].post(json: [:])
    }
    guard case .pending(let reply)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(reply.code == "USERPAYING")
    #expect(reply.message == "需要用户输入支付密码")
    #expect(error?.requestID == "08F78BB7-268435456")
    #expect(error?.mayHaveTakenEffect == true)
    #expect(
      error?.description
        == "accepted, but not done yet; query for the outcome: 202 USERPAYING: 需要用户输入支付密码 "
        + "(Request-ID 08F78BB7-268435456)")
  }

  @Test func whereTheDescriptionSaysSoItIsASuccess() async throws {
    let call = Call(try Platform.client(ScriptedTransport(.pending)))
    let reply: Response<JSONValue> = try await call.send(Endpoint(.post, "/v3/fapiao", status: 202))
    #expect(reply.statusCode == 202)
    #expect(reply.body["code"] == "USERPAYING")
    let forged = await failure { () async throws(WeChatPayError) in
      let transport = ScriptedTransport { _, _ in (202, try Platform.signature(over: Data("other".utf8)), Data()) }
      return try await Platform.clientOrFailure(transport).call(.post)
    }
    #expect(forged.map(Self.code) == "?forged")
  }

  // MARK: Replies that cannot be understood

  @Test(arguments: [
    Data([0x7B, 0x22, 0xFF, 0x22, 0x3A, 0x31, 0x7D]), Data(#"{"a":"\ud800"}"#.utf8), Data(#"{"a":"#.utf8),
    Data("<xml/>".utf8), Data([0xFE, 0xFF, 0x00, 0x7B]), Data("{} {}".utf8), Data([0]),
  ])
  func whatCannotBeReadKeepsItsBytes(body: Data) async throws {
    for method in [RequestMethod.get, .post] {
      let client = try Platform.client(ScriptedTransport { _, _ in (200, try Platform.signature(over: body), body) })
      let error = await failure { () async throws(WeChatPayError) in try await client.call(method) }
      guard case .replyNotUnderstood(let reply)? = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
      #expect(reply.rawBody == body)
      #expect(reply.statusCode == 200)
      #expect(reply.headers["Wechatpay-Nonce"] == "nonce")
      #expect(error?.requestID == "08F78BB7-268435456")
      #expect(error?.mayHaveTakenEffect == (method == .post))
      let text = try #require(error?.description)
      #expect(text.hasPrefix("reply not understood: the body is not the JSON that is described: what stands at byte "))
      #expect(text.hasSuffix(" is no JSON in UTF-8 (Request-ID 08F78BB7-268435456)"))
    }
  }

  @Test(arguments: [RequestMethod.get, .post])
  func aReplyThatIsTooLargeIsNotKept(method: RequestMethod) async throws {
    let body = Data(#"{"a":"0123456789"}"#.utf8)
    let transport = ScriptedTransport { _, _ in (200, try Platform.signature(over: body), body) }
    var limits = Limits()
    limits.replySize = body.count
    let client = try Platform.client(transport).with(repeats: .all)
    #expect(try await client.with(limits: limits).call(method).statusCode == 200)
    limits.replySize = body.count - 1
    let small = client.with(limits: limits)
    let error = await failure { () async throws(WeChatPayError) in try await small.call(method) }
    #expect(error?.description.contains("the reply has more than the 17 bytes that are allowed") == true)
    #expect(error?.mayHaveTakenEffect == (method == .post))
    #expect(transport.requests.count == 2, "what is too large is not asked for again")
  }

  @Test func whatMayHaveABodySaysOfWhichKind() async throws {
    for method in [RequestMethod.get, .post, .put, .patch, .delete] {
      let transport = ScriptedTransport(.ok)
      let call = Call(try Platform.client(transport))
      let _: Response<JSONValue> = try await call.send(
        Endpoint(method, "/v3/orders"), body: nil as (any Sendable)?)
      #expect(transport.requests.last?.headers["Content-Type"] == (method == .get ? nil : "application/json"))
    }
  }
}

extension Platform {
  /// The same where only the errors of calls may be thrown.
  fileprivate static func clientOrFailure(_ transport: ScriptedTransport) throws(WeChatPayError) -> WeChatPayClient {
    do {
      return try client(transport)
    } catch {
      throw .invalidConfiguration("\(error)")
    }
  }
}
