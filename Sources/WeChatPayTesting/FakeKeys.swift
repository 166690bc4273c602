import WeChatPay

/// The keys of a ``FakeServer`` and of its merchants: what both sides of real payments have, each its own.
///
/// Programs in any language that take the server for WeChat Pay are configured with these. Save them, since they are
/// `Codable`, and give them to the next server, and nobody has to be configured anew.
///
/// ```swift
/// let keys = try FakeKeys(merchantIDs: ["1900000001", "1900000002"])
/// let server = try FakeServer(keys: keys)
/// ```
///
/// Prints nothing of itself.
public struct FakeKeys: Sendable, Hashable, Codable {
  /// The merchants that the server knows; the first one is meant where none is named.
  public var merchants: [MerchantKeys]
  /// Those of the platform.
  public var platform: PlatformKeys

  /// Keys that are there already.
  public init(merchants: [MerchantKeys], platform: PlatformKeys) {
    self.merchants = merchants
    self.platform = platform
  }

  /// Fresh keys: making them takes a tenth of a second for each merchant, and two for the platform.
  ///
  /// - Throws: ``FakeServerError`` if a number is none of a merchant.
  public init(merchantIDs: [String] = [Self.usualMerchantID]) throws {
    merchants = try merchantIDs.map { try MerchantKeys(id: $0) }
    platform = try PlatformKeys()
  }

  /// The merchant of servers that were not told otherwise.
  public static let usualMerchantID = "1900000001"

  /// What a merchant has.
  public struct MerchantKeys: Sendable, Hashable, Codable {
    /// The merchant's number (`mchid`).
    public let id: String
    /// The serial of the merchant's certificate: 40 hexadecimal digits.
    public let certificateSerial: String
    /// `apiclient_key.pem`
    public let privateKeyPEM: String
    /// `apiclient_cert.pem`
    public let certificatePEM: String
    /// 32 characters.
    public let apiV3Key: String

    /// A merchant with a key of its own.
    ///
    /// - Parameters:
    ///   - id: Digits.
    ///   - privateKeyPEM: As `apiclient_key.pem` has it; nil for a fresh one.
    ///   - certificateSerial: Up to 40 hexadecimal digits, for which a certificate is made; nil for some.
    ///   - apiV3Key: 32 characters; nil for fresh ones.
    /// - Throws: ``FakeServerError`` that says what cannot be right.
    public init(
      id: String, privateKeyPEM: String? = nil, certificateSerial: String? = nil, apiV3Key: String? = nil
    ) throws {
      let pair = try privateKeyPEM.map { try KeyPair(pem: $0, of: "the merchant's private key") } ?? KeyPair()
      let serial = certificateSerial ?? KeyPair.freshSerial()
      try self.init(
        id: id, privateKeyPEM: pair.privatePEM(),
        certificatePEM: pair.certificate(serial: serial, name: "Merchant \(id) of a fake server"),
        apiV3Key: apiV3Key ?? KeyPair.freshSecret())
    }

    /// A merchant whose certificate is there already.
    ///
    /// - Throws: ``FakeServerError`` that says what cannot be right.
    public init(id: String, privateKeyPEM: String, certificatePEM: String, apiV3Key: String) throws {
      self.id = id
      self.privateKeyPEM = privateKeyPEM
      self.certificatePEM = certificatePEM
      self.apiV3Key = apiV3Key
      certificateSerial = try configured("the merchant's certificate") { () throws(WeChatPayError) in
        try Certificate(pem: certificatePEM).serial
      }
      _ = try Parties.Party(self)
    }
  }

  /// What the platform has.
  public struct PlatformKeys: Sendable, Hashable, Codable {
    /// The ID of the public key: `PUB_KEY_ID_` and digits.
    public let publicKeyID: String
    /// `pub_key.pem`
    public let publicKeyPEM: String
    /// What belongs to the public key: with it, the server signs for those who use the public key.
    public let privateKeyPEM: String
    /// The platform certificate, which the server gives away encrypted.
    public let certificatePEM: String
    /// Its serial, as replies name it.
    public let certificateSerial: String
    /// What belongs to the certificate.
    public let certificatePrivateKeyPEM: String

    /// A platform with keys of its own.
    ///
    /// - Parameters:
    ///   - publicKeyID: `PUB_KEY_ID_` and digits; nil for the usual one.
    ///   - privateKeyPEM: What belongs to the public key; nil for a fresh one.
    ///   - certificatePEM: The platform certificate; nil for a fresh one.
    ///   - certificatePrivateKeyPEM: What belongs to the certificate: both are given, or none.
    /// - Throws: ``FakeServerError`` that says what cannot be right.
    public init(
      publicKeyID: String? = nil, privateKeyPEM: String? = nil, certificatePEM: String? = nil,
      certificatePrivateKeyPEM: String? = nil
    ) throws {
      let pair = try privateKeyPEM.map { try KeyPair(pem: $0, of: "the platform's private key") } ?? KeyPair()
      self.privateKeyPEM = try pair.privatePEM()
      publicKeyPEM = try pair.publicPEM()
      self.publicKeyID = publicKeyID ?? "PUB_KEY_ID_0119000000012026010100000000000000"
      guard (certificatePEM == nil) == (certificatePrivateKeyPEM == nil) else {
        throw FakeServerError("the platform certificate and its private key are given both, or none")
      }
      if let certificatePEM, let certificatePrivateKeyPEM {
        self.certificatePEM = certificatePEM
        self.certificatePrivateKeyPEM = certificatePrivateKeyPEM
      } else {
        let pair = try KeyPair()
        self.certificatePEM = try pair.certificate(serial: KeyPair.freshSerial(), name: "Platform of a fake server")
        self.certificatePrivateKeyPEM = try pair.privatePEM()
      }
      let text = self.certificatePEM
      certificateSerial = try configured("the platform certificate") { () throws(WeChatPayError) in
        try Certificate(pem: text).serial
      }
      _ = try Parties.Platform(self)
    }
  }
}

extension FakeKeys: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "FakeKeys(\(merchants.map(\.id).joined(separator: ", ")))" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: ["merchants": merchants.map(\.id)]) }
}

extension FakeKeys.MerchantKeys: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "MerchantKeys(\(id), certificate \(certificateSerial))" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: ["id": id]) }
}

extension FakeKeys.PlatformKeys: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "PlatformKeys(\(publicKeyID), certificate \(certificateSerial))" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: ["publicKeyID": publicKeyID]) }
}
