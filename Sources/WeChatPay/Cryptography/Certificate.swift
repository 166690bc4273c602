import COpenSSL

/// An X.509 certificate: a platform certificate of WeChat Pay, or the merchant's `apiclient_cert.pem`.
///
/// It is accepted, as text and as a file, in all the spellings that ``PrivateKey`` is accepted in.
public struct Certificate: Sendable {
  /// Upper-case hexadecimal digits, two for each byte, leading zeros kept: what `Wechatpay-Serial` and `serial_no` carry.
  public let serial: String
  /// The first moment at which it counts.
  public let effective: Date
  /// The last moment at which it counts.
  public let expires: Date
  /// The key that it certifies.
  public let publicKey: PublicKey

  /// Reads a certificate from text: the first one, if there are several.
  ///
  /// - Throws: ``WeChatPayError/invalidConfiguration(_:)`` if the text holds something else or its key is not RSA of at
  ///   least 2048 bits. The text says what to do.
  public init(pem: String) throws(WeChatPayError) {
    try self.init(KeyReading(role: .certificate, place: .text).content(ofText: pem))
  }

  /// Reads a certificate from a file of at most 1 MiB.
  ///
  /// - Throws: ``WeChatPayError/invalidConfiguration(_:)`` as ``init(pem:)``, or if the file cannot be read.
  public init(contentsOf file: URL) throws(WeChatPayError) {
    try self.init(KeyFile(file).content(for: .certificate))
  }

  private init(_ content: KeyContent) throws(WeChatPayError) {
    guard let x509 = OpenSSL.reading(content.der, { d2i_X509(nil, &$0, $1) }) else {
      throw .invalidConfiguration("the certificate is damaged")
    }
    defer { X509_free(x509) }
    defer { ERR_clear_error() }
    guard let pointer = X509_get_pubkey(x509), let serial = Self.serial(of: x509),
      let effective = Self.date(X509_get0_notBefore(x509)), let expires = Self.date(X509_get0_notAfter(x509))
    else { throw .invalidConfiguration("the certificate is damaged") }
    let key = RSAKey(owning: pointer)
    try key.check(name: "the key of a certificate")
    publicKey = PublicKey(key)
    self.serial = serial
    self.effective = effective
    self.expires = expires
  }

  /// A certificate from text; see ``init(pem:)``.
  public static func pem(_ text: String) throws(WeChatPayError) -> Certificate { try Certificate(pem: text) }

  /// A certificate from a file; see ``init(contentsOf:)``.
  ///
  /// - Parameter path: From the root, from the process's working directory, or from the home folder with `~/` in front.
  public static func file(_ path: String) throws(WeChatPayError) -> Certificate {
    try Certificate(KeyFile(path: path).content(for: .certificate))
  }

  private static func serial(of x509: OpaquePointer) -> String? {
    guard let number = ASN1_INTEGER_to_BN(X509_get0_serialNumber(x509), nil) else { return nil }
    defer { BN_free(number) }
    guard let digits = BN_bn2hex(number) else { return nil }
    defer { CRYPTO_free(digits, #file, #line) }
    return String(cString: digits)
  }

  private static func date(_ time: UnsafePointer<ASN1_TIME>?) -> Date? {
    var parts = tm()
    guard let time, ASN1_TIME_to_tm(time, &parts) == 1 else { return nil }
    return Date(timeIntervalSince1970: TimeInterval(timegm(&parts)))
  }
}
