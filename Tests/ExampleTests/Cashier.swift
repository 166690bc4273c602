import Foundation
import WeChatPay
import WeChatPayAPI

/// Every way in which a customer pays. Amounts are in fen.
struct Cashier {
  let pay: WeChatPayClient
  let appID: String
  let notifyURL = "https://shop.example.com/wechatpay"

  /// On a computer's screen: what is returned is shown as a QR code, and scanned with WeChat.
  func native(_ number: String, fen: Int) async throws(WeChatPayError) -> String {
    let order = try await pay.v3.pay.transactions.native.post(
      .init(
        appid: appID, mchid: pay.merchant.id, description: "茶叶一罐", outTradeNo: number, amount: .init(total: fen),
        notifyURL: notifyURL))
    return try order.require(\.codeURL)
  }

  /// In a phone's browser outside of WeChat: the page goes to what is returned within five minutes.
  func h5(_ number: String, fen: Int, customerIP: String) async throws(WeChatPayError) -> String {
    let order = try await pay.v3.pay.transactions.h5.post(
      .init(
        appid: appID, mchid: pay.merchant.id, description: "茶叶一罐", outTradeNo: number, amount: .init(total: fen),
        notifyURL: notifyURL, sceneInfo: .init(payerClientIP: customerIP, h5Info: .init(type: "Wap"))))
    return try order.require(\.h5URL)
  }

  /// In an app of your own: what is returned goes to WeChat's SDK.
  func app(_ number: String, fen: Int) async throws(WeChatPayError) -> AppParameters {
    let order = try await pay.v3.pay.transactions.app.post(
      .init(
        appid: appID, mchid: pay.merchant.id, description: "茶叶一罐", outTradeNo: number, amount: .init(total: fen),
        notifyURL: notifyURL))
    return try await pay.appParameters(appID: appID, prepayID: order.require(\.prepayID))
  }

  /// In a mini-program: ordered like a payment in WeChat's browser, and opened with `wx.requestPayment`.
  func miniProgram(_ number: String, fen: Int, openID: String) async throws(WeChatPayError) -> MiniProgramParameters {
    let order = try await pay.v3.pay.transactions.jsapi.post(
      .init(
        appid: appID, mchid: pay.merchant.id, description: "茶叶一罐", outTradeNo: number, amount: .init(total: fen),
        notifyURL: notifyURL, payer: .init(openid: openID)))
    return try await pay.miniProgramParameters(appID: appID, prepayID: order.require(\.prepayID))
  }

  /// At a till, from the code that the customer shows: paid at once, or after the customer has typed a password. What
  /// is not paid after half a minute is taken back.
  func scan(
    _ number: String, fen: Int, code: String, storeID: String, pause: Duration = .seconds(5)
  ) async throws(WeChatPayError) -> Bool {
    do {
      let order = try await pay.v3.pay.transactions.codepay.post(
        .init(
          appid: appID, mchid: pay.merchant.id, description: "茶叶一罐", outTradeNo: number,
          payer: .init(authCode: code), amount: .init(total: fen), sceneInfo: .init(storeInfo: .init(id: storeID))))
      if order.tradeState == .success { return true }
    } catch {
      // USERPAYING, a lost connection, a server in trouble: the order may be paid. All else is final.
      guard error.mayHaveTakenEffect else { throw error }
    }
    let order = pay.v3.pay.transactions.outTradeNo(outTradeNo: number)
    for _ in 1...6 {
      try? await Task.sleep(for: pause)
      let found = try? await order.get(.init(mchid: pay.merchant.id))
      if found?.tradeState == .success { return true }
    }
    _ = try await order.reverse.post(.init(appid: appID, mchid: pay.merchant.id))
    return false
  }

  /// The customer left: nobody can pay the order any more.
  func close(_ number: String) async throws(WeChatPayError) {
    _ = try await pay.v3.pay.transactions.outTradeNo(outTradeNo: number).close.post(.init(mchid: pay.merchant.id))
  }
}
