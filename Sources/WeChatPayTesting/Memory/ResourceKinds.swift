import WeChatPay

extension ResourceKind {
  /// What is remembered with its states.
  ///
  /// Sources: the official pages of these endpoints, as the descriptions link them.
  static let all = [order, combinedOrder, refund, payScoreOrder, division, divisionReturn, transfer]

  private static let orderNotExist = Refusal(status: 404, code: "ORDER_NOT_EXIST", message: "there is no such order")
  private static let resourceNotExists = Refusal(
    status: 404, code: "RESOURCE_NOT_EXISTS", message: "there is nothing with this number")
  private static let numberUsed = Refusal(
    status: 403, code: "OUT_TRADE_NO_USED", message: "the number stands for another order, or for one that is settled")
  private static let otherParameters = Refusal(
    status: 400, code: "INVALID_REQUEST", message: "the number was used before, with other parameters")

  // MARK: Payments

  private static let order = ResourceKind(
    kind: .order,
    creations: Set(
      ["/v3/pay/transactions/", "/v3/pay/partner/transactions/"].flatMap { base in
        [
          "jsapi", "app", "h5", "native", "miniprogram", "codepay", "scannedpos", "jsapi-with-contract",
          "app-with-contract",
        ].map { base + $0 }
      }),
    collections: ["/v3/pay/transactions", "/v3/pay/partner/transactions"],
    number: "out_trade_no", id: "transaction_id", idPrefix: "4200", stateField: "trade_state",
    start: { fields, origin in
      fields["trade_type"] = .string(tradeType(origin.step))
      fields.change("amount") { $0["currency"] = $0["currency"] ?? "CNY" }
      let key = fresh(24)
      fields["prepay_id"] = .string("wx" + key)
      fields["code_url"] = .string("weixin://wxpay/bizpayurl?pr=" + key)
      fields["h5_url"] = .string("https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx" + key)
      // Who shows a code has paid when the request is answered.
      guard origin.step == "codepay" else { return "NOTPAY" }
      markPaid(&fields, nil, origin.now)
      return "SUCCESS"
    },
    moves: [
      Move(
        event: .pay, from: ["NOTPAY", "USERPAYING"], to: "SUCCESS", change: markPaid,
        notification: { $0["sp_mchid"] == nil ? "TRANSACTION.SUCCESS" : "TRANSACTION.SUCCESS.PARTNER" }),
      Move(
        event: .close, action: "close", from: ["NOTPAY", "PAYERROR"], to: "CLOSED", done: ["CLOSED"],
        otherwise: Refusal(status: 400, code: "INVALID_REQUEST", message: "the order is paid, and cannot be closed")),
      Move(event: .fail, from: ["NOTPAY", "USERPAYING"], to: "PAYERROR"),
      Move(action: "reverse", from: ["NOTPAY", "USERPAYING", "PAYERROR", "SUCCESS"], to: "REVOKED", done: ["REVOKED"]),
    ],
    reused: numberUsed, missing: orderNotExist)

  private static func tradeType(_ step: String) -> String {
    switch step {
    case "native": "NATIVE"
    case "h5": "MWEB"
    case "app", "app-with-contract": "APP"
    case "codepay", "scannedpos": "MICROPAY"
    default: "JSAPI"
    }
  }

  @Sendable private static func markPaid(_ fields: inout Fields, _ body: JSONValue?, _ now: String) {
    fields["success_time"] = .string(now)
    fields["bank_type"] = "OTHERS"
    fields["trade_state_desc"] = "支付成功"
    let total = fields.integer("amount", "total") ?? 0
    fields.change("amount") {
      $0["payer_total"] = .integer(total)
      $0["payer_currency"] = "CNY"
    }
    let payer = fields["sp_mchid"] == nil ? "openid" : "sp_openid"
    fields.change("payer") { $0[payer] = $0[payer] ?? .string("o" + fresh(27)) }
  }

