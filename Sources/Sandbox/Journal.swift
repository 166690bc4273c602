package import Foundation
import WeChatPay
import WeChatPayTesting

/// A request that the sandbox has heard, and what it made of it.
package struct Call: Sendable, Codable {
  package let id: Int
  package let time: Date
  package let method: String
  /// Path and query as they came.
  package let target: String
  package let merchant: String?
  /// What kind of program it was, as it says.
  package let agent: String?
  package let status: Int?
  /// Why it was refused.
  package let code: String?
  package let problem: String?
  /// The message that should have been signed, the one that was, and what the mistake is.
  package let expectedMessage: String?
  package let signedMessage: String?
  package let mistake: String?
  /// Why no whole answer was sent.
  package let failure: String?
  package let body: String
  package let reply: String

  enum CodingKeys: String, CodingKey {
    case id, time, method, target, merchant, agent, status, code, problem, mistake, failure, body, reply
    case expectedMessage = "expected_message"
    case signedMessage = "signed_message"
  }

  init(_ id: Int, _ observed: ObservedExchange) {
    self.id = id
    time = observed.time
    method = observed.request.method.rawValue
    target = observed.request.target
    merchant = observed.merchantID
    agent = observed.request.headers["User-Agent"]
    status = observed.status
    code = observed.refusal?.code
    problem = observed.refusal?.message
    expectedMessage = observed.signature?.expected
    signedMessage = observed.signature?.signed
    mistake = observed.signature?.mistake
    failure = observed.failure
    body = Self.text(observed.request.body)
    reply = Self.text(observed.reply)
  }

  /// For a terminal, which no sign of a stranger's may command.
  package var line: String {
    let answer = status.map(String.init) ?? "no answer"
    let trouble = [code, problem, mistake, failure].compactMap { $0 }.joined(separator: ": ")
    let text = "\(method) \(target) → \(answer)\(trouble.isEmpty ? "" : " " + trouble)"
    return String(text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : Character($0) })
  }

  private static func text(_ bytes: Data) -> String {
    let most = 4096
    guard let text = String(validating: bytes.prefix(most), as: UTF8.self) else { return "\(bytes.count) bytes" }
    return bytes.count > most ? text + "… (\(bytes.count) bytes)" : text
  }
}

/// The last calls.
final class Journal: Sendable {
  private let state = Locked<(last: Int, calls: [Call])>((0, []))
  private static let capacity = 500

  func note(_ observed: ObservedExchange) -> Call {
    state.withLock { state in
      state.last += 1
      let call = Call(state.last, observed)
      state.calls.append(call)
      if state.calls.count >= 2 * Self.capacity { state.calls.removeFirst(Self.capacity) }
      return call
    }
  }

  /// The newest first.
  func calls(limit: Int) -> [Call] {
    state.withLock { $0.calls.suffix(min(limit, Self.capacity)).reversed() }
  }

  func forget() { state.withLock { $0.calls = [] } }
}
