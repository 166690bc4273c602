import Foundation

extension WeChatPayClient {
  /// Signs a request, sends it, and verifies the reply before anything looks at it.
  func exchange(_ request: PlainRequest) async throws(WeChatPayError) -> HTTPReply {
    let signed = try await signed(request)
    let reply: HTTPReply
    do {
      reply = try await transport.send(signed)
    } catch {
      throw failure(error, request.method)
    }
    guard (200..<300).contains(reply.statusCode) else { throw .refused(refusal(reply)) }
    guard request.isReplySigned else { return reply }
    do {
      try verifier.verify(reply.headers, body: reply.body, now: Int(now().timeIntervalSince1970))
    } catch {
      let requestID = reply.headers["Request-ID"]
      if request.method.isSafe { throw .replyNotAuthentic(error, requestID: requestID) }
      throw .outcomeUnknown(OutcomeUnknown(reason: .replyNotAuthentic(error), requestID: requestID))
    }
    return reply
  }

  private func signed(_ request: PlainRequest) async throws(WeChatPayError) -> HTTPRequest {
    let host = request.host ?? host
    let target = host.prefix + request.target
    let authorization = Authorization(
      method: request.method, target: target, timestamp: Int(now().timeIntervalSince1970),
      nonce: randomText(length: 32),
      body: request.content?.signedBytes ?? Data())
    let signature: Data
    do {
      signature = try await merchant.signer.signature(of: authorization.message)
    } catch {
      throw error is CancellationError ? .cancelled : .signingFailed
    }
    guard let url = URL(string: "\(host.scheme)://\(host.authority)\(target)") else {
      throw .invalidRequest("the path makes no address")
    }
    return HTTPRequest(
      method: request.method, url: url, headers: headers(of: request, authorization, signature),
      body: request.content?.bytes,
      mayBeRepeated: request.method.isSafe, timeout: timeout)
  }

  private func headers(of request: PlainRequest, _ authorization: Authorization, _ signature: Data) -> HTTPHeaders {
    var headers = HTTPHeaders(request.headers.map { ($0.name, $0.value) })
    headers["Authorization"] = authorization.header(merchant: merchant, signature: signature)
    headers["Accept"] = request.accepts
    headers["User-Agent"] = "swift-wechatpay"
    headers["Wechatpay-Serial"] = verifier.preferredID
    if let content = request.content { headers["Content-Type"] = content.type }
    return headers
  }

  private func failure(_ failure: TransportFailure, _ method: HTTPMethod) -> WeChatPayError {
    switch failure.stage {
    case .beforeSending: .transportFailed(failure)
    case .maybeSent where method.isSafe: .transportFailed(failure)
    case .cancelled where method.isSafe: .cancelled
    case .maybeSent, .cancelled: .outcomeUnknown(OutcomeUnknown(reason: .transport(failure), requestID: nil))
    }
  }

  private func refusal(_ reply: HTTPReply) -> Refusal {
    let body = try? JSONDecoder().decode(JSONValue.self, from: reply.body)
    return Refusal(
      statusCode: reply.statusCode, code: body?["code"]?.text, message: body?["message"]?.text, detail: body?["detail"],
      requestID: reply.headers["Request-ID"])
  }
}
