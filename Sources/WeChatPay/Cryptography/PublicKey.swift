import COpenSSL
public import Foundation

/// An RSA public key: WeChat Pay's, from the merchant console (`pub_key.pem`) or from a platform certificate.
public struct PublicKey: Sendable {
  let key: RSAKey

  init(_ key: RSAKey) { self.key = key }

  /// Reads a key in SPKI form (`BEGIN PUBLIC KEY`).
  ///
  /// - Throws: ``WeChatPayError/invalidConfiguration(_:)`` if the text holds something else, a key that is not RSA or
  ///   shorter than 2048 bits.
  public init(pem: String) throws(WeChatPayError) {
    let kind = PEMKind(firstIn: pem)
    guard kind == .publicKey else { throw PEMKind.mismatch(kind, wanted: "WeChat Pay's public key (pub_key.pem)") }
    let pointer = OpenSSL.reading(pem) { PEM_read_bio_PUBKEY($0, nil, refusePassword, nil) }
    guard let pointer else { throw .invalidConfiguration("WeChat Pay's public key is damaged") }
    key = RSAKey(owning: pointer)
    try key.check(name: "WeChat Pay's public key")
  }

  /// Reads a key from a PEM file.
  ///
  /// - Throws: ``WeChatPayError/invalidConfiguration(_:)`` as ``init(pem:)``, or if the file cannot be read.
  public init(contentsOf file: URL) throws(WeChatPayError) {
    try self.init(pem: PEMKind.text(of: file))
  }

  /// How many bytes fit into one sensitive field: 214 for a key of 2048 bits.
  public var maximumPlaintextSize: Int { key.size - 42 }

  /// Whether `signature` is the one of `message`: RSASSA-PKCS1-v1_5 over SHA-256.
  package func isValid(signature: Data, for message: Data) -> Bool {
    isValid(signature: signature, forDigest: SHA256Digest.of(message))
  }

  /// The same for a message of which only the SHA-256 is at hand.
  package func isValid(signature: Data, forDigest digest: Data) -> Bool {
    defer { ERR_clear_error() }
    guard let context = key.context(EVP_PKEY_verify_init, padding: RSA_PKCS1_PADDING),
      EVP_PKEY_CTX_set_signature_md(context.pointer, EVP_sha256()) == 1
    else { return false }
    return signature.withBytes { signature, signatureCount in
      digest.withBytes { digest, digestCount in
        EVP_PKEY_verify(context.pointer, signature, signatureCount, digest, digestCount) == 1
      }
    }
  }

  /// Encrypts with RSAES-OAEP, SHA-1 and MGF1-SHA-1: the algorithm of sensitive fields.
  package func encrypt(_ plaintext: Data) throws(CryptographyError) -> Data {
    guard plaintext.count <= maximumPlaintextSize else { throw .plaintextTooLong(limit: maximumPlaintextSize) }
    guard let context = key.context(EVP_PKEY_encrypt_init, padding: RSA_PKCS1_OAEP_PADDING), context.useSHA1ForOAEP()
    else { throw .operationFailed }
    return try OpenSSL.output { output, count in
      plaintext.withBytes { EVP_PKEY_encrypt(context.pointer, output, count, $0, $1) }
    }
  }
}

extension PublicKey: Equatable {
  public static func == (left: PublicKey, right: PublicKey) -> Bool {
    EVP_PKEY_eq(left.key.pointer, right.key.pointer) == 1
  }
}

extension PublicKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "PublicKey(RSA, \(key.bits) bits)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
