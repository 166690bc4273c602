import Foundation
import Testing

@testable import WeChatPay

/// Vectors that others published, and some computed with their keys: `Vectors/vectors.json` names the origins.
@Suite struct VectorTests {
  private let vectors: Vectors

  init() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Vectors/vectors.json")
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    vectors = try decoder.decode(Vectors.self, from: Data(contentsOf: file))
  }

  private var goKey: PublicKey {
    get throws { try PublicKey(pem: #require(vectors.keys["go-test"]).spkiPem) }
  }

  @Test func signatures() throws {
    #expect(vectors.rsaSha256.count == 12)
    for vector in vectors.rsaSha256 {
      let signature = try #require(Data(canonicalBase64: vector.signature))
      #expect(try goKey.isValid(signature: signature, for: Data(vector.message.utf8)), "\(vector.name)")
      #expect(try !goKey.isValid(signature: signature, for: Data((vector.message + "\n").utf8)), "\(vector.name)")
    }
  }

  @Test func requestsMakeTheSameMessage() throws {
    let requests = vectors.rsaSha256.filter { $0.name.hasPrefix("request") }
    #expect(requests.count == 6)
    for vector in requests {
      let lines = vector.message.split(separator: "\n", omittingEmptySubsequences: false)
      let message = RequestMessage(
        method: try #require(RequestMethod(rawValue: String(lines[0]))), target: String(lines[1]),
        timestamp: try #require(Int(lines[2])), nonce: String(lines[3]), body: Data(lines[4].utf8))
      #expect(message.bytes == Data(vector.message.utf8), "\(vector.name)")
    }
  }

  @Test func pathsAndQueriesAreEncodedAsTheyWereSigned() throws {
    let query = PercentEncoding.query([
      ("limit", "5"), ("offset", "10"), ("authorized_data", #"{"a":1}"#), ("name", "中"),
    ])
    let id = try EndpointPath(text: "/v3/merchant-service/images/{media_id}")
      .filled(with: ["ChsyMDAyMDA1MjAyMTA3MjIxNzAwMDAxMzIwNzIYACD+9I6IBigBMAE4AQ=="])
    let targets = vectors.rsaSha256.compactMap { $0.message.split(separator: "\n").dropFirst().first.map(String.init) }
    #expect(targets.contains("/v3/marketing/partnerships?" + query))
    #expect(targets.contains(id))
  }

  @Test func repliesVerify() throws {
    let replies = vectors.rsaSha256.filter { $0.name.hasPrefix("response") || $0.name.hasPrefix("overseas") }
    #expect(replies.count == 3)
    for vector in replies {
      let lines = vector.message.split(separator: "\n", omittingEmptySubsequences: false)
      let headers = try ReplySignatureHeaders([
        "wechatpay-timestamp": String(lines[0]), "WECHATPAY-NONCE": String(lines[1]), "Wechatpay-Serial": "01",
        "Wechatpay-Signature": vector.signature,
      ])
      let now = Date(timeIntervalSince1970: 1_626_000_000)
      try headers.verify(Data(lines[2].utf8), with: goKey, at: now)
      #expect(throws: VerificationFailure.wrongSignature) {
        try headers.verify(Data(lines[2].utf8) + Data(" ".utf8), with: goKey, at: now)
      }
    }
  }

  @Test func aesGCM() throws {
    var refused = 0
    for vector in vectors.aes256Gcm {
      guard vector.key.utf8.count == 32 else {
        #expect(throws: WeChatPayError.self) { try APIv3Key(vector.key) }
        refused += 1
        continue
      }
      let key = try APIv3Key(vector.key)
      let ciphertext = try #require(Data(canonicalBase64: vector.ciphertextB64With16BTag))
      let (nonce, associatedData) = (Data(vector.nonce.utf8), Data(vector.associatedData.utf8))
      let plaintext = try key.decrypt(ciphertext, nonce: nonce, associatedData: associatedData)
      #expect(plaintext == Data(vector.plaintext.utf8), "\(vector.name)")
      #expect(try key.encrypt(plaintext, nonce: nonce, associatedData: associatedData) == ciphertext)
      for bit in 0..<(ciphertext.count * 8) {
        var changed = ciphertext
        changed[bit / 8] ^= 1 << (bit % 8)
        #expect(throws: CryptographyError.operationFailed) {
          try key.decrypt(changed, nonce: nonce, associatedData: associatedData)
        }
      }
    }
    #expect(refused == 1)
  }

  @Test func certificates() throws {
    let vector = vectors.certificatesResponse
    let body = try JSONEncoder().encode(vector.json)
    let certificates = try PlatformCertificates.read(reply(body), APIv3Key(vector.apiV3Key))
    #expect(certificates.map(\.serial) == [vector.serialHex])
    let published = try Certificate(pem: vector.decryptedPem)
    #expect(published.serial == vector.serialHex)
    #expect(certificates.first?.publicKey == published.publicKey)
    #expect(certificates.first?.effective == ISO8601DateFormatter().date(from: "2023-09-19T15:15:58Z"))
  }

  @Test func notification() throws {
    let vector = vectors.notificationGo
    #expect(throws: WeChatPayError.self) { try APIv3Key(vector.apiV3Key16BytesAes128) }
    let certificate = try Certificate(pem: vector.certificatePem)
    let headers = try ReplySignatureHeaders(HeaderFields(vector.headers.map { (name: $0.key, value: $0.value) }))
    #expect(certificate.serial == headers.serial)
    let time = Date(timeIntervalSince1970: 1_624_523_846)
    try headers.verify(Data(vector.body.utf8), with: certificate.publicKey, at: time)
    #expect(throws: VerificationFailure.notFresh(skew: -301)) {
      try headers.verify(Data(vector.body.utf8), with: certificate.publicKey, at: time.addingTimeInterval(301))
    }
  }

  @Test func serialsKeepTheirLeadingZero() throws {
    let vector = vectors.serialLeadingZero
    #expect(try Certificate(pem: vector.certificatePem).serial == vector.expected)
    #expect(vector.expected.hasPrefix("0"))
  }

  @Test func probesFailCleanly() throws {
    #expect(throws: VerificationFailure.signatureProbe) {
      try ReplySignatureHeaders([
        "Wechatpay-Timestamp": "1626000000", "Wechatpay-Nonce": "n", "Wechatpay-Serial": "01",
        "Wechatpay-Signature": vectors.signtest.signature,
      ])
    }
  }

  @Test func hmac() throws {
    for (text, key, code) in [
      (vectors.v2.string, vectors.v2.key, vectors.v2.hmacSha256),
      (vectors.payscoreConfirm.string, vectors.payscoreConfirm.key, vectors.payscoreConfirm.sign),
    ] {
      let computed = try HMACSHA256.code(of: Data("\(text)&key=\(key)".utf8), key: Data(key.utf8))
      #expect(computed.hexadecimal.uppercased() == code)
    }
  }

  @Test func theAuthorizationHeaderHasTheSameItems() async throws {
    let example = try #require(vectors.authorizationHeaderExamples.first)
    let pattern = /([a-z_]+)="([^"]*)"/
    let items = Dictionary(uniqueKeysWithValues: example.matches(of: pattern).map { ($0.1, String($0.2)) })
    let vector = try #require(vectors.rsaSha256.first { $0.name == "request POST jsapi prepay" })
    let body = vector.message.split(separator: "\n")[4]
    let signature = try #require(Data(canonicalBase64: vector.signature))
    let merchant = try Merchant(
      id: #require(items["mchid"]),
      signer: FixedSigner(serial: #require(items["serial_no"]), message: Data(vector.message.utf8), bytes: signature),
      apiV3Key: Platform.apiV3Key)
    let header = try await RequestMessage(
      method: .post, target: "/v3/pay/transactions/jsapi", timestamp: #require(items["timestamp"].flatMap { Int($0) }),
      nonce: #require(items["nonce_str"]), body: Data(body.utf8)
    ).authorization(of: merchant)
    #expect(header.prefix { $0 != " " } == "WECHATPAY2-SHA256-RSA2048")
    #expect(Dictionary(uniqueKeysWithValues: header.matches(of: pattern).map { ($0.1, String($0.2)) }) == items)
  }

  /// A signer that knows one signature.
  private struct FixedSigner: RequestSigner {
    struct OtherMessage: Error {}

    let serial: String
    let message: Data
    let bytes: Data

    func sign(_ message: Data) async throws -> RequestSignature {
      guard message == self.message else { throw OtherMessage() }
      return RequestSignature(certificateSerial: serial, bytes: bytes)
    }
  }

  /// SM2, SM3 and SM4 are not built: what is signed or encrypted with them is refused by name.
  @Test func chineseNationalAlgorithmsAreRefusedClearly() throws {
    #expect(throws: VerificationFailure.unsupportedAlgorithm) {
      try ReplySignatureHeaders([
        "Wechatpay-Timestamp": "1626000000", "Wechatpay-Nonce": "n", "Wechatpay-Serial": "01",
        "Wechatpay-Signature": "AAAA", "Wechatpay-Signature-Type": "WECHATPAY2-SM2-WITH-SM3",
      ])
    }
    let list =
      #"{"data":[{"serial_no":"01","encrypt_certificate":{"algorithm":"AEAD_SM4_GCM","nonce":"n","ciphertext":""}}]}"#
    let error = #expect(throws: WeChatPayError.self) {
      try PlatformCertificates.read(reply(Data(list.utf8)), APIv3Key(Platform.apiV3Key))
    }
    #expect(error?.description.contains("not encrypted with AEAD_AES_256_GCM") == true)
  }
}

