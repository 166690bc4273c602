/// The reply of `GET /v3/certificates`.
///
/// Source: https://pay.weixin.qq.com/doc/v3/merchant/4012551764.
struct PlatformCertificates: Decodable {
  let data: [Entry]

  struct Entry: Decodable {
    let serial: String
    let encrypted: Encrypted

    private enum CodingKeys: String, CodingKey {
      case serial = "serial_no"
      case encrypted = "encrypt_certificate"
    }
  }

  struct Encrypted: Decodable {
    let algorithm: String
    let nonce: String
    let associatedData: String?
    let ciphertext: String

    private enum CodingKeys: String, CodingKey {
      case algorithm, nonce, ciphertext
      case associatedData = "associated_data"
    }
  }

  /// Decrypts all of them; one that is damaged spoils the reply.
  static func read(
    _ reply: RawReply, _ key: APIv3Key, nesting: Int = Limits().nesting
  ) throws(WeChatPayError) -> [Certificate] {
    do throws(JSONFault) {
      try checkNesting(of: reply.body, limit: nesting)
    } catch {
      throw .replyNotUnderstood(reply.unreadable("the list of platform certificates cannot be read: \(error)"))
    }
    guard let list = try? JSONDecoder().decode(PlatformCertificates.self, from: reply.body) else {
      throw .replyNotUnderstood(
        reply.unreadable("the list of platform certificates is not in the form described"))
    }
    var certificates: [Certificate] = []
    for entry in list.data { certificates.append(try entry.certificate(key, in: reply)) }
    return certificates
  }
}

extension PlatformCertificates.Entry {
  fileprivate func certificate(_ key: APIv3Key, in reply: RawReply) throws(WeChatPayError) -> Certificate {
    guard encrypted.algorithm == "AEAD_AES_256_GCM" else {
      throw .replyNotUnderstood(reply.unreadable("a platform certificate is not encrypted with AEAD_AES_256_GCM"))
    }
    guard let ciphertext = Data(canonicalBase64: encrypted.ciphertext) else {
      throw .replyNotUnderstood(reply.unreadable("a platform certificate is not base64"))
    }
    let pem: Data
    do throws(CryptographyError) {
      pem = try key.decrypt(
        ciphertext, nonce: Data(encrypted.nonce.utf8), associatedData: Data((encrypted.associatedData ?? "").utf8))
    } catch {
      throw .invalidConfiguration("the APIv3 key does not decrypt WeChat Pay's certificates; it is not the merchant's")
    }
    let certificate = try Certificate(pem: String(decoding: pem, as: UTF8.self))
    guard CertificateSerial(configured: certificate.serial) == CertificateSerial(configured: serial) else {
      throw .replyNotUnderstood(reply.unreadable("a platform certificate has another serial than the list says"))
    }
    return certificate
  }
}

extension WeChatPayClient {
  /// The key to encrypt with, and to name in `Wechatpay-Serial`.
  package func currentPlatformKey() async throws(WeChatPayError) -> (serial: String, key: PublicKey) {
    try await verifier.currentKey(
      merchantID: merchant.id, at: environment.now(), download: downloadCertificates)
  }

  /// The key that a `Wechatpay-Serial` header names.
  package func platformKey(serial: String, at now: Date) async throws(VerificationFailure) -> PublicKey {
    try await verifier.key(
      serial: serial, merchantID: merchant.id, at: now, download: downloadCertificates)
  }

  @Sendable private func downloadCertificates() async throws(WeChatPayError) -> [Certificate] {
    let path = "/v3/certificates"
    var request = OutgoingRequest(method: .get, template: path, target: path, destination: .hosts(hosts))
    request.keys = .beingDownloaded(known: await verifier.knownCertificates(merchantID: merchant.id))
    var client = self
    // Others wait for this: one caller's settings must not decide.
    client.timeout = environment.certificatesTimeout
    client.limits = Limits()
    client.repeats = .reads
    return try await client.call(.get) { [client, request] (progress) throws(WeChatPayError) in
      try PlatformCertificates.read(
        try await client.perform(request, progress), client.merchant.apiV3Key, nesting: client.limits.nesting)
    }
  }
}
