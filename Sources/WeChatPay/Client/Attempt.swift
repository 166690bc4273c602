/// One attempt: signed, sent, verified.
struct Attempt: Sendable {
  let client: WeChatPayClient
  let request: OutgoingRequest
  let server: OutgoingRequest.Server
  let number: Int
  let isRepeatable: Bool
  let progress: CallProgress
  let makeSink: (@Sendable () throws(WeChatPayError) -> FileSink)?

  /// - Parameter end: When its own time is over, where it has less than the call.
  func run(until end: ContinuousClock.Instant?) async throws(AttemptFailure) -> RawReply {
    guard let end, !client.keepsTime else { return try await send(until: end ?? progress.deadline) }
    let result = await withDeadline(end) { () async -> Result<RawReply, AttemptFailure> in
      do throws(AttemptFailure) {
        return .success(try await send(until: end))
      } catch {
        return .failure(error)
      }
    }
    guard let result else {
      switch progress.revoke(number) {
      case .reply(let reply): return reply
      case .progress(let progress): throw timedOut(progress)
      }
    }
    do throws(AttemptFailure) {
      return try result.get()
    } catch {
      guard let cancelled = error.cancelled, !Task.isCancelled else { throw error }
      throw timedOut(cancelled)
    }
  }

  private func timedOut(_ progress: TransportFailure.Progress) -> AttemptFailure {
    let reason = Task.isCancelled ? TransportFailure.Reason.cancelled : .timedOut
    return AttemptFailure(TransportFailure(reason, progress), isRead: request.method.isRead)
  }

  private func send(until end: ContinuousClock.Instant) async throws(AttemptFailure) -> RawReply {
    let message: RequestMessage
    let prepared: TransportRequest
    do throws(WeChatPayError) {
      message = try self.message
      prepared = try await prepare(message, until: end)
    } catch {
      throw AttemptFailure(error)
    }
    if client.middleware.isEmpty { return try await exchange(prepared, message) }
    let exchange = WatchedExchange { () async throws(AttemptFailure) in try await self.exchange(prepared, message) }
    var next: () async throws(WeChatPayError) -> ReplySummary = { () async throws(WeChatPayError) -> ReplySummary in
      try await exchange.run()
    }
    for middleware in client.middleware.reversed() {
      let inner = next
      next = { () async throws(WeChatPayError) -> ReplySummary in
        try await middleware.intercept(summary, next: inner)
      }
    }
    let thrown: WeChatPayError
    do throws(WeChatPayError) {
      _ = try await next()
      thrown = .invalidConfiguration("a middleware did not call 'next'; nothing was sent")
    } catch {
      thrown = error
    }
    return try exchange.result(or: thrown)
  }

  private var summary: AttemptSummary {
    AttemptSummary(
      merchantID: client.merchant.id, method: request.method, path: server.prefix + request.template,
      host: server.name, number: number, bodySize: request.bodySize)
  }

  private var message: RequestMessage {
    get throws(WeChatPayError) {
      let nonce: String
      do throws(CryptographyError) {
        nonce = try Nonce.make()
      } catch {
        throw .invalidConfiguration("libcrypto has no random numbers")
      }
      return RequestMessage(
        method: request.method, target: server.prefix + request.target,
        timestamp: Int(client.environment.now().timeIntervalSince1970), nonce: nonce, body: request.signedBody)
    }
  }

  private func prepare(
    _ message: RequestMessage, until end: ContinuousClock.Instant
  ) async throws(WeChatPayError) -> TransportRequest {
    guard let url = URL(string: server.origin + message.target) else {
      throw .invalidRequest("the path is not part of an address")
    }
    var headers = request.headers
    headers["Accept"] = request.accept
    // Replies are verified byte by byte: nothing on the way may pack them.
    headers["Accept-Encoding"] = "identity"
    headers["User-Agent"] = userAgent
    // A raw call may have encrypted fields by itself, and then names the key it used.
    if headers["Wechatpay-Serial"] == nil { headers["Wechatpay-Serial"] = try await serial }
    let body: TransportRequest.Body
    switch request.body {
    case .empty:
      // As the official SDKs do: gateways refuse what may have a body and does not say of which kind.
      if !request.method.isRead { headers["Content-Type"] = "application/json" }
      body = .empty
    case .data(let data, let contentType):
      headers["Content-Type"] = contentType
      body = .data(data)
    case .multipart(let content, _, _, let contentType):
      headers["Content-Type"] = contentType
      body = content
    }
    headers["Authorization"] = try await message.authorization(of: client.merchant)
    // Signing may have had to wait.
    let timeout = max(ContinuousClock.now.duration(to: end), .zero)
    try headers.checkForTheWire()
    return TransportRequest(
      method: request.method, url: url, headers: headers, body: body, timeout: timeout, isRepeatable: isRepeatable)
  }

  private var serial: String? {
    get async throws(WeChatPayError) {
      switch request.keys {
      case .current: try await client.currentPlatformKey().serial
      case .usedForEncryption(let serial): serial
      case .beingDownloaded(let known): known.max { $0.effective < $1.effective }?.serial
      }
    }
  }
}

/// What every SDK of WeChat Pay says in one way or another.
private let userAgent: String = {
  let system = ProcessInfo.processInfo.operatingSystemVersion
  #if os(macOS)
    let name = "macOS"
  #else
    let name = "Linux"
  #endif
  return "swift-wechatpay/0.1 (\(name) \(system.majorVersion).\(system.minorVersion)) Swift/6"
}()