  private static let combinedOrder = ResourceKind(
    kind: .combinedOrder,
    creations: Set(["app", "h5", "jsapi", "miniprogram", "native"].map { "/v3/combine-transactions/" + $0 }),
    collections: ["/v3/combine-transactions"],
    number: "combine_out_trade_no", id: "combine_transaction_id", idPrefix: "4300", stateField: "trade_state",
    start: { fields, origin in
      let key = fresh(24)
      fields["prepay_id"] = .string("wx" + key)
      fields["code_url"] = .string("weixin://wxpay/bizpayurl?pr=" + key)
      fields["h5_url"] = .string("https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx" + key)
      let type = origin.step == "miniprogram" ? "JSAPI" : tradeType(origin.step)
      fields.changeEach("sub_orders") {
        $0["trade_state"] = "NOTPAY"
        $0["trade_type"] = .string(type)
      }
      return "NOTPAY"
    },
    moves: [
      Move(
        event: .pay, from: ["NOTPAY"], to: "SUCCESS",
        change: { fields, _, now in
          fields.changeEach("sub_orders") { order in
            order["trade_state"] = "SUCCESS"
            order["success_time"] = .string(now)
            order["bank_type"] = "OTHERS"
            order["transaction_id"] = .string("4200" + digits(24))
            let total = order.integer("amount", "total_amount") ?? 0
            order.change("amount") {
              $0["payer_amount"] = .integer(total)
              $0["payer_currency"] = "CNY"
            }
          }
        }, notification: { _ in "TRANSACTION.SUCCESS.COMBINE" }),
      Move(
        event: .close, action: "close", from: ["NOTPAY"], to: "CLOSED", done: ["CLOSED"],
        change: { fields, _, _ in fields.changeEach("sub_orders") { $0["trade_state"] = "CLOSED" } }),
    ],
    reused: numberUsed, missing: orderNotExist)

  // MARK: Refunds

  private static let refund = ResourceKind(
    kind: .refund, creations: ["/v3/refund/domestic/refunds"], collections: ["/v3/refund/domestic/refunds"],
    number: "out_refund_no", id: "refund_id", idPrefix: "5030", stateField: "status", start: startRefund,
    moves: [
      Move(
        event: .arrive, from: ["PROCESSING"], to: "SUCCESS",
        change: { fields, _, now in
          fields["success_time"] = .string(now)
          fields["refund_status"] = "SUCCESS"
        }, notification: { _ in "REFUND.SUCCESS" }),
      Move(
        event: .fail, from: ["PROCESSING"], to: "ABNORMAL",
        change: { fields, _, _ in fields["refund_status"] = "ABNORMAL" }, notification: { _ in "REFUND.ABNORMAL" }),
      Move(
        event: .close, from: ["PROCESSING", "ABNORMAL"], to: "CLOSED",
        change: { fields, _, _ in fields["refund_status"] = "CLOSED" }, notification: { _ in "REFUND.CLOSED" }),
      Move(action: "apply-abnormal-refund", from: ["ABNORMAL"], to: "PROCESSING"),
    ],
    reused: otherParameters, missing: resourceNotExists)

  @Sendable private static func startRefund(_ fields: inout Fields, _ origin: Origin) throws(Refusal) -> String {
    let refunded = fields.integer("amount", "refund") ?? 0
    let total = fields.integer("amount", "total") ?? 0
    if let paid = origin.paid {
      func refused(_ message: String) -> Refusal { Refusal(status: 400, code: "INVALID_REQUEST", message: message) }
      guard paid.state == "SUCCESS" || paid.state == "REFUND" else { throw refused("the order is not paid") }
      guard total == paid.total else { throw refused("the total is not that of the order, which is \(paid.total)") }
      guard refunded + paid.refunded <= total else {
        throw refused("of the order, \(total - paid.refunded) are left to be paid back")
      }
      fields["out_trade_no"] = .string(paid.number)
      fields["transaction_id"] = paid.id.map { .string($0) } ?? fields["transaction_id"]
    } else if origin.knowsAll {
      throw resourceNotExists
    }
    fields["mchid"] = .string(origin.merchantID)
    fields["create_time"] = .string(origin.now)
    fields["channel"] = "ORIGINAL"
    fields["user_received_account"] = "支付用户零钱"
    fields["refund_status"] = "PROCESSING"
    fields.change("amount") {
      for name in ["payer_refund", "settlement_refund"] { $0[name] = .integer(refunded) }
      for name in ["payer_total", "settlement_total"] { $0[name] = .integer(total) }
      $0["discount_refund"] = 0
      $0["payer_currency"] = "CNY"
    }
    return "PROCESSING"
  }

  // MARK: Transfers

