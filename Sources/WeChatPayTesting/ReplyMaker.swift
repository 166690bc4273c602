import Foundation
import SpecModel
import SpecReading
import WeChatPay

/// Makes the answers to accepted requests.
struct ReplyMaker {
  /// Nil for the platform's own endpoint where the document does not have it.
  let operation: SpecModel.Operation?
  /// What its schemas refer to.
  let components: [String: Component]
  /// What is answered, with its encrypted fields in plain text.
  let request: FakeRequest
  /// The key of the platform that signs.
  let keyName: String

  func answer(_ reply: FakeReply) throws -> Answer {
    switch reply {
    case .sample: return try sample()
    case .json(let value, let status):
      return try signed(status, try JSONEncoder().encode(encrypted(value)))
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
    guard let operation else { return try signed(200, try JSONEncoder().encode(certificates())) }
    if operation.path.text == FakeServer.certificates.path, operation.method == .get {
      return try signed(200, try JSONEncoder().encode(certificates()))
    }
    let response = operation.responses.first
    switch response?.content {
    case .json(let schema):
      let sample = operation.samples.lazy.compactMap(\.response).first
      let made = sample ?? madeSample(of: schema, components: components)
      let value = try JSONDecoder().decode(JSONValue.self, from: Data(made.compactText.utf8))
      let repeated = Repetition(components: components).repeated(request, in: value, schema)
      return try signed(response?.status ?? 200, try JSONEncoder().encode(encrypted(repeated)))
    case .file: return try file(Data("a file\n".utf8))
    case .empty, nil: return try signed(response?.status ?? 204, Data())
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
    try PartyKeys.platformKey(named: keyName) ?? PartyKeys.platform.get().privateKey
  }

  // MARK: What goes wrong

  private func answer(_ fault: FakeReply.Fault) throws -> Answer {
    switch fault {
    case .notConnected: throw TransportFailure(.cannotConnect, .notSent)
    case .connectionLost: throw TransportFailure(.connectionLost, .maybeSent)
    default: break
    }
    var answer = try sample()
    var headers = answer.head.headers
    switch fault {
    case .hanging: answer.delay = .seconds(3600)
    case .cutShort:
      answer.body = answer.body.prefix(answer.body.count / 2)
      answer.failure = TransportFailure(.replyIncomplete, .maybeSent)
    case .forgedSignature:
      let forged = try signatureHeaders(
        over: answer.body, with: try PartyKeys.stranger.get().privateKey, named: keyName)
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
    return try Encryption(components: components).encrypted(value, schema)
  }

  private func certificates() throws -> JSONValue {
    let keys = try PartyKeys.certified.get()
    let format = Date.ISO8601FormatStyle()
    return [
      "data": [
        [
          "serial_no": .string(keys.certificate.serial),
          "effective_time": .string(keys.certificate.effective.formatted(format)),
          "expire_time": .string(keys.certificate.expires.formatted(format)),
          "encrypt_certificate": .object(try sealed(Data(keys.certificatePEM.utf8), associatedData: "certificate")),
        ]
      ]
    ]
  }
}

/// Encrypts what the platform encrypts for the merchant.
struct Encryption {
  let components: [String: Component]

  func encrypted(_ value: JSONValue, _ schema: Schema) throws -> JSONValue {
    if schema.encryption == .rsaPublicKey {
      guard let text = value.text, !text.isEmpty else { return value }
      let ciphertext = try PartyKeys.merchant.get().publicKey.encrypt(Data(text.utf8))
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
func sealed(_ plaintext: Data, associatedData: String) throws -> [String: JSONValue] {
  let nonce = String(try Nonce.make().prefix(12))
  let ciphertext = try APIv3Key(PartyKeys.apiV3Key).encrypt(
    plaintext, nonce: Data(nonce.utf8), associatedData: Data(associatedData.utf8))
  return [
    "algorithm": "AEAD_AES_256_GCM", "nonce": .string(nonce), "associated_data": .string(associatedData),
    "ciphertext": .string(ciphertext.base64EncodedString()),
  ]
}
