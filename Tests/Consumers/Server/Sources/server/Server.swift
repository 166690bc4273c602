import AsyncHTTPClient
import Foundation
import GRDB
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOHTTP1
import WeChatPay
import WeChatPayAPI
import WeChatPayTesting

/// `server` runs the shop and a WeChat Pay on this machine; it orders, is told of payments, refunds, and stops in the
/// middle of a notification, which is answered all the same. `server platform FILE` and `server shop FILE KEY DATABASE
/// JOURNAL` are what several processes of a shop need.
@main
struct Server {
  static func main() async throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments.first {
    case "platform": try Deliveries.deliver(to: URL(filePath: arguments[1]))
    case "shop": try await Deliveries.hear(Array(arguments.dropFirst()))
    default: try await sell()
    }
  }

  static func sell() async throws {
    var logger = Logger(label: "shop")
    logger.logLevel = .info
    let platform = try FakeServer()
    let (ports, found) = AsyncStream.makeStream(of: Int.self)
    let wechat = Application(
      router: self.wechat(platform), configuration: .init(address: .hostname("127.0.0.1", port: 0)),
      onServerRunning: { found.yield($0.localAddress?.port ?? 0) })
    var configuration = HTTPClient.Configuration()
    configuration.redirectConfiguration = .disallow
    let http = HTTPClient(configuration: configuration)
    let running = Task { try await wechat.run() }
    for await port in ports.prefix(1) {
      try await open(port, platform, http, logger)
    }
    running.cancel()
    _ = await running.result
    try await http.shutdown()
  }

  /// What the fake server answers, by HTTP.
  static func wechat(_ platform: FakeServer) -> Router<BasicRequestContext> {
    let router = Router()
    for method in [HTTPRequest.Method.get, .post] {
      router.on("**", method: method) { request, _ in
        let body = Data(buffer: try await request.body.collect(upTo: 64 << 20))
        let headers = HeaderFields(request.headers, name: \.name.rawName, value: \.value)
        let sent = TransportRequest(
          method: RequestMethod(rawValue: request.method.rawValue) ?? .get,
          url: URL(string: "http://127.0.0.1" + (request.head.path ?? "/"))!, headers: headers,
          body: body.isEmpty ? .empty : .data(body))
        let (pieces, piece) = AsyncStream.makeStream(of: Data.self)
        let head = try await platform.send(sent) { _, bytes in piece.yield(bytes) }
        piece.finish()
        var fields = HTTPFields()
        for field in head.headers { fields.append(HTTPField(name: HTTPField.Name(field.name)!, value: field.value)) }
        let reply = await pieces.reduce(into: ByteBuffer()) { $0.writeBytes($1) }
        return Hummingbird.Response(
          status: .init(code: head.statusCode), headers: fields, body: .init(byteBuffer: reply))
      }
    }
    return router
  }

  static func open(_ port: Int, _ platform: FakeServer, _ http: HTTPClient, _ logger: Logger) async throws {
    let host = try Host("http://127.0.0.1:\(port)")
    let shop = try Shop(
      merchant: platform.merchant, verifier: platform.verifier(), hosts: [host], http: http, logger: logger,
      handled: HandledNotifications(DatabaseQueue()))
    let (ports, found) = AsyncStream.makeStream(of: Int.self)
    let application = Application(
      router: routes(shop), configuration: .init(address: .hostname("127.0.0.1", port: 0)),
      onServerRunning: { found.yield($0.localAddress?.port ?? 0) }, logger: logger)
    async let visits: Void = {
      for await port in ports.prefix(1) { try await visit("http://127.0.0.1:\(port)", platform, http) }
    }()
    // Ends gracefully at SIGTERM.
    try await application.runService()
    try await visits
    print("closed")
    try await files(
      WeChatPayClient(
        merchant: platform.merchant, verifier: platform.verifier(), hosts: [host],
        transport: AsyncHTTPClientTransport(client: http)), platform)
  }

  static func visit(_ shop: String, _ platform: FakeServer, _ http: HTTPClient) async throws {
    @Sendable func post(_ path: String, _ headers: HeaderFields = [:], _ body: Data = Data()) async throws -> String {
      var request = HTTPClientRequest(url: shop + path)
      request.method = .POST
      request.headers = HTTPHeaders(headers.map { ($0.name, $0.value) })
      request.body = .bytes(ByteBuffer(bytes: body))
      let reply = try await http.execute(request, timeout: .seconds(60))
      return "\(reply.status.code) \(String(buffer: try await reply.body.collect(upTo: 1 << 20)))"
    }
    print("order", try await post("/orders/121775"))
    let partner = try platform.notification("TRANSACTION.SUCCESS.PARTNER", resource: ["sub_mchid": "1900000109"])
    print("answered", try await post("/wechatpay", partner.headers, partner.body))
    let refund = try platform.notification("REFUND.SUCCESS")
    print("answered", try await post("/wechatpay", refund.headers, refund.body))
    guard let paid = try platform.happen(.pay, to: .order, "121775") else { return }
    print("refund", try await post("/orders/121775/refunds"))
    async let last = post("/wechatpay", paid.headers, paid.body)
    try await Task.sleep(for: .milliseconds(100))
    kill(getpid(), SIGTERM)
    print("answered", try await last)
  }

  /// The transport streams files both ways, and keeps the time of a call.
  static func files(_ pay: WeChatPayClient, _ platform: FakeServer) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "server-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let picture = folder.appending(path: "picture.png")
    try Data(count: 20 << 20).write(to: picture)
    _ = try await pay.v3.merchant.media.upload.post(file: .file(picture))
    print("uploaded", platform.requests.last?.file?.count ?? 0)
    try platform.reply(to: .get, "/v3/merchant-service/images/{media_id}", with: .file(Data(count: 20 << 20)))
    let copy = folder.appending(path: "copy.png")
    try await pay.v3.merchantService.images(mediaID: "M-1").get(to: copy, digest: nil)
    print("downloaded", try Data(contentsOf: copy).count)
    try platform.reply(to: .post, "/v3/refund/domestic/refunds", with: .fault(.hanging))
    do {
      _ = try await pay.with(timeout: .seconds(1)).v3.refund.domestic.refunds.post(
        .init(outTradeNo: "121776", outRefundNo: "R-1", amount: .init(refund: 1, total: 1, currency: "CNY")))
    } catch {
      print(error)
    }
  }
}
