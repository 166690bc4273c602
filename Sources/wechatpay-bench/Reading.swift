import Foundation
import WeChatPay
import WeChatPayAPI

/// Reading a property of a generated type, against a stored property of a hand-written struct.
func reading() async throws -> [Measurement] {
  let count = 1000
  var json = try JSONDecoder().decode(JSONValue.self, from: Data(orderJSON.utf8))
  if case .object(var members) = json, case .array(let payments)? = members["post_payments"] {
    members["post_payments"] = .array(Array(repeating: payments[0], count: count))
    json = .object(members)
  }
  let data = try JSONEncoder().encode(json)
  // One of them would be read once, and what was read used again.
  let orders = try (0..<count).map { _ in try JSONDecoder().decode(ServiceOrder.self, from: Data(orderJSON.utf8)) }
  let plain = try (0..<count).map { _ in try JSONDecoder().decode(HandwrittenOrder.self, from: Data(orderJSON.utf8)) }
  // The same order, whose list of payments is described alike by all.
  typealias PaidOrder = Notifications.PayscoreUserPaid
  let paid = try (0..<count).map { _ in try JSONDecoder().decode(PaidOrder.self, from: Data(orderJSON.utf8)) }
  let long = try JSONDecoder().decode(PaidOrder.self, from: data)
  let plainLong = try JSONDecoder().decode(HandwrittenOrder.self, from: data)

  /// Both by an index, so that neither side copies what it reads from.
  func measure(_ name: String, _ subject: (Int) -> Int, _ reference: (Int) -> Int) async throws -> Measurement {
    try await compare(
      "read \(name)", { sum(count, subject) }, against: "a stored property", { sum(count, reference) }, eachTimes: count
    )
  }
  return [
    try await measure("nothing", { $0 | 1 }, { $0 | 1 }),
    try await measure("a text", { orders[$0].attach == nil ? 0 : 1 }, { plain[$0].attach == nil ? 0 : 1 }),
    try await measure("an integer", { orders[$0].totalAmount ?? 0 }, { plain[$0].total_amount ?? 0 }),
    try await measure(
      "a boolean", { orders[$0].needCollection == true ? 1 : 0 }, { plain[$0].need_collection == true ? 1 : 0 }),
    try await measure("an enumeration", { orders[$0].state == nil ? 0 : 1 }, { plain[$0].state == nil ? 0 : 1 }),
    try await measure("an object", { orders[$0].collection == nil ? 0 : 1 }, { plain[$0].collection == nil ? 0 : 1 }),
    try await measure(
      "an integer in an object", { orders[$0].collection?.paidAmount ?? 0 }, { plain[$0].collection?.paid_amount ?? 0 }),
    try await measure(
      "a list of one", { paid[$0].postPayments?.count ?? 0 }, { plain[$0].post_payments?.count ?? 0 }),
    try await measure(
      "an element of a list of 1000", { long.postPayments?[$0].amount ?? 0 },
      { plainLong.post_payments?[$0].amount ?? 0 }
    ),
  ]
}

@inline(never)
private func sum(_ count: Int, _ number: (Int) -> Int) {
  precondition((0..<count).reduce(0) { $0 &+ number($1) } != 0)
}
