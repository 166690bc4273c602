/// What a reply announces about a file: `hash_type` and `hash_value`. Hexadecimal digits, in either case.
///
/// A download is not signed itself as a rule. The reply that announces its digest is, and so vouches for the file.
///
/// Source: https://pay.weixin.qq.com/doc/v3/merchant/4013071238 (bills: SHA-1 of the unpacked bytes),
/// https://pay.weixin.qq.com/doc/v3/merchant/4012716436 (receipts of transfers: SHA-256 or SM3).
public enum FileDigest: Sendable, Hashable {
  /// 40 digits.
  case sha1(String)
  /// 64 digits.
  case sha256(String)
  /// 64 digits, of the Chinese standard GB/T 32905.
  case sm3(String)
}

extension FileDigest {
  /// `SHA-1`
  var name: String {
    switch self {
    case .sha1: "SHA-1"
    case .sha256: "SHA-256"
    case .sm3: "SM3"
    }
  }

  var algorithm: DigestAlgorithm {
    switch self {
    case .sha1: .sha1
    case .sha256: .sha256
    case .sm3: .sm3
    }
  }

  private var digits: String {
    switch self {
    case .sha1(let digits), .sha256(let digits), .sm3(let digits): digits
    }
  }

  /// - Throws: ``WeChatPayError/invalidRequest(_:)`` for what no file can have, before anything is downloaded.
  func check() throws(WeChatPayError) {
    let count = algorithm.size * 2
    guard digits.utf8.count == count, digits.utf8.allSatisfy(isHexadecimal) else {
      throw .invalidRequest(
        "the file's digest is no \(name): that has \(count) hexadecimal digits and nothing else, as 'hash_value' has them"
      )
    }
  }

  func matches(_ digest: Data) -> Bool { digits.lowercased() == digest.hexadecimal }
}

private func isHexadecimal(_ digit: UInt8) -> Bool {
  switch digit {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
    UInt8(ascii: "A")...UInt8(ascii: "F"):
    true
  default: false
  }
}
