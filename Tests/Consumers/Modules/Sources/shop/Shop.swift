import Club
import Mall
import WeChatPay
import WeChatPayAPI
import WeChatPayMarketing
import WeChatPayTesting

/// Two modules that ship, and two of this package's own, in one file: their calls below one `pay.v3`, their notifications
/// in one receiver.
@main
struct Shop {
  static func main() async throws {
    let server = try FakeServer()
    let pay = try server.client()

    let order = try await pay.v3.pay.transactions.outTradeNo(outTradeNo: "1217752501")
      .get(.init(mchid: pay.merchant.id))
    print("order: \(order.outTradeNo ?? "none")")
    let coupons = try await pay.v3.marketing.favor.users(openid: "o-1").coupons.get(.init(appid: "wx8888888888888888"))
    print("coupons: \(coupons.statusCode)")
    // What the server does not know is this package's own.
    do {
      _ = try await pay.v3.mall.orders.post(.init(outOrderNo: "A-1001", amount: 100))
      _ = try await pay.v3.club.members.post(.init(memberNo: "1", amount: 100))
    } catch {
      guard case .refused(let refusal) = error else { throw error }
      print("mall: \(refusal.statusCode)")
    }

    let receiver = NotificationReceiver(
      pay,
      payloads: Notifications.weChatPayAPI + Notifications.weChatPayMarketing + Notifications.mall + Notifications.club)
    for sent in [
      try server.notification("REFUND.SUCCESS"), try server.notification("COUPON.USE"),
      try server.notification("CLUB.JOINED", resource: ["member_no": "1"]),
      try server.notification("MALL.SOLD_OUT", resource: ["sku": "cup"]),
    ] {
      let answer = await receiver.answer(headers: sent.headers, body: sent.body) { notification in
        switch notification.payload {
        case let refund as Notifications.RefundSuccess: print("refunded: \(refund.outRefundNo != nil)")
        case let coupon as Notifications.CouponUse: print("used: \(coupon.couponID != nil)")
        case let joined as Notifications.ClubJoined: print("joined: \(joined.memberNo ?? "")")
        case let product as Notifications.MallSoldOut: print("sold out: \(product.sku ?? "")")
        default: print("unknown")
        }
      }
      print("answered: \(answer.statusCode)")
    }
  }
}
