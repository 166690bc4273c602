import Foundation
import Testing

@testable import WeChatPay

/// Takes everything that is logged in a run, and everything that is described for it, and searches it for secrets.
final class Journal: Sendable {
  static let shared = Journal()
  private let lines = Locked(0)

  func add(_ line: String) {
    lines.withLock { $0 += 1 }
    if let secret = Self.secret(in: line) { Issue.record("\(secret) in: \(line)") }
  }

  /// What of all that is secret in these tests stands in a text.
  static func secret(in text: String) -> String? {
    if text.contains(Platform.apiV3Key) { return "the APIv3 key" }
    if text.contains("SECRET-") { return "a token or a field" }
    if text.contains("PRIVATE KEY") { return "a private key" }
    if ["张三", "李四"].contains(where: text.contains) { return "a personal field" }
    // A longer number, such as the moment in a dump, may hold these digits by chance.
    let phones: Set<Substring> = ["13800000000", "8613800000000"]
    if text.contains("13800000000"), text.matches(of: /[0-9]+/).contains(where: { phones.contains($0.output) }) {
      return "a personal field"
    }
    // Signatures, ciphertexts and the lines of keys, in base64 or as bytes; nothing else that is printed is as long.
    if text.firstMatch(of: /[A-Za-z0-9+\/=]{60}/) != nil { return "a signature, a ciphertext or a key" }
    if text.firstMatch(of: /([0-9]+[, \n-]+){60}/) != nil { return "bytes" }
    return nil
  }

  /// Describes a value in all the ways there are.
  func describe(_ value: Any) {
    var dumped = ""
    dump(value, to: &dumped)
    for text in ["\(value)", String(reflecting: value), dumped] { add(text) }
    if let error = value as? any Error { add(error.localizedDescription) }
  }

  /// How many texts were searched.
  var count: Int { lines.withLock { $0 } }
}

/// The error that a call ends with, which is also described for the journal.
func failure<Value>(of operation: () async throws(WeChatPayError) -> Value) async -> WeChatPayError? {
  do throws(WeChatPayError) {
    Journal.shared.describe(try await operation())
    return nil
  } catch {
    Journal.shared.describe(error)
    return error
  }
}

extension UnknownOutcome {
  /// Why the reply was not trusted, if that is the reason.
  var verificationFailure: VerificationFailure? {
    if case .replyNotAuthentic(let failure) = reason { failure } else { nil }
  }

  /// Why no reply came, if that is the reason.
  var transportFailure: TransportFailure? {
    if case .transport(let failure) = reason { failure } else { nil }
  }
}
