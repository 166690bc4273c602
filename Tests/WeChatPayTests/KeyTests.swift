import COpenSSL
import Foundation
import TestSupport
import Testing

@testable import WeChatPay

@Suite struct KeyTests {
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

  /// An error that is left in libcrypto's queue is the next caller's, who may be the program's TLS.
  @Test func noErrorIsLeftBehind() throws {
    let keys = try Platform.keys.get()
    let apiKey = try APIv3Key(Platform.apiV3Key)
    for text in ["", "nonsense", String(keys.merchant.privatePEM.dropLast(60)), keys.merchant.privatePEM] {
      _ = try? PrivateKey(pem: text)
      _ = try? PublicKey(pem: text)
      _ = try? Certificate(pem: text)
      #expect(ERR_peek_error() == 0)
    }
    _ = try? keys.merchantKey.decrypt(Data(count: 256))
    _ = keys.platformPublicKey.isValid(signature: Data(count: 256), for: Data())
    _ = keys.merchantKey.isPair(of: keys.platformPublicKey)
    _ = keys.platformPublicKey == (try PublicKey(pem: keys.merchant.publicPEM))
    _ = try? apiKey.decrypt(Data(count: 64), nonce: Data(count: 12), associatedData: Data())
    #expect(ERR_peek_error() == 0)
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
        == "what was given as the ID of WeChat Pay's public key is a certificate's serial: platform certificates belong in "
        + "PlatformVerifier.certificates(_:), and the ID of a public key begins with PUB_KEY_ID_")
  }

  @Test func keyAndCertificateBelongTogether() throws {
    let keys = try Platform.keys.get()
    let own = try Certificate(pem: OpenSSLTool.certificate(of: keys.merchant, serial: "0A0B"))
    let merchant = try Merchant(
      id: "1900000001", certificate: own, privateKey: keys.merchantKey, apiV3Key: Platform.apiV3Key)
    #expect("\(merchant)" == "Merchant(1900000001)")
    // As other programs make them: what would look like an APIv3 key is a serial if the certificate says so.
    let short = try Certificate(
      pem: OpenSSLTool.certificate(of: keys.merchant, serial: "0C4AEF34B89340881BB2B25226393DC2"))
    let other = try Merchant(
      id: "1900000001", certificate: short, privateKey: keys.merchantKey, apiV3Key: Platform.apiV3Key)
    #expect("\(other.signer)" == "LocalSigner(certificate 0C4AEF34B89340881BB2B25226393DC2)")
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
