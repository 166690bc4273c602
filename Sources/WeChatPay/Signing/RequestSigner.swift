/// Signs requests for a merchant: a key in memory (``LocalSigner``), a KMS, an HSM.
///
/// A signer may change its key at any time: each signature says which certificate it belongs to.
public protocol RequestSigner: Sendable {
  /// Signs `message` with RSASSA-PKCS1-v1_5 over SHA-256.
  ///
  /// What is thrown here reaches the caller as ``WeChatPayError/signingFailed(_:)``, and nothing is sent.
  func sign(_ message: Data) async throws -> RequestSignature
}

/// Decrypts sensitive fields of replies, which WeChat Pay encrypts for the merchant's certificate.
///
/// A ``RequestSigner`` whose device also decrypts conforms to both.
public protocol SensitiveFieldDecrypter: Sendable {
  /// Decrypts RSAES-OAEP with SHA-1 and MGF1-SHA-1, without a label.
  func decrypt(_ ciphertext: Data) async throws -> Data
}

/// A signature and the certificate it belongs to.
public struct RequestSignature: Sendable {
  let certificateSerial: String
  let bytes: Data

  /// - Parameters:
  ///   - certificateSerial: The serial of the merchant's API certificate, as `serial_no` carries it.
  ///   - bytes: The raw signature, not base64.
  public init(certificateSerial: String, bytes: Data) {
    self.certificateSerial = certificateSerial
    self.bytes = bytes
  }
}

extension RequestSignature: CustomStringConvertible, CustomReflectable {
  public var description: String { "RequestSignature(redacted)" }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
