import WeChatPay

extension ResourceKind {
  /// Orders of PayScore: confirmed by the user, completed by the merchant, then paid.
  ///
  /// The state `DOING` stands for two: whether the merchant has completed the order, its description tells.
  static let payScoreOrder = ResourceKind(
    kind: .payScoreOrder,
    creations: Set(
      ["/v3/payscore/serviceorder", "/v3/payscore/partner/serviceorder"].flatMap { [$0, $0 + "/direct-complete"] }),
    collections: ["/v3/payscore/serviceorder", "/v3/payscore/partner/serviceorder"],
    number: "out_order_no", id: "order_id", otherID: "query_id", idPrefix: "1500", stateField: "state",
    start: { fields, origin in
      fields[fields["sub_mchid"] == nil ? "mchid" : "sp_mchid"] = .string(origin.merchantID)
      fields["mchid"] = .string(origin.merchantID)
      fields["package"] = .string(fresh(64))
      if origin.step == "direct-complete" {
        complete(&fields, nil, origin.now)
        return completed
      }
      guard fields["need_user_confirm"] == .bool(false) else { return "CREATED" }
      fields["state_description"] = "USER_CONFIRM"
      return "DOING"
    },
    moves: [
      Move(
        event: .confirm, from: ["CREATED"], to: "DOING",
        change: { fields, _, _ in
          fields["state_description"] = "USER_CONFIRM"
          fields["openid"] = fields["openid"] ?? .string("o" + fresh(27))
        }, notification: { _ in "PAYSCORE.USER_CONFIRM" }),
      Move(action: "modify", from: ["DOING", completed], to: "", change: merge),
      Move(action: "complete", from: ["DOING"], to: completed, done: [completed], change: complete),
      Move(
        event: .pay, from: [completed], to: "DONE",
        change: { fields, _, now in
          let total = fields.integer("total_amount") ?? 0
          let transaction = "4200" + digits(24)
          fields["out_trade_no"] = .string(transaction)
          fields["collection"] = [
            "state": "USER_PAID", "total_amount": .integer(total), "paying_amount": 0, "paid_amount": .integer(total),
            "details": [
              [
                "seq": 1, "amount": .integer(total), "paid_type": "NEWTON", "paid_time": .string(now),
                "transaction_id": .string(transaction),
              ]
            ],
          ]
        }, notification: { _ in "PAYSCORE.USER_PAID" }),
      Move(action: "sync", from: [completed], to: "DONE", done: ["DONE"]),
      Move(
        event: .close, action: "cancel", from: ["CREATED", "DOING", completed], to: "REVOKED", done: ["REVOKED"]),
    ],
    reused: Refusal(status: 400, code: "INVALID_REQUEST", message: "the number was used before, with other parameters"),
    missing: Refusal(status: 404, code: "ORDER_NOT_EXIST", message: "there is no such order"))

  /// `DOING`, with the description `MCH_COMPLETE`.
  static let completed = "DOING, MCH_COMPLETE"

  @Sendable private static func merge(_ fields: inout Fields, _ body: JSONValue?, _ now: String) {
    guard case .object(let members)? = body else { return }
    for name in ["post_payments", "post_discounts", "total_amount", "time_range", "location"] {
      fields[name] = members[name] ?? fields[name]
    }
  }

  @Sendable private static func complete(_ fields: inout Fields, _ body: JSONValue?, _ now: String) {
    merge(&fields, body, now)
    let total = fields.integer("total_amount") ?? 0
    fields["state_description"] = "MCH_COMPLETE"
    fields["need_collection"] = .bool(total > 0)
    fields["collection"] = [
      "state": "USER_PAYING", "total_amount": .integer(total), "paying_amount": .integer(total), "paid_amount": 0,
    ]
  }
}
