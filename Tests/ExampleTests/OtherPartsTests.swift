import Foundation
import Synchronization
import TestSupport
import Testing
import WeChatPay
import WeChatPayTesting

/// The guides' programs about keys, files, merchants and what surrounds calls.
@Suite struct OtherPartsTests {
  let server: FakeServer
  let pay: WeChatPayClient

  init() throws {
    server = try FakeServer()
    pay = try server.client().with(timeout: .seconds(300))
  }

  /// Whether a client's parameters for a page are signed with a key, says openssl.
  private func signs(_ client: WeChatPayClient, with key: OpenSSLTool.KeyPair) async throws -> Bool {
    let page = try await client.jsapiParameters(appID: "wx8888888888888888", prepayID: "wx2014")
    let message = [page.appId, page.timeStamp, page.nonceStr, page.package].map { $0 + "\n" }.joined()
    let signature = try #require(Data(base64Encoded: page.paySign))
    return try OpenSSLTool.verifies(signature, of: Data(message.utf8), with: key)
  }

  @Test func clientsFromFiles() async throws {
    let folder = try TemporaryFolder()
    let key = try OpenSSLTool.KeyPair()
    let certificate = try OpenSSLTool.certificate(of: key, serial: "5157F09EFDC096DE15EBE81A47057A7232F1B8E1")
    for (name, text) in [
      ("apiclient_key.pem", key.privatePEM), ("apiclient_cert.pem", certificate),
      ("pub_key.pem", try server.platform.publicKeyPEM),
    ] { try text.write(to: folder.url.appending(path: name), atomically: true, encoding: .utf8) }
    let keys = Keys(folder: folder.url.path, apiV3Key: "0123456789abcdefFEDCBA9876543210")
    #expect(try await signs(keys.client(), with: key))
    #expect(try await signs(keys.clientWithCertificates(), with: key))
    #expect("\(try keys.migratingVerifier())".contains("platform certificates"))
  }

  @Test func aKeyThatIsRenewed() async throws {
    let old = try OpenSSLTool.KeyPair()
    let new = try OpenSSLTool.KeyPair()
    let renewed = try RenewedMerchant(
      apiV3Key: "0123456789abcdefFEDCBA9876543210", serial: "5157F09EFDC096DE15EBE81A47057A7232F1B8E1",
      key: .pem(old.privatePEM))
    let client = try WeChatPayClient(merchant: renewed.merchant, verifier: server.verifier())
    #expect(try await signs(client, with: old))
    try renewed.renew(serial: "6157F09EFDC096DE15EBE81A47057A7232F1B8E1", key: .pem(new.privatePEM))
    #expect(try await signs(client, with: new))
  }

  private struct OpenSSLVault: Vault {
    let key: OpenSSLTool.KeyPair
    func sign(_ message: Data, key _: String) async throws -> Data { try OpenSSLTool.sign(message, with: key) }
    func decrypt(_ ciphertext: Data, key _: String) async throws -> Data { ciphertext }
  }

  @Test func aKeyInAVault() async throws {
    let key = try OpenSSLTool.KeyPair()
    let merchant = try Merchant.inVault(OpenSSLVault(key: key), apiV3Key: "0123456789abcdefFEDCBA9876543210")
    let client = try WeChatPayClient(merchant: merchant, verifier: server.verifier())
    #expect(try await signs(client, with: key))
  }

