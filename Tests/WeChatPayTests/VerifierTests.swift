import Foundation
import TestSupport
import Testing

@testable import WeChatPay

@Suite struct VerifierTests {
  private static let now = 1_700_000_000
  private let body = Data(#"{"trade_state":"SUCCESS"}"#.utf8)

  private func problem(
    at time: Int = now, body: Data? = nil, changing change: (inout HTTPHeaders) -> Void = { _ in }
  ) throws -> SignatureProblem? {
    var headers = HTTPHeaders(try Platform.signature(over: self.body, at: time))
    change(&headers)
    let verifier = try Platform.verifier()
    do throws(SignatureProblem) {
      try verifier.verify(headers, body: body ?? self.body, now: Self.now)
      return nil
    } catch {
      return error
    }
  }

  @Test func soundReply() throws {
    #expect(try problem() == nil)
    #expect(try problem { $0["wechatpay-serial"] = Platform.keyID.lowercased() } == nil)
    #expect(try problem { $0["Wechatpay-Signature-Type"] = nil } == nil)
  }

  @Test func window() throws {
    #expect(try problem(at: Self.now - 300) == nil)
    #expect(try problem(at: Self.now + 300) == nil)
    #expect(try problem(at: Self.now - 301) == .outsideWindow(seconds: -301))
    #expect(try problem(at: Self.now + 301) == .outsideWindow(seconds: 301))
  }

  @Test(arguments: ["Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Signature", "Wechatpay-Serial"])
  func missing(header: String) throws {
    #expect(try problem { $0[header] = nil } == .missingHeader(header))
  }

  @Test func malformedHeaders() throws {
    for timestamp in ["", "+1700000000", "1700000000 ", "99999999999999999999", "0x10"] {
      #expect(try problem { $0["Wechatpay-Timestamp"] = timestamp } == .malformedTimestamp)
    }
    #expect(try problem { $0["Wechatpay-Signature"] = "*" } == .malformedSignature)
    #expect(try problem { $0["Wechatpay-Signature"] = "" } == .wrongSignature)
    #expect(try problem { $0["Wechatpay-Signature"] = "WECHATPAY/SIGNTEST/AAAA" } == .probe)
    #expect(try problem { $0["Wechatpay-Serial"] = "PUB_KEY_ID_1" } == .unknownSerial("PUB_KEY_ID_1"))
    #expect(try problem { $0["Wechatpay-Signature-Type"] = "NONE" } == .unsupportedType("NONE"))
  }

  @Test func everyBitOfTheBodyCounts() throws {
    let headers = HTTPHeaders(try Platform.signature(over: body, at: Self.now))
    let verifier = try Platform.verifier()
    for bit in 0..<(body.count * 8) {
      var changed = body
      changed[bit / 8] ^= 1 << (bit % 8)
      #expect(throws: SignatureProblem.wrongSignature) { try verifier.verify(headers, body: changed, now: Self.now) }
    }
  }

  @Test func everyBitOfTheHeadersCounts() throws {
    let headers = HTTPHeaders(try Platform.signature(over: body, at: Self.now))
    let verifier = try Platform.verifier()
    for name in ["Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Signature", "Wechatpay-Serial"] {
      let value = Array(try #require(headers[name]).utf8)
      for bit in 0..<(value.count * 8) {
        var bytes = value
        bytes[bit / 8] ^= 1 << (bit % 8)
        let text = String(decoding: bytes, as: UTF8.self)
        // A serial number is the same in capitals and small letters.
        if name == "Wechatpay-Serial", text.uppercased() == Platform.keyID { continue }
        var changed = headers
        changed[name] = text
        #expect(throws: SignatureProblem.self) { try verifier.verify(changed, body: body, now: Self.now) }
      }
    }
  }
}
