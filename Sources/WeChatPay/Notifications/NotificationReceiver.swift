public import Foundation

/// Takes the notifications that the platform sends to a merchant's address.
///
/// ```swift
/// let receiver = NotificationReceiver(pay, payloads: Notifications.all)
/// // In the handler of the web framework, with the body's bytes as they came:
/// let notification = try await receiver.receive(headers: HTTPHeaders(request.headers), body: bytes)
/// if let paid = notification.payload as? Notifications.TransactionSuccess { … }
/// ```
///
/// Give every merchant an address of its own: nothing in a notification that is not yet verified tells whose it is.
public struct NotificationReceiver: Sendable {
  private let client: WeChatPayClient
  private let payloads: [any NotificationPayload.Type]
  private let replayGuard: (any ReplayGuard)?

  /// - Parameters:
  ///   - client: Whose notifications they are.
  ///   - payloads: The types to decode into; the lists of several modules may be joined.
  ///   - replayGuard: Refuses what was received before, byte for byte; nil to let everything through. The platform's own
  ///     repetitions are signed anew, and are told by ``ReceivedNotification/id``.
  public init(
    _ client: WeChatPayClient, payloads: [any NotificationPayload.Type],
    replayGuard: (any ReplayGuard)? = InMemoryReplayGuard()
  ) {
    self.client = client
    self.payloads = payloads
    self.replayGuard = replayGuard
  }

  /// Verifies, decrypts and decodes, in this order.
  ///
  /// - Parameters:
  ///   - headers: All header fields of the request.
  ///   - body: The bytes of the request, as they came.
  /// - Throws: ``WeChatPayError/notificationRejected(_:)``, to be answered with ``NotificationAnswer/failure(_:)``.
  public func receive(headers: HTTPHeaders, body: Data) async throws(WeChatPayError) -> ReceivedNotification {
    try await verify(headers, body)
    let envelope: NotificationEnvelope
    do {
      envelope = try JSONDecoder().decode(NotificationEnvelope.self, from: body)
    } catch {
      throw .notificationRejected(.notUnderstood("the body is no notification"))
    }
    let plaintext = try decrypt(envelope.resource)
    guard let json = try? JSONDecoder().decode(JSONValue.self, from: plaintext) else {
      throw .notificationRejected(.notUnderstood("what was encrypted is no JSON"))
    }
    let type = payloadType(for: envelope)
    let decoded = try await type.asyncMap { type throws(WeChatPayError) in try await decode(plaintext, as: type) }
    return ReceivedNotification(
      id: envelope.id, createTime: envelope.createTime, eventType: envelope.eventType,
      originalType: envelope.resource.originalType, summary: envelope.summary, payload: decoded?.payload, json: json,
      issues: decoded?.issues ?? [])
  }

  private func verify(_ headers: HTTPHeaders, _ body: Data) async throws(WeChatPayError) {
    let now = client.environment.now()
    do throws(VerificationFailure) {
      let signature = try ReplySignatureHeaders(headers)
      let key = try await client.platformKey(serial: signature.serial, at: now)
      try signature.verify(body, with: key, at: now)
    } catch {
      throw .notificationRejected(.notAuthentic(error))
    }
    guard let replayGuard, let fingerprint = headers["Wechatpay-Signature"] else { return }
    guard await replayGuard.isFirst(fingerprint, at: now) else { throw .notificationRejected(.replayed) }
  }

  private func decrypt(_ resource: NotificationEnvelope.Resource) throws(WeChatPayError) -> Data {
    guard resource.algorithm == "AEAD_AES_256_GCM" else {
      throw .notificationRejected(.notDecryptable("the algorithm is not AEAD_AES_256_GCM"))
    }
    guard let ciphertext = Data(base64Encoded: resource.ciphertext) else {
      throw .notificationRejected(.notUnderstood("the ciphertext is no base64"))
    }
    do throws(CryptographyError) {
      return try client.merchant.apiV3Key.decrypt(
        ciphertext, nonce: Data(resource.nonce.utf8), associatedData: Data((resource.associatedData ?? "").utf8))
    } catch {
      throw .notificationRejected(.notDecryptable("the APIv3 key does not fit"))
    }
  }

  /// Pages may describe one event type several times, for different original types.
  private func payloadType(for envelope: NotificationEnvelope) -> (any NotificationPayload.Type)? {
    let candidates = payloads.filter { $0.eventType == envelope.eventType }
    guard let original = envelope.resource.originalType else { return candidates.first }
    return candidates.first { $0.originalTypes.contains(original) } ?? candidates.first { $0.originalTypes.isEmpty }
  }

  private func decode<Payload: NotificationPayload>(
    _ plaintext: Data, as type: Payload.Type
  ) async throws(WeChatPayError) -> (payload: any NotificationPayload, issues: [FieldIssue]) {
    let reply = RawReply(head: ReplyHead(statusCode: 200, headers: HTTPHeaders()), body: plaintext)
    do throws(WeChatPayError) {
      let decoded: Response<Payload> = try await client.decoded(reply)
      return (decoded.body, decoded.issues)
    } catch {
      throw .notificationRejected(.notUnderstood("what was encrypted is not the JSON that is described"))
    }
  }
}

extension Optional {
  fileprivate func asyncMap<Value, Failure: Error>(
    _ transform: (Wrapped) async throws(Failure) -> Value
  ) async throws(Failure) -> Value? {
    if let value = self { try await transform(value) } else { nil }
  }
}
