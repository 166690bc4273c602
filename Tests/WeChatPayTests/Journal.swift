import Foundation
import Synchronization

@testable import WeChatPay

/// Everything that was logged in this run, and everything that was described for it.
final class Journal: Sendable {
  static let shared = Journal()
  private let lines = Mutex<[String]>([])

  func add(_ line: String) { lines.withLock { $0.append(line) } }

  /// Describes a value in all the ways there are.
  func describe(_ value: Any) {
    var dumped = ""
    dump(value, to: &dumped)
    for text in ["\(value)", String(reflecting: value), dumped] { add(text) }
    if let error = value as? any Error { add(error.localizedDescription) }
  }

  var all: [String] { lines.withLock { $0 } }
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

/// Waits until something is the case. It is bound to be: there is no limit but that of the run.
func eventually(_ condition: () -> Bool) async throws {
  while !condition() { try await Task.sleep(for: .milliseconds(5)) }
}
