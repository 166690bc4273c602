import Logging
import Metrics
import NIOHTTP1
import WeChatPay

/// Logs and measures each attempt.
struct Watching: Middleware {
  let logger: Logger

  func intercept(
    _ attempt: AttemptSummary, next: () async throws(WeChatPayError) -> ReplySummary
  ) async throws(WeChatPayError) -> ReplySummary {
    let timer = Timer(label: "wechatpay", dimensions: [("call", "\(attempt.method.rawValue) \(attempt.path)")])
    let start = ContinuousClock.now
    defer { timer.record(duration: start.duration(to: .now)) }
    do throws(WeChatPayError) {
      let reply = try await next()
      logger.info("\(attempt)", metadata: ["status": "\(reply.statusCode)", "requestID": "\(reply.requestID ?? "")"])
      return reply
    } catch {
      logger.warning("\(attempt)", metadata: ["error": "\(error)"])
      throw error
    }
  }
}
