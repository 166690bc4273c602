import Logging
import Metrics
import Tracing
import WeChatPay

/// Logs, measures and traces each attempt.
struct Watching: Middleware {
  let logger: Logger

  func intercept(
    _ attempt: AttemptSummary, next: () async throws(WeChatPayError) -> ReplySummary
  ) async throws(WeChatPayError) -> ReplySummary {
    let call = "\(attempt.method.rawValue) \(attempt.path)"
    let (span, start) = (startSpan(call, ofKind: .client), ContinuousClock.now)
    defer {
      Metrics.Timer(label: "wechatpay", dimensions: [("call", call)]).record(duration: start.duration(to: .now))
      span.end()
    }
    do throws(WeChatPayError) {
      let reply = try await next()
      logger.info("\(attempt)", metadata: ["status": "\(reply.statusCode)", "requestID": "\(reply.requestID ?? "")"])
      return reply
    } catch {
      span.recordError(error)
      logger.warning("\(attempt)", metadata: ["error": "\(error)"])
      throw error
    }
  }
}