/// The file's content.
private struct Vectors: Decodable {
  struct Key: Decodable { let spkiPem: String }
  struct Signature: Decodable { let name, message, signature: String }
  struct GCM: Decodable { let name, key, nonce, associatedData, ciphertextB64With16BTag, plaintext: String }
  struct Certificates: Decodable {
    let apiV3Key, decryptedPem, serialHex: String
    let json: JSONValue
  }
  struct Notification: Decodable {
    let headers: [String: String]
    let body, certificatePem, apiV3Key16BytesAes128: String
  }
  struct Serial: Decodable { let certificatePem, expected: String }
  struct Probe: Decodable { let signature: String }
  struct V2: Decodable { let string, key, hmacSha256: String }
  struct Confirm: Decodable { let string, key, sign: String }

  let keys: [String: Key]
  let rsaSha256: [Signature]
  let aes256Gcm: [GCM]
  let certificatesResponse: Certificates
  let notificationGo: Notification
  let serialLeadingZero: Serial
  let signtest: Probe
  let v2: V2
  let payscoreConfirm: Confirm
  let authorizationHeaderExamples: [String]
}

private func reply(_ body: Data) -> RawReply {
  RawReply(method: .get, head: ReplyHead(statusCode: 200, headers: HeaderFields()), body: body)
}
