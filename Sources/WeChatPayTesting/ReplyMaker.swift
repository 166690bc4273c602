import Foundation
import SpecModel
import SpecReading
import WeChatPay

/// Makes the answers to accepted requests.
struct ReplyMaker {
  let server: FakeServer
  /// Who is answered.
  let party: Parties.Party
  /// Nil for the platform's own endpoint where the document does not have it.
  let operation: SpecModel.Operation?
  /// What its schemas refer to.
  let components: [String: Component]
  /// What is answered, with its encrypted fields in plain text.
  let request: FakeRequest
  /// The key of the platform that signs.
  let keyName: String
  /// Where the request was sent, if it came over a connection.
  let origin: String?

  func answer(_ reply: FakeReply) throws -> Answer {
    switch reply {
    case .sample: return try sample()
    case .json(let value, let status):
      return try signed(status, try encoded(encrypted(value)))
    case .empty(let status): return try signed(status, Data())
    case .file(let data): return try file(data)
    case .error(let code):
      let error = operation?.error(code)
      return Answer(Refusal(status: error?.status ?? 400, code: code, message: error?.meaning ?? ""))
    case .refusal(let status, let code, let message, let headers):
      var answer = Answer(Refusal(status: status, code: code, message: message))
      var all = answer.head.headers
      for (name, value) in headers { all[name] = value }
      answer.head = ReplyHead(statusCode: status, headers: all)
      return answer
    case .fault(let fault): return try answer(fault)
    }
  }

  private func sample() throws -> Answer {
    guard let operation else { return try signed(200, try encoded(certificates())) }
    if operation.path.text == FakeServer.certificates.path, operation.method == .get {
      return try signed(200, try encoded(certificates()))
    }
    let response = operation.responses.first
    switch response?.content {
    case .json(let schema):
      let value = try server.sample(of: operation, schema, components)
      let whole = ownAddresses(withFile(try remembered(value, schema)))
      return try signed(response?.status ?? 200, try encoded(encrypted(whole)))
    case .file: return try file(Self.sampleFile)
    case .empty, nil:
      _ = try server.outcome(of: request, by: party)
      return try signed(response?.status ?? 204, Data())
    }
  }

  private static let sampleFile = Data("a file\n".utf8)

  /// What says where a bill is names the file that is there, and its digest.
  private func withFile(_ value: JSONValue) -> JSONValue {
    guard case .object(var members) = value, members["download_url"] != nil, members["hash_type"] == "SHA1" else {
      return value
    }
    let digest = StreamingDigest(.sha1)
    digest.update(Self.sampleFile)
    members["download_url"] = "https://api.mch.weixin.qq.com/v3/billdownload/file?token=6XIv5TUPto7pByrTQKhd"
    members["hash_value"] = .string(digest.finish().hexadecimal)
    return .object(members)
  }

  /// Whoever was sent here must not be sent to the real platform from here.
  private func ownAddresses(_ value: JSONValue) -> JSONValue {
    guard let origin else { return value }
    let real = "https://api.mch.weixin.qq.com/"
    return switch value {
    case .string(let text) where text.hasPrefix(real): .string(origin + "/" + text.dropFirst(real.count))
    case .array(let values): .array(values.map(ownAddresses))
    case .object(let members): .object(members.mapValues(ownAddresses))
    default: value
    }
  }

  /// The sample with what is known in it, or what is known alone.
  private func remembered(_ sample: JSONValue, _ schema: Schema) throws -> JSONValue {
    let repetition = Repetition(components: components)
    switch try server.outcome(of: request, by: party) {
    case .fields(let fields): return Projection(components: components).value(fields, schema, sample: sample)
    case .sample(let fields):
      return repetition.repeated(request, in: repetition.repeated(.object(fields), in: sample, schema), schema)
    case .unknown:
      let reply = repetition.repeated(request, in: sample, schema)
      server.note(request, by: party, reply: reply)
      return reply
    }
  }

  private func file(_ data: Data) throws -> Answer { try signed(200, data, as: "application/octet-stream") }

  private func signed(_ status: Int, _ body: Data, as contentType: String = "application/json") throws -> Answer {
    let head: HeaderFields = body.isEmpty ? [:] : ["Content-Type": contentType]
    guard operation?.responses.first?.isSigned ?? true else { return Answer(status: status, headers: head, body: body) }
    var headers = try signatureHeaders(over: body, with: signingKey(), named: keyName)
    headers["Content-Type"] = head["Content-Type"]
    return Answer(status: status, headers: headers, body: body)
  }

