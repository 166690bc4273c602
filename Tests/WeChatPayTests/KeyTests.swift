import Foundation
import TestSupport
import Testing

@testable import WeChatPay

@Suite struct KeyTests {
  /// The text of the configuration error that something ends with.
  private func complaint<Value>(_ operation: () throws(WeChatPayError) -> Value) -> String? {
    do throws(WeChatPayError) {
      _ = try operation()
      return nil
    } catch {
      Journal.shared.describe(error)
      if case .invalidConfiguration(let text) = error { return text }
      return "another error: \(error)"
    }
  }

  @Test func bothFormsOfPrivateKeys() throws {
    let pair = try Platform.keys.get().merchant
    let traditional = try OpenSSLTool.openssl(["rsa", "-in", pair.privateFile.path, "-traditional"]).output
    #expect(traditional.contains("BEGIN RSA PRIVATE KEY"))
    let message = Data("message".utf8)
    for pem in [pair.privatePEM, traditional, "some text before\n" + pair.privatePEM] {
      #expect(try OpenSSLTool.verifies(PrivateKey(pem: pem).sign(message), of: message, with: pair))
    }
    let fromFile = try PrivateKey.file(pair.privateFile.path).sign(message)
    #expect(try OpenSSLTool.verifies(fromFile, of: message, with: pair))
  }

