import WeChatPay
import WeChatPayAPI

/// A service provider's restaurant tables: eaten first, paid later, by PayScore.
struct Rental {
  let pay: WeChatPayClient
  let serviceID: String
  let subMerchant: String

  /// The guest sits down: what is returned opens the page on which the guest confirms.
  func start(_ number: String, openID: String) async throws(WeChatPayError) -> PayScoreParameters {
    let order = try await pay.v3.payscore.partner.serviceorder.post(
      .init(
        serviceID: serviceID, appid: "wx8888888888888888", subMchid: subMerchant, outOrderNo: number,
        serviceIntroduction: "先享后付", riskFund: .init(name: .estimateOrderCost, amount: 20000),
        timeRange: .init(startTime: "OnAccept"), openid: openID, needUserConfirm: true,
        notifyURL: "https://shop.example.com/wechatpay"))
    return try pay.payScoreConfirmation(package: order.require(\.package), key: .apiV3)
  }

  /// The guest leaves: first the message that says what will be charged, then the charge.
  func finish(_ number: String, fen: Int) async throws(WeChatPayError) {
    try await pay.v3.payscore.partner.serviceorder(outOrderNo: number).sendPendingmessage.post(
      .init(
        serviceID: serviceID, subMchid: subMerchant, postPayments: [.init(name: "就餐费用", amount: fen)],
        totalAmount: fen, prepaidTime: "20231218"))
    _ = try await pay.v3.payscore.partner.serviceorder(outOrderNo: number).complete.post(
      .init(
        serviceID: serviceID, subMchid: subMerchant, postPayments: [.init(name: "就餐费用", amount: fen)],
        totalAmount: fen))
  }

  /// Whether the guest was charged; `nil` while the payment is under way.
  func isPaid(_ number: String) async throws(WeChatPayError) -> Bool? {
    let order = try await pay.v3.payscore.partner.serviceorder.get(
      .init(serviceID: serviceID, subMchid: subMerchant, outOrderNo: number))
    switch order.collection?.state {
    case .userPaid?: return true
    case .userPaying?: return nil
    default: return false
    }
  }
}
