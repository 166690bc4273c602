import Foundation
import WeChatPay
import WeChatPayTesting

/// What goes wrong, if it is switched on.
struct Fault: Sendable, Hashable, Codable {
  enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// No answer comes.
    case timeout
    /// The connection breaks when the request was carried out.
    case hangUp = "hang-up"
    /// The answer ends in the middle.
    case cut
    /// The answer is signed with a stranger's key.
    case forged
    /// The answer was changed behind its signature.
    case tampered
    /// The answer has no signature.
    case unsigned
    /// The signature is old.
    case stale
    /// The answer carries a probe instead of a signature.
    case probe
    /// 500 SYSTEM_ERROR
    case serverError = "500"
    /// 429 FREQUENCY_LIMITED
    case tooMany = "429"
    /// The answer takes its time.
    case slow
  }

  var kind: Kind
  /// The path it is for, as it is described; nil for all.
  var path: String?
  /// How often; nil for always.
  var times: Int?
  /// How slow, in milliseconds.
  var delay: Int?

  var reply: FakeReply {
    switch kind {
    case .timeout: .fault(.hanging)
    case .hangUp: .fault(.connectionLost)
    case .cut: .fault(.cutShort)
    case .forged: .fault(.forgedSignature)
    case .tampered: .fault(.tamperedBody)
    case .unsigned: .fault(.unsigned)
    case .stale: .fault(.staleSignature)
    case .probe: .fault(.signatureProbe)
    case .serverError: .refusal(status: 500, code: "SYSTEM_ERROR", message: "switched on in the sandbox")
    case .tooMany: .refusal(status: 429, code: "FREQUENCY_LIMITED", message: "switched on in the sandbox")
    case .slow: .fault(.delayed(.milliseconds(delay ?? 3000)))
    }
  }
}

final class FaultSwitch: Sendable {
  private let state = Locked<Fault?>(nil)

  var current: Fault? {
    get { state.withLock { $0 } }
    set { state.withLock { $0 = newValue } }
  }

  /// Nil where nothing goes wrong.
  func reply(to path: String) -> FakeReply? {
    state.withLock { fault in
      guard var active = fault, active.path == nil || active.path == path else { return nil }
      if let times = active.times {
        active.times = times - 1
        fault = times > 1 ? active : nil
      }
      return active.reply
    }
  }
}
