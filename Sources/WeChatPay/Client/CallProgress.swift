extension WeChatPayClient {
  /// Runs a whole call within its time: encrypting, fetching certificates, signing, sending, decoding.
  ///
  /// - Parameter run: The call. Where it ignores that it is cancelled, nobody waits for it, and nothing more is sent.
  func call<Value: Sendable>(
    _ method: HTTPMethod, timeout defaultTimeout: Duration = .seconds(20),
    _ run: @escaping @Sendable (CallProgress) async throws(WeChatPayError) -> Value
  ) async throws(WeChatPayError) -> Value {
    let progress = CallProgress(method, deadline: .after(timeout ?? defaultTimeout))
    let result = await withDeadline(progress.deadline) { () async -> Result<Value, WeChatPayError> in
      do throws(WeChatPayError) {
        return .success(try await run(progress))
      } catch {
        return .failure(error)
      }
    }
    switch result {
    case .success(let value)?: return value
    // What was cancelled although nobody cancelled us ran out of time.
    case .failure(.cancelled)? where !Task.isCancelled: throw progress.outOfTime
    case .failure(let error)?: throw error
    case nil: throw progress.abandon()
    }
  }
}

/// How far a call has come, for the one who has to say what became of it when its time is over.
final class CallProgress: Sendable {
  let deadline: ContinuousClock.Instant
  private let method: HTTPMethod
  private let state = Locked(State())

  private struct State {
    var stage = Stage.preparing
    /// The last attempt that must not begin to send any more.
    var revoked = 0
  }

  private enum Stage {
    /// Nothing has reached the server that may have an effect.
    case preparing
    /// An attempt may be at the server.
    case sending
    /// What an earlier attempt came to is not known, and no attempt is under way.
    case unsettled(AttemptFailure)
    /// A reply that can be trusted is there.
    case answered(RawReply)
  }

  init(_ method: HTTPMethod, deadline: ContinuousClock.Instant) {
    self.method = method
    self.deadline = deadline
  }

  /// Notes that the server may be reached from now on.
  ///
  /// - Throws: That it is cancelled, where nobody waits for the attempt any more: they were told that nothing was sent.
  func beginSending(_ attempt: Int) throws(AttemptFailure) {
    let isRevoked = state.withLock { state in
      if attempt > state.revoked { state.stage = .sending }
      return attempt <= state.revoked
    }
    if isRevoked { throw AttemptFailure(.cancelled(afterSending: false)) }
  }

  /// How far an attempt has come that nobody waits for any more; it comes no further.
  func revoke(_ attempt: Int) -> TransportFailure.Progress {
    state.withLock { state in
      state.revoked = max(state.revoked, attempt)
      return if case .sending = state.stage { .maybeSent } else { .notSent }
    }
  }

  /// Notes that an attempt failed, and that `unsettled` is what is not known now.
  func endSending(_ failure: AttemptFailure, unsettled: AttemptFailure?) {
    if failure.cancelled == .maybeSent { return }
    state.withLock { $0.stage = unsettled.map { .unsettled($0) } ?? .preparing }
  }

  /// Notes the reply: what is left is to decode it.
  func end(_ reply: RawReply) {
    state.withLock { $0.stage = .answered(reply) }
  }

  /// What the caller is told when the time is over.
  var outOfTime: WeChatPayError {
    let isRead = method.isRead
    switch state.withLock({ $0.stage }) {
    case .preparing: return .transportFailed(TransportFailure(.timedOut, .notSent))
    case .sending: return AttemptFailure(TransportFailure(.timedOut, .maybeSent), isRead: isRead).error
    case .unsettled(let failure): return failure.error
    case .answered(let reply):
      return .replyNotUnderstood(reply.unreadable("the time was over before its encrypted fields were decrypted"))
    }
  }

  /// The same where the call goes on by itself.
  func abandon() -> WeChatPayError {
    _ = revoke(.max)
    return outOfTime
  }
}
