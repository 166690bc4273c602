import Foundation
import TestSupport
import Testing

@testable import WeChatPay

/// What a notification that is refused says to the one who has to mend it.
@Suite struct RefusedNotificationTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let change: @Sendable (inout HeaderFields, inout Data) -> Void
    let says: String

    init(_ name: String, _ change: @escaping @Sendable (inout HeaderFields, inout Data) -> Void, says: String) {
      testDescription = name
      self.change = change
      self.says = says
    }
  }

  private static func renamed(_ headers: HeaderFields, _ rename: (String) -> String) -> HeaderFields {
    HeaderFields(headers.map { (name: rename($0.name), value: $0.value) })
  }

  static let cases = [
    Case(
      "empty body", { $1 = Data() },
      says: "the signature does not belong to an empty body: give the bytes as they came; was the body read before?"),
    Case(
      "a line feed behind the body", { $1 += [0x0A] },
      says: "the body is 1 byte longer than what was signed: give the bytes as they came, and no more"),
    Case(
      "the rest of a buffer", { $1 += Data(repeating: 0, count: 300) },
      says: "the body is 300 bytes longer than what was signed: give the bytes as they came, and no more"),
    Case(
      "cut", { $1 = $1.dropLast() },
      says:
        "the signature does not belong to these bytes: give the body as it came, neither decoded and encoded again nor cut"
    ),
    Case(
      "decoded and encoded again",
      { _, body in
        let json = try? JSONDecoder().decode(JSONValue.self, from: body)
        body = (try? JSONEncoder().encode(json)) ?? Data()
      },
      says:
        "the signature does not belong to these bytes: give the body as it came, neither decoded and encoded again nor cut"
    ),
    Case("no headers", { headers, _ in headers = [:] }, says: "the header Wechatpay-Signature is missing"),
    Case(
      "CGI names", { headers, _ in headers = renamed(headers) { "HTTP_" + $0.uppercased().replacing("-", with: "_") } },
      says:
        "the header Wechatpay-Signature is missing, but 'HTTP_WECHATPAY_SIGNATURE' is there: give names as they are on the wire"
    ),
    Case(
      "underscores", { headers, _ in headers = renamed(headers) { $0.lowercased().replacing("-", with: "_") } },
      says:
        "the header Wechatpay-Signature is missing, but 'wechatpay_signature' is there: give names as they are on the wire"
    ),
    Case(
      "small letters and a forged body",
      { headers, body in
        headers = renamed(headers) { $0.lowercased() }
        body = Data(#"{"id":"EV-2"}"#.utf8)
      },
      says:
        "the signature does not belong to these bytes: give the body as it came, neither decoded and encoded again nor cut"
    ),
    Case(
      "a blank behind", { headers, _ in headers["Wechatpay-Nonce"] = "nonce " },
      says: "the header Wechatpay-Nonce has blanks around its value: give values as they are on the wire"),
    Case(
      "a tab before", { headers, _ in headers["Wechatpay-Serial"] = "\t" + Platform.keyID },
      says: "the header Wechatpay-Serial has blanks around its value: give values as they are on the wire"),
    Case(
      "a line feed behind", { headers, _ in headers["Wechatpay-Timestamp"] = "1600000000\n" },
      says: "the header Wechatpay-Timestamp has blanks around its value: give values as they are on the wire"),
    Case(
      "a date", { headers, _ in headers["Wechatpay-Timestamp"] = "2026-11-28" },
      says: "the header Wechatpay-Timestamp is malformed"),
    Case(
      "twice", { headers, _ in headers = HeaderFields(Array(headers) + Array(headers)) },
      says: "the header Wechatpay-Signature came more than once"),
    Case(
      "a certificate's serial",
      { headers, _ in headers["Wechatpay-Serial"] = "5157F09EFDC096DE15EBE81A47057A7232F1B8E1" },
      says:
        "it is signed with the platform certificate 5157F09EFDC096DE15EBE81A47057A7232F1B8E1, and only a public key is configured: use PlatformVerifier.mixed(publicKeyID:pem:) until WeChat Pay signs with the public key alone"
    ),
    Case(
      "another public key", { headers, _ in headers["Wechatpay-Serial"] = "PUB_KEY_ID_01" },
      says:
        "it is signed with WeChat Pay's public key PUB_KEY_ID_01, which is not configured: take it from the merchant console, and use PlatformVerifier.publicKey(id:pem:), or mixed(publicKeyID:pem:) beside certificates"
    ),
  ]

  @Test(arguments: cases)
  func itSaysWhatToMend(_ testCase: Case) async throws {
    var body = try Platform.notification(#"{"out_trade_no":"1/2"}"#)
    var headers = HeaderFields(try Platform.signature(over: body))
    testCase.change(&headers, &body)
    let client = try Platform.receivingClient()
    do throws(WeChatPayError) {
      _ = try await NotificationReceiver(client, payloads: []).receive(headers: headers, body: body)
      Issue.record("accepted")
    } catch {
      #expect(error.description == "notification rejected: not authentic: " + testCase.says)
    }
  }
}
