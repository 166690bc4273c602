import CallFloor
import Foundation
import WeChatPay
import WeChatPayAPI
import WeChatPayTesting

/// Orders over TLS, to a server in another process: encoded, signed, sent, verified and decoded, beside the same steps in
/// C without encoding and decoding.
func orderCalls() async throws -> [Measurement] {
  let folder = FileManager.default.temporaryDirectory.appending(path: "wechatpay-bench-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let parties = try BenchParties(folder)
  let server = try ServerProcess(parties)
  defer { server.stop() }

  let pay = try parties.client(at: server.port)
  let order = try await encodedOrder(parties)
  let address = "https://localhost:\(server.port)/v3/pay/transactions/jsapi"
  guard
    let floor = call_floor_make(
      address, parties.certificate.path(), parties.merchantKey.path(), parties.platformPublicKey.path())
  else { throw BenchFailure(description: "the keys for the comparison in C cannot be read") }
  defer { call_floor_free(floor) }

  func post(_ count: Int, atOnce: Int) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<atOnce {
        group.addTask {
          for _ in 0..<(count / atOnce) { _ = try await pay.v3.pay.transactions.jsapi.post(jsapiOrder) }
        }
      }
      try await group.waitForAll()
    }
  }
  func check(_ verified: Int32, _ count: Int) throws {
    if Int(verified) != count { throw BenchFailure(description: "\(count - Int(verified)) calls in C failed") }
  }
  let batch = 320
  let sequential = try await compareBatches(
    "an order over TLS, one after the other", of: batch, { try await post(batch, atOnce: 1) },
    against: "the same steps in C", { try check(call_floor_post(floor, order, Int32(batch)), batch) })
  let parallel = try await compareBatches(
    "an order over TLS, 32 at once", of: batch, { try await post(batch, atOnce: 32) },
    against: "the same steps in C", { try check(call_floor_post_at_once(floor, order, Int32(batch), 32), batch) })
  return sequential + parallel
}

struct BenchFailure: Error, CustomStringConvertible {
  let description: String
}

let jsapiOrder = V3.Pay.Transactions.Jsapi.PostRequest(
  appid: "wxd678efh567hg6787", mchid: "1230000109", description: "Image形象店-深圳腾大-QQ公仔",
  attach: "自定义数据说明", outTradeNo: "1217752501201407033233368018", amount: .init(total: 100, currency: "CNY"),
  timeExpire: "2028-06-08T10:34:56+08:00", notifyURL: "https://www.weixin.qq.com/wxpay/pay.php", goodsTag: "WXG",
  detail: .init(
    costPrice: 608800, invoiceID: "微信123",
    goodsDetail: [
      .init(
        merchantGoodsID: "1246464644", wechatpayGoodsID: "1001", goodsName: "iPhoneX 256G", quantity: 1,
        unitPrice: 528800)
    ]), sceneInfo: .init(payerClientIP: "14.23.150.211", deviceID: "013467007045764"),
  payer: .init(openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"))

/// The bytes that the order is sent as.
private func encodedOrder(_ parties: BenchParties) async throws -> String {
  let transport = KeepingTransport()
  let client = try parties.client(transport: transport)
  _ = try? await client.v3.pay.transactions.jsapi.post(jsapiOrder)
  return String(decoding: transport.body.withLock { $0 }, as: UTF8.self)
}

/// Keeps the body, and sends nothing.
struct KeepingTransport: Transport {
  let keepsTime = true

  let body = Locked(Data())

  func send(
    _ request: TransportRequest, receive: @escaping @Sendable (ReplyHead, Data) throws -> Void
  ) async throws(TransportFailure) -> ReplyHead {
    if case .data(let data) = request.body { body.withLock { $0 = data } }
    throw TransportFailure(.cancelled, .notSent)
  }
}

/// The keys of a merchant and of the platform, and what the server needs, as files.
struct BenchParties {
  let merchantKey: URL
  let platformPublicKey: URL
  let certificate: URL
  let certificateKey: URL
  let reply: URL
  private static let keyID = "PUB_KEY_ID_0119000000012026010100000000000000"

  init(_ folder: URL) throws {
    merchantKey = folder.appending(path: "merchant.pem")
    platformPublicKey = folder.appending(path: "platform.pub.pem")
    certificate = folder.appending(path: "certificate.pem")
    certificateKey = folder.appending(path: "certificate.key.pem")
    reply = folder.appending(path: "reply")
    let platformKey = folder.appending(path: "platform.pem")
    for key in [merchantKey, platformKey] { try Self.openssl("genrsa", "-out", key.path(), "2048") }
    try Self.openssl("rsa", "-in", platformKey.path(), "-pubout", "-out", platformPublicKey.path())
    try Self.openssl(
      "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext",
      "subjectAltName=DNS:localhost", "-keyout", certificateKey.path(), "-out", certificate.path())
    try Self.signedReply(PrivateKey(contentsOf: platformKey)).write(to: reply)
  }

  private static func openssl(_ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["openssl"] + arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw BenchFailure(description: "openssl \(arguments.first ?? "") failed")
    }
  }

  /// One for all requests: what the server costs is not what is measured.
  private static func signedReply(_ key: PrivateKey) throws -> Data {
    let body = #"{"prepay_id":"wx201410272009395522657a690389285100"}"#
    let timestamp = Int(Date().timeIntervalSince1970)
    let signature = try key.sign(Data("\(timestamp)\nbench\n\(body)\n".utf8)).base64EncodedString()
    let lines = [
      "HTTP/1.1 200 OK", "Content-Type: application/json", "Content-Length: \(body.utf8.count)",
      "Request-ID: 08F78BB7-0", "Wechatpay-Timestamp: \(timestamp)", "Wechatpay-Nonce: bench",
      "Wechatpay-Serial: \(keyID)", "Wechatpay-Signature: \(signature)",
      "Wechatpay-Signature-Type: WECHATPAY2-SHA256-RSA2048", "", body,
    ]
    return Data(lines.joined(separator: "\r\n").utf8)
  }

  func client(at port: Int) throws -> WeChatPayClient {
    var configuration = CurlTransport.Configuration()
    configuration.certificateBundle = certificate
    configuration.proxy = .none
    return try client(transport: CurlTransport(configuration), hosts: [WeChatPay.Host("https://localhost:\(port)")])
  }

  func client(
    transport: any Transport, hosts: [WeChatPay.Host] = WeChatPayClient.defaultHosts
  ) throws -> WeChatPayClient {
    let merchant = try Merchant(
      id: "1900000001", certificateSerial: "5157F09EFDC096DE15EBE81A47057A7232F1B8E1",
      privateKey: PrivateKey(contentsOf: merchantKey), apiV3Key: "bench-api-v3-key-of-32-bytes-x!!")
    let verifier = try PlatformVerifier.publicKey(id: Self.keyID, PublicKey(contentsOf: platformPublicKey))
    return try WeChatPayClient(merchant: merchant, verifier: verifier, hosts: hosts, transport: transport)
  }
}

/// This program in another process, as the server.
struct ServerProcess {
  let port: Int
  private let process = Process()
  private let input = Pipe()

  init(_ parties: BenchParties) throws {
    let output = Pipe()
    process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    process.arguments = ["serve", parties.certificate.path(), parties.certificateKey.path(), parties.reply.path()]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    guard let port = Int(line.filter(\.isNumber)), port > 0 else {
      throw BenchFailure(description: "the server does not start")
    }
    self.port = port
  }

  func stop() {
    // The server ends with its input.
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
  }
}
