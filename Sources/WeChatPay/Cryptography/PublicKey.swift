import COpenSSL

/// An RSA public key: WeChat Pay's, from the merchant console (`pub_key.pem`) or from a platform certificate.
///
/// What is accepted, as text and as a file: SPKI (`BEGIN PUBLIC KEY`) and PKCS#1 (`BEGIN RSA PUBLIC KEY`), in all the
/// spellings that ``PrivateKey`` is accepted in. A certificate is not: its key goes by the certificate's serial and never
/// by a `PUB_KEY_ID_…`, so that it would be the wrong one wherever this one belongs.
public struct PublicKey: Sendable {
  let key: RSAKey

  init(_ key: RSAKey) { self.key = key }

  /// Reads a key from text.
  ///
  /// - Throws: ``WeChatPayError/invalidConfiguration(_:)`` if the text holds something else, a key that is not RSA or
  ///   shorter than 2048 bits. The text says what to do.
  public init(pem: String) throws(WeChatPayError) {
    try self.init(KeyReading(role: .publicKey, place: .text).content(ofText: pem))
  }

  /// Reads a key from a file of at most 1 MiB.
  ///
  /// - Throws: ``WeChatPayError/invalidConfiguration(_:)`` as ``init(pem:)``, or if the file cannot be read.
  public init(contentsOf file: URL) throws(WeChatPayError) {
    try self.init(KeyFile(file).content(for: .publicKey))
  }

  private init(_ content: KeyContent) throws(WeChatPayError) {
    guard let key = OpenSSL.publicKey(content.der) else { throw .invalidConfiguration("the public key is damaged") }
    self.key = key
    try key.check(name: KeyRole.publicKey.name)
  }

  /// A key from text; see ``init(pem:)``.
  public static func pem(_ text: String) throws(WeChatPayError) -> PublicKey { try PublicKey(pem: text) }

  /// A key from a file; see ``init(contentsOf:)``.
  ///
  /// - Parameter path: From the root, from the process's working directory, or from the home folder with `~/` in front.
  public static func file(_ path: String) throws(WeChatPayError) -> PublicKey {
    try PublicKey(KeyFile(path: path).content(for: .publicKey))
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
    left.key.isEqual(to: right.key)
  }
}

extension PublicKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "PublicKey(RSA, \(key.bits) bits)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
