import Foundation
import TestSupport
import Testing
import WeChatPay
import WeChatPayTesting

/// Keys that are given, kept, and those of several merchants.
@Suite struct FakeKeysTests {
  static let keys = Result { try FakeKeys(merchantIDs: ["1900000001", "1900000002"]) }

  @Test func theSameKeysInAnotherServer() async throws {
    let keys = try Self.keys.get()
    let kept = try JSONDecoder().decode(FakeKeys.self, from: JSONEncoder().encode(keys))
    #expect(kept == keys)
    let server = try FakeServer(keys: kept)
    #expect(try server.keys == keys)
    let merchant = keys.merchants[1]
    let pay = try WeChatPayClient(
      merchant: Merchant(
        id: merchant.id, certificateSerial: merchant.certificateSerial, privateKey: .pem(merchant.privateKeyPEM),
        apiV3Key: merchant.apiV3Key),
      verifier: .publicKey(id: keys.platform.publicKeyID, pem: keys.platform.publicKeyPEM), transport: server)
    #expect(await pay.selfTest().isPassed)
  }

  @Test func ownKeys() async throws {
    let own = try OpenSSLTool.KeyPair()
    let platform = try OpenSSLTool.KeyPair()
    let certificate = try OpenSSLTool.certificate(of: platform, serial: "0A0B")
    let keys = FakeKeys(
      merchants: [
        try .init(
          id: "1230000109", privateKeyPEM: own.privatePEM, certificateSerial: "0102030405",
          apiV3Key: "0123456789abcdef0123456789abcdef"),
        try .init(
          id: "1230000110", privateKeyPEM: own.privatePEM,
          certificatePEM: OpenSSLTool.certificate(of: own, serial: "0C0D"),
          apiV3Key: "0123456789abcdef0123456789abcdef"),
      ],
      platform: try .init(
        publicKeyID: "PUB_KEY_ID_01", privateKeyPEM: platform.privatePEM, certificatePEM: certificate,
        certificatePrivateKeyPEM: platform.privatePEM))
    #expect(keys.merchants.map(\.certificateSerial) == ["0102030405", "0C0D"])
    #expect(keys.platform.certificateSerial == "0A0B")
    let server = try FakeServer(keys: keys)
    for id in ["1230000109", "1230000110"] {
      #expect(try await server.client(for: id).selfTest().isPassed)
      #expect(try await server.client(for: id, verifying: .certificates).selfTest().isPassed)
    }
  }

  @Test func whatCannotBeRight() throws {
    let own = try OpenSSLTool.KeyPair()
    let keys = try Self.keys.get()
    #expect(throws: FakeServerError.self) { try FakeKeys(merchantIDs: ["shop"]) }
    #expect(throws: FakeServerError.self) { try FakeKeys.MerchantKeys(id: "1", privateKeyPEM: own.publicPEM) }
    #expect(throws: FakeServerError.self) { try FakeKeys.MerchantKeys(id: "1", certificateSerial: "no") }
    #expect(throws: FakeServerError.self) { try FakeKeys.MerchantKeys(id: "1", apiV3Key: "short") }
    #expect(throws: FakeServerError.self) {
      try FakeKeys.MerchantKeys(
        id: "1", privateKeyPEM: own.privatePEM, certificatePEM: keys.merchants[0].certificatePEM,
        apiV3Key: keys.merchants[0].apiV3Key)
    }
    #expect(throws: FakeServerError.self) { try FakeKeys.PlatformKeys(publicKeyID: "key") }
    #expect(throws: FakeServerError.self) { try FakeKeys.PlatformKeys(certificatePEM: keys.platform.certificatePEM) }
    #expect(throws: FakeServerError.self) { try FakeServer(keys: FakeKeys(merchants: [], platform: keys.platform)) }
    #expect(throws: FakeServerError.self) {
      try FakeServer(keys: FakeKeys(merchants: [keys.merchants[0], keys.merchants[0]], platform: keys.platform))
    }
    #expect(throws: FakeServerError.self) { try FakeServer(keys: keys).client(for: "1900000009") }
  }

  /// Neither a description nor a dump shows a key.
  @Test func nothingIsPrinted() throws {
    let keys = try Self.keys.get()
    var text = ""
    dump(keys, to: &text)
    text += "\(keys) \(String(reflecting: keys)) \(keys.merchants) \(keys.platform)"
    for secret in [keys.merchants[0].apiV3Key, String(keys.merchants[0].privateKeyPEM.dropFirst(100).prefix(40))] {
      #expect(!text.contains(secret))
    }
    #expect(!text.contains("PRIVATE KEY"))
  }

  @Test func notificationsForAMerchant() async throws {
    let server = try FakeServer(keys: Self.keys.get())
    let sent = try server.notification("TRANSACTION.SUCCESS", to: "1900000002")
    let second = NotificationReceiver(try server.client(for: "1900000002"), payloads: [])
    #expect(try await second.receive(headers: sent.headers, body: sent.body).eventType == "TRANSACTION.SUCCESS")
    let first = NotificationReceiver(try server.client(), payloads: [])
    await #expect(throws: WeChatPayError.self) { try await first.receive(headers: sent.headers, body: sent.body) }
  }

  @Test func severalDescriptions() async throws {
    let server = try FakeServer(describing: [.openAPI(shopDocument), .weChatPayAPI])
    let pay = try server.client().with(timeout: .seconds(300))
    #expect(try await pay.chain("v3/orders").get(query: ["offset": "0"]).body == ["total": 3])
    let certificates = try await pay.chain("v3/certificates").get()
    #expect(certificates.body["data"] != nil)
    let refund = try await pay.chain("v3/refund/domestic/refunds/{out_refund_no}").get(["out_refund_no": "R-1"])
    #expect(refund.body["out_refund_no"] == "R-1")
    #expect(try server.notification("ORDER.PAID").body.isEmpty == false)
    #expect(try server.notification("REFUND.SUCCESS").body.isEmpty == false)
  }
}
