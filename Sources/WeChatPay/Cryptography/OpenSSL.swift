import COpenSSL

/// What a cryptographic operation can report without giving anything away.
package enum CryptographyError: Error, Hashable, Sendable {
  /// libcrypto refused: wrong key, damaged ciphertext, failed authentication.
  case operationFailed
  /// More bytes than the RSA key can encrypt at once.
  case plaintextTooLong(limit: Int)
}

/// An RSA key of libcrypto, freed with its last reference.
///
/// `@unchecked`: the pointer is never written after `init`, and libcrypto allows one `EVP_PKEY` to be used by several
/// threads for signing, verifying and encrypting, each with a context of its own.
final class RSAKey: @unchecked Sendable {
  let pointer: OpaquePointer

  /// Takes over a reference.
  init(owning pointer: OpaquePointer) { self.pointer = pointer }

  deinit { EVP_PKEY_free(pointer) }

  /// Whether the public halves are the same.
  func isEqual(to other: RSAKey) -> Bool {
    defer { ERR_clear_error() }
    return EVP_PKEY_eq(pointer, other.pointer) == 1
  }

  /// Why the key cannot be used, if it is not RSA.
  var otherAlgorithm: String? {
    switch EVP_PKEY_get_base_id(pointer) {
    case EVP_PKEY_RSA: nil
    case EVP_PKEY_EC, EVP_PKEY_SM2: "is an elliptic-curve key (EC or SM2), not RSA"
    case EVP_PKEY_RSA_PSS: "is restricted to RSA-PSS, and cannot sign with PKCS#1 v1.5"
    case EVP_PKEY_DSA: "is a DSA key, not RSA"
    default: "is a key of another algorithm, not RSA"
    }
  }
  var bits: Int { Int(EVP_PKEY_get_bits(pointer)) }
  var size: Int { Int(EVP_PKEY_get_size(pointer)) }

  /// A configured context, or `nil` if libcrypto has none for this key.
  func context(_ initialize: (OpaquePointer) -> Int32, padding: Int32) -> KeyContext? {
    defer { ERR_clear_error() }
    guard let context = KeyContext(self), initialize(context.pointer) == 1,
      EVP_PKEY_CTX_set_rsa_padding(context.pointer, padding) == 1
    else { return nil }
    return context
  }
}

/// The state of one operation with a key.
final class KeyContext {
  let pointer: OpaquePointer

  init?(_ key: RSAKey) {
    guard let pointer = EVP_PKEY_CTX_new(key.pointer, nil) else { return nil }
    self.pointer = pointer
  }

  deinit { EVP_PKEY_CTX_free(pointer) }
}

enum OpenSSL {
  /// Runs an operation twice, as libcrypto wants: for the size of its output, and for the output.
  static func output(
    _ operation: (UnsafeMutablePointer<UInt8>?, UnsafeMutablePointer<Int>) -> Int32
  ) throws(CryptographyError) -> Data {
    defer { ERR_clear_error() }
    var count = 0
    guard operation(nil, &count) == 1 else { throw .operationFailed }
    var bytes = [UInt8](repeating: 0, count: count)
    guard operation(&bytes, &count) == 1, count <= bytes.count else { throw .operationFailed }
    return Data(bytes.prefix(count))
  }
}

extension Data {
  /// The bytes for C; a pointer also where there are none.
  func withBytes<Result>(_ body: (UnsafePointer<UInt8>, Int) -> Result) -> Result {
    if isEmpty { return withUnsafePointer(to: 0) { body($0, 0) } }
    return withUnsafeBytes { buffer in
      guard let base = buffer.bindMemory(to: UInt8.self).baseAddress else {
        return withUnsafePointer(to: 0) { body($0, 0) }
      }
      return body(base, buffer.count)
    }
  }
}
