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
    case (.cannotWrite, _):
      error = .fileRejected("it could not be written", requestID: nil)
    case (_, .notSent):
      error = .transportFailed(failure)
      advice = .tryAnotherHost
    case (_, .maybeSent):
      error = isRead ? .transportFailed(failure) : .outcomeUnknown(UnknownOutcome(reason: .transport(failure)))
      advice = .repeatIfSafe(after: nil)
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
    if [429, 500, 502, 503, 504].contains(refusal.statusCode) { advice = .repeatIfSafe(after: refusal.retryAfter) }
  }

  /// The same after an earlier attempt that may have been carried out: that nothing came of this one must not hide it.
  func following(_ earlier: AttemptFailure?) -> AttemptFailure {
    guard let earlier, !error.mayHaveTakenEffect else { return self }
    switch error {
    case .refused: return self
    case .cancelled: return AttemptFailure(.cancelled(afterSending: true))
    default: return AttemptFailure(earlier.error, advice: advice)
    }
  }

  /// What the caller gets when the call's time ran out, rather than that something was cancelled.
  func timedOut(isRead: Bool) -> WeChatPayError {
    guard let cancelled else { return error }
    let failure = TransportFailure(.timedOut, cancelled)
    return isRead || cancelled == .notSent
      ? .transportFailed(failure) : .outcomeUnknown(UnknownOutcome(reason: .transport(failure)))
  }
}

extension UnknownOutcome {
  init(reason: Reason) { self.init(reason: reason, requestID: nil) }
}
