import Foundation
import WeChatPay
import WeChatPayAPI
import WeChatPayTesting

/// Whole calls.
func calls() async throws -> [Measurement] {
  let pair = try KeyPair()
  let (merchantKey, _) = try pair.keys()
  let (_, platformPublicKey) = try KeyPair().keys()
  let merchant = try Merchant(
    id: "1900000001", certificateSerial: "5157F09EFDC096DE15EBE81A47057A7232F1B8E1", privateKey: merchantKey,
    apiV3Key: "bench-api-v3-key-of-32-bytes-x!!")
  let keyID = "PUB_KEY_ID_0119000000012026010100000000000000"
  let verifier = try PlatformVerifier.publicKey(id: keyID, platformPublicKey)
  let message = Data(count: 512)

  let idle = try WeChatPayClient(merchant: merchant, verifier: verifier, transport: IdleTransport())
  let handedOver = try await compare(
    "encode, sign, hand over", { await post(idle) },
    against: "the RSA signature alone", { try bareSignature(message, pair.key) })

  return [handedOver] + (try await orderCalls())
}

private func post(_ client: WeChatPayClient) async {
  _ = try? await client.v3.payscore.partner.serviceorder(outOrderNo: "1234323JKHDFE1243252").sendPendingmessage
    .post(pendingMessage)
}

/// Takes a request, and does nothing with it.
private struct IdleTransport: Transport {
  let keepsTime = true

  func send(
    _ request: TransportRequest, receive: @escaping @Sendable (ReplyHead, Data) throws -> Void
  ) async throws(TransportFailure) -> ReplyHead {
    throw TransportFailure(.cancelled, .notSent)
  }
}
