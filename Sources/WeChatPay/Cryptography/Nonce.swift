import COpenSSL

/// Random text for one use.
package enum Nonce {
  /// 32 characters of `[0-9A-Za-z]` from the system's cryptographic generator, as the official SDKs send them.
  private static let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)

  package static func make() throws(CryptographyError) -> String {
    // The largest multiple of 62 in a byte: what lies above would favour the first letters.
    let limit = UInt8(256 / alphabet.count * alphabet.count)
    var characters: [UInt8] = []
    characters.reserveCapacity(32)
    var random = [UInt8](repeating: 0, count: 48)
    while characters.count < 32 {
      guard RAND_bytes(&random, 48) == 1 else { throw .operationFailed }
      for byte in random where byte < limit && characters.count < 32 {
        characters.append(alphabet[Int(byte) % alphabet.count])
      }
    }
    return String(decoding: characters, as: UTF8.self)
  }
}