  @Test func filesBothWays() async throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "photo.png")
    try Data("picture".utf8).write(to: file)
    let media = Media(pay: pay)
    #expect(try await !media.upload(file).isEmpty)
    #expect(server.requests.last?.file == Data("picture".utf8))
    #expect(try await !media.upload(png: Data("other".utf8)).isEmpty)
    #expect(server.requests.last?.body?["filename"] == "photo.png")

    let images = "/v3/merchant-service/images/{media_id}"
    try server.reply(to: .get, images, with: .file(Data("complaint".utf8)))
    try await media.download("M-1", to: file)
    #expect(try Data(contentsOf: file) == Data("complaint".utf8))
    let address = "https://api.mch.weixin.qq.com/v3/billdownload/file?token=t"
    try server.reply(to: .get, "/v3/billdownload/file", with: .file(Data("bill\n".utf8)))
    let wrong = String(repeating: "0", count: 64)
    await #expect(throws: WeChatPayError.self) { try await media.download(address, sha256: wrong, to: file) }
    #expect(try Data(contentsOf: file) == Data("complaint".utf8))
  }

  @Test func severalMerchants() async throws {
    let other = try Merchant(
      id: "1900000002", certificateSerial: "6157F09EFDC096DE15EBE81A47057A7232F1B8E1",
      privateKey: .pem(OpenSSLTool.KeyPair().privatePEM), apiV3Key: "0123456789abcdefFEDCBA9876543210")
    let tenants = try Tenants(pay, [(server.merchant, server.verifier()), (other, server.verifier())])
    #expect(tenants.client(of: "1900000002")?.merchant.id == "1900000002")
    let sent = try server.notification("TRANSACTION.SUCCESS", resource: ["out_trade_no": "A-1001"])
    func answer(_ id: String) async -> Int {
      await tenants.notified(id, headers: sent.headers, body: sent.body) {
        #expect($0.eventType == "TRANSACTION.SUCCESS")
      }
      .statusCode
    }
    #expect(await answer(server.merchant.id) == 204)
    // It is not encrypted for that one.
    #expect(await answer("1900000002") == 500)
    #expect(await answer("1900000003") == 404)
  }

  @Test func aServiceProvider() async throws {
    let provider = ServiceProvider(pay: pay, appID: "wx8888888888888888")
    let parameters = try await provider.order("A-1001", fen: 1, for: "1900000109", openID: "oUpF8")
    #expect(parameters.package.hasPrefix("prepay_id="))
    #expect(server.requests.last?.body?["sub_mchid"] == "1900000109")
    try server.reply(
      to: .get, "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}", with: .json(["trade_state": "SUCCESS"]))
    #expect(try await provider.isPaid("A-1001", for: "1900000109"))
  }

  @Test func whatNoPageDescribes() async throws {
    let calls = Undescribed(pay: pay)
    #expect(try await calls.state("1217752501") == "SUCCESS")
    #expect(try await calls.addReceiver("张三", account: "oUpF8") == 200)
    #expect(server.requests.last?.body?["name"] == "张三")
  }

  @Test func aPageOfYourOwn() async throws {
    let document = """
      {"openapi": "3.1.0", "info": {"title": "shop", "version": "1"}, "paths": {"/v3/shop/orders/{order_no}/close": {
        "post": {"x-errors": [{"status": 403, "code": "ORDER_PAID", "message": "订单已支付", "remedy": "先退款"}], "parameters": [{"name": "order_no", "in": "path", "required": true, "schema": {"type": "string"}}],
          "requestBody": {"required": true, "content": {"application/json": {"schema": {
            "type": "object", "required": ["reason"], "properties": {"reason": {"type": "string"}}}}}},
          "responses": {"200": {"description": "", "content": {"application/json": {"schema": {
            "type": "object", "properties": {"state": {"type": "string"}}}, "example": {"state": "CLOSED"}}}}}}}}}
      """
    let shop = try FakeServer(openAPI: Data(document.utf8))
    let pay = try shop.client().with(timeout: .seconds(300))
    #expect(try await closeOrder(pay) == "CLOSED")
    #expect(shop.requests.last?.pathParameters["order_no"] == "1001")

    let path = "/v3/shop/orders/{order_no}/close"
    try shop.reply(to: .post, path, with: .error("ORDER_PAID"), times: 1)
    await #expect(throws: WeChatPayError.self) { try await closeOrder(pay) }
  }

  @Test func whoWatches() async throws {
    let times = Times()
    let lines = Mutex<[String]>([])
    let watched = pay.with(middleware: times).logging { line in lines.withLock { $0.append(line) } }
    _ = try await Undescribed(pay: watched).state("1217752501")
    #expect(await times.times.map(\.call) == ["GET /v3/pay/transactions/id/{transaction_id}"])
    #expect(await times.times.map(\.status) == [200])
    #expect(lines.withLock { $0 }.count == 2)
    #expect(!lines.withLock { $0 }.joined().contains("1217752501"))
  }

  @Test func aServerThatIsReady() async throws {
    #expect(await isReady(pay, within: .seconds(300)))
    try server.reply(
      to: .post, "/v3/security/echo", with: .refusal(status: 401, code: "SIGN_ERROR", message: "签名错误"))
    #expect(await !isReady(pay, within: .seconds(300)))
    _ = connections()
  }
}
