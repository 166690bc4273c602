import Foundation
import TestSupport
import Testing

@testable import WeChatPay

/// A platform that answers the echo as the page describes it, or as a test wants it.
struct EchoPlatform: Transport {
  var certificates: @Sendable () throws -> (Int, HeaderFields, Data) = {
    (404, [:], Data(#"{"code":"NOT_FOUND"}"#.utf8))
  }
  var echo: @Sendable (JSONValue) throws -> (Int, HeaderFields, Data)

  func send(
    _ request: TransportRequest, receive: @escaping @Sendable (ReplyHead, Data) throws -> Void
  ) async throws(TransportFailure) -> ReplyHead {
    do {
      guard case .data(let body) = request.body else { return try reply(certificates(), receive) }
      return try reply(echo(JSONDecoder().decode(JSONValue.self, from: body)), receive)
    } catch let failure as TransportFailure {
      throw failure
    } catch {
      throw TransportFailure(.other("\(error)"), .maybeSent)
    }
  }

  private func reply(
    _ answer: (Int, HeaderFields, Data), _ receive: @Sendable (ReplyHead, Data) throws -> Void
  ) throws -> ReplyHead {
    let head = ReplyHead(statusCode: answer.0, headers: answer.1)
    try receive(head, answer.2)
    return head
  }

  static func signed(
    _ json: JSONValue, at time: Date = Platform.now, serial: String = Platform.keyID, forged: Bool = false
  ) throws -> (Int, HeaderFields, Data) {
    let body = try JSONEncoder().encode(json)
    let key = forged ? try Platform.keys.get().merchant : nil
    let headers = try Platform.signature(
      over: body, at: Int(time.timeIntervalSince1970), serial: serial, with: key)
    return (200, HeaderFields(headers), body)
  }

  /// The right answer.
  static func echoed(_ request: JSONValue) throws -> JSONValue {
    let keys = try Platform.keys.get()
    let ciphertext = try #require(request["encrypted_echo_message"]?.text.flatMap { Data(canonicalBase64: $0) })
    let own = try PublicKey(pem: keys.merchant.publicPEM)
    let back = try own.encrypt(keys.platformKey.decrypt(ciphertext)).base64EncodedString()
    return .object(["echo_message": request["echo_message"] ?? .null, "encrypted_echo_message": .string(back)])
  }
}
