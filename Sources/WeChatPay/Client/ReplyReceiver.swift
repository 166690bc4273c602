/// Takes the pieces of a reply: to memory, or with a digest to a sink. Replies other than 2xx always to memory.
final class ReplyReceiver: Sendable {
  private let replySignature: ReplySignature
  let sink: FileSink?
  private let limit: Int
  private let state = Locked(State())

  private struct State {
    var body = Data()
    /// Of the message that the reply's signature covers, as far as it was received.
    var digest: StreamingDigest?
    var isTooLarge = false
  }

  /// - Parameter limit: The most bytes that are kept in memory.
  init(replySignature: ReplySignature, sink: FileSink?, limit: Int) {
    self.replySignature = replySignature
    self.sink = sink
    self.limit = limit
  }

  var body: Data { state.withLock { $0.body } }

  /// Why it takes no more.
  var problem: TransportFailure? {
    state.withLock { $0.isTooLarge } ? TransportFailure(.replyTooLarge(limit: limit), .maybeSent) : nil
  }

  /// Why the file takes no more.
  var fileProblem: String? { sink?.problem }

  /// Compares the signature with all that was received.
  func verify(_ headers: ReplySignatureHeaders, with key: PublicKey, at now: Date) throws(VerificationFailure) {
    try state.withLock { (state) throws(VerificationFailure) in
      try headers.verify(state.digest ?? headers.startDigest(), with: key, at: now)
      state.digest = nil
    }
  }

  func receive(_ head: ReplyHead, _ bytes: Data) throws {
    try state.withLock { state in
      if sink == nil || !head.isSuccess {
        guard bytes.count <= limit - state.body.count else {
          state.isTooLarge = true
          throw TransportFailure(.replyTooLarge(limit: limit), .maybeSent)
        }
        state.body.append(bytes)
      }
      if replySignature == .signed, head.isSuccess {
        if state.digest == nil { state.digest = (try? ReplySignatureHeaders(head.headers))?.startDigest() }
        state.digest?.update(bytes)
      }
    }
    if let sink, head.isSuccess { try sink.receive(bytes) }
  }
}
