import COpenSSL

/// A digest that is fed piece by piece.
package final class StreamingDigest {
  private let context: OpaquePointer?
  private let algorithm: DigestAlgorithm

  package init(_ algorithm: DigestAlgorithm) {
    self.algorithm = algorithm
    context = EVP_MD_CTX_new()
    EVP_DigestInit_ex(context, algorithm.method, nil)
  }

  deinit { EVP_MD_CTX_free(context) }

  package func update(_ bytes: Data) {
    _ = bytes.withBytes { EVP_DigestUpdate(context, $0, $1) }
  }

  package func finish() -> Data {
    var output = [UInt8](repeating: 0, count: algorithm.size)
    EVP_DigestFinal_ex(context, &output, nil)
    return Data(output)
  }
}

/// The digests of the protocol.
package enum DigestAlgorithm: Sendable {
  case sha1
  case sha256
  case sm3

  fileprivate var method: OpaquePointer? {
    switch self {
    case .sha1: EVP_sha1()
    case .sha256: EVP_sha256()
    case .sm3: EVP_sm3()
    }
  }

  var size: Int {
    switch self {
    case .sha1: 20
    case .sha256, .sm3: 32
    }
  }
}

package enum SHA256Digest {
  package static func of(_ bytes: Data) -> Data {
    let digest = StreamingDigest(.sha256)
    digest.update(bytes)
    return digest.finish()
  }
}

package enum HMACSHA256 {
  package static func code(of message: Data, key: Data) throws(CryptographyError) -> Data {
    var output = [UInt8](repeating: 0, count: 32)
    var count = 0
    let result = key.withBytes { key, keyCount in
      message.withBytes { message, messageCount in
        EVP_Q_mac(nil, "HMAC", nil, "SHA256", nil, key, keyCount, message, messageCount, &output, output.count, &count)
      }
    }
    guard result != nil, count == output.count else { throw .operationFailed }
    return Data(output)
  }
}

extension Data {
  /// Lower-case hexadecimal digits.
  package var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// Standard base64 in its only canonical form; `nil` for anything else.
  ///
  /// Foundation's decoder ignores the unused bits of the last digit, so that several texts would mean the same bytes.
  package init?(canonicalBase64 text: String) {
    guard let bytes = Data(base64Encoded: text), bytes.base64EncodedString() == text else { return nil }
    self = bytes
  }
}
