import Foundation

/// The kinds of PEM blocks that merchants hold in their hands.
enum PEMKind: String, CaseIterable {
  case privateKey = "PRIVATE KEY"
  case rsaPrivateKey = "RSA PRIVATE KEY"
  case encryptedPrivateKey = "ENCRYPTED PRIVATE KEY"
  case publicKey = "PUBLIC KEY"
  case rsaPublicKey = "RSA PUBLIC KEY"
  case certificate = "CERTIFICATE"
  case certificateRequest = "CERTIFICATE REQUEST"

  /// The first block's kind, or `nil` if the text holds no PEM block that is known.
  init?(firstIn text: String) {
    let opening = "-----BEGIN "
    guard let start = text.range(of: opening), let end = text[start.upperBound...].range(of: "-----") else {
      return nil
    }
    self.init(rawValue: String(text[start.upperBound..<end.lowerBound]))
  }

  /// What the block is, in words.
  var name: String {
    switch self {
    case .privateKey, .rsaPrivateKey: "a private key"
    case .encryptedPrivateKey: "a private key that is locked with a password"
    case .publicKey, .rsaPublicKey: "a public key"
    case .certificate: "a certificate"
    case .certificateRequest: "a certificate request"
    }
  }

  /// The complaint about a block where another kind belongs.
  static func mismatch(_ kind: PEMKind?, wanted: String) -> WeChatPayError {
    .invalidConfiguration("\(wanted) is needed, but the PEM text holds \(kind?.name ?? "no key and no certificate")")
  }
}
