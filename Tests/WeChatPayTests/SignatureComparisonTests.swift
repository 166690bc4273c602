import Foundation
import Testing

@testable import WeChatPay

/// What a reply to a refused signature says about the message that the server expected.
@Suite struct SignatureComparisonTests {
  private static let head = "POST\n/v3/orders?id=7\n1790000000\nNONCE\n"
  private static let otherKey =
    "all that the server shows of the message to sign agrees with ours: the private key does not belong to the "
    + "certificate serial, or the serial not to the merchant's number. Compare the configured serial with openssl x509 -in "
    + "apiclient_cert.pem -noout -serial, and openssl x509 -in apiclient_cert.pem -noout -pubkey with openssl pkey -in "
    + "apiclient_key.pem -pubout: both must print the same key"

  private static func explanation(_ body: String, _ shown: String, _ length: JSONValue?) -> String? {
    let message = RequestMessage(
      method: .post, target: "/v3/orders?id=7", timestamp: 1_790_000_000, nonce: "NONCE", body: Data(body.utf8))
    var information: [String: JSONValue] = ["truncated_sign_message": .string(shown)]
    information["sign_message_length"] = length
    return SignatureComparison(["sign_information": .object(information)])?.explanation(of: message)
  }

  private static func explanation(_ body: String, _ shown: String) -> String? {
    explanation(body, shown, .integer((head + body + "\n").utf8.count))
  }

  struct Agreement: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let body: String
    let shown: String

    init(_ name: String, _ body: String, _ shown: String) {
      testDescription = name
      self.body = body
      self.shown = shown
    }
  }

  private static let json = #"{"name":"SECRET-NAME"}"#

  @Test(arguments: [
    Agreement("eight bytes and a line feed", json, head + #"{"name":"# + "\n"),
    Agreement("eight bytes", json, head + #"{"name":"#),
    Agreement("one byte and a line feed", json, head + "{\n"),
    Agreement("none of the body", json, head),
    Agreement("none of the body and a line feed", json, head + "\n"),
    Agreement("within the nonce", json, String(head.dropLast(3))),
    Agreement("within the nonce and a line feed", json, head.dropLast(3) + "\n"),
    Agreement("all of it", json, head + json + "\n"),
    Agreement("all of it and a line feed", json, head + json + "\n\n"),
    Agreement("all but the last line feed", json, head + json),
    Agreement("an empty body", "", head + "\n"),
    Agreement("an empty body and a line feed", "", head + "\n\n"),
    Agreement("an empty body without a line", "", head),
    Agreement("a body with line feeds", "{\n  \"a\": 1\n}", head + "{\n  \"a\n"),
    Agreement("cut at a line feed of the body", "{\n  \"a\": 1\n}", head + "{\n"),
    Agreement("a body that ends in one", "{}\n", head + "{}\n\n"),
    Agreement("cut within a character", #"{"a":"微信"}"#, head + "{\"a\":\"\u{FFFD}"),
    Agreement("cut within a character, a line feed", #"{"a":"微信"}"#, head + "{\"a\":\"\u{FFFD}\n"),
    Agreement("cut within a character, two marks", #"{"a":"微信"}"#, head + "{\"a\":\"微\u{FFFD}\u{FFFD}\n"),
    // It shares its first byte with the mark.
    Agreement("cut within a comma", "{\"a\":\"，\"}", head + "{\"a\":\"\u{FFFD}\n"),
    Agreement("cut behind a character", #"{"a":"微信"}"#, head + "{\"a\":\"微\n"),
    Agreement("the mark itself", "{\"a\":\"\u{FFFD}\"}", head + "{\"a\":\"\u{FFFD}\n"),
  ])
  func agreement(case agreement: Agreement) {
    let text = Self.head + agreement.body + "\n"
    for length: JSONValue? in [
      nil, .integer(text.utf8.count), .integer(text.unicodeScalars.count), .integer(text.utf16.count),
      .string(String(text.utf8.count)), "unknown",
    ] {
      #expect(Self.explanation(agreement.body, agreement.shown, length) == Self.otherKey)
    }
  }

  @Test(arguments: [
    ("PUT\n/v3/orders?id=7\n1790000000\nNONCE\n{\n", "byte 2: line 1 (method), column 2"),
    ("POST\n/v3/orders?id=8\n1790000000\nNONCE\n{\n", "byte 20: line 2 (path and query), column 15"),
    ("POST\n/v3/orders\n1790000000\nNONCE\n{\n", "byte 16: line 2 (path and query), column 11"),
    ("POST\nhttps://x/v3/orders?id=7\n1790000000\n", "byte 6: line 2 (path and query), column 1"),
    ("POST\n/v3/orders?id=7\n1790000001\nNONCE\n{\n", "byte 31: line 3 (timestamp), column 10"),
    ("POST\n/v3/orders?id=7\n1790000000\nNONCF\n{\n", "byte 37: line 4 (nonce), column 5"),
    ("POST\n/v3/orders?id=7\n1790000000\n\n{\n", "byte 33: line 4 (nonce), column 1"),
    (head + #"{"name":"secret"# + "\n", "byte 48: line 5 (body), column 10"),
    (head + #"{ "name":"# + "\n", "byte 40: line 5 (body), column 2"),
    (head + "\u{FFFD}{\"name\":\n", "byte 39: line 5 (body), column 1"),
    (head + "\n\n", "byte 39: line 5 (body), column 1"),
  ])
  func difference(shown: String, place: String) {
    #expect(
      Self.explanation(Self.json, shown, nil) == "the server's message to sign differs from ours at \(place)")
  }

  @Test func aColumnOfTheBodyCountsItsBytes() {
    #expect(
      Self.explanation("{\n  \"a\": 1\n}", Self.head + "{\n  \"b\": 1\n}\n")
        == "the server's message to sign differs from ours at byte 44: line 5 (body), column 6")
  }

  @Test func lengthsThatDiffer() {
    let begins = "the server's message to sign begins like ours, but "
    #expect(Self.explanation("{}", Self.head + "{}\n", 44) == begins + "its length is 44 instead of 41")
    #expect(Self.explanation("{}", Self.head + "{}\n", -1) == begins + "its length is -1 instead of 41")
    #expect(Self.explanation("{}", Self.head + "{}\n  \n", nil) == begins + "goes on behind its 41 bytes")
  }

  @Test func nothingIsShown() {
    for shown in ["", "\n", "  "] { #expect(Self.explanation("{}", shown) == nil) }
  }
}
