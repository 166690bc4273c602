import ShopClient
import WeChatPay

/// Uses the client that is committed with the package.
@main
struct Program {
  static func main() async {
    let request = Shop.V3.Shop.Orders.PostRequest(outOrderNo: "A-1001", amount: 100)
    print("order \(request.outOrderNo) over \(request.amount) fen")
  }
}
