import Foundation
import TestSupport
import Testing

@_spi(Generated) @testable import WeChatPay

@Suite struct NotificationTests {
  /// A payload as the generator would write it.
  struct Paid: NotificationPayload, Codable, Hashable {
    static let kinds = [NotificationKind("TRANSACTION.SUCCESS", originalType: "transaction")]

    var outTradeNo: String? { fields[text: 0] }
    var total: Int? { fields[integer: 1] }
    var payerName: String? { fields[text: 2] }

    init(fields: ObjectFields) { self.fields = fields }
    let fields: ObjectFields
    static var schema: ObjectSchema {
      ["out_trade_no": String?.self, "total": Int?.self, "payer_name": Sensitive<String>?.self]
    }
  }

  /// Another one for the same event.
  struct Shared: NotificationPayload, Codable, Hashable {
    static let kinds = [NotificationKind("TRANSACTION.SUCCESS", originalType: "profitsharing")]

    var orderID: String? { fields[text: 0] }

    init(fields: ObjectFields) { self.fields = fields }
    let fields: ObjectFields
    static var schema: ObjectSchema { ["order_id": String?.self] }
  }

  private func receiver() throws -> NotificationReceiver {
    NotificationReceiver(try Platform.receivingClient(), payloads: [Shared.self, Paid.self])
  }

  private func body(
    _ plaintext: String, event: String = "TRANSACTION.SUCCESS", original: String = "transaction",
    key: String = Platform.apiV3Key
  ) throws -> Data {
    try Platform.notification(plaintext, event: event, original: original, key: key)
  }

  private func headers(_ body: Data, nonce: String = "nonce") throws -> HeaderFields {
    HeaderFields(try Platform.signature(over: body, nonce: nonce))
  }

  private func rejection(_ receiver: NotificationReceiver, _ headers: HeaderFields, _ body: Data) async
    -> NotificationRejection?
  {
    do throws(WeChatPayError) {
      _ = try await receiver.receive(headers: headers, body: body)
      return nil
    } catch {
      if case .notificationRejected(let rejection) = error { return rejection }
      Issue.record("\(error)")
      return nil
    }
  }

  @Test func verifiedDecryptedTyped() async throws {
    let name = try Platform.keys.get().merchantKey
    let encrypted = try PublicKey(pem: Platform.keys.get().merchant.publicPEM).encrypt(Data("张三".utf8))
    #expect(name.isPair(of: try PublicKey(pem: Platform.keys.get().merchant.publicPEM)))
    let plaintext = #"{"out_trade_no":"1217","total":"x","payer_name":"\#(encrypted.base64EncodedString())"}"#
    let body = try body(plaintext)
    let notification = try await receiver().receive(headers: headers(body), body: body)
    #expect(notification.id == "EV-1")
    #expect(notification.eventType == "TRANSACTION.SUCCESS")
    #expect(notification.originalType == "transaction")
    #expect(notification.createTime == "2015-05-20T13:29:35+08:00")
    let paid = try #require(notification.payload as? Paid)
    #expect(paid.outTradeNo == "1217")
    #expect(paid.total == nil)
    #expect(paid.payerName == "张三")
    #expect(notification.issues.map(\.path) == ["total"])
    #expect(!"\(notification)".contains("1217"))
    #expect(!"\(paid)".contains("张三"))
  }

  @Test func dispatchIsByEventAndOriginalType() async throws {
    let shared = try body(#"{"order_id":"7"}"#, original: "profitsharing")
    let first = try await receiver().receive(headers: headers(shared), body: shared)
    #expect((first.payload as? Shared)?.orderID == "7")
    for (event, original) in [("TRANSACTION.SUCCESS", "other"), ("NEW.EVENT", "transaction")] {
      let unknown = try body(#"{"a":[1]}"#, event: event, original: original)
      let notification = try await receiver().receive(headers: headers(unknown), body: unknown)
      #expect(notification.payload == nil)
      #expect(notification.json == ["a": [1]])
    }
  }

  @Test func whatIsNotAuthenticIsNotRead() async throws {
    let body = try body("{}")
    var forged = try headers(body)
    let forger = try OpenSSLTool.KeyPair()
    let false1 = try Platform.signature(over: body, at: Int(Platform.now.timeIntervalSince1970), with: forger)
    forged["Wechatpay-Signature"] = false1.first { $0.0 == "Wechatpay-Signature" }?.1
    #expect(try await rejection(receiver(), forged, body) == .notAuthentic(.wrongSignature))
    var probe = try headers(body)
    probe["Wechatpay-Signature"] = "WECHATPAY/SIGNTEST/" + (probe["Wechatpay-Signature"] ?? "")
    #expect(try await rejection(receiver(), probe, body) == .notAuthentic(.signatureProbe))
    #expect(
      try await rejection(receiver(), HeaderFields(), body) == .notAuthentic(.missingHeader("Wechatpay-Signature")))
  }

  @Test func everyBitCounts() async throws {
    let body = try body(#"{"out_trade_no":"1"}"#)
    let headers = try headers(body)
    let receiver = try receiver()
    for bit in 0..<(body.count * 8) {
      var changed = body
      changed[bit / 8] ^= 1 << (bit % 8)
      #expect(await rejection(receiver, headers, changed) == .notAuthentic(.wrongSignature))
    }
    for name in ["Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Signature", "Wechatpay-Serial"] {
      let value = Array(try #require(headers[name]).utf8)
      for bit in 0..<(value.count * 8) {
        var bytes = value
        bytes[bit / 8] ^= 1 << (bit % 8)
        let text = String(decoding: bytes, as: UTF8.self)
        if name == "Wechatpay-Serial", text.uppercased() == Platform.keyID { continue }
        var changed = headers
        changed[name] = text
        #expect(await rejection(receiver, changed, body) != nil, "\(name), bit \(bit)")
      }
    }
  }

  @Test func theWrongKeyAndOddBodies() async throws {
    let other = try body("{}", key: "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345")
    #expect(
      try await rejection(receiver(), headers(other), other) == .notDecryptable("the APIv3 key does not fit"))
    for text in ["", "[]", "{}", "null", #"{"id":"1","event_type":"A"}"#] {
      let body = Data(text.utf8)
      #expect(
        try await rejection(receiver(), headers(body), body) == .notUnderstood("the body is no notification"))
    }
    let text = try body("no JSON")
    #expect(
      try await rejection(receiver(), headers(text), text)
        == .notUnderstood("what was encrypted is no JSON: what stands at byte 2 is no JSON in UTF-8"))
  }

  @Test func answers() throws {
    #expect(NotificationAnswer.success.statusCode == 204)
    #expect(NotificationAnswer.success.body.isEmpty)
    let failure = NotificationAnswer.failure("not now")
    #expect(failure.statusCode == 500)
    #expect(failure.contentType == "application/json")
    #expect(
      try JSONDecoder().decode(JSONValue.self, from: failure.body) == ["code": "FAIL", "message": "not now"])
  }
}