  private static let transfer = ResourceKind(
    kind: .transfer,
    creations: Set(
      ["", "/transfer", "/pre-transfer-with-authorization"].map { "/v3/fund-app/mch-transfer/transfer-bills" + $0 }),
    collections: ["/v3/fund-app/mch-transfer/transfer-bills"],
    number: "out_bill_no", id: "transfer_bill_no", idPrefix: "1330", stateField: "state",
    start: { fields, origin in
      fields["mch_id"] = .string(origin.merchantID)
      fields["mchid"] = .string(origin.merchantID)
      fields["create_time"] = .string(origin.now)
      fields["update_time"] = .string(origin.now)
      fields["package_info"] = .string(fresh(32))
      return origin.step == "transfer" ? "ACCEPTED" : "WAIT_USER_CONFIRM"
    },
    moves: [
      Move(
        event: .pay, from: ["WAIT_USER_CONFIRM", "ACCEPTED", "PROCESSING"], to: "SUCCESS", change: touch,
        notification: { _ in "MCHTRANSFER.BILL.FINISHED" }),
      Move(
        event: .fail, from: ["WAIT_USER_CONFIRM", "ACCEPTED", "PROCESSING"], to: "FAIL",
        change: { fields, body, now in
          touch(&fields, body, now)
          fields["fail_reason"] = "PAYEE_ACCOUNT_ABNORMAL"
        }, notification: { _ in "MCHTRANSFER.BILL.FINISHED" }),
      Move(
        action: "cancel", from: ["WAIT_USER_CONFIRM", "ACCEPTED", "PROCESSING"], to: "CANCELING",
        done: ["CANCELING", "CANCELLED"], change: touch),
      Move(
        event: .close, from: ["CANCELING"], to: "CANCELLED", change: touch,
        notification: { _ in "MCHTRANSFER.BILL.FINISHED" }),
    ],
    reused: Refusal(status: 400, code: "ALREADY_EXISTS", message: "the number stands for another transfer"),
    missing: resourceNotExists)

  @Sendable private static func touch(_ fields: inout Fields, _ body: JSONValue?, _ now: String) {
    fields["update_time"] = .string(now)
  }

  // MARK: Divisions of profit

  private static let division = ResourceKind(
    kind: .division, creations: ["/v3/profitsharing/orders", "/v3/profitsharing/orders/unfreeze"],
    collections: ["/v3/profitsharing/orders"], number: "out_order_no", id: "order_id", idPrefix: "3008",
    stateField: "state",
    start: { fields, origin in
      fields.changeEach("receivers") { receiver in
        receiver["result"] = "PENDING"
        receiver["detail_id"] = .string("3600" + digits(24))
        receiver["create_time"] = .string(origin.now)
        receiver["finish_time"] = "1970-01-01T08:00:00+08:00"
        receiver["name"] = nil
      }
      return "PROCESSING"
    },
    moves: [
      Move(
        event: .finish, from: ["PROCESSING"], to: "FINISHED",
        change: { fields, _, now in
          fields.changeEach("receivers") { receiver in
            receiver["result"] = "SUCCESS"
            receiver["finish_time"] = .string(now)
          }
        }),
      Move(
        event: .fail, from: ["PROCESSING"], to: "FINISHED",
        change: { fields, _, now in
          fields.changeEach("receivers") { receiver in
            receiver["result"] = "CLOSED"
            receiver["fail_reason"] = "ACCOUNT_ABNORMAL"
            receiver["finish_time"] = .string(now)
          }
        }),
    ],
    reused: otherParameters, missing: resourceNotExists)

  private static let divisionReturn = ResourceKind(
    kind: .divisionReturn, creations: ["/v3/profitsharing/return-orders"],
    collections: ["/v3/profitsharing/return-orders"], number: "out_return_no", id: "return_id", idPrefix: "3009",
    stateField: "result",
    start: { fields, origin in
      fields["create_time"] = .string(origin.now)
      fields["finish_time"] = "1970-01-01T08:00:00+08:00"
      return "PROCESSING"
    },
    moves: [
      Move(
        event: .arrive, from: ["PROCESSING"], to: "SUCCESS",
        change: { fields, _, now in fields["finish_time"] = .string(now) }),
      Move(
        event: .fail, from: ["PROCESSING"], to: "FAILED",
        change: { fields, _, now in
          fields["finish_time"] = .string(now)
          fields["fail_reason"] = "ACCOUNT_ABNORMAL"
        }),
    ],
    reused: otherParameters, missing: resourceNotExists)
}
