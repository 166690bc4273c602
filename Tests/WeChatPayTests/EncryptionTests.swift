import Foundation
import TestSupport
import Testing

@testable import WeChatPay

/// Encryption with the configured keys, for what no description knows. The `openssl` command line is the other side.
@Suite struct EncryptionTests {
  private func client(_ verifier: PlatformVerifier? = nil) throws -> WeChatPayClient {
    try Platform.client([#require(URL(string: "http://127.0.0.1:1"))], verifier: verifier)
  }

  /// RSAES-OAEP as the command line does it: SHA-1 throughout.
  private func openssl(_ action: String, _ input: Data, _ keyOptions: [String]) throws -> Data {
    let folder = try TemporaryFolder()
    let (from, to) = (folder.url.appending(path: "in"), folder.url.appending(path: "out"))
    try input.write(to: from)
    try OpenSSLTool.openssl(
      ["pkeyutl", action, "-in", from.path, "-out", to.path, "-pkeyopt", "rsa_padding_mode:oaep"] + keyOptions)
    return try Data(contentsOf: to)
  }

  private func encryptedForMerchant(_ bytes: Data) throws -> String {
    let key = try Platform.keys.get().merchant.publicFile.path
    return try openssl("-encrypt", bytes, ["-pubin", "-inkey", key]).base64EncodedString()
  }

  private func failure<Value>(
    _ call: () async throws(WeChatPayError) -> Value
  ) async -> String? {
    do throws(WeChatPayError) {
      _ = try await call()
      return nil
    } catch {
      return error.description
    }
  }

  @Test(arguments: ["张三", "a", String(repeating: "n", count: 214)])
  func thePlatformReadsWhatIsEncrypted(text: String) async throws {
    let encrypted = try await client().encrypt(text)
    #expect(encrypted.serial == Platform.keyID)
    let ciphertext = try #require(Data(canonicalBase64: encrypted.ciphertext))
    let key = try Platform.keys.get().platform.privateFile.path
    #expect(try openssl("-decrypt", ciphertext, ["-inkey", key]) == Data(text.utf8))
  }

  @Test func aCertificateIsNamedByItsSerial() async throws {
    let old = try CertificateFixtures.shared.get().old
    let encrypted = try await client(.certificates([old.certificate])).encrypt("张三")
    #expect(encrypted.serial == old.certificate.serial)
    #expect(try old.key.decrypt(#require(Data(canonicalBase64: encrypted.ciphertext))) == Data("张三".utf8))
  }

  @Test func aRawCallCarriesIt() async throws {
    let server = try LoopbackServer { _ in try Platform.signed(status: 200, "{}") }
    let certificate = try CertificateFixtures.shared.get().old.certificate
    let name = try await client(.certificates([certificate])).encrypt("张三")
    // Another key is current by now.
    _ = try await Platform.client(server).chain("v3/a").post(
      headers: ["Wechatpay-Serial": name.serial], json: ["user_name": .string(name.ciphertext)])
    let request = try #require(server.requests.first)
    #expect(request.headers["wechatpay-serial"] == certificate.serial)
    #expect(try JSONValue(json: request.body, nesting: 1) == ["user_name": .string(name.ciphertext)])
  }

  @Test func emptyTextsStayEmpty() async throws {
    #expect(try await client().encrypt("").ciphertext == "")
    #expect(try await client().decrypt("") == "")
  }

  @Test func tooLongATextIsRefused() async throws {
    let pay = try client()
    let error = await failure { () async throws(WeChatPayError) in
      try await pay.encrypt(String(repeating: "n", count: 215))
    }
    #expect(
      error == "invalid request, nothing was sent: a sensitive field has 215 bytes, and 214 is the most")
  }

  @Test func theMerchantReadsWhatIsEncryptedForIt() async throws {
    #expect(try await client().decrypt(encryptedForMerchant(Data("李四".utf8))) == "李四")
  }

  @Test func whatCannotBeDecryptedIsRefused() async throws {
    let pay = try client()
    let foreign = try await pay.encrypt("SECRET").ciphertext
    let noText = try encryptedForMerchant(Data([0xFF]))
    let start = "invalid request, nothing was sent: "
    let damaged =
      start
      + "the merchant's private key does not decrypt the ciphertext: it is damaged, or encrypted for another certificate"
    for (ciphertext, text) in [
      ("%", start + "the ciphertext is no base64"), ("AAAA", damaged), (foreign, damaged),
      (noText, start + "what the ciphertext holds is no text"),
    ] {
      #expect(await failure { () async throws(WeChatPayError) in try await pay.decrypt(ciphertext) } == text)
    }
  }

  private struct Device: RequestSigner {
    func sign(_ message: Data) async throws -> RequestSignature {
      RequestSignature(certificateSerial: "0A", bytes: Data())
    }
  }

  private struct Broken: SensitiveFieldDecrypter {
    struct Secret: Error { let text = "SECRET" }
    func decrypt(_ ciphertext: Data) async throws -> Data { throw Secret() }
  }

  @Test func aDeviceThatDoesNotDecryptOrFails() async throws {
    for (decrypter, text) in [
      (
        nil,
        "invalid configuration: the merchant's signer does not decrypt; give the merchant a decrypter"
      ),
      (Broken(), "the signer failed (Secret), nothing was sent"),
    ] as [((any SensitiveFieldDecrypter)?, String)] {
      let merchant = try Merchant(
        id: "1900000001", signer: Device(), decrypter: decrypter, apiV3Key: Platform.apiV3Key)
      let pay = try WeChatPayClient(merchant: merchant, verifier: Platform.verifier())
      #expect(await failure { () async throws(WeChatPayError) in try await pay.decrypt("AAAA") } == text)
      let bill = await failure { () async throws(WeChatPayError) in
        try await pay.decrypt(bill: Data(), encryptKey: "AAAA", nonce: "n")
      }
      #expect(bill == text)
    }
  }

  // MARK: AES

  private static let vector = EncryptedResource(
    ciphertext: "ulwSiIajGClcvcOYvOQ7+l+0PAbzzwI=", nonce: "uluk4a9R25RW", associatedData: "associatedData")

  private func publishedClient() throws -> WeChatPayClient {
    let merchant = try Merchant(
      id: "1900000001", certificateSerial: "0A", privateKey: Platform.keys.get().merchantKey,
      apiV3Key: "a7cde1ZJB1kG2e7VfTs3jQzaWizur8Gb")
    return try WeChatPayClient(merchant: merchant, verifier: Platform.verifier())
  }

  @Test func aResourceIsDecryptedWithTheAPIv3Key() throws {
    let pay = try publishedClient()
    #expect(try pay.decrypt(Self.vector) == Data("message".utf8))
    let json = """
      {"original_type":"transaction","algorithm":"AEAD_AES_256_GCM","ciphertext":"ulwSiIajGClcvcOYvOQ7+l+0PAbzzwI=",
      "associated_data":"associatedData","nonce":"uluk4a9R25RW"}
      """
    #expect(try JSONDecoder().decode(EncryptedResource.self, from: Data(json.utf8)) == Self.vector)
    let key = try APIv3Key("a7cde1ZJB1kG2e7VfTs3jQzaWizur8Gb")
    let sealed = try key.encrypt(Data("{}".utf8), nonce: Data("n".utf8), associatedData: Data())
    for associatedData in [nil, ""] {
      let resource = EncryptedResource(
        ciphertext: sealed.base64EncodedString(), nonce: "n", associatedData: associatedData)
      #expect(try pay.decrypt(resource) == Data("{}".utf8))
    }
  }

  @Test func aResourceThatIsNotOursIsRefused() throws {
    let pay = try publishedClient()
    let damaged = "the APIv3 key does not decrypt the resource: it is damaged, or encrypted with another key"
    for (change, text) in [
      ({ $0.algorithm = "AEAD_SM4_GCM" }, "the resource is not encrypted with AEAD_AES_256_GCM"),
      ({ $0.ciphertext = "%" }, "the ciphertext of the resource is no base64"), ({ $0.ciphertext = "" }, damaged),
      ({ $0.ciphertext = "AAAA" }, damaged), ({ $0.nonce = "" }, damaged), ({ $0.nonce = "other" }, damaged),
      ({ $0.associatedData = nil }, damaged),
    ] as [((inout EncryptedResource) -> Void, String)] {
      var resource = Self.vector
      change(&resource)
      let error = #expect(throws: WeChatPayError.self) { try pay.decrypt(resource) }
      #expect(error?.description == "invalid request, nothing was sent: \(text)")
    }
  }

  @Test func aBillIsDecryptedWithItsOwnKey() async throws {
    let pay = try client()
    // Any bytes may be a key, not only letters.
    let key = Data((0..<32).map { UInt8($0 * 8) })
    let bytes = try #require(APIv3Key(ofFile: key))
    let plain = Data("`2026-11-28,`100\n".utf8)
    let bill = try bytes.encrypt(plain, nonce: Data("0123456789ab".utf8), associatedData: Data())
    let encryptKey = try encryptedForMerchant(key)
    #expect(try await pay.decrypt(bill: bill, encryptKey: encryptKey, nonce: "0123456789ab") == plain)
    let start = "invalid request, nothing was sent: "
    let damaged = start + "the bill is damaged, or its encrypt_key or nonce is another bill's"
    for (bill, encryptKey, nonce, text) in [
      (bill, encryptKey, "other", damaged), (bill.dropLast(), encryptKey, "0123456789ab", damaged),
      (Data(), encryptKey, "0123456789ab", damaged), (bill, encryptKey, "", damaged),
      (bill, "%", "n", start + "the bill's encrypt_key is no base64"),
      (
        bill, try encryptedForMerchant(Data("short".utf8)), "n", start + "the bill's encrypt_key does not hold 32 bytes"
      ),
      (
        bill, "AAAA", "n",
        start + "the merchant's private key does not decrypt the bill's encrypt_key: it is damaged, or encrypted for "
          + "another certificate"
      ),
    ] {
      let error = await failure { () async throws(WeChatPayError) in
        try await pay.decrypt(bill: bill, encryptKey: encryptKey, nonce: nonce)
      }
      #expect(error == text)
    }
  }
}
