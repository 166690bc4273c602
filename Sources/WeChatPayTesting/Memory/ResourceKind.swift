import Foundation
import WeChatPay

/// How one kind of resource begins, is found, and moves on: a row of the table in `ResourceKinds.swift`.
struct ResourceKind: Sendable {
  typealias Fields = [String: JSONValue]

  var kind: FakeResource.Kind
  /// Where requests go that make one.
  var creations: Set<String>
  /// Below which it is asked for and acted on.
  var collections: [String]
  /// The fields that hold the merchant's number, and the platform's.
  var number: String
  var id: String
  /// What else the platform's number is called in a query.
  var otherID: String?
  /// With what the platform's number begins.
  var idPrefix: String
  /// The field that tells the state.
  var stateField: String
  /// The state at first, and what the platform adds to what was said.
  var start: @Sendable (inout Fields, Origin) throws(Refusal) -> String
  var moves: [Move]
  /// What a second request with a number says that stands for something else.
  var reused: Refusal
  /// What a request says that asks for what is not there.
  var missing: Refusal

  /// Where a resource comes from.
  struct Origin: Sendable {
    /// The last step of the path.
    var step: String
    var merchantID: String
    var now: String
    /// What is to be paid back, where it is known.
    var paid: Payment?
    /// Whether what is not known cannot be.
    var knowsAll: Bool
  }

  /// An order, as a refund sees it.
  struct Payment: Sendable {
    var state: String
    var number: String
    var id: String?
    var total: Int
    /// What was paid back, or is on its way.
    var refunded: Int
  }

  /// A change of state.
  struct Move: Sendable {
    /// Who brings it about: something that happens, or the last step of a path that the merchant calls.
    var event: FakeResource.Event?
    var action: String?
    var from: Set<String>
    var to: String
    /// Where nothing is left to do, and nobody complains.
    var done: Set<String> = []
    /// What is said in any other state.
    var otherwise = Refusal(status: 400, code: "INVALID_REQUEST", message: "its state does not allow this now")
    /// What changes with it: the fields, and what the merchant has sent.
    var change: @Sendable (inout Fields, JSONValue?, String) -> Void = { _, _, _ in }
    /// What the merchant is told, as the description calls it.
    var notification: @Sendable (Fields) -> String? = { _ in nil }
  }

  func isAsked(for path: String) -> Bool {
    collections.contains { path == $0 || path.hasPrefix($0 + "/") }
  }

  func move(for event: FakeResource.Event) -> Move? { moves.first { $0.event == event } }
  func move(forAction step: String) -> Move? { moves.first { $0.action == step } }

  func events(in state: String) -> [FakeResource.Event] {
    moves.compactMap { $0.from.contains(state) ? $0.event : nil }
  }
}

extension [String: JSONValue] {
  func integer(_ path: String...) -> Int? {
    var value: JSONValue? = .object(self)
    for name in path { value = value?[name] }
    if case .integer(let number)? = value { return number }
    return nil
  }

  /// Changes an object in a field, which is made if need be.
  mutating func change(_ name: String, _ change: (inout [String: JSONValue]) -> Void) {
    var inner: [String: JSONValue] = [:]
    if case .object(let members)? = self[name] { inner = members }
    change(&inner)
    self[name] = .object(inner)
  }

  /// Changes the objects of a list in a field.
  mutating func changeEach(_ name: String, _ change: (inout [String: JSONValue]) -> Void) {
    guard case .array(let values)? = self[name] else { return }
    self[name] = .array(
      values.map { value in
        guard case .object(var members) = value else { return value }
        change(&members)
        return .object(members)
      })
  }
}
