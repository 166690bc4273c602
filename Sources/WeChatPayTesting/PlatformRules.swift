import Foundation
import WeChatPay

/// What the platform's pages say of requests in words, and no description can say in its fields.
///
/// Sources: the official pages of these endpoints, as the descriptions link them.
struct PlatformRules {
  let request: FakeRequest
  let merchantID: String

  func check() throws(Refusal) {
    try checkMerchant()
    if let address = request.body?["notify_url"]?.text { try check(notifyURL: address) }
    try checkBillDate()
    if Self.paymentAreas.contains(where: request.path.hasPrefix) { try checkPayment() }
  }

  private static let paymentAreas = ["/v3/pay/", "/v3/combine-transactions/", "/v3/refund/"]

  /// Whoever signs is who calls: in these areas these fields are the caller's own number.
  private func checkMerchant() throws(Refusal) {
    let names: [String]
    switch request.path {
    case let path where path.hasPrefix("/v3/pay/partner/transactions"): names = ["sp_mchid"]
    case let path where path.hasPrefix("/v3/pay/transactions"): names = ["mchid"]
    case let path where path.hasPrefix("/v3/combine-transactions"): names = ["combine_mchid"]
    default: return
    }
    for name in names {
      if let said = request.body?[name]?.text, said != merchantID {
        throw .parameter("body", "/" + name, "it is not the number of the merchant who signs")
      }
      if let said = request.query.first(where: { $0.name == name })?.value, said != merchantID {
        throw .parameter("query", name, "it is not the number of the merchant who signs")
      }
    }
  }

  /// HTTPS without a query. Plain HTTP is for this machine only: that is where tests listen.
  private func check(notifyURL address: String) throws(Refusal) {
    func wrong(_ issue: String) -> Refusal { .parameter("body", "/notify_url", issue) }
    guard let parts = URLComponents(string: address), let host = parts.host, !host.isEmpty else {
      throw wrong("it is no address")
    }
    guard parts.scheme == "https" || (parts.scheme == "http" && isLoopback(host)) else {
      throw wrong("it must begin with https://")
    }
    guard parts.query == nil, parts.fragment == nil else { throw wrong("it must not have a query") }
    guard address.utf8.count <= 256 else { throw wrong("it is longer than 256 characters") }
  }

  private func checkBillDate() throws(Refusal) {
    guard request.path.hasPrefix("/v3/bill/") || request.path == "/v3/profitsharing/bills",
      let day = request.query.first(where: { $0.name == "bill_date" })?.value
    else { return }
    guard day.utf8.count == 10, Timestamp(day + "T00:00:00+08:00").date != nil else {
      throw .parameter("query", "bill_date", "it is no day such as 2026-11-22")
    }
  }

  private func checkPayment() throws(Refusal) {
    guard case .object(let body)? = request.body else { return }
    if let number = body["out_trade_no"]?.text, request.method == .post, !request.path.hasPrefix("/v3/refund/") {
      try check(number, "out_trade_no", lengths: 6...32)
    }
    if let number = body["out_refund_no"]?.text { try check(number, "out_refund_no", lengths: 1...64, signs: "_-|*@") }
    guard let amount = body["amount"] else { return }
    if let currency = amount["currency"]?.text, currency != "CNY" {
      throw .parameter("body", "/amount/currency", "it must be CNY")
    }
    let total = body.integer("amount", "total")
    if let total, total < 1 { throw .parameter("body", "/amount/total", "it is less than 1") }
    guard let refund = body.integer("amount", "refund") else { return }
    if refund < 1 { throw .parameter("body", "/amount/refund", "it is less than 1") }
    if let total, refund > total { throw .parameter("body", "/amount/refund", "it is more than the total") }
  }

  private func check(
    _ number: String, _ name: String, lengths: ClosedRange<Int>, signs: String = "_-|*"
  ) throws(Refusal) {
    guard lengths.contains(number.utf8.count) else {
      throw .parameter(
        "body", "/" + name, "it has not between \(lengths.lowerBound) and \(lengths.upperBound) characters")
    }
    guard
      number.unicodeScalars.allSatisfy({
        $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || signs.unicodeScalars.contains($0))
      })
    else { throw .parameter("body", "/" + name, "it holds other characters than letters, digits and \(signs)") }
  }
}

/// Whether a host's name can only be this machine.
package func isLoopback(_ host: String) -> Bool {
  ["localhost", "127.0.0.1", "::1", "[::1]"].contains(host.lowercased())
}
