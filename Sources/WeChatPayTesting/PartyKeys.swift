import COpenSSL
import Foundation
package import WeChatPay

/// The keys of the merchant and of the platform, made for this process. Making one takes a tenth of a second: all servers
/// share them, and each is made when a test first needs it.
enum PartyKeys {
  static let merchantID = "1900000001"
  static let merchantSerial = "5157F09EFDC096DE15EBE81A47057A7232F1B8E1"
  static let publicKeyID = "PUB_KEY_ID_0119000000012026010100000000000000"
  static let apiV3Key = "fake-server-api-v3-key-32-bytes!"

  /// A key, and what others know of it.
  struct Pair: Sendable {
    let privateKey: PrivateKey
    let publicKey: PublicKey
    let publicPEM: String

    fileprivate init(_ pair: KeyPair) throws {
      (privateKey, publicKey) = try pair.keys()
      publicPEM = try pair.publicPEM()
    }
  }

  /// A key with the certificate that it signed itself.
  struct Certified: Sendable {
    let privateKey: PrivateKey
    let certificate: Certificate
    let certificatePEM: String

    fileprivate init(_ pair: KeyPair) throws {
      privateKey = try pair.keys().0
      certificatePEM = try pair.certificate()
      certificate = try Certificate(pem: certificatePEM)
    }
  }

  static let merchant = Result { try Pair(KeyPair()) }
  static let platform = Result { try Pair(KeyPair()) }
  static let certified = Result { try Certified(KeyPair()) }
  /// Nobody's: what forgers sign with.
  static let stranger = Result { try Pair(KeyPair()) }

  /// The platform's private key that belongs to the name in `Wechatpay-Serial`.
  static func platformKey(named serial: String) throws -> PrivateKey? {
    if serial == publicKeyID { return try platform.get().privateKey }
    let certified = try certified.get()
    return serial == certified.certificate.serial ? certified.privateKey : nil
  }
}

/// Signs for the merchant, with a key that is made for the first request.
struct FakeSigner: RequestSigner, SensitiveFieldDecrypter {
  func sign(_ message: Data) throws -> RequestSignature {
    let key = try PartyKeys.merchant.get().privateKey
    return RequestSignature(certificateSerial: PartyKeys.merchantSerial, bytes: try key.sign(message))
  }

  func decrypt(_ ciphertext: Data) throws -> Data {
    try PartyKeys.merchant.get().privateKey.decrypt(ciphertext)
  }
}

/// A fresh RSA key.
package final class KeyPair {
  package let key: OpaquePointer

  package init() throws {
    guard let context = EVP_PKEY_CTX_new_id(EVP_PKEY_RSA, nil) else { throw CryptographyError.operationFailed }
    defer { EVP_PKEY_CTX_free(context) }
    var key: OpaquePointer?
    guard EVP_PKEY_keygen_init(context) == 1, EVP_PKEY_CTX_set_rsa_keygen_bits(context, 2048) == 1,
      EVP_PKEY_keygen(context, &key) == 1, let key
    else { throw CryptographyError.operationFailed }
    self.key = key
  }

  deinit { EVP_PKEY_free(key) }

  package func keys() throws -> (PrivateKey, PublicKey) {
    let privatePEM = try text { PEM_write_bio_PrivateKey($0, key, nil, nil, 0, nil, nil) }
    return (try PrivateKey(pem: privatePEM), try PublicKey(pem: publicPEM()))
  }

  func publicPEM() throws -> String {
    try text { PEM_write_bio_PUBKEY($0, key) }
  }

  /// A certificate that the key signs itself, good for ten years from yesterday.
  func certificate() throws -> String {
    guard let certificate = X509_new() else { throw CryptographyError.operationFailed }
    defer { X509_free(certificate) }
    let day = 24 * 60 * 60
    guard X509_set_version(certificate, 2) == 1,
      ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), 0x5DEA_10EF_5587_7E3C) == 1,
      X509_gmtime_adj(X509_getm_notBefore(certificate), -day) != nil,
      X509_gmtime_adj(X509_getm_notAfter(certificate), 3650 * day) != nil,
      X509_set_pubkey(certificate, key) == 1,
      X509_NAME_add_entry_by_txt(
        X509_get_subject_name(certificate), "CN", MBSTRING_ASC, "WeChat Pay fake server", -1, -1, 0) == 1,
      X509_set_issuer_name(certificate, X509_get_subject_name(certificate)) == 1,
      X509_sign(certificate, key, EVP_sha256()) != 0
    else { throw CryptographyError.operationFailed }
    return try text { PEM_write_bio_X509($0, certificate) }
  }

  private func text(_ write: (OpaquePointer) -> Int32) throws -> String {
    guard let bio = BIO_new(BIO_s_mem()) else { throw CryptographyError.operationFailed }
    defer { BIO_free(bio) }
    guard write(bio) == 1 else { throw CryptographyError.operationFailed }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = BIO_read(bio, &buffer, Int32(buffer.count))
      if count <= 0 { break }
      bytes += buffer.prefix(Int(count))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