  private func signingKey() throws -> PrivateKey {
    let parties = try server.parties
    return parties.platformKey(named: keyName) ?? parties.platform.key
  }

  // MARK: What goes wrong

  private func answer(_ fault: FakeReply.Fault) throws -> Answer {
    if fault == .notConnected { throw TransportFailure(.cannotConnect, .notSent) }
    // What breaks on the way back was carried out.
    var answer = try sample()
    if fault == .connectionLost { throw TransportFailure(.connectionLost, .maybeSent) }
    var headers = answer.head.headers
    switch fault {
    case .hanging: answer.delay = .seconds(3600)
    case .delayed(let time): answer.delay = time
    case .cutShort:
      answer.body = answer.body.prefix(answer.body.count / 2)
      answer.failure = TransportFailure(.replyIncomplete, .maybeSent)
    case .forgedSignature:
      let forged = try signatureHeaders(
        over: answer.body, with: try Parties.stranger.get(), named: keyName)
      for (name, value) in forged { headers[name] = value }
    case .tamperedBody: answer.body.append(0x20)
    case .unsigned:
      for name in headers.map(\.name) where name.hasPrefix("Wechatpay-") { headers[name] = nil }
    case .staleSignature:
      let stale = try signatureHeaders(
        over: answer.body, with: signingKey(), named: keyName, at: Date(timeIntervalSinceNow: -400))
      for (name, value) in stale { headers[name] = value }
    case .signatureProbe:
      headers["Wechatpay-Signature"] = "WECHATPAY/SIGNTEST/" + (headers["Wechatpay-Signature"] ?? "")
    case .notConnected, .connectionLost: break
    }
    answer.head = ReplyHead(statusCode: answer.head.statusCode, headers: headers)
    return answer
  }

  // MARK: Encryption

  /// A reply with its encrypted fields as they travel.
  private func encrypted(_ value: JSONValue) throws -> JSONValue {
    guard case .json(let schema)? = operation?.responses.first?.content else { return value }
    return try Encryption(components: components, receiver: party.publicKey).encrypted(value, schema)
  }

  private func certificates() throws -> JSONValue {
    let platform = try server.parties.platform
    let format = Date.ISO8601FormatStyle()
    return [
      "data": [
        [
          "serial_no": .string(platform.certificate.serial),
          "effective_time": .string(platform.certificate.effective.formatted(format)),
          "expire_time": .string(platform.certificate.expires.formatted(format)),
          "encrypt_certificate": .object(
            try sealed(
              Data(try server.keys.platform.certificatePEM.utf8), associatedData: "certificate", with: party.apiV3Key)),
        ]
      ]
    ]
  }
}

/// Encrypts what the platform encrypts for the merchant.
struct Encryption {
  let components: [String: Component]
  /// The merchant's.
  let receiver: PublicKey

  func encrypted(_ value: JSONValue, _ schema: Schema) throws -> JSONValue {
    if schema.encryption == .rsaPublicKey {
      guard let text = value.text, !text.isEmpty else { return value }
      let ciphertext = try receiver.encrypt(Data(text.utf8))
      return .string(ciphertext.base64EncodedString())
    }
    switch (schema.kind, value) {
    case (.reference(let key), _): return try components[key].map { try encrypted(value, $0.schema) } ?? value
    case (.object(let fields), .object(var members)):
      for field in fields {
        if let member = members[field.name] { members[field.name] = try encrypted(member, field.schema) }
      }
      return .object(members)
    case (.array(let element), .array(let values)): return .array(try values.map { try encrypted($0, element) })
    case (.map(let inner), .object(let members)): return .object(try members.mapValues { try encrypted($0, inner) })
    default: return value
    }
  }
}

/// What AES-256-GCM makes of bytes, as the platform sends it.
func sealed(_ plaintext: Data, associatedData: String, with key: APIv3Key) throws -> [String: JSONValue] {
  let nonce = String(try Nonce.make().prefix(12))
  let ciphertext = try key.encrypt(
    plaintext, nonce: Data(nonce.utf8), associatedData: Data(associatedData.utf8))
  return [
    "algorithm": "AEAD_AES_256_GCM", "nonce": .string(nonce), "associated_data": .string(associatedData),
    "ciphertext": .string(ciphertext.base64EncodedString()),
  ]
}
