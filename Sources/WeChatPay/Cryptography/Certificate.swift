import COpenSSL
public import Foundation

/// An X.509 certificate: a platform certificate of WeChat Pay, or the merchant's `apiclient_cert.pem`.
public struct Certificate: Sendable {
  /// Upper-case hexadecimal digits, two for each byte, leading zeros kept: what `Wechatpay-Serial` and `serial_no` carry.
  public let serial: String
  /// The first moment at which it counts.
  public let effective: Date
  /// The last moment at which it counts.
  public let expires: Date
  /// The key that it certifies.
  public let publicKey: PublicKey

  /// Reads a certificate (`BEGIN CERTIFICATE`).
  ///
  /// - Throws: ``WeChatPayError/invalidConfiguration(_:)`` if the text holds something else or its key is not RSA of at
  ///   least 2048 bits.
  public init(pem: String) throws(WeChatPayError) {
    let kind = PEMKind(firstIn: pem)
    guard kind == .certificate else { throw PEMKind.mismatch(kind, wanted: "a certificate") }
    guard let x509 = OpenSSL.reading(pem, { PEM_read_bio_X509($0, nil, refusePassword, nil) }) else {
      throw .invalidConfiguration("the certificate is damaged")
    }
    defer { X509_free(x509) }
    defer { ERR_clear_error() }
    guard let pointer = X509_get_pubkey(x509), let serial = Self.serial(of: x509),
      let effective = Self.date(X509_get0_notBefore(x509)), let expires = Self.date(X509_get0_notAfter(x509))
    else { throw .invalidConfiguration("the certificate is damaged") }
    let key = RSAKey(owning: pointer)
    try key.check(name: "the key of certificate \(serial)")
    publicKey = PublicKey(key)
    self.serial = serial
    self.effective = effective
    self.expires = expires
  }

  /// Reads a certificate from a PEM file.
  ///
  /// - Throws: ``WeChatPayError/invalidConfiguration(_:)`` as ``init(pem:)``, or if the file cannot be read.
  public init(contentsOf file: URL) throws(WeChatPayError) {
    try self.init(pem: PEMKind.text(of: file))
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
