import COpenSSL
import Foundation

/// Owns a key of OpenSSL.
///
/// Unchecked because the pointer is opaque: the key is never changed after it was read, and OpenSSL 3 lets threads share
/// one that is only used.
final class KeyHandle: @unchecked Sendable {
  let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) {
    self.pointer = pointer
  }

  deinit {
    EVP_PKEY_free(pointer)
  }

  /// Refuses what is no RSA key of a sufficient size.
  func checked() throws(KeyError) -> KeyHandle {
    guard EVP_PKEY_get_base_id(pointer) == EVP_PKEY_RSA else { throw .notRSA }
    let bits = Int(EVP_PKEY_get_bits(pointer))
    guard bits >= 2048 else { throw .tooShort(bits: bits) }
    return self
  }
}

/// The private key of a merchant's API certificate, at least 2,048 bits long. It prints nothing of itself.
public struct RSAPrivateKey: Sendable, CustomStringConvertible, CustomReflectable {
  let handle: KeyHandle

  /// Reads a key from PEM, PKCS#8 (`BEGIN PRIVATE KEY`) or PKCS#1 (`BEGIN RSA PRIVATE KEY`).
  public init(pem: String) throws(KeyError) {
    let label = pemLabel(pem)
    guard label?.contains("PRIVATE KEY") ?? false else {
      throw label.map { .wrongKind(expected: "private key", found: $0.lowercased()) }
        ?? .unreadable(expected: "private key")
    }
    let pointer = withPEM(pem) { PEM_read_bio_PrivateKey($0, nil, refusePassphrase, nil) }
    guard let pointer else { throw .unreadable(expected: "private key") }
    handle = try KeyHandle(pointer).checked()
  }

  /// Reads a key from a PEM file, such as `apiclient_key.pem`.
  public init(pemFile path: String) throws(KeyError) {
    try self.init(pem: try readText(path))
  }

  public var description: String { "RSAPrivateKey(<redacted>)" }
  public var customMirror: Mirror { Mirror(self, children: [:]) }

  /// RSASSA-PKCS1-v1_5 over SHA-256.
  func rsaSignature(of message: Data) throws(CryptographyError) -> Data {
    guard let context = EVP_MD_CTX_new() else { throw CryptographyError(operation: "signing") }
    defer { EVP_MD_CTX_free(context) }
    guard EVP_DigestSignInit(context, nil, EVP_sha256(), nil, handle.pointer) == 1 else {
      throw CryptographyError(operation: "signing")
    }
    var length = Int(EVP_PKEY_get_size(handle.pointer))
    var signature = [UInt8](repeating: 0, count: length)
    let status = message.withUnsafeBytes { bytes in
      EVP_DigestSign(context, &signature, &length, bytes.baseAddress, bytes.count)
    }
    guard status == 1 else { throw CryptographyError(operation: "signing") }
    return Data(signature[..<length])
  }

  /// RSAES-OAEP with SHA-1, which is what the API uses for sensitive fields.
  func decrypt(_ ciphertext: Data) throws(CryptographyError) -> Data {
    try transformOAEP(
      ciphertext, key: handle, name: "decryption", start: { EVP_PKEY_decrypt_init($0) },
      transform: { EVP_PKEY_decrypt($0, $1, $2, $3, $4) })
  }
}

/// A public key of the platform, at least 2,048 bits long.
public struct RSAPublicKey: Sendable, CustomStringConvertible {
  let handle: KeyHandle

  /// Reads a key from PEM: a public key (`BEGIN PUBLIC KEY`), or a certificate that holds one.
  public init(pem: String) throws(KeyError) {
    let label = pemLabel(pem)
    let pointer: OpaquePointer?
    switch label {
    case "PUBLIC KEY": pointer = withPEM(pem) { PEM_read_bio_PUBKEY($0, nil, refusePassphrase, nil) }
    case "CERTIFICATE":
      pointer = withPEM(pem) { bio in
        guard let certificate = PEM_read_bio_X509(bio, nil, refusePassphrase, nil) else { return nil }
        defer { X509_free(certificate) }
        return X509_get_pubkey(certificate)
      }
    case let other?: throw .wrongKind(expected: "public key", found: other.lowercased())
    case nil: throw .unreadable(expected: "public key")
    }
    guard let pointer else { throw .unreadable(expected: "public key") }
    handle = try KeyHandle(pointer).checked()
  }

