/// Why a key or certificate is refused.
public enum KeyError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The text holds no PEM that can be read as what was asked for.
  case unreadable(expected: String)
  /// A public key or certificate stands where a private key belongs, or the other way round.
  case wrongKind(expected: String, found: String)
  case notRSA
  /// The key has fewer than 2,048 bits.
  case tooShort(bits: Int)
  /// The file cannot be read.
  case unreadableFile(path: String)

  public var description: String {
    switch self {
    case .unreadable(let expected): "the text is no \(expected) in PEM"
    case .wrongKind(let expected, let found): "a \(expected) belongs here, and this is a \(found)"
    case .notRSA: "the key is no RSA key"
    case .tooShort(let bits): "the key has \(bits) bits, and 2,048 is the least"
    case .unreadableFile(let path): "the file '\(path)' cannot be read"
    }
  }
}

/// An operation of the cryptography library that failed on sound input, or on input that is not what it should be.
struct CryptographyError: Error {
  var operation: String
}
