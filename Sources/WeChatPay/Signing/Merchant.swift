/// Who calls: a merchant or a service provider, with what proves it.
///
/// ```swift
/// let merchant = try Merchant(
///   id: "1900007291",
///   certificateSerial: "1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C",
///   privateKey: .file("apiclient_key.pem"),
///   apiV3Key: secrets.apiV3Key)
/// ```
public struct Merchant: Sendable {
  /// The merchant's number (`mchid`); for a service provider its own (`sp_mchid`), never a sub-merchant's.
  public let id: String
  let signer: any RequestSigner
  let decrypter: (any SensitiveFieldDecrypter)?
  let apiV3Key: APIv3Key

  /// A merchant whose private key is in memory.
  ///
  /// - Parameters:
  ///   - id: Digits.
  ///   - certificateSerial: The serial of the merchant's API certificate, in hexadecimal: not the platform's. What
  ///     `openssl x509 -noout -serial` prints will do, and so will colons, blanks and small letters.
  ///   - privateKey: The private key of that certificate: `.pem(text)` or `.file(path)`.
  ///   - apiV3Key: The 32 characters that were set in the merchant console; a line feed behind them is left out.
  /// - Throws: ``WeChatPayError/invalidConfiguration(_:)`` if one of them cannot be right.
  public init(
    id: String, certificateSerial: String, privateKey: PrivateKey, apiV3Key: String
  ) throws(WeChatPayError) {
    let signer = try LocalSigner(certificateSerial: certificateSerial, privateKey: privateKey)
    try self.init(id: id, signer: signer, decrypter: signer, apiV3Key: apiV3Key)
  }

  /// A merchant whose certificate is at hand: `apiclient_cert.pem`. Its serial is read from it.
  ///
  /// - Throws: ``WeChatPayError/invalidConfiguration(_:)`` as ``init(id:certificateSerial:privateKey:apiV3Key:)``, or if
  ///   the private key is not the certificate's.
  public init(
    id: String, certificate: Certificate, privateKey: PrivateKey, apiV3Key: String
  ) throws(WeChatPayError) {
    guard privateKey.isPair(of: certificate.publicKey) else {
      throw .invalidConfiguration("the merchant's private key does not belong to certificate \(certificate.serial)")
    }
    let signer = LocalSigner(certificate, privateKey)
    try self.init(id: id, signer: signer, decrypter: signer, apiV3Key: apiV3Key)
  }

  /// A merchant whose key is elsewhere, or is exchanged while the program runs.
  ///
  /// - Parameters:
  ///   - id: Digits.
  ///   - signer: A ``LocalSigner``, or an own one for a KMS or HSM.
  ///   - decrypter: For sensitive fields of replies; if `nil`, the signer when it is able to.
  ///   - apiV3Key: The 32 characters that were set in the merchant console.
  /// - Throws: ``WeChatPayError/invalidConfiguration(_:)`` if the number or the APIv3 key cannot be right.
  public init(
    id: String, signer: any RequestSigner, decrypter: (any SensitiveFieldDecrypter)? = nil, apiV3Key: String
  ) throws(WeChatPayError) {
    try Self.check(id)
    self.id = id
    self.signer = signer
    self.decrypter = decrypter ?? signer as? any SensitiveFieldDecrypter
    self.apiV3Key = try APIv3Key(apiV3Key)
  }

  /// A number is printed, so that nothing that could be a key may pass for one.
  private static func check(_ id: String) throws(WeChatPayError) {
    let isNumber = id.utf8.allSatisfy { (0x30...0x39).contains($0) }
    if (1..<32).contains(id.utf8.count), isNumber { return }
    switch GivenText(id) {
    case .empty: throw .invalidConfiguration("the merchant's number is empty")
    case .merchantNumber:
      throw .invalidConfiguration("the merchant's number has blanks or line feeds around it: remove them")
    case let other?: throw .invalidConfiguration("what was given as the merchant's number is \(other.name)")
    case nil: break
    }
    throw .invalidConfiguration(
      isNumber ? "the merchant's number has too many digits" : "the merchant's number must be digits")
  }
}

extension Merchant: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "Merchant(\(id))" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: ["id": id]) }
}
