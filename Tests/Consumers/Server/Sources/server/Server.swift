import AsyncHTTPClient
import Hummingbird
import Logging
import NIOCore
import NIOHTTP1
import WeChatPay
import WeChatPayAPI
import WeChatPayTesting

/// A shop on Hummingbird, which hears notifications, and calls through the HTTP client and into the log that it has anyway.
@main
struct Server {
  struct UnexpectedNotification: Error {}

  static func router(_ receiver: NotificationReceiver) -> Router<BasicRequestContext> {
    let router = Router()
    router.post("wechatpay") { request, _ in
      let body = try await request.body.collect(upTo: 1 << 20)
      let answer = await receiver.answer(
        headers: HeaderFields(request.headers, name: \.name.rawName, value: \.value), body: body.readableBytesView
      ) { notification in
        switch notification.payload {
        case let paid as Notifications.TransactionSuccess: print("paid", paid.outTradeNo ?? "", paid.amount?.total ?? 0)
        case let paid as Notifications.TransactionSuccessPartner: print("paid to", paid.subMchid ?? "")
        default: throw UnexpectedNotification()
        }
      }
      var headers = HTTPFields()
      if let type = answer.contentType { headers[.contentType] = type }
      return Hummingbird.Response(
        status: .init(code: answer.statusCode), headers: headers,
        body: .init(byteBuffer: ByteBuffer(bytes: answer.body)))
    }
    // What stands for WeChat Pay here.
    router.get("v3/**") { request, _ in
      Hummingbird.Response(
        status: .notFound, headers: [.contentType: "application/json"],
        body: .init(byteBuffer: ByteBuffer(string: #"{"code":"ORDER_NOT_EXIST","message":"\#(request.uri.path)"}"#)))
    }
    return router
  }

  static func main() async throws {
    let platform = try FakeServer()
    let (ports, found) = AsyncStream.makeStream(of: Int.self)
    let application = Application(
      router: router(NotificationReceiver(try platform.client(), payloads: Notifications.weChatPayAPI)),
      configuration: .init(address: .hostname("127.0.0.1", port: 0)),
      onServerRunning: { channel in found.yield(channel.localAddress?.port ?? 0) })
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await application.run() }
      for await port in ports.prefix(1) { try await visit("http://127.0.0.1:\(port)", platform) }
      group.cancelAll()
    }
  }

  static func visit(_ address: String, _ platform: FakeServer) async throws {
    var configuration = HTTPClient.Configuration()
    configuration.redirectConfiguration = .disallow
    let http = HTTPClient(configuration: configuration)
    let pay = try WeChatPayClient(
      merchant: platform.merchant, verifier: platform.verifier(), hosts: [Host(address)],
      transport: AsyncHTTPClientTransport(client: http), middleware: [Watching(logger: Logger(label: "wechatpay"))])
    do {
      let order = try await pay.v3.pay.transactions.outTradeNo(outTradeNo: "1217").get(.init(mchid: pay.merchant.id))
      print(order.tradeState ?? "unknown")
    } catch {
      print(error)
    }
    for name in ["TRANSACTION.SUCCESS", "TRANSACTION.SUCCESS.PARTNER", "REFUND.SUCCESS"] {
      let resource: JSONValue = ["out_trade_no": "1217", "sub_mchid": "1900000109", "amount": ["total": 100]]
      let sent = try platform.notification(name, resource: name == "REFUND.SUCCESS" ? nil : resource)
      var request = HTTPClientRequest(url: address + "/wechatpay")
      request.method = .POST
      request.headers = HTTPHeaders(sent.headers.map { ($0.name, $0.value) })
      request.body = .bytes(ByteBuffer(bytes: sent.body))
      print("answered", try await http.execute(request, timeout: .seconds(60)).status.code)
    }
    try await http.shutdown()
  }
}
