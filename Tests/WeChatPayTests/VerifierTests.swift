import Foundation
import TestSupport
import Testing

@testable import WeChatPay

@Suite struct VerifierTests {
  private static let now = 1_700_000_000
  private let body = Data(#"{"trade_state":"SUCCESS"}"#.utf8)

  /// Verifies as replies and notifications are verified.
  private func problem(
    at time: Int = now, body: Data? = nil, changing change: (inout HeaderFields) -> Void = { _ in }
  ) async throws -> VerificationFailure? {
    var headers = HeaderFields(try Platform.signature(over: self.body, at: time))
    change(&headers)
    return await Self.problem(headers, body ?? self.body, try Platform.verifier())
  }

  private static func problem(
    _ headers: HeaderFields, _ body: Data, _ verifier: PlatformVerifier
  ) async -> VerificationFailure? {
    do throws(VerificationFailure) {
      let signature = try ReplySignatureHeaders(headers)
      let now = Date(timeIntervalSince1970: TimeInterval(Self.now))
      let key = try await verifier.key(
        serial: signature.serial, merchantID: "1", at: now,
        download: { () throws(WeChatPayError) in throw .invalidConfiguration("no download expected") })
      try signature.verify(body, with: key, at: now)
      return nil
    } catch {
      return error
    }
  }

  @Test func soundReply() async throws {
    #expect(try await problem() == nil)
    #expect(try await problem { $0["wechatpay-serial"] = Platform.keyID.lowercased() } == nil)
    #expect(try await problem { $0["Wechatpay-Signature-Type"] = nil } == nil)
  }

  @Test func window() async throws {
    #expect(try await problem(at: Self.now - 300) == nil)
    #expect(try await problem(at: Self.now + 300) == nil)
    #expect(try await problem(at: Self.now - 301) == .notFresh(skew: -301))
    #expect(try await problem(at: Self.now + 301) == .notFresh(skew: 301))
  }

  @Test(arguments: ["Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Signature", "Wechatpay-Serial"])
  func missing(header: String) async throws {
    #expect(try await problem { $0[header] = nil } == .missingHeader(header))
    #expect(try await problem { $0[header] = "" } == .missingHeader(header))
    #expect(try await problem { $0[header] = "a\nb" } == .malformedHeader(header))
  }

  @Test func malformedHeaders() async throws {
    for timestamp in ["+1700000000", "17 00000000", "99999999999999999999", "0x10"] {
      #expect(
        try await problem { $0["Wechatpay-Timestamp"] = timestamp } == .malformedHeader("Wechatpay-Timestamp"))
    }
    #expect(try await problem { $0["Wechatpay-Signature"] = "*" } == .malformedHeader("Wechatpay-Signature"))
    #expect(try await problem { $0["Wechatpay-Signature"] = "AAAA" } == .wrongSignature)
    #expect(
      try await problem { $0["Wechatpay-Serial"] = "PUB_KEY_ID_1" } == .publicKeyNotConfigured(id: "PUB_KEY_ID_1"))
    #expect(try await problem { $0["Wechatpay-Serial"] = "5157F0" } == .certificatesNotConfigured(serial: "5157F0"))
    #expect(try await problem { $0["Wechatpay-Signature-Type"] = "WECHATPAY2-SM2-WITH-SM3" } == .unsupportedAlgorithm)
  }

  /// A line feed in the nonce would let a signature over one body stand for another one.
  @Test func theBorderBetweenNonceAndBodyDoesNotMove() async throws {
    let headers = HeaderFields(try Platform.signature(over: Data("first\nsecond".utf8), at: Self.now, nonce: "n"))
    var moved = headers
    moved["Wechatpay-Nonce"] = "n\nfirst"
    let verifier = try Platform.verifier()
    #expect(await Self.problem(headers, Data("first\nsecond".utf8), verifier) == nil)
    #expect(await Self.problem(moved, Data("second".utf8), verifier) == .malformedHeader("Wechatpay-Nonce"))
  }

  @Test func everyBitOfTheBodyCounts() async throws {
    let headers = HeaderFields(try Platform.signature(over: body, at: Self.now))
    let verifier = try Platform.verifier()
    for bit in 0..<(body.count * 8) {
      var changed = body
      changed[bit / 8] ^= 1 << (bit % 8)
      #expect(await Self.problem(headers, changed, verifier) == .wrongSignature)
    }
  }

  @Test(arguments: ["Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Signature", "Wechatpay-Serial"])
  func everyBitOfTheHeadersCounts(name: String) async throws {
    let headers = HeaderFields(try Platform.signature(over: body, at: Self.now))
    let verifier = try Platform.verifier()
    let value = Array(try #require(headers[name]).utf8)
    for bit in 0..<(value.count * 8) {
      var bytes = value
      bytes[bit / 8] ^= 1 << (bit % 8)
      var changed = headers
      changed[name] = String(decoding: bytes, as: UTF8.self)
      #expect(await Self.problem(changed, body, verifier) != nil, "bit \(bit)")
    }
  }
}
