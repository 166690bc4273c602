import Foundation
import WeChatPay
import WeChatPayAPI

/// A program that works for several merchants. They share connections and settings; keys are each one's own.
struct Tenants {
  private let clients: [String: WeChatPayClient]

  /// - Parameter tenants: The merchants, each with what its replies are verified with.
  init(_ base: WeChatPayClient, _ tenants: [(merchant: Merchant, verifier: PlatformVerifier)]) throws(WeChatPayError) {
    var clients: [String: WeChatPayClient] = [:]
    for tenant in tenants {
      clients[tenant.merchant.id] = try base.with(merchant: tenant.merchant, verifier: tenant.verifier)
    }
    self.clients = clients
  }

  func client(of merchantID: String) -> WeChatPayClient? { clients[merchantID] }

  /// Each merchant has an address of its own, `/wechatpay/1900000001`: what is not verified yet cannot say whose it is.
  func notified(
    _ merchantID: String, headers: HeaderFields, body: Data,
    handle: (ReceivedNotification) async throws -> Void
  ) async -> NotificationAnswer {
    guard let client = clients[merchantID] else { return NotificationAnswer(statusCode: 404) }
    return await NotificationReceiver(client, payloads: Notifications.weChatPayAPI)
      .answer(headers: headers, body: body, handle: handle)
  }
}

/// A service provider calls with its own keys, and names the merchant that is paid.
struct ServiceProvider {
  let pay: WeChatPayClient
  let appID: String

  func order(_ number: String, fen: Int, for subMerchant: String, openID: String) async throws(WeChatPayError)
    -> JSAPIParameters
  {
    let order = try await pay.v3.pay.partner.transactions.jsapi.post(
      .init(
        spAppid: appID, spMchid: pay.merchant.id, subMchid: subMerchant, description: "茶叶一罐", outTradeNo: number,
        amount: .init(total: fen), notifyURL: "https://shop.example.com/wechatpay", payer: .init(spOpenid: openID)))
    return try await pay.jsapiParameters(appID: appID, prepayID: order.require(\.prepayID))
  }

  func isPaid(_ number: String, for subMerchant: String) async throws(WeChatPayError) -> Bool {
    let order = try await pay.v3.pay.partner.transactions.outTradeNo(outTradeNo: number).get(
      .init(spMchid: pay.merchant.id, subMchid: subMerchant))
    return order.tradeState == .success
  }
}
