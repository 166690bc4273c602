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

  func measure(
    _ name: String, _ subject: (ServiceOrder) -> Int, _ reference: (HandwrittenOrder) -> Int
  ) async throws -> Measurement {
    try await compare(
      "read \(name)", { sum(orders, subject) }, against: "a stored property", { sum(plain, reference) },
      eachTimes: count)
  }
  return [
    try await measure("a text", { $0.attach == nil ? 0 : 1 }, { $0.attach == nil ? 0 : 1 }),
    try await measure("an integer", { $0.totalAmount ?? 0 }, { $0.total_amount ?? 0 }),
    try await measure("a boolean", { $0.needCollection == true ? 1 : 0 }, { $0.need_collection == true ? 1 : 0 }),
    try await measure("an enumeration", { $0.state == nil ? 0 : 1 }, { $0.state == nil ? 0 : 1 }),
    try await measure("an object", { $0.collection == nil ? 0 : 1 }, { $0.collection == nil ? 0 : 1 }),
    try await measure(
      "an integer in an object", { $0.collection?.paidAmount ?? 0 }, { $0.collection?.paid_amount ?? 0 }),
    try await compare(
      "read a list of one", { sum(paid) { $0.postPayments?.count ?? 0 } },
      against: "a stored property", { sum(plain) { $0.post_payments?.count ?? 0 } }, eachTimes: count),
    try await compare(
      "read an element of a list of 1000", { sum(count) { long.postPayments?[$0].amount ?? 0 } },
      against: "a stored property", { sum(count) { plainLong.post_payments?[$0].amount ?? 0 } }, eachTimes: count),
  ]
}

@inline(never)
private func sum<Value>(_ values: [Value], _ number: (Value) -> Int) {
  precondition(values.reduce(0) { $0 &+ number($1) } != 0)
}

@inline(never)
private func sum(_ count: Int, _ number: (Int) -> Int) {
  precondition((0..<count).reduce(0) { $0 &+ number($1) } != 0)
}
