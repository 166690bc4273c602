import WeChatPay
import WeChatPayAPI

/// Pays people who won something.
struct Payouts {
  let pay: WeChatPayClient
  let appID: String

  /// - Parameter name: The winner's name in plain text: it is encrypted before it is sent, and WeChat Pay compares it
  ///   with that of the account. It is needed from 2,000 yuan on.
  /// - Returns: What opens the page on which the winner takes the money; nil if there is none to open any more.
  func pay(_ number: String, fen: Int, to openID: String, name: String) async throws(WeChatPayError) -> String? {
    let transfer = try await pay.with(repeats: .all).v3.fundApp.mchTransfer.transferBills.post(
      .init(
        appid: appID, outBillNo: number, openid: openID, userName: name, transferAmount: fen, transferRemark: "抽奖奖金",
        notifyURL: "https://shop.example.com/wechatpay", transferSceneID: .init(rawValue: "1000"),
        transferSceneReportInfos: [
          .init(infoType: "活动名称", infoContent: "新会员有礼"), .init(infoType: "奖励说明", infoContent: "注册会员抽奖一等奖"),
        ]))
    return transfer.packageInfo
  }

  /// Whether the money is the winner's; nil while it may still become so.
  func isPaid(_ number: String) async throws(WeChatPayError) -> Bool? {
    let transfer = try await pay.v3.fundApp.mchTransfer.transferBills.outBillNo(outBillNo: number).get()
    switch transfer.state {
    case .success?: return true
    case .fail?, .cancelled?: return false
    default: return nil
    }
  }

  /// Takes back what the winner has not taken: whether it is back is what ``isPaid(_:)`` says afterwards.
  func cancel(_ number: String) async throws(WeChatPayError) {
    _ = try await pay.v3.fundApp.mchTransfer.transferBills.outBillNo(outBillNo: number).cancel.post()
  }
}
