import Foundation
import WeChatPay
import WeChatPayAPI

/// What happened on a day, out of a bill's file.
struct Ledger {
  struct Line {
    var number: String
    var state: String
    /// Bills are in yuan: `12.34`.
    var yuan: Decimal
  }

  var lines: [Line] = []

  /// - Parameter file: A trade bill: a heading, a line for each payment and refund, two lines with sums. Every value has
  ///   a backtick in front, so that no spreadsheet takes it for a number.
  init(_ file: URL) throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    let rows = text.split(whereSeparator: \.isNewline).map { row in
      row.split(separator: ",", omittingEmptySubsequences: false).map { $0.trimmingPrefix("`") }
    }
    guard let heading = rows.first?.map({ $0.trimmingPrefix("\u{FEFF}") }),
      let number = heading.firstIndex(of: "商户订单号"), let state = heading.firstIndex(of: "交易状态"),
      let amount = heading.firstIndex(of: "应结订单金额")
    else { throw CocoaError(.fileReadCorruptFile) }
    for row in rows.dropFirst() where row.count >= heading.count {
      guard let yuan = Decimal(string: String(row[amount])) else { continue }
      lines.append(Line(number: String(row[number]), state: String(row[state]), yuan: yuan))
    }
  }
}

/// Other bills, and receipts.
struct Papers {
  let pay: WeChatPayClient
  let folder: URL

  /// All that went in and out of the merchant's account on a day.
  func fundFlow(_ day: String) async throws(WeChatPayError) -> URL {
    let bill = try await pay.v3.bill.fundflowbill.get(.init(billDate: day, accountType: .basic, tarType: .gzip))
    let file = folder.appending(path: "fund-flow-\(day).csv")
    try await pay.download(from: bill.require(\.downloadURL), to: file, sha1: bill.require(\.hashValue))
    return file
  }

  /// A day without any payment has no bill: that is an answer, no failure.
  func tradeBill(_ day: String) async throws(WeChatPayError) -> URL? {
    do {
      return try await NightlyBill(pay: pay, folder: folder).fetch(day)
    } catch {
      guard case .refused(let refusal) = error, refusal.code == "NO_STATEMENT_EXIST" else { throw error }
      return nil
    }
  }
}
