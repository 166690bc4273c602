/// What a text is that was given where something else belongs. It keeps nothing of the text, so that it can be named in
/// an error.
enum GivenText: Equatable {
  case empty
  case keyContent(KeyContent.Kind)
  case binary
  case publicKeyID
  case certificateSerial
  case appID
  case merchantNumber
  /// 32 letters and digits.
  case apiKey
  case path

  /// What the text is, as far as its form tells.
  init?(_ text: String) {
    let trimmed = text.trimmed
    if trimmed.isEmpty {
      self = .empty
    } else if let content = KeyContent.all(in: text).first {
      self = .keyContent(content.kind)
    } else if trimmed.unicodeScalars.contains(where: { $0 == "\u{FFFD}" || ($0.value < 0x20 && !$0.isLayout) }) {
      self = .binary
    } else if trimmed.uppercased().hasPrefix(CertificateSerial.publicKeyPrefix) {
      self = .publicKeyID
    } else if ["/", "./", "../", "~", "file:"].contains(where: { trimmed.hasPrefix($0) })
      || KeyFile.harmlessName(String(trimmed)) != nil
    {
      self = .path
    } else if trimmed.utf8.count == 40, trimmed.utf8.allSatisfy(\.isHexadecimalDigit) {
      self = .certificateSerial
    } else if trimmed.utf8.count == 18, trimmed.hasPrefix("wx"),
      trimmed.utf8.dropFirst(2).allSatisfy(\.isHexadecimalDigit)
    {
      self = .appID
    } else if (8...10).contains(trimmed.utf8.count), trimmed.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      self = .merchantNumber
    } else if trimmed.utf8.count == 32, trimmed.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) {
      self = .apiKey
    } else {
      return nil
    }
  }

  /// What it is, and where it belongs.
  var name: String {
    switch self {
    case .empty: "empty"
    case .keyContent(let kind): kind.nameAsValue
    case .binary: "the bytes of a file, read as text"
    case .publicKeyID: "the ID of WeChat Pay's public key: it belongs in PlatformVerifier.publicKey(id:pem:)"
    case .certificateSerial: "a certificate's serial: the merchant's belongs in certificateSerial:"
    case .appID: "an AppID, which belongs in requests"
    case .merchantNumber: "digits like a merchant's number: that belongs in id:"
    case .apiKey: "32 letters and digits like an APIv3 key: that belongs in apiV3Key:"
    case .path: "a path"
    }
  }
}

extension KeyContent.Kind {
  /// What it is, where a value of another kind was expected.
  var nameAsValue: String {
    switch self {
    case .privateKey, .lockedPrivateKey, .puTTYKey: "a private key"
    case .publicKey: "a public key"
    case .certificate: "a certificate"
    case .certificateRequest: "a certificate request"
    case .openSSHKey: "a key of SSH"
    case .pkcs12, .certificateBundle, .javaKeyStore, .archive, .utf16, .binary, .cutOff, .damaged:
      "the content of a key or certificate file"
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isLayout: Bool { self == "\n" || self == "\r" || self == "\t" }
}

extension String {
  /// Without blanks, line feeds and byte order marks around it.
  var trimmed: Substring {
    func isBlank(_ character: Character) -> Bool { character.isWhitespace || character == "\u{FEFF}" }
    var text = self[...].drop(while: isBlank)
    while let last = text.last, isBlank(last) { text.removeLast() }
    return text
  }
}

extension UInt8 {
  var isHexadecimalDigit: Bool {
    (0x30...0x39).contains(self) || (0x41...0x46).contains(self) || (0x61...0x66).contains(self)
  }
}
