import Foundation
import Testing
import WeChatPay
import WeChatPayAPI

/// What code of a shop takes or gives can be made in its tests, without a server and without a look inside.
@Suite struct HandmadeValueTests {
  @Test func replies() throws {
    let order = Response(
      V3.Pay.Transactions.ID.TransactionID.GetResponse(tradeState: .success), headers: ["Request-ID": "08ABC"],
      rawBody: Data(#"{"trade_state":"SUCCESS"}"#.utf8))
    #expect(order.statusCode == 200)
    #expect(order.tradeState == .success)
    #expect(order.requestID == "08ABC")
    let error = #expect(throws: WeChatPayError.self) { try order.require(\.outTradeNo) }
    #expect(error.map { "\($0)".contains("out_trade_no") } == true)
    let odd = FieldIssue(path: "amount.total", expected: "an integer", found: "a string")
    #expect(Response(JSONValue.null, statusCode: 202, issues: [odd]).issues == [odd])
    #expect(EmptyResponse().statusCode == 204)
    #expect(EmptyResponse(statusCode: 200, headers: ["Request-ID": "1"]).requestID == "1")
    #expect(DownloadResponse(file: URL(filePath: "/tmp/bill")).statusCode == 200)
  }

  @Test func errors() {
    let refusal = ServerRefusal(
      method: .post, statusCode: 403, code: "NOT_ENOUGH", message: "电话 13800138000", retryAfter: .seconds(1))
    #expect(refusal.code == "NOT_ENOUGH")
    #expect(refusal.message?.contains("13800138000") == false, "what may not be printed is hidden here, too")
    let unknown = UnknownOutcome(reason: .transport(TransportFailure(.connectionLost, .maybeSent)), refusal: refusal)
    let errors: [WeChatPayError] = [
      .refused(refusal), .outcomeUnknown(unknown), .pending(PendingReply(method: .post, code: "USERPAYING")),
      .replyNotUnderstood(UnreadableReply(problem: "no 'prepay_id'", method: .post)),
    ]
    #expect(errors.map(\.mayHaveTakenEffect) == [false, true, true, true])
  }

  /// A middleware and a transport of one's own are functions of values that a test can make.
  @Test func middlewareAndTransport() async throws {
    let lines = Lines()
    let log = LogMiddleware { lines.add($0) }
    let reply = try await log.intercept(
      AttemptSummary(merchantID: "1900000001", method: .get, path: "/v3/certificates")
    ) { () throws(WeChatPayError) in ReplySummary(statusCode: 200, requestID: "08ABC", bodySize: 2) }
    #expect(reply.statusCode == 200)
    #expect(lines.all.count == 2)
    let request = TransportRequest(
      method: .post, url: URL(filePath: "/"), headers: ["Accept": "application/json"], body: .data(Data("{}".utf8)))
    let head = try await Echo().send(request) { _, bytes in lines.add(String(decoding: bytes, as: UTF8.self)) }
    #expect(head.headers["Accept"] == "application/json")
    #expect(lines.all.last == "{}")
    #expect(!request.isRepeatable)
  }

  @Test func notifications() throws {
    let notification = ReceivedNotification(
      id: "EV-1", eventType: "TRANSACTION.SUCCESS", originalType: "transaction",
      payload: Notifications.TransactionSuccess(outTradeNo: "1217752501", amount: .init(total: 100)),
      json: ["out_trade_no": "1217752501"])
    let payment = try #require(notification.payload as? Notifications.TransactionSuccess)
    #expect(payment.amount?.total == 100)
    #expect(ReceivedNotification(id: "EV-2", eventType: "NEW.EVENT").payload == nil)
    #expect(NotificationAnswer(statusCode: 204) == .success)
    #expect(NotificationAnswer(statusCode: 503, problem: "closed").problem == "closed")
  }
}

private struct Echo: Transport {
  func send(
    _ request: TransportRequest, receive: @escaping @Sendable (ReplyHead, Data) throws -> Void
  ) async throws(TransportFailure) -> ReplyHead {
    let head = ReplyHead(statusCode: 200, headers: request.headers)
    guard case .data(let bytes) = request.body else { return head }
    do { try receive(head, bytes) } catch { throw TransportFailure(.cannotWrite, .maybeSent) }
    return head
  }
}

private final class Lines: @unchecked Sendable {
  private let lock = NSLock()
  private var lines: [String] = []

  func add(_ line: String) { lock.withLock { lines.append(line) } }
  var all: [String] { lock.withLock { lines } }
}
