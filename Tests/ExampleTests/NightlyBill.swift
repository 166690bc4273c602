import Foundation
import WeChatPay
import WeChatPayAPI

/// Fetches yesterday's bill. The file is not signed: its digest, which came in a signed reply, vouches for it, and the
/// file appears under its name only when the digest is right.
struct NightlyBill {
  let pay: WeChatPayClient
  let folder: URL

  /// - Parameter day: `2026-11-22`, after ten o'clock in the morning of the next day.
  func fetch(_ day: String) async throws(WeChatPayError) -> URL {
    let bill = try await pay.v3.bill.tradebill.get(.init(billDate: day, billType: .all, tarType: .gzip))
    let file = folder.appending(path: "trade-\(day).csv")
    try await pay.download(from: bill.require(\.downloadURL), to: file, sha1: bill.require(\.hashValue))
    return file
  }
}
