extension WeChatPayClient {
  private static let maximumAttempts = 3
  private static let firstPause = Duration.milliseconds(500)

  /// Sends a request, repeatedly where that is safe, until there is a reply that can be trusted.
  ///
  /// - Parameter makeSink: Where the body goes; `nil` keeps it in the reply.
  func perform(
    _ request: OutgoingRequest, _ progress: CallProgress,
    makeSink: (@Sendable () throws(WeChatPayError) -> FileSink)? = nil
  ) async throws(WeChatPayError) -> RawReply {
    do throws(AttemptFailure) {
      return try await attempts(request, progress, makeSink: makeSink)
    } catch {
      throw error.error
    }
  }

  private func attempts(
    _ request: OutgoingRequest, _ progress: CallProgress,
    makeSink: (@Sendable () throws(WeChatPayError) -> FileSink)?
  ) async throws(AttemptFailure) -> RawReply {
    let isSafe = repeats == .all || (repeats == .reads && request.method.isRead)
    let hosts = request.servers
    var number = 1
    var unsettled: AttemptFailure?
    var pause = Self.firstPause
    while true {
      let attempt = Attempt(
        client: self, request: request, server: hosts[(number - 1) % hosts.count], number: number,
        isRepeatable: isSafe, progress: progress, makeSink: makeSink)
      // A server that hangs must leave time for another attempt. The last one has what the call has.
      let half = ContinuousClock.now.duration(to: progress.deadline) / 2
      let end = isSafe && number < Self.maximumAttempts ? ContinuousClock.now + half : nil
      do throws(AttemptFailure) {
        return try await attempt.run(until: end)
      } catch {
        let error = error.following(unsettled)
        if error.error.mayHaveTakenEffect { unsettled = error }
        progress.endSending(error, unsettled: unsettled)
        guard number < Self.maximumAttempts, !Task.isCancelled else { throw error }
        let wait: Duration
        switch error.advice {
        case .tryAnotherHost where number < hosts.count: wait = .zero
        case .tryAnotherHost where isSafe: wait = environment.jitter(pause)
        case .repeatIfSafe(let after) where isSafe: wait = after ?? environment.jitter(pause)
        case .final, .tryAnotherHost, .repeatIfSafe: throw error
        }
        guard ContinuousClock.now.duration(to: progress.deadline) > wait else { throw error }
        if wait > .zero { try await sleep(wait, elseThrowing: error) }
        number += 1
        pause *= 2
      }
    }
  }

  private func sleep(_ wait: Duration, elseThrowing failure: AttemptFailure) async throws(AttemptFailure) {
    do {
      try await environment.sleep(wait)
    } catch {
      // Cancelled between two attempts: what the last one came to is the more useful answer.
      throw failure
    }
  }
}

extension OutgoingRequest {
  /// A server's origin, prefix and name, in order of preference.
  struct Server: Sendable {
    let origin: String
    let prefix: String
    let name: String
  }

  fileprivate var servers: [Server] {
    switch destination {
    case .hosts(let hosts): hosts.map { Server(origin: $0.origin, prefix: $0.prefix, name: $0.name) }
    case .origin(let origin, let name): [Server(origin: origin, prefix: "", name: name)]
    }
  }
}
