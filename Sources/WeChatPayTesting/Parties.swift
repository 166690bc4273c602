import Foundation
import WeChatPay

/// The keys of both sides, ready for use.
struct Parties: Sendable {
  let keys: FakeKeys
  let platform: Platform
  let merchants: [Party]

  /// Those of all servers of a process that were given none. Making them takes a third of a second, for which nobody waits
  /// who makes a server: a first request does.
  static let shared = Result {
    try Parties(
      FakeKeys(
        merchants: [.init(id: FakeKeys.usualMerchantID, certificateSerial: sharedSerial, apiV3Key: sharedSecret)],
        platform: .init()))
  }

  private static let sharedSecret = "fake-server-api-v3-key-32-bytes!"
  private static let sharedSerial = "5157F09EFDC096DE15EBE81A47057A7232F1B8E1"

  /// The merchant of servers that were given none, before there are keys.
  static let sharedMerchant = Result {
    try Merchant(id: FakeKeys.usualMerchantID, signer: SharedSigner(), apiV3Key: sharedSecret)
  }

  private struct SharedSigner: RequestSigner, SensitiveFieldDecrypter {
    func sign(_ message: Data) throws -> RequestSignature {
      RequestSignature(
        certificateSerial: Parties.sharedSerial, bytes: try Parties.shared.get().merchants[0].privateKey.sign(message))
    }

    func decrypt(_ ciphertext: Data) throws -> Data {
      try Parties.shared.get().merchants[0].privateKey.decrypt(ciphertext)
    }
  }

  /// Nobody's: what forgers sign with.
  static let stranger = Result { try KeyPair().keys().0 }

  init(_ keys: FakeKeys) throws {
    guard !keys.merchants.isEmpty else { throw FakeServerError("a server needs at least one merchant") }
    guard Set(keys.merchants.map(\.id)).count == keys.merchants.count else {
      throw FakeServerError("two merchants have the same number")
    }
    self.keys = keys
    platform = try Platform(keys.platform)
    merchants = try keys.merchants.map { try Party($0) }
  }

  func party(_ id: String) -> Party? { merchants.first { $0.merchant.id == id } }

  /// The platform's private key that belongs to the name in `Wechatpay-Serial`.
  func platformKey(named serial: String) -> PrivateKey? {
    switch serial {
    case keys.platform.publicKeyID: platform.key
    case platform.certificate.serial: platform.certificateKey
    default: nil
    }
  }

  /// A merchant.
  struct Party: Sendable {
    let merchant: Merchant
    let serial: String
    let privateKey: PrivateKey
    let publicKey: PublicKey
    let apiV3Key: APIv3Key

    init(_ keys: FakeKeys.MerchantKeys) throws {
      (merchant, privateKey, publicKey, apiV3Key, serial) = try configured("merchant \(keys.id)") {
        () throws(WeChatPayError) in
        let certificate = try Certificate(pem: keys.certificatePEM)
        let privateKey = try PrivateKey(pem: keys.privateKeyPEM)
        let merchant = try Merchant(
          id: keys.id, certificate: certificate, privateKey: privateKey, apiV3Key: keys.apiV3Key)
        return (merchant, privateKey, certificate.publicKey, try APIv3Key(keys.apiV3Key), certificate.serial)
      }
    }
  }

  struct Platform: Sendable {
    let key: PrivateKey
    let publicKey: PublicKey
    let certificateKey: PrivateKey
    let certificate: Certificate

    init(_ keys: FakeKeys.PlatformKeys) throws {
      (key, publicKey, certificateKey, certificate) = try configured("the platform") { () throws(WeChatPayError) in
        let key = try PrivateKey(pem: keys.privateKeyPEM)
        let publicKey = try PublicKey(pem: keys.publicKeyPEM)
        let certificateKey = try PrivateKey(pem: keys.certificatePrivateKeyPEM)
        let certificate = try Certificate(pem: keys.certificatePEM)
        guard key.isPair(of: publicKey), certificateKey.isPair(of: certificate.publicKey) else {
          throw .invalidConfiguration("a private key does not belong to its public key or certificate")
        }
        // Whoever is told this ID must be able to use it.
        _ = try PlatformVerifier.publicKey(id: keys.publicKeyID, publicKey)
        return (key, publicKey, certificateKey, certificate)
      }
    }
  }
}

/// What a wrong key is for those who start a server.
func configured<Value>(_ what: String, _ read: () throws(WeChatPayError) -> Value) throws(FakeServerError) -> Value {
  do throws(WeChatPayError) {
    return try read()
  } catch {
    throw FakeServerError("\(what): \(error)")
  }
}
