/// What to answer a notification with, within five seconds.
///
/// Source: https://pay.weixin.qq.com/doc/v3/merchant/4012071382
public struct NotificationAnswer: Hashable, Sendable {
  /// The HTTP status: 204 for a success, 4xx or 5xx where the notification is to be delivered again.
  public let statusCode: Int
  /// `Content-Type`, where there is a body.
  public let contentType: String?
  /// The bytes to send; empty for a success.
  public let body: Data
  /// What went wrong, for your own log; nothing of it is part of ``body``.
  public let problem: String?

  /// An answer of one's own, or as a test wants it.
  public init(statusCode: Int, contentType: String? = nil, body: Data = Data(), problem: String? = nil) {
    self.statusCode = statusCode
    self.contentType = contentType
    self.body = body
    self.problem = problem
  }

  /// It was received, and needs not be sent again.
  public static let success = NotificationAnswer(statusCode: 204)

  /// It was not, and is to be sent again later. Probes of the platform must be answered with this.
  ///
  /// - Parameter message: For the platform's people to read; no more than that something is wrong.
  public static func failure(_ message: String = "not accepted") -> NotificationAnswer {
    failure(message, statusCode: 500, problem: nil)
  }

  /// What a notification is answered with that ``NotificationReceiver/receive(headers:body:)`` has refused: 401 where it
  /// is not authentic, 413 where it is too large, else 5xx.
  public static func rejection(_ error: WeChatPayError) -> NotificationAnswer {
    let statusCode =
      switch error {
      // Ours to mend: it is delivered again until it is.
      case .notificationRejected(.notAuthentic(.keysUnavailable)): 503
      case .notificationRejected(.notAuthentic): 401
      case .notificationRejected(.tooLarge): 413
      default: 500
      }
    return failure("not accepted", statusCode: statusCode, problem: "\(error)")
  }

  static func failure(_ message: String, statusCode: Int, problem: String?) -> NotificationAnswer {
    let json: JSONValue = ["code": "FAIL", "message": .string(message)]
    let body = (try? JSONEncoder(.refused).encode(json)) ?? Data(#"{"code":"FAIL"}"#.utf8)
    return NotificationAnswer(
      statusCode: statusCode, contentType: "application/json", body: body, problem: problem)
  }
}
