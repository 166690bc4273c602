import WeChatPay

/// Calls that no page describes yet.
struct Undescribed {
  let pay: WeChatPayClient

  /// With parameters of path and query, in plain text.
  func state(_ transactionID: String) async throws(WeChatPayError) -> String? {
    let reply = try await pay.chain("v3/pay/transactions/id/{transaction_id}")
      .get(["transaction_id": transactionID], query: ["mchid": pay.merchant.id])
    return reply.body["trade_state"]?.text
  }

  /// With a body, and a field that is encrypted.
  func addReceiver(_ name: String, account: String) async throws(WeChatPayError) -> Int {
    let secret = try await pay.encrypt(name)
    return try await pay.chain("v3/profitsharing/receivers/add").post(
      headers: ["Wechatpay-Serial": secret.serial],
      json: [
        "appid": "wx8888888888888888", "type": "PERSONAL_OPENID", "account": .string(account),
        "name": .string(secret.ciphertext), "relation_type": "STAFF",
      ]
    ).statusCode
  }
}
