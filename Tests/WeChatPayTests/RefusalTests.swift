import Foundation
import TestSupport
import Testing

@testable import WeChatPay

/// What a refusal tells, and what it must not.
@Suite struct RefusalTests {
  private static let now = Date(timeIntervalSince1970: 1_790_000_000)

  private func refusal(
    headers: [(String, String)] = [], answer: @escaping @Sendable (LoopbackServer.Request) throws -> Data
  ) async throws -> ServerRefusal {
    let server = try LoopbackServer { .reply(status: 401, headers: headers, body: try answer($0)) }
    var client = try Platform.client(server)
    client.environment.now = { Self.now }
    let error = await failure { [client] () async throws(WeChatPayError) in
      try await client["v3/orders?id=7"].post(json: ["name": "SECRET-NAME"])
    }
    guard case .refused(let refusal)? = error else { throw error ?? .invalidRequest("not refused") }
    #expect(!"\(refusal)".contains("SECRET-NAME"))
    return refusal
  }

  /// A reply to a refused signature, as the platform words it.
  private static func signError(_ message: String, length: Int) throws -> Data {
    try JSONEncoder().encode(
      [
        "code": "SIGN_ERROR", "message": "签名错误",
        "detail": [
          "detail": ["issue": "sign not match"], "field": "signature", "location": "authorization",
          "sign_information": [
            "method": "POST", "url": "/v3/orders", "truncated_sign_message": .string(message),
            "sign_message_length": .integer(length),
          ],
        ],
      ] as JSONValue)
  }

  private static func text(_ request: LoopbackServer.Request) -> String {
    String(decoding: Platform.message(request) ?? Data(), as: UTF8.self)
  }

  @Test func whereTheMessagesPart() async throws {
    let path = try await refusal { request in
      let theirs = Self.text(request).replacing("/v3/orders?id=7", with: "/v3/orders?id=8")
      return try Self.signError(theirs, length: theirs.utf8.count)
    }
    #expect(
      path.explanation
        == "the server's message to sign differs from ours at byte 20: line 2 (path and query), column 15")
    #expect(path.issue == "sign not match")
    #expect(path.field == "signature")
    #expect(path.location == "authorization")
  }

  /// As the platform does it: some bytes of the body, and a line feed behind them.
  @Test func aBodyThatIsCutDoesNotDiffer() async throws {
    let refusal = try await refusal { request in
      let message = Self.text(request)
      let shown = message.dropLast(request.body.count + 1) + message.suffix(request.body.count + 1).prefix(8) + "\n"
      return try Self.signError(String(shown), length: message.utf8.count)
    }
    #expect(refusal.explanation?.hasPrefix("all that the server shows of the message to sign agrees with ours") == true)
  }

  @Test func aClockThatIsOffIsMeasured() async throws {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = .gmt
    formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
    let date = formatter.string(from: Self.now.addingTimeInterval(600))
    let refusal = try await refusal(headers: [("Date", date)]) { _ in Data() }
    #expect(refusal.explanation == "this machine's clock is 600 s behind the server's")
    let exact = try await self.refusal(headers: [("Date", formatter.string(from: Self.now))]) { _ in Data() }
    #expect(exact.explanation == nil)
  }

  @Test func theNumberOfTheErrorEndsTheRequestID() async throws {
    let refusal = try await refusal(headers: [("Request-ID", "08F2B8C2AF06-268435462")]) { _ in Data("<html>".utf8) }
    #expect(refusal.numericCode == 268_435_462)
    #expect(refusal.code == nil)
    #expect(refusal.rawBody == Data("<html>".utf8))
  }

  /// Whatever a server answers, it ends in a refusal.
  @Test(arguments: [
    "", "null", "[]", "\"x\"", "{", #"{"code":5}"#, #"{"detail":"x"}"#, #"{"detail":{"sign_information":5}}"#,
    #"{"detail":{"sign_information":{"truncated_sign_message":5,"sign_message_length":"x"}}}"#,
    #"{"detail":{"sign_information":{"truncated_sign_message":"","sign_message_length":-1}}}"#,
  ])
  func oddBodies(body: String) async throws {
    #expect(try await refusal { _ in Data(body.utf8) }.statusCode == 401)
  }

  @Test(arguments: ["", "x", "-5", "99999999999999999999", "Mon, 99 Foo 2026 99:99:99 GMT", "Mon, 23 Nov 2026"])
  func oddRetryAfters(text: String) async throws {
    #expect(try await refusal(headers: [("Retry-After", text), ("Date", text)]) { _ in Data() }.retryAfter == nil)
  }
}
