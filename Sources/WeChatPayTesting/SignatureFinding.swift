import Foundation
import WeChatPay

/// A signature that is not that of the message, and what it is the signature of, where that can be found out.
package struct SignatureFinding: Sendable, Hashable {
  package let method: String
  package let target: String
  /// What should have been signed.
  package let expected: String
  /// What was signed; nil where no usual mistake explains it.
  package let signed: String?
  /// The mistake, in words.
  package let mistake: String

  /// As the platform says it: the beginning of the message, and how long it is.
  var detail: JSONValue {
    [
      "detail": ["issue": "sign not match"],
      "field": "signature", "location": "authorization",
      "sign_information": [
        "method": .string(method), "url": .string(target),
        "truncated_sign_message": .string(String(expected.prefix(512))),
        "sign_message_length": .integer(expected.utf8.count),
      ],
    ]
  }
}

/// A request whose signature is to be explained.
struct SignedRequest {
  var method: RequestMethod
  var target: String
  var host: String?
  var timestamp: Int
  var nonce: String
  /// The bytes that are to be signed: of an upload those of its `meta`.
  var body: Data
  /// All that was sent.
  var sent: Data

  var message: Data {
    RequestMessage(method: method, target: target, timestamp: timestamp, nonce: nonce, body: body).bytes
  }

  /// Tries the mistakes that people make: a signature cannot be read, but it can be asked whether it fits.
  func finding(_ signature: Data, of party: Parties.Party, among parties: Parties) -> SignatureFinding {
    let mistake = mistakes.first { party.publicKey.isValid(signature: signature, for: $0.message) }
    var words = mistake?.words
    if words == nil {
      let signer = parties.merchants.first { $0.publicKey.isValid(signature: signature, for: message) }
      words = signer.map { "the private key is that of merchant \($0.merchant.id)" }
    }
    return SignatureFinding(
      method: method.rawValue, target: target, expected: String(decoding: message, as: UTF8.self),
      signed: mistake.map { String(decoding: $0.message, as: UTF8.self) },
      mistake: words ?? "no usual mistake explains it: probably the private key is not that of the certificate serial")
  }

  private var mistakes: [(words: String, message: Data)] {
    let (path, query) = (String(target.prefix { $0 != "?" }), target.contains("?"))
    let decoded = target.removingPercentEncoding ?? target
    var mistakes = [
      ("the last line feed is missing", Data(message.dropLast())),
      ("the lines end in \\r\\n instead of \\n", lines(end: "\r\n")),
      ("the line of the body is missing", Data(message.prefix(message.count - body.count - 1))),
      ("the method is in small letters", lines(method: method.rawValue.lowercased())),
      ("the path has no slash in front", lines(target: String(target.dropFirst()))),
      ("time and nonce are exchanged", lines(timestamp: nonce, nonce: "\(timestamp)")),
      ("the time is in milliseconds", lines(timestamp: "\(timestamp)000")),
    ]
    if query { mistakes.append(("the query is missing", lines(target: path))) }
    if decoded != target {
      mistakes.append(("the address is not percent-encoded as it was sent", lines(target: decoded)))
    }
    for method in ["GET", "POST", "PUT", "PATCH", "DELETE"] where method != self.method.rawValue {
      mistakes.append(("the method is \(method) instead of \(self.method.rawValue)", lines(method: method)))
    }
    for name in Set(["api.mch.weixin.qq.com", host ?? ""]) where !name.isEmpty {
      for scheme in ["https", "http"] {
        mistakes.append(("the address is there with its host", lines(target: "\(scheme)://\(name)\(target)")))
      }
    }
    return mistakes + bodyMistakes
  }

  private var bodyMistakes: [(words: String, message: Data)] {
    var mistakes: [(String, Data)] = []
    if !body.isEmpty { mistakes.append(("the body is missing", lines(body: Data()))) }
    if sent != body { mistakes.append(("the whole form was signed instead of 'meta' alone", lines(body: sent))) }
    if body.isEmpty { mistakes.append(("a body was signed that was not sent: {}", lines(body: Data("{}".utf8)))) }
    for end in ["\n", "\r\n"] where !body.isEmpty {
      mistakes.append(("the body has one more line end", lines(body: body + Data(end.utf8))))
      if body.suffix(end.utf8.count) == Data(end.utf8) {
        mistakes.append(("the line end of the body is missing", lines(body: Data(body.dropLast(end.utf8.count)))))
      }
    }
    for (words, text) in spellings { mistakes.append((words, lines(body: Data(text.utf8)))) }
    return mistakes
  }

  /// The same JSON as other encoders write it.
  private var spellings: [(words: String, text: String)] {
    guard !body.isEmpty, let tight = JSONSpelling.tight(body) else { return [] }
    let words = "the JSON was encoded a second time, and differs from what was sent"
    let spaced = JSONSpelling.spaced(body) ?? tight
    return [tight, spaced].flatMap { text in
      [text, text.replacing("\\/", with: "/"), text.replacing("\\/", with: "/").replacing("/", with: "\\/")]
    }.map { (words, $0) }
  }

  private func lines(
    method: String? = nil, target: String? = nil, timestamp: String? = nil, nonce: String? = nil, body: Data? = nil,
    end: String = "\n"
  ) -> Data {
    let head = [
      method ?? self.method.rawValue, target ?? self.target, timestamp ?? "\(self.timestamp)", nonce ?? self.nonce,
    ]
    return Data(head.map { $0 + end }.joined().utf8) + (body ?? self.body) + Data(end.utf8)
  }
}

/// JSON with other blanks, and nothing else changed.
private enum JSONSpelling {
  static func tight(_ json: Data) -> String? { respelled(json, blank: "") }

  /// As Python writes it.
  static func spaced(_ json: Data) -> String? { respelled(json, blank: " ") }

  private static func respelled(_ json: Data, blank: String) -> String? {
    guard let text = String(validating: json, as: UTF8.self) else { return nil }
    var result = ""
    var isInString = false
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isInString {
        result.unicodeScalars.append(scalar)
        if !isEscaped, scalar == "\"" { isInString = false }
        isEscaped = !isEscaped && scalar == "\\"
        continue
      }
      switch scalar {
      case " ", "\n", "\r", "\t": continue
      case "\"":
        isInString = true
        result.unicodeScalars.append(scalar)
      case ",", ":":
        result.unicodeScalars.append(scalar)
        result += blank
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
