import Hummingbird
import NIOCore
import WeChatPay

/// What the shop answers with.
struct Paper: ResponseEncodable {
  var number: String
  var text: String
}

/// The shop's addresses.
func routes(_ shop: Shop) -> Router<BasicRequestContext> {
  let router = Router()
  router.post("orders/:number") { _, context in
    let number = try context.parameters.require("number")
    return Paper(number: number, text: try await shop.order(number, fen: 100))
  }
  router.post("wechatpay") { request, _ in
    let headers = HeaderFields(request.headers, name: \.name.rawName, value: \.value)
    let answer = await shop.notified(headers, try await request.body.collect(upTo: 1 << 20).readableBytesView)
    return Hummingbird.Response(
      status: .init(code: answer.statusCode), headers: answer.contentType.map { [.contentType: $0] } ?? [:],
      body: .init(byteBuffer: ByteBuffer(bytes: answer.body)))
  }
  router.post("orders/:number/refunds") { _, context in
    let number = try context.parameters.require("number")
    return Paper(number: number, text: try await shop.refund(number, fen: 100))
  }
  return router
}
