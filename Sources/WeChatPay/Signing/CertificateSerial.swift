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

  /// Takes the serial of a merchant's API certificate as people have it: with `serial=` or `0x` in front, colons, blanks
  /// or quotes, in small letters, or without the zero that makes the number of digits even.
  init(merchant text: String) throws(WeChatPayError) {
    let place = "the merchant's certificate serial"
    var digits = Self.bare(text)
    digits = Self.removing(["serialnumber=", "serial_no=", "serialno=", "serial=", "serialnumber"], from: digits)
    digits = Self.removing(["0x"], from: digits)
    guard !digits.isEmpty, digits.utf8.allSatisfy(\.isHexadecimalDigit) else {
      throw Self.serialMixUp(text, place) ?? .invalidConfiguration("\(place) is not a hexadecimal number")
    }
    guard digits.utf8.count <= 40 else { throw Self.tooLong(digits, place) }
    guard digits.utf8.count != 32 else {
      throw .invalidConfiguration(
        "\(place) has 32 characters, as an APIv3 key has; if it is the serial nevertheless, give the certificate itself: "
          + "Merchant(id:certificate:privateKey:apiV3Key:)")
    }
    self.init(configured: (digits.utf8.count % 2 == 1 ? "0" : "") + digits)
  }

  /// Takes the ID of a public key of WeChat Pay, in any case, with blanks or quotes around it.
  init(publicKeyID text: String) throws(WeChatPayError) {
    let place = "the ID of WeChat Pay's public key"
    self.init(configured: Self.bare(text))
    if isPublicKeyID {
      let rest = self.text.dropFirst(Self.publicKeyPrefix.count)
      guard (1...64).contains(rest.utf8.count), rest.utf8.allSatisfy(\.isHexadecimalDigit) else {
        throw .invalidConfiguration("\(place) must be \(Self.publicKeyPrefix) and digits")
      }
      return
    }
    if GivenText(text) == .certificateSerial {
      throw .invalidConfiguration(
        "what was given as \(place) is a certificate's serial: platform certificates belong in "
          + "PlatformVerifier.certificates(_:), and the ID of a public key begins with \(Self.publicKeyPrefix)")
    }
    let isBareID = self.text.utf8.count >= 20 && self.text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    if !isBareID, let mixUp = Self.mixUp(text, place) { throw mixUp }
    throw .invalidConfiguration(
      isBareID
        ? "\(place) lacks its beginning: write \(Self.publicKeyPrefix) in front of the digits"
        : "\(place) must be \(Self.publicKeyPrefix) and digits")
  }

  private static func mixUp(_ text: String, _ place: String) -> WeChatPayError? {
    guard let given = GivenText(text) else { return nil }
    return .invalidConfiguration(given == .empty ? "\(place) is empty" : "what was given as \(place) is \(given.name)")
  }

  private static func serialMixUp(_ text: String, _ place: String) -> WeChatPayError? {
    let fromCertificate = "use Merchant(id:certificate:privateKey:apiV3Key:)"
    return switch GivenText(text) {
    case .publicKeyID:
      .invalidConfiguration(
        "\(place) is the ID of WeChat Pay's public key; the serial of the merchant's own API certificate is needed")
    case .keyContent(.certificate):
      .invalidConfiguration("what was given as \(place) is the certificate itself: \(fromCertificate)")
    case .path:
      .invalidConfiguration(
        "what was given as \(place) is a path: \(fromCertificate) with .file(…), which reads the serial from the "
          + "certificate")
    default: mixUp(text, place)
    }
  }

  /// Serials have at most 20 bytes (RFC 5280 §4.1.2.2): more digits than 40 are no hexadecimal ones. Fewer may be, even
  /// where no letter is among them, and are never taken for decimal.
  private static func tooLong(_ digits: String, _ place: String) -> WeChatPayError {
    if digits.utf8.count <= 49, let hexadecimal = hexadecimal(ofDecimal: digits) {
      return .invalidConfiguration("\(place) is in decimal; in hexadecimal it is \(hexadecimal)")
    }
    return .invalidConfiguration("\(place) has \(digits.utf8.count) digits; at most 40 are possible")
  }

  private static func hexadecimal(ofDecimal digits: String) -> String? {
    var bytes = [UInt8](repeating: 0, count: 20)
    for digit in digits.utf8 {
      guard (0x30...0x39).contains(digit) else { return nil }
      var carry = Int(digit - 0x30)
      for index in bytes.indices.reversed() {
        carry += Int(bytes[index]) * 10
        bytes[index] = UInt8(carry & 0xFF)
        carry >>= 8
      }
      if carry > 0 { return nil }
    }
    return Data(bytes).hexadecimal.uppercased()
  }

  /// Without what stands around and between the digits.
  private static func bare(_ text: String) -> String {
    String(text.filter { !$0.isWhitespace && !":\"'\u{FEFF}".contains($0) })
  }

  private static func removing(_ beginnings: [String], from text: String) -> String {
    let found = beginnings.first { text.lowercased().hasPrefix($0) }
    return String(text.dropFirst(found?.count ?? 0))
  }

  var isPublicKeyID: Bool { text.hasPrefix(Self.publicKeyPrefix) }
}
