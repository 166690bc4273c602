/// Who sends the requests: the merchant's number, and what proves it.
public struct Merchant: Sendable, CustomStringConvertible, CustomReflectable {
  /// The merchant's number (`mchid`); a service provider's own, never that of a sub-merchant.
  public let id: String
  /// The serial number of the merchant's API certificate, in hexadecimal digits, leading zeros included.
  public let certificateSerial: String
  let signer: any RequestSigner
  let decryptionKey: RSAPrivateKey?

  /// A merchant whose key is at hand.
  public init(id: String, certificateSerial: String, privateKey: RSAPrivateKey) {
    self.id = id
    self.certificateSerial = certificateSerial
    signer = privateKey
    decryptionKey = privateKey
  }

  /// A merchant whose key signs elsewhere. Sensitive fields of replies cannot be decrypted without the key, and stay as
  /// they arrive.
  public init(id: String, certificateSerial: String, signer: any RequestSigner) {
    self.id = id
    self.certificateSerial = certificateSerial
    self.signer = signer
    decryptionKey = nil
  }

  public var description: String { "Merchant(\(id))" }
  public var customMirror: Mirror {
    Mirror(self, children: ["id": id, "certificateSerial": certificateSerial])
  }
}
