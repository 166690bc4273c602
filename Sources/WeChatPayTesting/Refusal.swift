import WeChatPay

/// Why the server does not take a request, in the platform's words.
///
/// Source: https://pay.weixin.qq.com/doc/v3/merchant/4012081709 (form of errors).
struct Refusal: Error {
  var status: Int
  var code: String
  var message: String
  /// A JSON pointer for a field of the body, a name for a parameter.
  var field: String?
  var issue: String?
  var location: String?
  /// What should have been signed, where it was something else.
  var signature: SignatureFinding?

  static func signature(_ message: String) -> Refusal {
    Refusal(status: 401, code: "SIGN_ERROR", message: message)
  }

  static func parameter(_ location: String, _ field: String, _ issue: String) -> Refusal {
    Refusal(
      status: 400, code: "PARAM_ERROR", message: "the parameter '\(field)' is wrong: \(issue)", field: field,
      issue: issue, location: location)
  }

  static func request(_ message: String) -> Refusal {
    Refusal(status: 400, code: "INVALID_REQUEST", message: message)
  }

  /// What stands in the reply beside code and message.
  var detail: JSONValue? {
    if let signature { return signature.detail }
    var members: [String: JSONValue] = [:]
    members["field"] = field.map { .string($0) }
    members["issue"] = issue.map { .string($0) }
    members["location"] = location.map { .string($0) }
    return members.isEmpty ? nil : .object(members)
  }
}
