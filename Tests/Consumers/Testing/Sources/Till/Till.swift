public import WeChatPay
import WeChatPayAPI

/// What a restaurant does when its guests leave: it tells them what they will be charged.
public struct Till: Sendable {
  let pay: WeChatPayClient

  public init(_ pay: WeChatPayClient) {
    self.pay = pay
  }

  /// - Parameter amount: In fen.
  /// - Returns: Whether WeChat Pay took the message.
  public func announce(order: String, amount: Int) async throws(WeChatPayError) -> Bool {
    do {
      let response = try await pay.v3.payscore.partner.serviceorder(outOrderNo: order).sendPendingmessage.post(
        .init(
          serviceID: "2002000000000558128851361561536", subMchid: "1900000109",
          postPayments: [.init(name: "就餐费用", amount: amount)], totalAmount: amount, prepaidTime: "20231218"))
      return response.statusCode == 204
    } catch {
      guard case .refused(let refusal) = error, refusal.code == "ORDER_NOT_EXIST" else { throw error }
      return false
    }
  }
}
