import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// One request and its reply, from the first byte to the last.
final class Exchange: Sendable {
  typealias Outcome = Result<ReplyHead, TransportFailure>

  let task: URLSessionTask
  private let hasBody: Bool
  private let receive: @Sendable (ReplyHead, Data) throws -> Void
  private let state = Locked(State())

  private struct State {
    var continuation: CheckedContinuation<Outcome, Never>?
    var head: ReplyHead?
    var received = 0
    /// Why we stopped the transfer ourselves.
    var ownReason: TransportFailure.Reason?
  }

  init(_ task: URLSessionTask, hasBody: Bool, receive: @escaping @Sendable (ReplyHead, Data) throws -> Void) {
    self.task = task
    self.hasBody = hasBody
    self.receive = receive
  }

  /// Sends the request, unless it was cancelled before.
  func start(_ continuation: CheckedContinuation<Outcome, Never>) {
    let isCancelled = state.withLock { state in
      if state.ownReason == nil { state.continuation = continuation }
      return state.ownReason != nil
    }
    guard isCancelled else { return task.resume() }
    continuation.resume(returning: .failure(TransportFailure(.cancelled, .notSent)))
  }

  /// Stops the transfer.
  func cancel() {
    stop(.cancelled)
  }

  /// Gives up when nothing of the body was sent in time: the host cannot be reached.
  func abandonUnlessSending(within limit: Duration) async throws {
    try await Task.sleep(for: limit)
    guard task.countOfBytesSent == 0, state.withLock({ $0.head == nil }) else { return }
    stop(.timedOut)
  }

  func take(_ head: ReplyHead) {
    state.withLock { $0.head = head }
  }

  func take(_ data: Data) {
    let head: ReplyHead? = state.withLock { state in
      guard state.ownReason == nil else { return nil }
      state.received += data.count
      return state.head
    }
    guard let head else { return }
    do {
      try receive(head, data)
    } catch {
      stop(.cannotWrite)
    }
  }

  func finish(_ error: (any Error)?) {
    let final = state.withLock { state in
      let final = state
      state.continuation = nil
      return final
    }
    final.continuation?.resume(returning: outcome(error, final))
  }

  private func stop(_ reason: TransportFailure.Reason) {
    state.withLock { if $0.ownReason == nil { $0.ownReason = reason } }
    task.cancel()
  }

  private func outcome(_ error: (any Error)?, _ state: State) -> Outcome {
    if let reason = state.ownReason { return .failure(failure(reason, state)) }
    if let error { return .failure(failure(reason(error, state), state)) }
    guard let head = state.head else { return .failure(failure(.connectionLost, state)) }
    guard isComplete(head, received: state.received) else { return .failure(failure(.replyIncomplete, state)) }
    return .success(head)
  }

  /// Foundation on Linux does not always complain about a body that is shorter than promised.
  private func isComplete(_ head: ReplyHead, received: Int) -> Bool {
    guard head.headers["Content-Encoding"] == nil, task.originalRequest?.httpMethod != "HEAD",
      let promised = head.headers["Content-Length"].flatMap({ Int($0) })
    else { return true }
    return received >= promised
  }

  private func failure(_ reason: TransportFailure.Reason, _ state: State) -> TransportFailure {
    if state.head != nil { return TransportFailure(reason, .maybeSent) }
    // A request whose body was not even begun cannot have been carried out, whatever went wrong. The reason alone is not
    // enough: one address may have refused while the connection to another one broke later.
    if hasBody { return TransportFailure(reason, task.countOfBytesSent == 0 ? .notSent : .maybeSent) }
    let isBeforeSending = reason == .hostNotFound || reason == .cannotConnect || reason == .tlsFailed
    return TransportFailure(reason, isBeforeSending ? .notSent : .maybeSent)
  }

  private func reason(_ error: any Error, _ state: State) -> TransportFailure.Reason {
    guard let error = error as? URLError else { return .other("error \((error as NSError).code)") }
    switch error.code {
    case .cancelled: return .cancelled
    case .timedOut: return .timedOut
    case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
      .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid, .clientCertificateRejected,
      .clientCertificateRequired:
      return .tlsFailed
    default: return error.connectFailure ?? (state.head == nil ? .connectionLost : .replyIncomplete)
    }
  }
}

extension URLError {
  /// Why there was no connection, if there was none.
  fileprivate var connectFailure: TransportFailure.Reason? {
    #if canImport(FoundationNetworking)
      // The code is derived from `errno`, which under load was seen not to be this connection's. The text is curl's own.
      let text = localizedDescription
      if text.hasPrefix("Could not resolve host") { return .hostNotFound }
      return text.hasPrefix("Failed to connect") ? .cannotConnect : nil
    #else
      switch code {
      case .cannotFindHost, .dnsLookupFailed: return .hostNotFound
      case .cannotConnectToHost, .notConnectedToInternet: return .cannotConnect
      default: return nil
      }
    #endif
  }
}

/// Hands what a session reports to the exchange it is about.
final class ExchangeDelegate: NSObject, URLSessionDataDelegate, Sendable {
  private let exchanges = Locked<[Int: Exchange]>([:])

  func add(_ exchange: Exchange) {
    exchanges.withLock { $0[exchange.task.taskIdentifier] = exchange }
  }

  private func exchange(of task: URLSessionTask) -> Exchange? {
    exchanges.withLock { $0[task.taskIdentifier] }
  }

  func urlSession(
    _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
    completionHandler: @escaping (URLSession.ResponseDisposition) -> Void
  ) {
    if let response = response as? HTTPURLResponse { exchange(of: dataTask)?.take(ReplyHead(response)) }
    completionHandler(.allow)
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    exchange(of: dataTask)?.take(data)
  }

  func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
    exchanges.withLock { $0.removeValue(forKey: task.taskIdentifier) }?.finish(error)
  }

  /// A redirect is an answer like any other: the signature would not fit another path, and must not reach another host.
  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest, completionHandler: @escaping (URLRequest?) -> Void
  ) {
    exchange(of: task)?.take(ReplyHead(response))
    completionHandler(nil)
  }
}

extension ReplyHead {
  fileprivate init(_ response: HTTPURLResponse) {
    let fields = response.allHeaderFields.compactMap { name, value in
      (name as? String).map { (name: $0, value: "\(value)") }
    }
    self.init(statusCode: response.statusCode, headers: HTTPHeaders(fields))
  }
}
