import COpenSSL
import Foundation

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

  var isRSA: Bool { EVP_PKEY_get_base_id(pointer) == EVP_PKEY_RSA }
  var bits: Int { Int(EVP_PKEY_get_bits(pointer)) }
  var size: Int { Int(EVP_PKEY_get_size(pointer)) }

  /// A configured context, or `nil` if libcrypto has none for this key.
  func context(_ initialize: (OpaquePointer) -> Int32, padding: Int32) -> KeyContext? {
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

/// Refuses to ask for a password: libcrypto's own callback would wait at the terminal.
func refusePassword(
  _ buffer: UnsafeMutablePointer<CChar>?, _ size: Int32, _ isWriting: Int32, _ context: UnsafeMutableRawPointer?
) -> Int32 {
  -1
}

enum OpenSSL {
  /// Runs `read` over a memory BIO with `text`, and leaves no error behind for the next caller on this thread.
  static func reading<Result>(_ text: String, _ read: (OpaquePointer) -> Result?) -> Result? {
    defer { ERR_clear_error() }
    var text = text
    return text.withUTF8 { bytes in
      guard let count = Int32(exactly: bytes.count), let bio = BIO_new_mem_buf(bytes.baseAddress, count) else {
        return nil
      }
      defer { BIO_free(bio) }
      return read(bio)
    }
  }

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