  @Test func mixedUpKeysAreRefused() throws {
    let pair = try Platform.keys.get().merchant
    let certificate = try OpenSSLTool.certificate(of: pair, serial: "01")
    let privateKey = "the merchant's private key (apiclient_key.pem) is needed, but the PEM text holds"
    #expect(
      complaint { () throws(WeChatPayError) in try PrivateKey(pem: pair.publicPEM) } == "\(privateKey) a public key")
    #expect(
      complaint { () throws(WeChatPayError) in try PrivateKey(pem: certificate) } == "\(privateKey) a certificate")
    #expect(
      complaint { () throws(WeChatPayError) in try PrivateKey(pem: "nonsense") }
        == "\(privateKey) no key and no certificate")
    #expect(
      complaint { () throws(WeChatPayError) in try PublicKey(pem: pair.privatePEM) }
        == "WeChat Pay's public key (pub_key.pem) is needed, but the PEM text holds a private key")
    #expect(
      complaint { () throws(WeChatPayError) in try Certificate(pem: pair.publicPEM) }
        == "a certificate is needed, but the PEM text holds a public key")
    #expect(
      complaint { () throws(WeChatPayError) in try PrivateKey(pem: String(pair.privatePEM.prefix(200))) }
        == "the merchant's private key is damaged or locked")
    #expect(
      complaint { () throws(WeChatPayError) in try PrivateKey.file("/nonexistent/key.pem") }
        == "the file key.pem cannot be read as text")
  }

  @Test func shortAndOtherKeysAreRefused() throws {
    let short = try OpenSSLTool.KeyPair(bits: 1024)
    #expect(
      complaint { () throws(WeChatPayError) in try PrivateKey(pem: short.privatePEM) }
        == "the merchant's private key has 1024 bits; at least 2048 are needed")
    #expect(
      complaint { () throws(WeChatPayError) in try PublicKey(pem: short.publicPEM) }
        == "WeChat Pay's public key has 1024 bits; at least 2048 are needed")
    let curve = try OpenSSLTool.openssl(["genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"]).output
    #expect(
      complaint { () throws(WeChatPayError) in try PrivateKey(pem: curve) }
        == "the merchant's private key is not an RSA key")
  }

  @Test func aLockedKeyAsksNobody() throws {
    let pair = try Platform.keys.get().merchant
    let locked = try OpenSSLTool.openssl(
      ["pkey", "-in", pair.privateFile.path, "-aes256", "-passout", "pass:secret"]
    ).output
    #expect(
      complaint { () throws(WeChatPayError) in try PrivateKey(pem: locked) }?.hasSuffix("locked with a password")
        == true)
    let traditional = try OpenSSLTool.openssl(
      ["rsa", "-in", pair.privateFile.path, "-traditional", "-aes256", "-passout", "pass:secret"]
    ).output
    #expect(
      complaint { () throws(WeChatPayError) in try PrivateKey(pem: traditional) }
        == "the merchant's private key is damaged or locked")
  }

  @Test(arguments: [31, 33, 16, 0])
  func anAPIv3KeyHas32Bytes(count: Int) {
    let text = String(repeating: "k", count: count)
    #expect(
      complaint { () throws(WeChatPayError) in try APIv3Key(text) }
        == "the APIv3 key has \(count) bytes; it must have 32")
  }

  @Test func encryptionAndDecryptionMeet() throws {
    let keys = try Platform.keys.get()
    let publicKey = try PublicKey(pem: keys.merchant.publicPEM)
    #expect(publicKey.maximumPlaintextSize == 214)
    for count in [0, 1, 214] {
      let plaintext = Data(repeating: 7, count: count)
      #expect(try keys.merchantKey.decrypt(publicKey.encrypt(plaintext)) == plaintext)
    }
    #expect(throws: CryptographyError.plaintextTooLong(limit: 214)) { try publicKey.encrypt(Data(count: 215)) }
  }

  @Test func theMerchantIsNotThePlatform() throws {
    let keys = try Platform.keys.get()
    let merchant = try Platform.merchant()
    let own = try PublicKey(pem: keys.merchant.publicPEM)
    let ownKey = try PlatformVerifier.publicKey(id: Platform.keyID, own)
    #expect(
      complaint { () throws(WeChatPayError) in try WeChatPayClient(merchant: merchant, verifier: ownKey) }
        == "the verifier has the merchant's own public key; WeChat Pay's is needed")
    let certificate = try Certificate(
      pem: OpenSSLTool.certificate(of: keys.platform, serial: Platform.merchantSerial))
    #expect(
      complaint { () throws(WeChatPayError) in
        try WeChatPayClient(merchant: merchant, verifier: .certificates([certificate]))
      } == "the merchant's certificate serial is that of a platform certificate")
    #expect(
      complaint { () throws(WeChatPayError) in
        try Merchant(
          id: "1900000001", certificateSerial: Platform.keyID, privateKey: keys.merchantKey, apiV3Key: Platform.apiV3Key
        )
      }?.contains("the ID of WeChat Pay's public key") == true)
    #expect(
      complaint { () throws(WeChatPayError) in try PlatformVerifier.publicKey(id: Platform.merchantSerial, own) }
        == "the ID of WeChat Pay's public key must be PUB_KEY_ID_ and digits")
  }

  @Test func keyAndCertificateBelongTogether() throws {
    let keys = try Platform.keys.get()
    let own = try Certificate(pem: OpenSSLTool.certificate(of: keys.merchant, serial: "0A0B"))
    let merchant = try Merchant(
      id: "1900000001", certificate: own, privateKey: keys.merchantKey, apiV3Key: Platform.apiV3Key)
    #expect("\(merchant)" == "Merchant(1900000001)")
    #expect(
      complaint { () throws(WeChatPayError) in
        try Merchant(id: "1900000001", certificate: own, privateKey: keys.platformKey, apiV3Key: Platform.apiV3Key)
      } == "the merchant's private key does not belong to certificate 0A0B")
  }

  @Test func plainHTTPIsForThisMachineOnly() throws {
    #expect(
      complaint { () throws(WeChatPayError) in try Host("http://api.mch.weixin.qq.com") }
        == "the host api.mch.weixin.qq.com must be used with https")
    #expect(try Host("https://apihk.mch.weixin.qq.com/global/").prefix == "/global")
    #expect(try Host("http://127.0.0.1:8080").origin == "http://127.0.0.1:8080")
  }
}
