import Synchronization

/// A field of a reply that is not what its description says. The field reads as nil; the payment goes on.
public struct FieldIssue: Hashable, Sendable, CustomStringConvertible {
  /// Where the field is, by names on the wire: `amount.payer_total`, `promotion_detail.0.scope`.
  public let path: String
  /// What is wrong with it, without the value.
  public let message: String

  public var description: String { "\(path): \(message)" }

  init(_ error: any Error, below codingPath: [any CodingKey], name: String) {
    let keys: [any CodingKey]
    switch error {
    case DecodingError.typeMismatch(let type, let context):
      (keys, message) = (context.codingPath, "the value is no \(type)")
    case DecodingError.valueNotFound(let type, let context):
      (keys, message) = (context.codingPath, "null stands where a \(type) should")
    case DecodingError.keyNotFound(let key, let context):
      (keys, message) = (context.codingPath, "'\(key.stringValue)' is missing")
    case DecodingError.dataCorrupted(let context): (keys, message) = (context.codingPath, "the value is malformed")
    default: (keys, message) = (codingPath, "the value cannot be read")
    }
    let own = codingPath.map(Self.text) + [name]
    let full = keys.map(Self.text)
    path = (full.count > own.count ? full : own).joined(separator: ".")
  }

  private static func text(_ key: any CodingKey) -> String {
    key.intValue.map { String($0) } ?? key.stringValue
  }
}

/// Gathers the issues of one reply while it is decoded.
final class IssueCollector: Sendable {
  private let issues = Mutex<[FieldIssue]>([])

  func add(_ issue: FieldIssue) {
    issues.withLock { $0.append(issue) }
  }

  var all: [FieldIssue] {
    issues.withLock { $0 }
  }
}

extension CodingUserInfoKey {
  static let issues = Self(known: "WeChatPay.issues")
  static let sensitiveCoding = Self(known: "WeChatPay.sensitiveCoding")

  /// The initialiser of the library never gives nil, though its type says it might.
  private init(known name: String) {
    guard let key = CodingUserInfoKey(rawValue: name) else { preconditionFailure("no key for \(name)") }
    self = key
  }
}
