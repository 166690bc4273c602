import Foundation
import TestSupport
import Testing

@_spi(Generated) @testable import WeChatPay

/// Sensitive fields on the wire: encrypted on a copy, decrypted on arrival.
@Suite struct SensitiveFieldTests {
  private struct Payer: APIObject {
    var name: String { fields[requiredText: 0] }
    var mobile: String? { fields[text: 1] }

    init(name: String, mobile: String? = nil) {
      fields = ObjectFields(of: Self.self, name, mobile)
    }
    init(fields: ObjectFields) { self.fields = fields }
    let fields: ObjectFields
    static var schema: ObjectSchema { ["name": Sensitive<String>.self, "mobile": Sensitive<String>?.self] }
  }

  private struct Answer: APIObject {
    var name: String? { fields[text: 0] }
    var state: String? { fields[text: 1] }

    init(fields: ObjectFields) { self.fields = fields }
    let fields: ObjectFields
    static var schema: ObjectSchema { ["name": Sensitive<String>?.self, "state": String?.self] }
  }

  private static let endpoint = Endpoint(.post, "/v3/payers")

  @Test func theyAreEncryptedOnACopyForTheKeyThatIsNamed() async throws {
    let server = try LoopbackServer { _ in try Platform.signed(status: 204) }
    let call = Call(try Platform.client(server))
    let payer = Payer(name: "张三", mobile: "")
    for _ in 0..<2 { let _: EmptyResponse = try await call.send(Self.endpoint, body: payer, query: payer) }
    #expect(payer.name == "张三")
    let texts = try server.requests.map { request in
      #expect(request.headers["wechatpay-serial"] == Platform.keyID)
      #expect(try Platform.isSigned(request))
      let json = try JSONDecoder().decode(JSONValue.self, from: request.body)
      #expect(json["mobile"] == "")
      let text = try #require(json["name"]?.text)
      // In a query the base64 is percent-encoded on top.
      let query = try #require(URLComponents(string: request.target)?.queryItems)
      for text in [text, query.first { $0.name == "name" }?.value ?? ""] {
        let ciphertext = try #require(Data(canonicalBase64: text))
        #expect(try Platform.keys.get().platformKey.decrypt(ciphertext) == Data("张三".utf8))
      }
      return text
    }
    #expect(Set(texts).count == 2, "each time anew")
  }

  @Test func aCertificateIsNamedToo() async throws {
    let old = try CertificateFixtures.shared.get().old
    let server = try LoopbackServer { _ in try old.reply("{}") }
    let call = Call(try Platform.client(server, verifier: .certificates([old.certificate])))
    let _: Response<Answer> = try await call.send(Self.endpoint, body: Payer(name: "张三"))
    let request = try #require(server.requests.first { $0.method == "POST" })
    #expect(request.headers["wechatpay-serial"] == old.certificate.serial)
    let text = try #require(try JSONDecoder().decode(JSONValue.self, from: request.body)["name"]?.text)
    #expect(try old.key.decrypt(#require(Data(canonicalBase64: text))) == Data("张三".utf8))
  }

  @Test(arguments: [214, 215])
  func theSizeIsCheckedBeforeSending(size: Int) async throws {
    let server = try LoopbackServer { _ in try Platform.signed(status: 204) }
    let call = Call(try Platform.client(server))
    let error = await failure { () async throws(WeChatPayError) -> EmptyResponse in
      try await call.send(Self.endpoint, body: Payer(name: String(repeating: "n", count: size)))
    }
    #expect(server.requests.count == (size <= 214 ? 1 : 0))
    if size > 214 {
      #expect(
        error?.description
          == "invalid request, nothing was sent: a sensitive field has 215 bytes, and 214 is the most")
    }
  }

  private func answer(_ name: String) async throws -> Response<Answer> {
    let json = try JSONEncoder().encode(["name": name, "state": "OK"])
    let server = try LoopbackServer { _ in try Platform.signed(status: 200, String(decoding: json, as: UTF8.self)) }
    return try await Call(Platform.client(server)).send(Self.endpoint)
  }

  @Test func theyAreDecryptedOnArrival() async throws {
    let own = try PublicKey(pem: Platform.keys.get().merchant.publicPEM)
    #expect(try await answer(own.encrypt(Data("李四".utf8)).base64EncodedString()).name == "李四")
    #expect(try await answer("").name == "")
  }

  /// A payment that succeeded is not lost because one field cannot be read.
  @Test func whatCannotBeDecryptedIsAnIssue() async throws {
    let other = try Platform.keys.get().platformPublicKey
    for name in [try other.encrypt(Data("李四".utf8)).base64EncodedString(), "not base64", "AAAA"] {
      let response = try await answer(name)
      #expect(response.name == nil)
      #expect(response.state == "OK")
      #expect(response.issues.map(\.path) == ["name"])
    }
  }

  @Test func aKeyThatWasExchangedStillReads() async throws {
    let keys = try Platform.keys.get()
    let signer = try LocalSigner(certificateSerial: "0A", privateKey: keys.merchantKey)
    try signer.replaceKey(certificateSerial: "0B", privateKey: PrivateKey(pem: OpenSSLTool.KeyPair().privatePEM))
    let own = try PublicKey(pem: keys.merchant.publicPEM)
    #expect(try await signer.decrypt(own.encrypt(Data("李四".utf8))) == Data("李四".utf8))
  }
}
