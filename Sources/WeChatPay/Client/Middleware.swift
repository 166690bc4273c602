/// Watches calls: for logs, metrics, traces.
///
/// What it is shown holds no key, signature, token, path parameter or body, so that nothing of that can end up in a log.
///
/// ```swift
/// struct Metrics: Middleware {
///   func intercept(
///     _ attempt: AttemptSummary, next: () async throws(WeChatPayError) -> ReplySummary
///   ) async throws(WeChatPayError) -> ReplySummary {
///     let start = ContinuousClock.now
///     defer { record(attempt.path, start.duration(to: .now)) }
///     return try await next()
///   }
/// }
/// ```
public protocol Middleware: Sendable {
  /// Called for each attempt, so more than once for a call that is repeated.
  ///
  /// - Parameters:
  ///   - attempt: What is about to be sent.
  ///   - next: Sends it and verifies the reply. Called again, it sends nothing, and gives the same answer. What it came
  ///     to is what the caller is told, whatever is returned or thrown afterwards; what is thrown before keeps the attempt
  ///     from being sent.
  func intercept(
    _ attempt: AttemptSummary, next: () async throws(WeChatPayError) -> ReplySummary
  ) async throws(WeChatPayError) -> ReplySummary
}

/// What is about to be sent.
public struct AttemptSummary: Sendable, Hashable {
  /// The merchant's number.
  public let merchantID: String
  /// The request's method.
  public let method: RequestMethod
  /// The path as it is described, with the parameters' names instead of their values, without the query.
  public let path: String
  /// The server's name.
  public let host: String
  /// 1, 2, …
  public let number: Int
  /// The size of the body in bytes.
  public let bodySize: Int

  /// An attempt as the test of a middleware wants it.
  public init(
    merchantID: String, method: RequestMethod, path: String, host: String = "api.mch.weixin.qq.com", number: Int = 1,
    bodySize: Int = 0
  ) {
    self.merchantID = merchantID
    self.method = method
    self.path = path
    self.host = host
    self.number = number
    self.bodySize = bodySize
  }
}

/// What came back.
public struct ReplySummary: Sendable {
  /// The HTTP status.
  public let statusCode: Int
  /// The server's name for the exchange.
  public let requestID: String?
  /// The size of the body in bytes; 0 where it went to a file.
  public let bodySize: Int

  /// What came of an attempt, as the test of a middleware wants it.
  public init(statusCode: Int, requestID: String? = nil, bodySize: Int = 0) {
    self.statusCode = statusCode
    self.requestID = requestID
    self.bodySize = bodySize
  }
}

extension AttemptSummary: CustomStringConvertible {
  public var description: String {
    "\(method.rawValue) \(path) at \(host), merchant \(merchantID), attempt \(number), \(bodySize) bytes"
  }
}

extension ReplySummary: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String {
    "\(statusCode), \(bodySize) bytes" + (requestID.map { ", Request-ID \($0)" } ?? "")
  }
  public var debugDescription: String { description }
  public var customMirror: Mirror {
    Mirror(self, children: ["statusCode": statusCode, "requestID": requestID as Any, "bodySize": bodySize])
  }
}

/// Writes one line for each attempt and one for its end.
///
/// ```swift
/// let pay = try WeChatPayClient(merchant: merchant, verifier: verifier, middleware: [LogMiddleware { print($0) }])
/// ```
public struct LogMiddleware: Middleware {
  private let write: @Sendable (String) -> Void

  /// - Parameter write: Takes each line.
  public init(_ write: @escaping @Sendable (String) -> Void) { self.write = write }

  public func intercept(
    _ attempt: AttemptSummary, next: () async throws(WeChatPayError) -> ReplySummary
  ) async throws(WeChatPayError) -> ReplySummary {
    write("WeChat Pay ▶ \(attempt)")
    do throws(WeChatPayError) {
      let reply = try await next()
      write("WeChat Pay ◀ \(attempt.method.rawValue) \(attempt.path): \(reply)")
      return reply
    } catch {
      write("WeChat Pay ✕ \(attempt.method.rawValue) \(attempt.path): \(error)")
      throw error
    }
  }
}
