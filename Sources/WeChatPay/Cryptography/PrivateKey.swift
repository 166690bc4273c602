import COpenSSL

/// An RSA private key of a merchant: the content of `apiclient_key.pem`.
///
/// What is accepted, as text and as a file: PKCS#8 and PKCS#1, in PEM or as bare base64, in DER (files only); with line
/// feeds written as `\n`, in one line, indented, in quotes, with any line ends; with other blocks or text around it, as
/// in a file that holds certificate and key. What cannot be read is refused with the command or edit that mends it, and no
/// error quotes what was given.
///
/// Prints nothing of itself.
public struct PrivateKey: Sendable {
  private let key: RSAKey

  /// Reads a key from text.
  ///
  /// - Throws: ``WeChatPayError/invalidConfiguration(_:)`` if the text holds something else, a key that is locked with a
  ///   password, not RSA, or shorter than 2048 bits. The text says what to do.
  public init(pem: String) throws(WeChatPayError) {
    try self.init(KeyReading(role: .privateKey, place: .text).content(ofText: pem))
  }

  /// Reads a key from a file of at most 1 MiB.
  ///
  /// - Throws: ``WeChatPayError/invalidConfiguration(_:)`` as ``init(pem:)``, or if the file cannot be read.
  public init(contentsOf file: URL) throws(WeChatPayError) {
    try self.init(KeyFile(file).content(for: .privateKey))
  }

  private init(_ content: KeyContent) throws(WeChatPayError) {
    guard let key = OpenSSL.privateKey(content.der) else { throw .invalidConfiguration("the private key is damaged") }
    self.key = key
    try key.check(name: KeyRole.privateKey.name)
    // One wrong character of base64 is a key like any other, with numbers that do not fit together.
    guard let signature = try? sign(Data()), PublicKey(key).isValid(signature: signature, for: Data()) else {
      throw .invalidConfiguration("\(KeyRole.privateKey.name) is damaged: a character is wrong. Copy the file anew")
    }
  }

  /// A key from text; see ``init(pem:)``.
  public static func pem(_ text: String) throws(WeChatPayError) -> PrivateKey { try PrivateKey(pem: text) }

  /// A key from a file; see ``init(contentsOf:)``.
  ///
  /// - Parameter path: From the root, from the process's working directory, or from the home folder with `~/` in front.
  public static func file(_ path: String) throws(WeChatPayError) -> PrivateKey {
    try PrivateKey(KeyFile(path: path).content(for: .privateKey))
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
  package func isPair(of publicKey: PublicKey) -> Bool { key.isEqual(to: publicKey.key) }
}

extension PrivateKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "PrivateKey(RSA, \(key.bits) bits)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension RSAKey {
  /// Refuses what WeChat Pay would refuse, or what is too weak to trust.
  func check(name: String) throws(WeChatPayError) {
    if let otherAlgorithm { throw .invalidConfiguration("\(name) \(otherAlgorithm)") }
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
