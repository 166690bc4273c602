import GoldenHandwritten
import WeChatPay

/// Calls what the page in `Specs/README.md` describes.
func closeOrder(_ pay: WeChatPayClient) async throws(WeChatPayError) -> String? {
  let order = try await pay.v3.shop.orders(orderNo: "1001").close.post(.init(reason: "sold out"))
  return order.state
}
