import COpenSSL

/// The merchant's APIv3 key, and AES-256-GCM with it: what notifications and platform certificates are encrypted with.
///
/// Prints nothing of itself.
public struct APIv3Key: Sendable {
  let bytes: Data

  /// Takes the 32 ASCII characters as they were set in the merchant console.
  ///
  /// A line feed behind them is left out: everything that reads a secret from a file has one there, and a key cannot.
  /// What else is too much is refused and not trimmed, since a key that is not exactly what was set decrypts nothing, and
  /// says so only when the first notification comes.
  ///
  /// - Throws: ``WeChatPayError/invalidConfiguration(_:)`` for any other length, or other characters. The text says what
  ///   is wrong, and shows nothing of the key.
  public init(_ text: String) throws(WeChatPayError) {
    bytes = try Data(SecretText.key(text, name: "the APIv3 key").utf8)
  }

  /// A key for one file, as a reply carries it; nil unless it has 32 bytes.
  init?(ofFile bytes: Data) {
    guard bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  /// Decrypts `cipher ‖ tag`.
  ///
  /// - Parameters:
  ///   - ciphertext: The encrypted bytes, followed by the tag of 16 bytes.
  ///   - nonce: 12 bytes in real traffic; other lengths work.
  ///   - associatedData: Authenticated, not encrypted; may be empty.
  package func decrypt(_ ciphertext: Data, nonce: Data, associatedData: Data) throws(CryptographyError) -> Data {
    defer { ERR_clear_error() }
    guard ciphertext.count >= Self.tagSize, !nonce.isEmpty, nonce.count <= 64 else { throw .operationFailed }
    let body = Data(ciphertext.dropLast(Self.tagSize))
    var tag = [UInt8](ciphertext.suffix(Self.tagSize))
    let cipher = try Cipher(key: bytes, nonce: nonce, encrypting: false)
    try cipher.authenticate(associatedData)
    let plaintext = try cipher.update(body)
    guard EVP_CIPHER_CTX_ctrl(cipher.context, EVP_CTRL_AEAD_SET_TAG, Int32(Self.tagSize), &tag) == 1 else {
      throw .operationFailed
    }
    try cipher.finish()
    return plaintext
  }

  /// Encrypts, and appends the tag of 16 bytes. WeChat Pay does this; tests and simulators need it.
  package func encrypt(_ plaintext: Data, nonce: Data, associatedData: Data) throws(CryptographyError) -> Data {
    defer { ERR_clear_error() }
    guard !nonce.isEmpty, nonce.count <= 64 else { throw .operationFailed }
    let cipher = try Cipher(key: bytes, nonce: nonce, encrypting: true)
    try cipher.authenticate(associatedData)
    let body = try cipher.update(plaintext)
    try cipher.finish()
    var tag = [UInt8](repeating: 0, count: Self.tagSize)
    guard EVP_CIPHER_CTX_ctrl(cipher.context, EVP_CTRL_AEAD_GET_TAG, Int32(Self.tagSize), &tag) == 1 else {
      throw .operationFailed
    }
    return body + Data(tag)
  }

  private static let tagSize = 16
}

extension APIv3Key: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "APIv3Key(redacted)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}

/// One run of AES-256-GCM.
private final class Cipher {
  let context: OpaquePointer

  init(key: Data, nonce: Data, encrypting: Bool) throws(CryptographyError) {
    guard let context = EVP_CIPHER_CTX_new() else { throw .operationFailed }
    self.context = context
    let direction: Int32 = encrypting ? 1 : 0
    let isReady = key.withBytes { key, _ in
      nonce.withBytes { nonce, nonceCount in
        EVP_CipherInit_ex(context, EVP_aes_256_gcm(), nil, nil, nil, direction) == 1
          && EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_IVLEN, Int32(nonceCount), nil) == 1
          && EVP_CipherInit_ex(context, nil, nil, key, nonce, direction) == 1
      }
    }
    guard isReady else { throw .operationFailed }
  }

  deinit { EVP_CIPHER_CTX_free(context) }

  func authenticate(_ bytes: Data) throws(CryptographyError) {
    guard !bytes.isEmpty else { return }
    guard let size = Int32(exactly: bytes.count) else { throw .operationFailed }
    var written: Int32 = 0
    guard bytes.withBytes({ input, _ in EVP_CipherUpdate(context, nil, &written, input, size) }) == 1 else {
      throw .operationFailed
    }
  }

  func update(_ bytes: Data) throws(CryptographyError) -> Data {
    guard !bytes.isEmpty else { return Data() }
    guard let size = Int32(exactly: bytes.count) else { throw .operationFailed }
    var output = [UInt8](repeating: 0, count: bytes.count)
    var written: Int32 = 0
    let result = bytes.withBytes { input, _ in EVP_CipherUpdate(context, &output, &written, input, size) }
    guard result == 1, Int(written) == bytes.count else { throw .operationFailed }
    return Data(output)
  }

  func finish() throws(CryptographyError) {
    var rest = [UInt8](repeating: 0, count: 16)
    var written: Int32 = 0
    guard EVP_CipherFinal_ex(context, &rest, &written) == 1 else { throw .operationFailed }
  }
}
