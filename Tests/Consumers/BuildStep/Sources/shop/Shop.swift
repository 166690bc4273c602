import Foundation
import ShopClient
import WeChatPay
import WeChatPayAPI
import WeChatPayTesting

/// Calls what its own package describes and what `WeChatPayAPI` describes, in one file.
@main
struct Shop {
  static func main() async throws {
    let descriptions = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../ShopClient/Specs")
    let server = try FakeServer(openAPI: descriptions.appending(path: "stock.json"))
    let pay = try server.client()

    let stock = try await pay.shopClient.v3.shop.stock(sku: "cup").get()
    print("in stock: \(stock.count ?? 0)")

    // Neither is in the document that the server was given.
    do {
      _ = try await pay.shopClient.v3.shop.orders.post(.init(outOrderNo: "A-1001", amount: 100))
    } catch {
      guard case .refused(let refusal) = error else { throw error }
      print("order: \(refusal.statusCode)")
    }
    do {
      _ = try await pay.v3.payscore.partner.serviceorder(outOrderNo: "A-1001").sendPendingmessage
        .post(.init(serviceID: "1", subMchid: "2", postPayments: [], totalAmount: 1, prepaidTime: "20261123"))
    } catch {
      guard case .refused(let refusal) = error else { throw error }
      print("message: \(refusal.statusCode)")
    }
  }
}
