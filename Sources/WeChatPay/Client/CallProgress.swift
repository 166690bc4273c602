extension WeChatPayClient {
  /// Runs a whole call within its time: encrypting, fetching certificates, signing, sending, decoding.
  ///
  /// - Parameters:
  ///   - readsFiles: Whether the call reads a file before it sends anything, for which its thread may have to wait.
  ///   - run: The call. Where it ignores that it is cancelled, nobody waits for it, and nothing more is sent.
  func call<Value: Sendable>(
    _ method: RequestMethod, timeout defaultTimeout: Duration = .seconds(20), readsFiles: Bool = false,
    _ run: @escaping @Sendable (CallProgress) async throws(WeChatPayError) -> Value
  ) async throws(WeChatPayError) -> Value {
    guard !Task.isCancelled else { throw .cancelled(afterSending: false) }
    let progress = CallProgress(method, deadline: .after(timeout ?? defaultTimeout))
    guard !keepsTime || readsFiles else {
      do throws(WeChatPayError) {
        return try await run(progress)
      } catch {
        throw progress.error(error)
      }
    }
    // A key in memory signs quickly; what others sign with may block.
    let result = await withDeadline(progress.deadline, startsHere: merchant.signer is LocalSigner && !readsFiles) {
      () async -> Result<Value, WeChatPayError> in
      do throws(WeChatPayError) {
        return .success(try await run(progress))
      } catch {
        return .failure(error)
      }
    }
    switch result {
    case .success(let value)?: return value
    case .failure(let error)?: throw progress.error(error)
    case nil: throw progress.abandon(isCancelled: Task.isCancelled)
    }
  }

  /// Whether all that a call waits for ends by itself when its time is over. To watch over it would cost two changes of
  /// threads.
  var keepsTime: Bool {
    transport.keepsTime && middleware.isEmpty && verifier.hasItsKeys && merchant.signer is LocalSigner
      && (merchant.decrypter == nil || merchant.decrypter is LocalSigner)
  }
}

/// How far a call has come, for the one who has to say what became of it when its time is over.
final class CallProgress: Sendable {
  let deadline: ContinuousClock.Instant
  private let method: RequestMethod
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

  init(_ method: RequestMethod, deadline: ContinuousClock.Instant) {
    self.method = method
    self.deadline = deadline
  }

  /// Notes that the server may be reached from now on.
  ///
  /// - Throws: That it is cancelled, where the time is over, or nobody waits for the attempt any more: they were told that
  ///   nothing was sent.
  func beginSending(_ attempt: Int) throws(AttemptFailure) {
    let isOver = Task.isCancelled || ContinuousClock.now >= deadline
    let mayBegin = state.withLock { state in
      guard !isOver, attempt > state.revoked else { return false }
      state.stage = .sending
      return true
    }
    if !mayBegin { throw AttemptFailure(.cancelled(afterSending: false)) }
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

  /// What has come of an attempt that nobody waits for any more; it comes no further.
  enum Leftover {
    case progress(TransportFailure.Progress)
    /// It was answered, and something else held it up.
    case reply(RawReply)
  }

  func revoke(_ attempt: Int) -> Leftover {
    state.withLock { state in
      state.revoked = max(state.revoked, attempt)
      return switch state.stage {
      case .preparing, .unsettled: .progress(.notSent)
      case .sending: .progress(.maybeSent)
      case .answered(let reply): .reply(reply)
      }
    }
  }

  /// Does what others see, such as putting a file in its place, unless nobody waits for the call any more.
  func finish<Failure: Error>(_ act: () throws(Failure) -> Void) throws(Failure) {
    try state.withLock { (state) throws(Failure) in
      if state.revoked < .max { try act() }
    }
  }

  /// What was cancelled although nobody cancelled us ran out of time.
  func error(_ error: WeChatPayError) -> WeChatPayError {
    if case .cancelled = error, !Task.isCancelled { outOfTime } else { error }
  }

  /// What the caller is told when the time is over.
  var outOfTime: WeChatPayError {
    let isRead = method.isRead
    switch state.withLock({ $0.stage }) {
    case .preparing: return .transportFailed(TransportFailure(.timedOut, .notSent))
    case .sending: return AttemptFailure(TransportFailure(.timedOut, .maybeSent), isRead: isRead).error
    case .unsettled(let failure): return failure.error
    case .answered(let reply): return .replyNotUnderstood(reply.unreadable("the time was over before it was read"))
    }
  }

  /// The same where the call goes on by itself.
  func abandon(isCancelled: Bool) -> WeChatPayError {
    _ = revoke(.max)
    guard isCancelled else { return outOfTime }
    switch state.withLock({ $0.stage }) {
    case .preparing: return .cancelled(afterSending: false)
    case .sending: return .cancelled(afterSending: !method.isRead)
    case .unsettled: return .cancelled(afterSending: true)
    case .answered(let reply): return .replyNotUnderstood(reply.unreadable("the call was cancelled before it was read"))
    }
  }
}
