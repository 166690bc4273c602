package import Foundation
import WeChatPay

/// What a server has seen of one request, and what it made of it.
package struct ObservedExchange: Sendable {
  package let time: Date
  package let request: FakeIncoming
  /// Who signed it; nil where nobody did.
  package var merchantID: String?
  /// As it is described; nil where nothing is.
  package var path: String?
  /// The status of the answer; nil where there was none.
  package var status: Int?
  package var reply = Data()
  /// Why it was refused: code, and what was wrong.
  package var refusal: (code: String, message: String)?
  package var signature: SignatureFinding?
  /// Why there was no answer.
  package var failure: String?

  init(_ request: FakeIncoming) {
    time = Date()
    self.request = request
  }

  mutating func note(_ refused: Refusal) {
    refusal = (refused.code, refused.message)
    signature = refused.signature
  }

  mutating func note(_ answer: Answer) {
    status = answer.head.statusCode
    reply = answer.body
    failure = answer.failure.map { "\($0)" }
  }
}
