/// Takes the notifications that the platform sends to a merchant's address.
///
/// ```swift
/// let receiver = NotificationReceiver(pay, payloads: Notifications.weChatPayAPI)
/// // In the handler of the web framework, with the body's bytes as they came:
/// let answer = await receiver.answer(headers: HeaderFields(request.headers), body: bytes) { notification in
///   switch notification.payload {
///   case let paid as Notifications.TransactionSuccess: …
///   case let refunded as Notifications.RefundSuccess: …
///   default: throw Unexpected()
///   }
/// }
/// ```
///
/// Give every merchant an address of its own: nothing in a notification that is not yet verified tells whose it is.
public struct NotificationReceiver: Sendable {
  private let client: WeChatPayClient
  private let router: PayloadRouter
  private let handled: any NotificationGuard

  /// - Parameters:
  ///   - client: Whose notifications they are.
  ///   - payloads: The types to decode into, in any order; the lists of several modules may be joined. What two of them
  ///     claim alike is decoded into neither.
  ///   - handled: What remembers which notifications were handled. Without it the client's own memory does, which the
  ///     receivers of a client and its copies share: make one client, not one for each request. Several servers need a
  ///     guard that they share.
  public init(
    _ client: WeChatPayClient, payloads: [any NotificationPayload.Type], handled: (any NotificationGuard)? = nil
  ) {
    self.client = client
    router = PayloadRouter(payloads)
    self.handled = handled ?? client.handledNotifications
  }

  /// Verifies, decrypts, lets `handle` act once however often the notification is delivered, and says what to answer.
  ///
  /// - Parameters:
  ///   - headers: All header fields of the request.
  ///   - body: The bytes of the request, as they came: not decoded and encoded again.
  ///   - handle: Acts on the notification. What it throws is answered with 500, and the platform delivers again: throw
  ///     for what should not have come, rather than pass it over.
  /// - Returns: Status, content type and body to answer with. Two deliveries at once wait for one handler.
  // Where it is called, on the main actor, too, so that the handler is no value that is sent to somebody else.
  nonisolated(nonsending) public func answer(
    headers: HeaderFields, body: some Collection<UInt8>,
    handle: (ReceivedNotification) async throws -> Void
  ) async -> NotificationAnswer {
    let end = ContinuousClock.Instant.after(client.environment.patience)
    let notification: ReceivedNotification
    do throws(WeChatPayError) {
      notification = try await receive(headers, bytes(of: body), until: end)
    } catch {
      return .rejection(error)
    }
    guard let holder = try? Nonce.make() else { return .failure("not available") }
    let delivery = NotificationDelivery(merchantID: client.merchant.id, id: notification.id, holder: holder)
    switch await handled.turn(of: delivery, until: end) {
    case .failure(let failure): return .failure("not available", statusCode: 503, problem: failure.text)
    case .success(.alreadyHandled): return .success
    case .success(.beingHandled):
      return .failure("being handled", statusCode: 503, problem: "another delivery of it is still being handled")
    case .success(.handle): break
    }
    do {
      try await handle(notification)
    } catch {
      await handled.releaseUncancelled(delivery)
      // Only the type: an unknown error's own text may hold anything.
      return .failure("not handled", statusCode: 500, problem: "the handler failed (\(type(of: error)))")
    }
    if await handled.confirmUncancelled(delivery) { return .success }
    // It is done: to have it delivered again would have it done again.
    return NotificationAnswer(statusCode: 204, problem: "it was handled, but the guard does not know")
  }

  /// Verifies, decrypts and decodes, in this order, and remembers nothing: ``answer(headers:body:handle:)`` does.
  ///
  /// - Parameters:
  ///   - headers: All header fields of the request.
  ///   - body: The bytes of the request, as they came.
  /// - Throws: ``WeChatPayError/notificationRejected(_:)``, to be answered with ``NotificationAnswer/rejection(_:)``.
  public func receive(
    headers: HeaderFields, body: some Collection<UInt8>
  ) async throws(WeChatPayError) -> ReceivedNotification {
    try await receive(headers, bytes(of: body), until: .after(client.timeout ?? client.environment.patience))
  }

  /// What is too large is not even copied.
  private func bytes(of body: some Collection<UInt8>) throws(WeChatPayError) -> Data {
    let limit = client.limits.notificationSize
    guard body.count <= limit else { throw .notificationRejected(.tooLarge(limit: limit)) }
    return body as? Data ?? Data(body)
  }

  /// Certificates may have to be downloaded, and fields to be decrypted elsewhere: in time for an answer, or for the next
  /// delivery.
  private func receive(
    _ headers: HeaderFields, _ body: Data, until end: ContinuousClock.Instant
  ) async throws(WeChatPayError) -> ReceivedNotification {
    let result = await withDeadline(end) { () async -> Result<ReceivedNotification, WeChatPayError> in
      do throws(WeChatPayError) {
        try await verify(headers, body)
        return .success(try await read(body))
      } catch {
        return .failure(error)
      }
    }
    guard let result else {
      throw .notificationRejected(.notAuthentic(.keysUnavailable("what verifies or decrypts did not answer in time")))
    }
    return try result.get()
  }

  private func verify(_ headers: HeaderFields, _ body: Data) async throws(WeChatPayError) {
    let now = client.environment.now()
    do throws(VerificationFailure) {
      let signature = try ReplySignatureHeaders(headers)
      // Before any key is looked for: a stranger's request must cost nothing.
      try signature.checkTime(at: now)
      let key = try await client.platformKey(serial: signature.serial, at: now)
      do throws(VerificationFailure) {
        try signature.verify(body, with: key, at: now)
      } catch .wrongSignature {
        throw signature.alteration(of: body, key).map { .bodyAltered($0) } ?? .wrongSignature
      }
    } catch {
      throw .notificationRejected(.notAuthentic(error))
    }
  }

  private func read(_ body: Data) async throws(WeChatPayError) -> ReceivedNotification {
    let envelope: NotificationEnvelope
    do {
      try checkNesting(of: body, limit: client.limits.nesting)
      envelope = try JSONDecoder().decode(NotificationEnvelope.self, from: body)
    } catch {
      let fault = (error as? JSONFault).map { ": \($0)" } ?? ""
      throw .notificationRejected(.notUnderstood("the body is no notification\(fault)"))
    }
    let plaintext = try decrypt(envelope.resource)
    let json: JSONValue
    do throws(JSONFault) {
      json = try JSONValue(json: plaintext, nesting: client.limits.nesting)
    } catch {
      throw .notificationRejected(.notUnderstood("what was encrypted is no JSON: \(error)"))
    }
    let type = router.type(
      eventType: envelope.eventType, originalType: envelope.resource.originalType, resource: json)
    let decoded = try await type.asyncMap { type throws(WeChatPayError) in try await decode(plaintext, as: type) }
    return ReceivedNotification(
      id: envelope.id, eventType: envelope.eventType, originalType: envelope.resource.originalType,
      createTime: envelope.createTime, summary: envelope.summary, payload: decoded?.payload, json: json,
      issues: decoded?.issues ?? [])
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

  private func decode<Payload: NotificationPayload>(
    _ plaintext: Data, as type: Payload.Type
  ) async throws(WeChatPayError) -> (payload: any NotificationPayload, issues: [FieldIssue]) {
    let head = ReplyHead(statusCode: 200, headers: HeaderFields())
    let reply = RawReply(method: .post, head: head, body: plaintext)
    do throws(WeChatPayError) {
      let decoded: Response<Payload> = try await client.decoded(reply, until: .after(.longest))
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
