import Foundation
import TestSupport
import WeChatPay
import WeChatPayAPI
import WeChatPayTesting

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Whole calls.
func calls() async throws -> [Measurement] {
  let pair = try KeyPair()
  let (merchantKey, _) = try pair.keys()
  let (platformKey, platformPublicKey) = try KeyPair().keys()
  let merchant = try Merchant(
    id: "1900000001", certificateSerial: "5157F09EFDC096DE15EBE81A47057A7232F1B8E1", privateKey: merchantKey,
    apiV3Key: "bench-api-v3-key-of-32-bytes-x!!")
  let keyID = "PUB_KEY_ID_0119000000012026010100000000000000"
  let verifier = try PlatformVerifier.publicKey(id: keyID, platformPublicKey)
  let message = Data(count: 512)

  let idle = try WeChatPayClient(merchant: merchant, verifier: verifier, transport: IdleTransport())
  let refused = try await compare(
    "encode, sign, hand over", { await post(idle) },
    against: "the RSA signature alone", { try bareSignature(message, pair.key) })

  let body = Data(orderJSON.utf8)
  let timestamp = Int(Date().timeIntervalSince1970)
  let signature = try platformKey.sign(Data("\(timestamp)\nbench\n".utf8) + body + Data("\n".utf8))
  let server = try LoopbackServer { _ in
    .reply(
      status: 200,
      headers: [
        ("Content-Type", "application/json"), ("Wechatpay-Timestamp", String(timestamp)), ("Wechatpay-Nonce", "bench"),
        ("Wechatpay-Serial", keyID), ("Wechatpay-Signature", signature.base64EncodedString()),
        ("Wechatpay-Signature-Type", "WECHATPAY2-SHA256-RSA2048"),
      ], body: body)
  }
  let loopback = try WeChatPayClient(
    merchant: merchant, verifier: verifier, hosts: [try Host(server.url.absoluteString)])
  var plain = URLRequest(url: server.url)
  plain.setValue("application/json", forHTTPHeaderField: "Accept")
  let whole = try await compare(
    "a whole call over loopback, server included",
    {
      _ = try await loopback.v3.payscore.serviceorder.get(
        .init(outOrderNo: "1234", serviceID: "2002000000000558128851361561536", appid: "wxd678efh567hg6787"))
    }, against: "URLSession, neither signed nor decoded",
    { [plain] in _ = try await URLSession.shared.data(for: plain) },
    rounds: 9)
  server.stop()
  return [refused, whole]
}

private func post(_ client: WeChatPayClient) async {
  _ = try? await client.v3.payscore.partner.serviceorder(outOrderNo: "1234323JKHDFE1243252").sendPendingmessage
    .post(pendingMessage)
}

/// Takes a request, and does nothing with it.
private struct IdleTransport: Transport {
  func send(
    _ request: TransportRequest, receive: @escaping @Sendable (ReplyHead, Data) throws -> Void
  ) async throws(TransportFailure) -> ReplyHead {
    throw TransportFailure(.cancelled, .notSent)
  }
}
