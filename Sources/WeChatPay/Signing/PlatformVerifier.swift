/// What WeChat Pay's replies and notifications are verified with, and what is encrypted for WeChat Pay with.
///
/// Share one among clients: the certificates of each merchant are downloaded once.
public final class PlatformVerifier: Sendable {
  private let usesCertificates: Bool
  private let state: Locked<State>

  private struct State {
    /// The last one is the one that WeChat Pay is asked to sign with.
    var publicKeys: [(id: CertificateSerial, key: PublicKey)]
    var stores: [String: CertificateStore] = [:]
    let certificates: [Certificate]
  }

  private init(publicKeys: [(id: CertificateSerial, key: PublicKey)], certificates: [Certificate]?) {
    usesCertificates = certificates != nil
    state = Locked(State(publicKeys: publicKeys, certificates: certificates ?? []))
  }

  /// Public-key mode: the key and its ID come from the merchant console, and do not expire.
  ///
  /// - Parameters:
  ///   - id: `PUB_KEY_ID_` and digits.
  ///   - pem: The content of `pub_key.pem`.
  /// - Throws: ``WeChatPayError/invalidConfiguration(_:)`` if one of them cannot be right.
  public static func publicKey(id: String, pem: String) throws(WeChatPayError) -> PlatformVerifier {
    try publicKey(id: id, PublicKey(pem: pem))
  }

  /// Public-key mode with a key that was read already, for instance from a file.
  ///
  /// - Throws: ``WeChatPayError/invalidConfiguration(_:)`` if the ID cannot be right.
  public static func publicKey(id: String, _ key: PublicKey) throws(WeChatPayError) -> PlatformVerifier {
    let id = try CertificateSerial(publicKeyID: id)
    return PlatformVerifier(publicKeys: [(id, key)], certificates: nil)
  }

  /// Certificate mode: platform certificates are downloaded, decrypted with the APIv3 key, and refreshed.
  ///
  /// - Parameter known: Certificates to start with, so that the first call needs no download.
  public static func certificates(_ known: [Certificate] = []) -> PlatformVerifier {
    PlatformVerifier(publicKeys: [], certificates: known)
  }

  /// Both, as during a migration: whichever key a reply or notification names is used. WeChat Pay is asked to sign with
  /// the public key.
  ///
  /// - Throws: ``WeChatPayError/invalidConfiguration(_:)`` if the ID or the key cannot be right.
  public static func mixed(
    publicKeyID: String, pem: String, certificates: [Certificate] = []
  ) throws(WeChatPayError) -> PlatformVerifier {
    let id = try CertificateSerial(publicKeyID: publicKeyID)
    return PlatformVerifier(publicKeys: [(id, try PublicKey(pem: pem))], certificates: certificates)
  }

  /// Takes a new public key into use while requests are in flight. Those before it still verify.
  ///
  /// - Throws: ``WeChatPayError/invalidConfiguration(_:)`` if the ID cannot be right.
  public func addPublicKey(id: String, _ key: PublicKey) throws(WeChatPayError) {
    let id = try CertificateSerial(publicKeyID: id)
    state.withLock { state in
      state.publicKeys.removeAll { $0.id == id }
      state.publicKeys.append((id, key))
    }
  }

  /// Whether nothing needs to be downloaded, ever.
  var hasItsKeys: Bool { !usesCertificates }

  /// Refuses a merchant's own key or serial where WeChat Pay's belongs: the commonest mix-up.
  func check(against signer: LocalSigner) throws(WeChatPayError) {
    let (serial, privateKey) = signer.current
    let (publicKeys, certificates) = state.withLock { ($0.publicKeys, $0.certificates) }
    guard !certificates.contains(where: { CertificateSerial(configured: $0.serial) == serial }) else {
      throw .invalidConfiguration("the merchant's certificate serial is that of a platform certificate")
    }
    guard !(publicKeys.map(\.key) + certificates.map(\.publicKey)).contains(where: privateKey.isPair) else {
      throw .invalidConfiguration("the verifier has the merchant's own public key; WeChat Pay's is needed")
    }
  }
}

extension PlatformVerifier {
  /// The key that a header names.
  package func key(
    serial text: String, merchantID: String, at now: Date, download: @escaping CertificateStore.Download
  ) async throws(VerificationFailure) -> PublicKey {
    guard let serial = CertificateSerial(received: text) else { throw .unknownSerial(text) }
    let publicKeys = state.withLock { $0.publicKeys }
    if let known = publicKeys.first(where: { $0.id == serial }) { return known.key }
    guard !serial.isPublicKeyID else { throw .publicKeyNotConfigured(id: text) }
    guard usesCertificates else { throw .certificatesNotConfigured(serial: text) }
    return try await store(of: merchantID).certificate(serial, at: now, download: download).publicKey
  }

  /// The key to encrypt with, and to name in `Wechatpay-Serial`: the public key, else the newest effective certificate.
  package func currentKey(
    merchantID: String, at now: Date, download: @escaping CertificateStore.Download
  ) async throws(WeChatPayError) -> (serial: String, key: PublicKey) {
    if let current = state.withLock({ $0.publicKeys.last }) { return (current.id.text, current.key) }
    let certificate = try await store(of: merchantID).newest(at: now, download: download)
    return (certificate.serial, certificate.publicKey)
  }

  /// Certificates that are known without a download.
  func knownCertificates(merchantID: String) async -> [Certificate] {
    await store(of: merchantID).all
  }

  private func store(of merchantID: String) -> CertificateStore {
    state.withLock { state in
      if let store = state.stores[merchantID] { return store }
      let store = CertificateStore(state.certificates)
      state.stores[merchantID] = store
      return store
    }
  }
}

extension PlatformVerifier: CustomStringConvertible, CustomReflectable {
  public var description: String {
    let ids = state.withLock { $0.publicKeys.map(\.id.text) } + (usesCertificates ? ["platform certificates"] : [])
    return "PlatformVerifier(\(ids.joined(separator: ", ")))"
  }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
