/// A merchant's private key in memory.
///
/// The key can be exchanged while requests are in flight: those that are signed keep their signature, and replies that
/// are encrypted for the previous certificate can still be read.
public final class LocalSigner: RequestSigner, SensitiveFieldDecrypter {
  private let state: Locked<State>

  private struct State {
    var serial: CertificateSerial
    var key: PrivateKey
    var previousKey: PrivateKey?
  }

  /// - Parameters:
  ///   - certificateSerial: The serial of the merchant's API certificate: 40 hexadecimal digits in practice. What
  ///     `openssl x509 -noout -serial` prints will do, and so will colons, blanks and small letters.
  ///   - privateKey: The private key of that certificate.
  /// - Throws: ``WeChatPayError/invalidConfiguration(_:)`` if the serial is not one of a certificate.
  public init(certificateSerial: String, privateKey: PrivateKey) throws(WeChatPayError) {
    let serial = try CertificateSerial(merchant: certificateSerial)
    state = Locked(State(serial: serial, key: privateKey))
  }

  /// With a serial that comes from the certificate itself, and needs no second look.
  init(_ certificate: Certificate, _ privateKey: PrivateKey) {
    state = Locked(State(serial: CertificateSerial(configured: certificate.serial), key: privateKey))
  }

  /// Exchanges the key: all later requests are signed with the new one.
  ///
  /// - Throws: ``WeChatPayError/invalidConfiguration(_:)`` if the serial is not one of a certificate.
  public func replaceKey(certificateSerial: String, privateKey: PrivateKey) throws(WeChatPayError) {
    let serial = try CertificateSerial(merchant: certificateSerial)
    state.withLock { $0 = State(serial: serial, key: privateKey, previousKey: $0.key) }
  }

  public func sign(_ message: Data) async throws -> RequestSignature {
    let (serial, key) = state.withLock { ($0.serial, $0.key) }
    let signature = try await Turnstile.processors.run { try key.sign(message) }
    return RequestSignature(certificateSerial: serial.text, bytes: signature)
  }

  public func decrypt(_ ciphertext: Data) async throws -> Data {
    let (key, previousKey) = state.withLock { ($0.key, $0.previousKey) }
    do {
      return try key.decrypt(ciphertext)
    } catch {
      guard let previousKey else { throw error }
      return try previousKey.decrypt(ciphertext)
    }
  }

  /// What is configured now, for the check that it is not taken for WeChat Pay's.
  var current: (serial: CertificateSerial, key: PrivateKey) { state.withLock { ($0.serial, $0.key) } }
}

extension LocalSigner: CustomStringConvertible, CustomReflectable {
  public var description: String { "LocalSigner(certificate \(current.serial.text))" }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
