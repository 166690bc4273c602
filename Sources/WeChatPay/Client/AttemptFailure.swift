/// Why one attempt failed, and whether another one makes sense.
struct AttemptFailure: Error {
  enum Advice {
    /// Another attempt would end the same way.
    case final
    /// Nothing reached the server: another host may be tried with any request.
    case tryAnotherHost
    /// Passing trouble: worth another attempt where repeating is safe.
    case repeatIfSafe(after: Duration?)
  }

  let error: WeChatPayError
  var advice = Advice.final
  /// How far the request had come when it was cancelled.
  var cancelled: TransportFailure.Progress?

  init(_ error: WeChatPayError, advice: Advice = .final) {
    self.error = error
    self.advice = advice
    if case .cancelled(let afterSending) = error { cancelled = afterSending ? .maybeSent : .notSent }
  }

  init(_ failure: TransportFailure, isRead: Bool) {
    switch (failure.reason, failure.progress) {
    case (.cancelled, let progress):
      error = .cancelled(afterSending: progress == .maybeSent && !isRead)
      cancelled = progress
    case (.cannotWrite, _) where isRead:
      error = .fileRejected("it could not be written", requestID: nil)
    case (_, .notSent):
      error = .transportFailed(failure)
      advice = .tryAnotherHost
    case (let reason, .maybeSent):
      error = isRead ? .transportFailed(failure) : .outcomeUnknown(UnknownOutcome(reason: .transport(failure)))
      // What is too large once is too large again, and so is a disk that is full.
      advice = reason == .cannotWrite || reason.isTooLarge ? .final : .repeatIfSafe(after: nil)
    }
  }

  init(_ failure: VerificationFailure, isRead: Bool, requestID: String?) {
    error =
      isRead
      ? .replyNotAuthentic(failure, requestID: requestID)
      : .outcomeUnknown(UnknownOutcome(reason: .replyNotAuthentic(failure), requestID: requestID))
  }

  init(_ refusal: ServerRefusal) {
    error = .refused(refusal)
    // Source: the error table of https://pay.weixin.qq.com/doc/v3/merchant/4012081709.
    guard [408, 429, 500, 502, 503, 504].contains(refusal.statusCode) else { return }
    advice = .repeatIfSafe(after: refusal.retryAfter)
  }

  init(_ reply: PendingReply) {
    // Source: the same table: "repeat with the same parameters".
    self.init(.pending(reply), advice: .repeatIfSafe(after: nil))
  }

  /// The same after an earlier attempt that may have been carried out: whatever this one came to, it does not say what
  /// became of that one.
  func following(_ earlier: AttemptFailure?) -> AttemptFailure {
    guard let earlier, let reason = earlier.error.reasonOfDoubt else { return self }
    switch error {
    case .refused(let refusal):
      // Trouble after trouble: the later refusal says as much as both.
      if case .refused = earlier.error, refusal.mayHaveTakenEffect { return self }
      let unknown = UnknownOutcome(reason: reason, requestID: earlier.error.requestID, refusal: refusal)
      return AttemptFailure(.outcomeUnknown(unknown), advice: advice)
    case .cancelled:
      var failure = AttemptFailure(.cancelled(afterSending: true))
      failure.cancelled = .maybeSent
      return failure
    case _ where error.mayHaveTakenEffect: return self
    default: return AttemptFailure(earlier.error, advice: advice)
    }
  }
}

extension ServerRefusal {
  /// Whether the request may have been carried out all the same. The official advice for refunds is to query first.
  ///
  /// Source: https://pay.weixin.qq.com/doc/v3/merchant/4012081709
  var mayHaveTakenEffect: Bool { !method.isRead && (statusCode == 408 || statusCode == 429 || statusCode >= 500) }
}

extension WeChatPayError {
  /// Why nobody knows what became of the attempt that ended so; nil where it had no effect.
  fileprivate var reasonOfDoubt: UnknownOutcome.Reason? {
    guard mayHaveTakenEffect else { return nil }
    return switch self {
    case .outcomeUnknown(let unknown): unknown.reason
    case .refused(let refusal): .refused(refusal)
    case .pending(let reply): .pending(reply)
    case .cancelled: .transport(TransportFailure(.cancelled, .maybeSent))
    case .invalidConfiguration, .invalidRequest, .signingFailed, .platformKeysUnavailable, .transportFailed,
      .replyNotAuthentic, .replyNotUnderstood, .fileRejected, .notificationRejected:
      nil
    }
  }
}

extension TransportFailure.Reason {
  fileprivate var isTooLarge: Bool { if case .replyTooLarge = self { true } else { false } }
}