  /// Reads a key from a PEM file, such as `pub_key.pem`.
  public init(pemFile path: String) throws(KeyError) {
    try self.init(pem: try readText(path))
  }

  public var description: String { "RSAPublicKey(\(EVP_PKEY_get_bits(handle.pointer)) bits)" }

  /// Whether this is the signature of the message: RSASSA-PKCS1-v1_5 over SHA-256.
  func isValid(_ signature: Data, for message: Data) -> Bool {
    guard let context = EVP_MD_CTX_new() else { return false }
    defer { EVP_MD_CTX_free(context) }
    guard EVP_DigestVerifyInit(context, nil, EVP_sha256(), nil, handle.pointer) == 1 else { return false }
    let status = signature.withUnsafeBytes { signature in
      message.withUnsafeBytes { message in
        EVP_DigestVerify(context, signature.bytes, signature.count, message.bytes, message.count)
      }
    }
    // A refusal leaves its reasons in a queue of the thread.
    ERR_clear_error()
    return status == 1
  }

  /// RSAES-OAEP with SHA-1. The plain text may have up to 42 bytes less than the key.
  func encrypt(_ plaintext: Data) throws(CryptographyError) -> Data {
    try transformOAEP(
      plaintext, key: handle, name: "encryption", start: { EVP_PKEY_encrypt_init($0) },
      transform: { EVP_PKEY_encrypt($0, $1, $2, $3, $4) })
  }

  /// The bytes that ``encrypt(_:)`` can take.
  var maximumPlaintextLength: Int { Int(EVP_PKEY_get_size(handle.pointer)) - 42 }
}

extension UnsafeRawBufferPointer {
  fileprivate var bytes: UnsafePointer<UInt8>? { baseAddress?.assumingMemoryBound(to: UInt8.self) }
}

private func transformOAEP(
  _ input: Data, key: KeyHandle, name: String, start: (OpaquePointer) -> Int32,
  transform: (
    OpaquePointer, UnsafeMutablePointer<UInt8>?, UnsafeMutablePointer<Int>, UnsafePointer<UInt8>?, Int
  ) -> Int32
) throws(CryptographyError) -> Data {
  defer { ERR_clear_error() }
  guard let context = EVP_PKEY_CTX_new(key.pointer, nil) else { throw CryptographyError(operation: name) }
  defer { EVP_PKEY_CTX_free(context) }
  guard start(context) == 1, EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_OAEP_PADDING) == 1 else {
    throw CryptographyError(operation: name)
  }
  var length = Int(EVP_PKEY_get_size(key.pointer))
  var output = [UInt8](repeating: 0, count: length)
  let status = input.withUnsafeBytes { transform(context, &output, &length, $0.bytes, $0.count) }
  guard status == 1 else { throw CryptographyError(operation: name) }
  return Data(output[..<length])
}

/// What the PEM calls its content: `PRIVATE KEY`.
private func pemLabel(_ pem: String) -> String? {
  guard let begin = pem.range(of: "-----BEGIN "),
    let end = pem.range(of: "-----", range: begin.upperBound..<pem.endIndex)
  else { return nil }
  return String(pem[begin.upperBound..<end.lowerBound])
}

private func withPEM<Result>(_ pem: String, _ read: (OpaquePointer) -> Result?) -> Result? {
  let bytes = Array(pem.utf8)
  return bytes.withUnsafeBytes { buffer in
    guard let bio = BIO_new_mem_buf(buffer.baseAddress, Int32(clamping: buffer.count)) else { return nil }
    defer {
      BIO_free(bio)
      ERR_clear_error()
    }
    return read(bio)
  }
}

/// Without this OpenSSL would ask for the passphrase of an encrypted key on the terminal.
private let refusePassphrase:
  @convention(c) (UnsafeMutablePointer<CChar>?, Int32, Int32, UnsafeMutableRawPointer?) -> Int32 = {
    _, _, _, _ in -1
  }

private func readText(_ path: String) throws(KeyError) -> String {
  guard let data = FileManager.default.contents(atPath: path), let text = String(data: data, encoding: .utf8) else {
    throw .unreadableFile(path: path)
  }
  return text
}
