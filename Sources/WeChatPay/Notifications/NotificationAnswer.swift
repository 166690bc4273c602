public import Foundation

/// What to answer a notification with, within five seconds.
///
/// Source: https://pay.weixin.qq.com/doc/v3/merchant/4012071382
public struct NotificationAnswer: Hashable, Sendable {
  /// The HTTP status: 204 or 500.
  public let statusCode: Int
  /// `Content-Type`, where there is a body.
  public let contentType: String?
  /// The bytes to send; empty for a success.
  public let body: Data

  /// It was received, and needs not be sent again.
  public static let success = NotificationAnswer(statusCode: 204, contentType: nil, body: Data())

  /// It was not, and is to be sent again later. Probes of the platform must be answered with this.
  ///
  /// - Parameter message: For the platform's people to read; no more than that something is wrong.
  public static func failure(_ message: String = "not accepted") -> NotificationAnswer {
    let json: JSONValue = ["code": "FAIL", "message": .string(message)]
    let body = (try? JSONEncoder().encode(json)) ?? Data(#"{"code":"FAIL"}"#.utf8)
    return NotificationAnswer(statusCode: 500, contentType: "application/json", body: body)
  }
}
