import Foundation
import TestSupport

@testable import WeChatPay

/// What came of an attempt.
enum Came: String, CaseIterable, Sendable {
  case ok, unsent, lost, cut, forged, pending
  case badRequest = "400"
  case redirect = "302"
  case page = "404"
  case tooMany = "429"
  case trouble = "500"

  func reply() throws -> (status: Int, headers: [(String, String)], body: Data) {
    switch self {
    case .ok, .forged:
      let body = Data(#"{"ok":true}"#.utf8)
      return (200, try Platform.signature(over: self == .ok ? body : Data("other".utf8)), body)
    case .pending:
      let body = Data(#"{"code":"USERPAYING","message":"需要用户输入支付密码"}"#.utf8)
      return (202, try Platform.signature(over: body), body)
    case .unsent: throw TransportFailure(.cannotConnect, .notSent)
    case .lost: throw TransportFailure(.connectionLost, .maybeSent)
    case .cut: throw TransportFailure(.replyIncomplete, .maybeSent)
    case .badRequest: return (400, [], Data(#"{"code":"PARAM_ERROR"}"#.utf8))
    case .redirect: return (302, [("Location", "https://example.com/")], Data())
    case .page: return (404, [], Data("<html>Not Found</html>".utf8))
    case .tooMany: return (429, [], Data(#"{"code":"FREQUENCY_LIMITED"}"#.utf8))
    case .trouble: return (500, [], Data(#"{"code":"SYSTEM_ERROR"}"#.utf8))
    }
  }
}

/// Gives each attempt what it is to come to; what comes after the last is as the last.
final class ScriptedTransport: Transport {
  private let script:
    @Sendable (Int, TransportRequest) async throws -> (
      status: Int, headers: [(String, String)], body: Data
    )
  private let sent = Locked<[TransportRequest]>([])

  init(_ came: Came...) {
    script = { number, _ in try came[min(number, came.count - 1)].reply() }
  }

  init(
    _ script:
      @escaping @Sendable (Int, TransportRequest) async throws -> (
        status: Int, headers: [(String, String)], body: Data
      )
  ) {
    self.script = script
  }

  var requests: [TransportRequest] { sent.withLock { $0 } }

  func send(
    _ request: TransportRequest, receive: @escaping @Sendable (ReplyHead, Data) throws -> Void
  ) async throws(TransportFailure) -> ReplyHead {
    let number = sent.withLock { sent in
      sent.append(request)
      return sent.count - 1
    }
    do {
      let reply = try await script(number, request)
      let head = ReplyHead(statusCode: reply.status, headers: HeaderFields(reply.headers))
      if !reply.body.isEmpty { try receive(head, reply.body) }
      return head
    } catch {
      throw error as? TransportFailure ?? TransportFailure(.cannotWrite, .maybeSent)
    }
  }
}

extension Platform {
  static func client(_ transport: ScriptedTransport, verifier: PlatformVerifier? = nil) throws -> WeChatPayClient {
    let url = URL(string: "https://api.mch.weixin.qq.com")
    return try client([url].compactMap { $0 }, verifier: verifier, transport: transport)
  }
}

extension WeChatPayClient {
  /// A call of any method.
  func call(_ method: RequestMethod) async throws(WeChatPayError) -> Response<JSONValue> {
    let endpoint = self["v3/orders"]
    return switch method {
    case .post: try await endpoint.post(json: ["out_trade_no": "1"])
    case .put: try await endpoint.put(json: [:])
    case .patch: try await endpoint.patch(json: [:])
    case .delete: try await endpoint.delete()
    case .get, .head, .options: try await endpoint.get()
    }
  }
}
