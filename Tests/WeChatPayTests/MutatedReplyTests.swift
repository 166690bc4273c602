import Foundation
import Testing

@testable import WeChatPay

/// Every single bit of a reply counts, also of the one that brings the keys.
@Suite struct MutatedReplyTests {
  /// Gives the same reply to every request.
  private struct CannedTransport: Transport {
    let headers: HeaderFields
    let body: Data

    func send(
      _ request: TransportRequest, receive: @escaping @Sendable (ReplyHead, Data) throws -> Void
    ) async throws(TransportFailure) -> ReplyHead {
      let head = ReplyHead(statusCode: 200, headers: headers)
      do {
        try receive(head, body)
      } catch {
        throw TransportFailure(.cannotWrite, .maybeSent)
      }
      return head
    }
  }

  /// Signing is not what is tested here.
  private struct NoSigner: RequestSigner {
    func sign(_ message: Data) async throws -> RequestSignature {
      RequestSignature(certificateSerial: "0A", bytes: Data())
    }
  }

  private func client(_ headers: HeaderFields, _ body: Data, _ verifier: PlatformVerifier) throws -> WeChatPayClient {
    let merchant = try Merchant(id: "1900000001", signer: NoSigner(), apiV3Key: Platform.apiV3Key)
    var client = try WeChatPayClient(
      merchant: merchant, verifier: verifier, transport: CannedTransport(headers: headers, body: body))
    client.environment.now = { Platform.now }
    return client.with(timeout: .seconds(300))
  }

  /// All changes of one bit, of the body and of each header that signs it.
  private func mutations(_ headers: HeaderFields, _ body: Data) -> [(name: String, HeaderFields, Data)] {
    var mutations: [(name: String, HeaderFields, Data)] = []
    for bit in 0..<(body.count * 8) {
      var changed = body
      changed[bit / 8] ^= 1 << (bit % 8)
      mutations.append(("body, bit \(bit)", headers, changed))
    }
    for name in ["Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Serial", "Wechatpay-Signature"] {
      let value = Array((headers[name] ?? "").utf8)
      for bit in 0..<(value.count * 8) {
        var bytes = value
        bytes[bit / 8] ^= 1 << (bit % 8)
        var changed = headers
        changed[name] = String(decoding: bytes, as: UTF8.self)
        mutations.append(("\(name), bit \(bit)", changed, body))
      }
    }
    return mutations
  }

  @Test func everyBitOfASignedReplyCounts() async throws {
    let body = Data(#"{"prepay_id":"wx201410272009395522657a690389285100"}"#.utf8)
    let headers = HeaderFields(
      try Platform.signature(over: body, at: Int(Platform.now.timeIntervalSince1970)))
    let verifier = try Platform.verifier()
    #expect(try await client(headers, body, verifier)["v3/orders"].get().statusCode == 200)
    for (name, headers, body) in mutations(headers, body) {
      let client = try client(headers, body, verifier)
      do throws(WeChatPayError) {
        _ = try await client["v3/orders"].get()
        Issue.record("accepted: \(name)")
      } catch {
        guard case .replyNotAuthentic = error else {
          Issue.record("\(name): \(error)")
          continue
        }
      }
    }
  }

  @Test func everyBitOfTheCertificatesCounts() async throws {
    let issued = try CertificateFixtures.shared.get().old
    let body = Data(try "{\"data\":[\(issued.entry())]}".utf8)
    let headers = HeaderFields(try issued.signature(over: body, at: Platform.now))
    #expect(try await client(headers, body, .certificates()).currentPlatformKey().serial == issued.certificate.serial)
    for (name, headers, body) in mutations(headers, body) {
      let client = try client(headers, body, .certificates())
      do throws(WeChatPayError) {
        _ = try await client.currentPlatformKey()
        Issue.record("accepted: \(name)")
      } catch {
        guard case .platformKeysUnavailable = error else {
          Issue.record("\(name): \(error)")
          continue
        }
      }
    }
  }
}
