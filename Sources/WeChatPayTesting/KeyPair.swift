import COpenSSL
import Foundation
package import WeChatPay

/// An RSA key, for those who need its text, too.
package final class KeyPair {
  package let key: OpaquePointer

  /// A fresh one.
  package init() throws {
    guard let context = EVP_PKEY_CTX_new_id(EVP_PKEY_RSA, nil) else { throw CryptographyError.operationFailed }
    defer { EVP_PKEY_CTX_free(context) }
    var key: OpaquePointer?
    guard EVP_PKEY_keygen_init(context) == 1, EVP_PKEY_CTX_set_rsa_keygen_bits(context, 2048) == 1,
      EVP_PKEY_keygen(context, &key) == 1, let key
    else { throw CryptographyError.operationFailed }
    self.key = key
  }

  /// One that was given.
  ///
  /// - Parameter role: What it is, for the error.
  init(pem: String, of role: String) throws(FakeServerError) {
    defer { ERR_clear_error() }
    // Ours says in words what is wrong with it.
    _ = try configured(role) { () throws(WeChatPayError) in try PrivateKey(pem: pem) }
    var bytes = Array(pem.utf8)
    guard let bio = BIO_new_mem_buf(&bytes, Int32(bytes.count)) else {
      throw FakeServerError("\(role) cannot be read")
    }
    defer { BIO_free(bio) }
    guard let key = PEM_read_bio_PrivateKey(bio, nil, nil, nil) else {
      throw FakeServerError("\(role) is needed as the file has it, in PEM")
    }
    self.key = key
  }

  deinit { EVP_PKEY_free(key) }

  package func keys() throws -> (PrivateKey, PublicKey) {
    (try PrivateKey(pem: privatePEM()), try PublicKey(pem: publicPEM()))
  }

  func privatePEM() throws -> String {
    try text { PEM_write_bio_PrivateKey($0, key, nil, nil, 0, nil, nil) }
  }

  func publicPEM() throws -> String {
    try text { PEM_write_bio_PUBKEY($0, key) }
  }

  /// 40 hexadecimal digits, the first of which is no zero and no sign.
  static func freshSerial() -> String {
    "5" + (0..<39).map { _ in String(Int.random(in: 0..<16), radix: 16, uppercase: true) }.joined()
  }

  /// 32 letters and digits.
  static func freshSecret() throws -> String { try Nonce.make() }

  /// A certificate that the key signs itself, good for ten years from yesterday.
  ///
  /// - Parameter serial: Hexadecimal digits.
  func certificate(serial: String, name: String) throws -> String {
    guard let certificate = X509_new() else { throw CryptographyError.operationFailed }
    defer { X509_free(certificate) }
    var number: OpaquePointer?
    guard serial.utf8.count <= 40, serial.utf8.allSatisfy({ Character(UnicodeScalar($0)).isHexDigit }),
      BN_hex2bn(&number, serial) == Int32(serial.utf8.count), let number
    else { throw FakeServerError("a certificate's serial is up to 40 hexadecimal digits") }
    defer { BN_free(number) }
    let day = 24 * 60 * 60
    guard X509_set_version(certificate, 2) == 1,
      BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate)) != nil,
      X509_gmtime_adj(X509_getm_notBefore(certificate), -day) != nil,
      X509_gmtime_adj(X509_getm_notAfter(certificate), 3650 * day) != nil,
      X509_set_pubkey(certificate, key) == 1,
      X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_ASC, name, -1, -1, 0) == 1,
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
