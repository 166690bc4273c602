extension Attempt {
  /// Sends, and verifies what comes back.
  func exchange(_ prepared: TransportRequest, _ message: RequestMessage) async throws(AttemptFailure) -> RawReply {
    let isRead = request.method.isRead
    try progress.beginSending(number)
    let receiver: ReplyReceiver
    do throws(WeChatPayError) {
      receiver = ReplyReceiver(
        replySignature: request.replySignature, sink: try makeSink?(), limit: client.limits.replySize)
    } catch {
      throw AttemptFailure(error)
    }
    let head: ReplyHead
    do throws(TransportFailure) {
      head = try await client.transport.send(prepared) { try receiver.receive($0, $1) }
    } catch {
      // What a transport calls it that it was stopped by us is its own business.
      if let problem = receiver.fileProblem { throw AttemptFailure(.fileRejected(problem, requestID: nil)) }
      throw AttemptFailure(receiver.problem ?? error, isRead: isRead)
    }
    let reply = RawReply(method: request.method, head: head, body: receiver.body, file: receiver.sink)
    guard head.isSuccess else {
      throw AttemptFailure(
        ServerRefusal(
          reply, to: message, at: client.environment.now(), nesting: client.limits.nesting, remedies: request.remedies))
    }
    do throws(VerificationFailure) {
      try await verify(reply, receiver)
    } catch {
      if Task.isCancelled { throw AttemptFailure(TransportFailure(.cancelled, .maybeSent), isRead: isRead) }
      throw AttemptFailure(error, isRead: isRead, requestID: head.requestID)
    }
    if head.statusCode == 202, !request.isAcceptanceSuccess { throw notDone(reply) }
    progress.end(reply)
    return reply
  }

  private func notDone(_ reply: RawReply) -> AttemptFailure {
    guard request.replySignature == .unsigned else {
      return AttemptFailure(PendingReply(reply, nesting: client.limits.nesting))
    }
    return AttemptFailure(
      .fileRejected("the server has not made it yet (202)", requestID: reply.head.requestID),
      advice: .repeatIfSafe(after: nil))
  }

  private func verify(_ reply: RawReply, _ receiver: ReplyReceiver) async throws(VerificationFailure) {
    guard request.replySignature != .unsigned else { return }
    let headers = try ReplySignatureHeaders(reply.head.headers)
    let now = client.environment.now()
    try headers.checkTime(at: now)
    let key = try await key(headers, reply, at: now)
    guard request.replySignature == .statementDigest else { return try receiver.verify(headers, with: key, at: now) }
    guard let sha1 = reply.head.headers["Wechatpay-Statement-Sha1"] else {
      throw .missingHeader("Wechatpay-Statement-Sha1")
    }
    try headers.verify(Data("{\"sha1\":\"\(sha1)\"}".utf8), with: key, at: now)
  }

  private func key(
    _ headers: ReplySignatureHeaders, _ reply: RawReply, at now: Date
  ) async throws(VerificationFailure) -> PublicKey {
    guard case .beingDownloaded(let known) = request.keys else {
      return try await client.platformKey(serial: headers.serial, at: now)
    }
    // The certificates of this very reply count too: AES-GCM authenticates them with the APIv3 key.
    let carried: [Certificate]
    do throws(WeChatPayError) {
      carried = try PlatformCertificates.read(reply, client.merchant.apiV3Key, nesting: client.limits.nesting)
    } catch {
      throw .keysUnavailable("\(error)")
    }
    guard let serial = CertificateSerial(received: headers.serial),
      let certificate = (known + carried).first(where: { CertificateSerial(configured: $0.serial) == serial })
    else { throw .unknownSerial(headers.serial) }
    if let validity = certificate.validity(at: now) {
      throw .certificateNotValid(serial: headers.serial, validity)
    }
    return certificate.publicKey
  }
}

extension PendingReply {
  fileprivate init(_ reply: RawReply, nesting: Int) {
    let json = try? JSONValue(json: reply.body, nesting: nesting)
    self.init(
      method: reply.method, code: json?["code"]?.text, message: json?["message"]?.text, headers: reply.head.headers,
      rawBody: reply.body)
  }
}
