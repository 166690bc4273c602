import Foundation
import Testing
import WeChatPay

@testable import WeChatPayTesting

/// What was signed instead is found out, and said.
@Suite struct SignatureFindingTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    var words: String
    var target = "/v3/pay/transactions?a=%2B"
    var body = #"{"a": "b/c", "n": 1}"#
    /// What the program signs, made of the right message.
    var sign: @Sendable (String) -> String
    var testDescription: String { words }
  }

  static let mistakes = [
    Mistake(words: "the last line feed is missing") { String($0.dropLast()) },
    Mistake(words: "the query is missing") { $0.replacing("?a=%2B", with: "") },
    Mistake(words: "the address is not percent-encoded as it was sent") { $0.replacing("%2B", with: "+") },
    Mistake(words: "the address is there with its host") {
      $0.replacing("\n/v3", with: "\nhttps://api.mch.weixin.qq.com/v3")
    },
    Mistake(words: "the body is missing") { $0.replacing(#"{"a": "b/c", "n": 1}"#, with: "") },
    Mistake(words: "the JSON was encoded a second time, and differs from what was sent") {
      $0.replacing(#"{"a": "b/c", "n": 1}"#, with: #"{"a":"b\/c","n":1}"#)
    },
    Mistake(words: "the method is in small letters") { $0.replacing("POST", with: "post") },
    Mistake(words: "the method is GET instead of POST") { $0.replacing("POST", with: "GET") },
    Mistake(words: "the lines end in \\r\\n instead of \\n") { $0.replacing("\n", with: "\r\n") },
    Mistake(words: "time and nonce are exchanged") { $0.replacing("1800000000\nnonce", with: "nonce\n1800000000") },
  ]

  @Test(arguments: mistakes) func found(_ mistake: Mistake) throws {
    let (finding, key) = try Self.finding { try $0.sign(Data(mistake.sign($1).utf8)) }
    _ = key
    #expect(finding.mistake == mistake.words)
    #expect(finding.signed == mistake.sign(finding.expected))
  }

  @Test func resourcesThatAreMissing() {
    #expect(throws: FakeServerError.self) { try libraryResource("nowhere.json") }
  }

  @Test func anotherKey() throws {
    let stranger = try Parties.stranger.get()
    let (finding, _) = try Self.finding { try stranger.sign(Data($1.utf8)) }
    #expect(finding.signed == nil)
    #expect(finding.mistake.contains("the private key is not that of the certificate serial"))
  }

  private static func finding(
    _ sign: (PrivateKey, String) throws -> Data
  ) throws -> (SignatureFinding, PrivateKey) {
    let parties = try Parties.shared.get()
    let key = try PrivateKey(pem: parties.keys.merchants[0].privateKeyPEM)
    let body = Data(#"{"a": "b/c", "n": 1}"#.utf8)
    let request = SignedRequest(
      method: .post, target: "/v3/pay/transactions?a=%2B", host: "127.0.0.1:8080", timestamp: 1_800_000_000,
      nonce: "nonce", body: body, sent: body)
    let signature = try sign(key, String(decoding: request.message, as: UTF8.self))
    return (request.finding(signature, of: parties.merchants[0], among: parties), key)
  }
}
