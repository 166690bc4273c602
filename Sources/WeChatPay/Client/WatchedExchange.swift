/// What middleware watches: one exchange, which takes place once, however often it is asked for.
final class WatchedExchange: Sendable {
  private enum State {
    case idle
    case running
    case ended(Result<RawReply, AttemptFailure>)
  }

  private let exchange: @Sendable () async throws(AttemptFailure) -> RawReply
  private let state = Locked(State.idle)

  init(_ exchange: @escaping @Sendable () async throws(AttemptFailure) -> RawReply) {
    self.exchange = exchange
  }

  /// Middleware deals in the errors that callers see.
  func run() async throws(WeChatPayError) -> ReplySummary {
    let earlier = state.withLock { state in
      defer { if case .idle = state { state = .running } }
      return state
    }
    switch earlier {
    case .idle: return try summary(await ended())
    case .running: throw .invalidRequest("a middleware called 'next' while the attempt was being sent")
    case .ended(let result): return try summary(result)
    }
  }

  /// What the exchange came to; where it did not take place, `error` says why.
  func result(or error: WeChatPayError) throws(AttemptFailure) -> RawReply {
    switch state.withLock({ $0 }) {
    case .idle: throw AttemptFailure(error)
    case .running: throw AttemptFailure(.cancelled(afterSending: true))
    case .ended(let result): return try result.get()
    }
  }

  private func ended() async -> Result<RawReply, AttemptFailure> {
    let result: Result<RawReply, AttemptFailure>
    do throws(AttemptFailure) {
      result = .success(try await exchange())
    } catch {
      result = .failure(error)
    }
    state.withLock { $0 = .ended(result) }
    return result
  }

  private func summary(_ result: Result<RawReply, AttemptFailure>) throws(WeChatPayError) -> ReplySummary {
    switch result {
    case .success(let reply):
      return ReplySummary(
        statusCode: reply.head.statusCode, requestID: reply.head.requestID, bodySize: reply.body.count)
    case .failure(let failure): throw failure.error
    }
  }
}
