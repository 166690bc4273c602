import Testing
import WeChatPay

/// A generated module, as far as tests need to know it.
struct APIModule: Sendable, CustomTestStringConvertible {
  typealias Call = @Sendable (OperationCheck) async throws -> any CheckedReply

  let name: String
  let payloads: [any NotificationPayload.Type]
  /// By method and path.
  var calls: [String: Call] = [:]

  var testDescription: String { name }
}
