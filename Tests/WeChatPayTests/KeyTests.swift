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
    for pem in [pair.privatePEM, traditional] {
      let signature = try RSAPrivateKey(pem: pem).rsaSignature(of: message)
      #expect(try OpenSSLTool.verifies(signature, of: message, with: pair))
    }
    let fromFile = try RSAPrivateKey(pemFile: pair.privateFile.path).rsaSignature(of: message)
    #expect(try OpenSSLTool.verifies(fromFile, of: message, with: pair))
  }

  @Test func mixedUpKeysAreRefused() throws {
    let pair = try Platform.keys.get().merchant
    #expect(throws: KeyError.wrongKind(expected: "private key", found: "public key")) {
      try RSAPrivateKey(pem: pair.publicPEM)
    }
    #expect(throws: KeyError.wrongKind(expected: "public key", found: "private key")) {
      try RSAPublicKey(pem: pair.privatePEM)
    }
    #expect(throws: KeyError.unreadable(expected: "private key")) { try RSAPrivateKey(pem: "nonsense") }
    #expect(throws: KeyError.unreadable(expected: "private key")) {
      try RSAPrivateKey(pem: String(pair.privatePEM.prefix(200)))
    }
    #expect(throws: KeyError.unreadableFile(path: "/nonexistent")) { try RSAPrivateKey(pemFile: "/nonexistent") }
  }

  @Test func shortAndOtherKeysAreRefused() throws {
    let short = try OpenSSLTool.KeyPair(bits: 1024)
    #expect(throws: KeyError.tooShort(bits: 1024)) { try RSAPrivateKey(pem: short.privatePEM) }
    #expect(throws: KeyError.tooShort(bits: 1024)) { try RSAPublicKey(pem: short.publicPEM) }
    let curve = try OpenSSLTool.openssl(["genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"]).output
    #expect(throws: KeyError.notRSA) { try RSAPrivateKey(pem: curve) }
  }

  @Test func anEncryptedKeyAsksNobody() throws {
    let pair = try Platform.keys.get().merchant
    let encrypted = try OpenSSLTool.openssl(
      ["pkey", "-in", pair.privateFile.path, "-aes256", "-passout", "pass:secret"]
    ).output
    #expect(throws: KeyError.unreadable(expected: "private key")) { try RSAPrivateKey(pem: encrypted) }
  }

  @Test func encryptionAndDecryptionMeet() throws {
    let pair = try Platform.keys.get().merchant
    let publicKey = try RSAPublicKey(pem: pair.publicPEM)
    let privateKey = try RSAPrivateKey(pem: pair.privatePEM)
    #expect(publicKey.maximumPlaintextLength == 214)
    let plaintext = Data(repeating: 7, count: 214)
    #expect(try privateKey.decrypt(publicKey.encrypt(plaintext)) == plaintext)
    #expect(throws: CryptographyError.self) { try publicKey.encrypt(Data(repeating: 7, count: 215)) }
  }

  @Test func theMerchantIsNotThePlatform() throws {
    let key = try RSAPublicKey(pem: Platform.keys.get().platform.publicPEM)
    let verifier = PlatformVerifier(publicKeyID: Platform.merchantSerial.lowercased(), publicKey: key)
    let merchant = try Platform.merchant()
    let error = #expect(throws: WeChatPayError.self) { try WeChatPayClient(merchant: merchant, verifier: verifier) }
    guard case .invalidConfiguration? = error else {
      Issue.record("wrong error: \(String(describing: error))")
      return
    }
  }

  @Test func secretsDoNotShow() throws {
    let pair = try Platform.keys.get().merchant
    let merchant = try Platform.merchant()
    var dumped = ""
    dump(merchant, to: &dumped)
    let headers: HTTPHeaders = ["Authorization": "SECRET-TOKEN", "Wechatpay-Signature": "SECRET-TOKEN", "Accept": "a"]
    dump(headers, to: &dumped)
    let key = try RSAPrivateKey(pem: pair.privatePEM)
    for text in ["\(merchant)", String(reflecting: merchant), dumped, "\(key)", String(reflecting: key), "\(headers)"] {
      #expect(!text.contains("SECRET-TOKEN"))
      #expect(!text.contains("0x"))
      #expect(!text.isEmpty)
    }
    #expect("\(headers)".contains("Accept: a"))
  }
}
