/// The name of a key: a certificate's serial in upper-case hexadecimal, or `PUB_KEY_ID_…`.
struct CertificateSerial: Hashable, Sendable {
  /// Upper case, leading zeros kept.
  let text: String

  static let publicKeyPrefix = "PUB_KEY_ID_"

  /// Takes what the program was configured with, in any case.
  init(configured text: String) { self.text = text.uppercased() }

  /// Takes what came in a header, in upper or in lower case throughout; mixed case is nothing that WeChat Pay sends, but
  /// a damaged header.
  init?(received text: String) {
    guard text == text.uppercased() || text == text.lowercased() else { return nil }
    self.text = text.uppercased()
  }

  /// Takes the serial of a merchant's API certificate.
  init(merchant text: String) throws(WeChatPayError) {
    self.init(configured: text)
    guard !isPublicKeyID else {
      throw .invalidConfiguration(
        "the merchant's certificate serial is the ID of WeChat Pay's public key; the serial of the merchant's own "
          + "API certificate is needed")
    }
    guard !text.isEmpty, text.utf8.count <= 64, text.utf8.allSatisfy({ $0.isHexadecimalDigit }) else {
      throw .invalidConfiguration("the merchant's certificate serial is not a hexadecimal number")
    }
  }

  /// Takes the ID of a public key of WeChat Pay.
  init(publicKeyID text: String) throws(WeChatPayError) {
    self.init(configured: text)
    let rest = self.text.dropFirst(Self.publicKeyPrefix.count)
    guard isPublicKeyID, !rest.isEmpty, rest.utf8.allSatisfy({ $0.isHexadecimalDigit }) else {
      throw .invalidConfiguration("the ID of WeChat Pay's public key must be \(Self.publicKeyPrefix) and digits")
    }
  }

  var isPublicKeyID: Bool { text.hasPrefix(Self.publicKeyPrefix) }
}

extension UInt8 {
  fileprivate var isHexadecimalDigit: Bool {
    (0x30...0x39).contains(self) || (0x41...0x46).contains(self) || (0x61...0x66).contains(self)
  }
}
