import COpenSSL
public import Foundation

/// An RSA private key of a merchant: the content of `apiclient_key.pem`.
///
/// Prints nothing of itself.
public struct PrivateKey: Sendable {
  private let key: RSAKey

  /// Reads a key in PKCS#8 (`BEGIN PRIVATE KEY`) or PKCS#1 (`BEGIN RSA PRIVATE KEY`) form.
  ///
  /// - Throws: ``WeChatPayError/invalidConfiguration(_:)`` if the text holds something else, a key that is locked with a
  ///   password, not RSA, or shorter than 2048 bits.
  public init(pem: String) throws(WeChatPayError) {
    let kind = PEMKind(firstIn: pem)
    guard kind == .privateKey || kind == .rsaPrivateKey else {
      throw PEMKind.mismatch(kind, wanted: "the merchant's private key (apiclient_key.pem)")
    }
    let pointer = OpenSSL.reading(pem) { PEM_read_bio_PrivateKey($0, nil, refusePassword, nil) }
    guard let pointer else { throw .invalidConfiguration("the merchant's private key is damaged or locked") }
    key = RSAKey(owning: pointer)
    try key.check(name: "the merchant's private key")
  }

  /// Reads a key from a PEM file.
  ///
  /// - Throws: ``WeChatPayError/invalidConfiguration(_:)`` as ``init(pem:)``, or if the file cannot be read.
  public init(contentsOf file: URL) throws(WeChatPayError) {
    try self.init(pem: PEMKind.text(of: file))
  }

  /// A key from PEM text; see ``init(pem:)``.
  public static func pem(_ text: String) throws(WeChatPayError) -> PrivateKey { try PrivateKey(pem: text) }

  /// A key from a PEM file; see ``init(contentsOf:)``.
  public static func file(_ path: String) throws(WeChatPayError) -> PrivateKey {
    try PrivateKey(contentsOf: URL(filePath: path))
  }

  /// Signs with RSASSA-PKCS1-v1_5 over SHA-256.
  package func sign(_ message: Data) throws(CryptographyError) -> Data {
    let digest = SHA256Digest.of(message)
    guard let context = key.context(EVP_PKEY_sign_init, padding: RSA_PKCS1_PADDING),
      EVP_PKEY_CTX_set_signature_md(context.pointer, EVP_sha256()) == 1
    else { throw .operationFailed }
    return try OpenSSL.output { output, count in
      digest.withBytes { EVP_PKEY_sign(context.pointer, output, count, $0, $1) }
    }
  }

  /// Decrypts RSAES-OAEP with SHA-1 and MGF1-SHA-1: the algorithm of sensitive fields.
  package func decrypt(_ ciphertext: Data) throws(CryptographyError) -> Data {
    guard let context = key.context(EVP_PKEY_decrypt_init, padding: RSA_PKCS1_OAEP_PADDING), context.useSHA1ForOAEP()
    else { throw .operationFailed }
    return try OpenSSL.output { output, count in
      ciphertext.withBytes { EVP_PKEY_decrypt(context.pointer, output, count, $0, $1) }
    }
  }

  /// Whether both halves belong together.
  package func isPair(of publicKey: PublicKey) -> Bool { EVP_PKEY_eq(key.pointer, publicKey.key.pointer) == 1 }
}

extension PrivateKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "PrivateKey(RSA, \(key.bits) bits)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension RSAKey {
  /// Refuses what WeChat Pay would refuse, or what is too weak to trust.
  func check(name: String) throws(WeChatPayError) {
    guard isRSA else { throw .invalidConfiguration("\(name) is not an RSA key") }
    guard bits >= 2048 else {
      throw .invalidConfiguration("\(name) has \(bits) bits; at least 2048 are needed")
    }
  }
}

extension KeyContext {
  /// Source: https://pay.weixin.qq.com/doc/v3/merchant/4013053257 (RSAES-OAEP, SHA-1 throughout, empty label).
  func useSHA1ForOAEP() -> Bool {
    EVP_PKEY_CTX_set_rsa_oaep_md(pointer, EVP_sha1()) == 1 && EVP_PKEY_CTX_set_rsa_mgf1_md(pointer, EVP_sha1()) == 1
  }
}

extension PEMKind {
  static func text(of file: URL) throws(WeChatPayError) -> String {
    do {
      return try String(contentsOf: file, encoding: .utf8)
    } catch {
      throw .invalidConfiguration("the file \(file.lastPathComponent) cannot be read as text")
    }
  }
}
