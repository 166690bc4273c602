import WeChatPay

/// How long calls take, in a list: what any library for metrics would be told.
actor Times: Middleware {
  private(set) var times: [(call: String, status: Int?, time: Duration)] = []

  nonisolated func intercept(
    _ attempt: AttemptSummary, next: () async throws(WeChatPayError) -> ReplySummary
  ) async throws(WeChatPayError) -> ReplySummary {
    let start = ContinuousClock.now
    do throws(WeChatPayError) {
      let reply = try await next()
      await add(attempt, reply.statusCode, start.duration(to: .now))
      return reply
    } catch {
      await add(attempt, nil, start.duration(to: .now))
      throw error
    }
  }

  private func add(_ attempt: AttemptSummary, _ status: Int?, _ time: Duration) {
    times.append(("\(attempt.method.rawValue) \(attempt.path)", status, time))
  }
}

extension WeChatPayClient {
  /// Writes a line before and after each attempt, without anything in it that is secret or somebody's.
  func logging(to write: @escaping @Sendable (String) -> Void) -> WeChatPayClient {
    with(middleware: LogMiddleware(write))
  }
}
