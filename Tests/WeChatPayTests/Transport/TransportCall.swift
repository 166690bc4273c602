import Foundation
import TestSupport

@testable import WeChatPay

/// What a transport made of one request.
struct TransportCall: Sendable {
  var head: ReplyHead?
  var body = Data()
  var failure: TransportFailure?
  /// How long it took.
  var duration = Duration.zero

  /// Sends, and collects what comes.
  static func send(
    _ method: RequestMethod = .post, to url: URL, headers: HeaderFields = [:], body: TransportRequest.Body = .empty,
    timeout: Duration = .seconds(300), isRepeatable: Bool = false, with transport: some Transport = CurlTransport.shared
  ) async -> TransportCall {
    let request = TransportRequest(
      method: method, url: url, headers: headers, body: body, timeout: timeout, isRepeatable: isRepeatable)
    let received = Locked(Data())
    let start = ContinuousClock.now
    do throws(TransportFailure) {
      let head = try await transport.send(request) { _, bytes in received.withLock { $0 += bytes } }
      return TransportCall(head: head, body: received.withLock { $0 }, duration: .now - start)
    } catch {
      return TransportCall(body: received.withLock { $0 }, failure: error, duration: .now - start)
    }
  }
}

extension CurlTransport {
  /// With other settings than the usual ones.
  convenience init(_ change: (inout Configuration) -> Void) {
    var configuration = Configuration()
    change(&configuration)
    self.init(configuration)
  }
}
