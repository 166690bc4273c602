import Foundation
import TestSupport
import Testing
@_spi(Generated) import WeChatPay
import WeChatPayTesting

/// What the server has to say about requests, through the client that users have.
@Suite struct FakeServerTests {
  let server: FakeServer
  let pay: WeChatPayClient

  init() throws {
    server = try FakeServer(openAPI: shopDocument)
    // Other tests may keep the machine busy for long.
    pay = try server.client().with(timeout: .seconds(300))
  }

  private static let order: JSONValue = ["amount": 5, "lines": [["name": "茶"]]]

  private func refusal(_ call: () async throws(WeChatPayError) -> some Any) async -> ServerRefusal? {
    do throws(WeChatPayError) {
      _ = try await call()
      return nil
    } catch {
      guard case .refused(let refusal) = error else {
        Issue.record("\(error)")
        return nil
      }
      return refusal
    }
  }

  @Test func samplesByDefault() async throws {
    let list = try await pay.chain("v3/orders").get(query: ["offset": "0"])
    #expect(list.body == ["total": 3])
    let created = try await pay.chain("v3/orders").post(json: Self.order)
    #expect(created.body["order_id"]?.text?.isEmpty == false)
    // The sample's payer is encrypted for the merchant.
    #expect((created.body["payer"]?.text?.utf8.count ?? 0) > 300)
    let closed = try await pay.chain("v3/orders/{order_id}").delete(["order_id": "A-1"])
    #expect(closed.statusCode == 204)
    #expect(server.requests.map(\.path) == ["/v3/orders", "/v3/orders", "/v3/orders/{order_id}"])
    #expect(server.requests[1].body == Self.order)
    #expect(server.requests[2].pathParameters == ["order_id": "A-1"])
  }

  @Test func literalsGoBeforeParameters() async throws {
    let newest = try await pay.chain("v3/orders/newest").get()
    #expect(newest.body == ["order_id": "newest"])
    #expect(server.requests.map(\.path) == ["/v3/orders/newest"])
  }

  struct WrongBody: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var change: [String: JSONValue?]
    var field: String
    var issue: String
  }

  @Test(arguments: [
    WrongBody(testDescription: "missing", change: ["amount": .some(nil)], field: "/amount", issue: "it is required"),
    WrongBody(testDescription: "null", change: ["amount": .null], field: "/amount", issue: "it is required"),
    WrongBody(
      testDescription: "text for a number", change: ["amount": "5"], field: "/amount",
      issue: "a whole number is expected"),
    WrongBody(
      testDescription: "fraction", change: ["amount": 1.5], field: "/amount", issue: "a whole number is expected"),
    WrongBody(testDescription: "too small", change: ["amount": 0], field: "/amount", issue: "it is less than 1.0"),
    WrongBody(testDescription: "too large", change: ["amount": 101], field: "/amount", issue: "it is more than 100.0"),
    WrongBody(testDescription: "no number", change: ["rate": true], field: "/rate", issue: "a number is expected"),
    WrongBody(testDescription: "no boolean", change: ["paid": 1], field: "/paid", issue: "true or false is expected"),
    WrongBody(
      testDescription: "too short", change: ["note": "茶"], field: "/note", issue: "it is shorter than 2 characters"),
    WrongBody(
      testDescription: "too long", change: ["note": "一二三四五"], field: "/note",
      issue: "it is longer than 4 characters"),
    WrongBody(
      testDescription: "no moment", change: ["time": "20260101"], field: "/time", issue: "it is no moment in RFC 3339"),
    WrongBody(testDescription: "no list", change: ["lines": "x"], field: "/lines", issue: "a list is expected"),
    WrongBody(
      testDescription: "empty list", change: ["lines": []], field: "/lines", issue: "it has fewer than 1 elements"),
    WrongBody(
      testDescription: "long list", change: ["lines": [["name": "a"], ["name": "b"], ["name": "c"]]], field: "/lines",
      issue: "it has more than 2 elements"),
    WrongBody(
      testDescription: "within a list", change: ["lines": [["name": 1]]], field: "/lines/0/name",
      issue: "a string is expected"),
    WrongBody(
      testDescription: "no map", change: ["labels": ["a": 1]], field: "/labels/a", issue: "a string is expected"),
    WrongBody(testDescription: "no JSON", change: ["extra": "{"], field: "/extra", issue: "the text is no JSON"),
    WrongBody(
      testDescription: "JSON text", change: ["extra": #"{"n":"x"}"#], field: "/extra/n",
      issue: "a whole number is expected"),
    WrongBody(
      testDescription: "unknown", change: ["amuont": 5], field: "/amuont", issue: "it is not described"),
    WrongBody(
      testDescription: "not encrypted", change: ["payer": "张三"], field: "/payer",
      issue: "it cannot be decrypted with the key that 'Wechatpay-Serial' names"),
  ])
  func wrongBodies(wrong: WrongBody) async throws {
    guard case .object(var members) = Self.order else { return }
    for (name, value) in wrong.change { members[name] = value }
    let body = members
    let refusal = await refusal { () async throws(WeChatPayError) in
      try await pay.chain("v3/orders").post(json: .object(body))
    }
    #expect(refusal?.statusCode == 400)
    #expect(refusal?.code == "PARAM_ERROR")
    #expect(refusal?.field == wrong.field)
    #expect(refusal?.issue == wrong.issue)
    #expect(refusal?.location == "body")
    #expect(server.requests.isEmpty)
  }

  @Test func rightBodies() async throws {
    let full: JSONValue = [
      "amount": 100, "rate": 1, "paid": true, "note": "茶叶", "time": "2026-11-23T08:00:00+08:00", "extra": "{\"n\":1}",
      "lines": [["name": "a"], ["name": "b"]], "labels": ["a": "b"], "anything": [1, nil, ["x": []]],
    ]
    _ = try await pay.chain("v3/orders").post(json: full)
    #expect(server.requests.last?.body == full)
  }

  @Test func wrongParameters() async throws {
    let missing = await refusal { () async throws(WeChatPayError) in try await pay.chain("v3/orders").get() }
    #expect(missing?.location == "query" && missing?.field == "offset" && missing?.issue == "it is required")
    let text = await refusal { () async throws(WeChatPayError) in
      try await pay.chain("v3/orders").get(query: ["offset": "x"])
    }
    #expect(text?.issue == "a whole number is expected")
    let long = await refusal { () async throws(WeChatPayError) in
      try await pay.chain("v3/orders").get(query: ["offset": "1", "state": "123456789"])
    }
    #expect(long?.field == "state")
    let stranger = await refusal { () async throws(WeChatPayError) in
      try await pay.chain("v3/orders").get(query: ["offset": "1", "page": "2"])
    }
    #expect(stranger?.field == "page" && stranger?.issue == "it is not described")
    let path = await refusal { () async throws(WeChatPayError) in
      try await pay.chain("v3/orders/{order_id}").get(["order_id": "1234567"])
    }
    #expect(path?.location == "path" && path?.field == "order_id")
  }

  /// Parts with names of their own belong to the parameter, and a text may be any of the shapes that are described.
  @Test func parametersInParts() async throws {
    let server = try FakeServer(
      openAPI: Data(
        ##"""
        {"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {"/v3/keys": {
          "get": {"parameters": [
            {"name": "filter", "in": "query", "required": true, "style": "deepObject",
              "schema": {"$ref": "#/components/schemas/Filter"}},
            {"name": "size", "in": "query", "schema": {"oneOf": [{"type": "string", "enum": ["small"]}, {"type": "integer"}]}},
            {"name": "level", "in": "query", "schema": {"$ref": "#/components/schemas/Level"}}
          ], "responses": {"204": {"description": ""}}},
          "post": {"requestBody": {"content": {"application/x-www-form-urlencoded": {
            "schema": {"type": "object", "required": ["card"], "properties": {"card": {"$ref": "#/components/schemas/Filter"}}},
            "encoding": {"card": {"style": "deepObject"}}}}}, "responses": {"204": {"description": ""}}}}},
        "components": {"schemas": {"Filter": {"type": "object", "properties": {"state": {"type": "string"}}},
          "Level": {"type": "integer", "enum": [1, 2]}}}}
        """##.utf8))
    let pay = try server.client().with(timeout: .seconds(300))
    for (name, value) in [("size", "small"), ("size", "5"), ("level", "2")] {
      let reply = try await pay.chain("v3/keys").get(query: ["filter[state]": "open", name: value])
      #expect(reply.statusCode == 204)
    }
    for (name, value) in [("size", "large"), ("level", "one"), ("other[a]", "b")] {
      let refusal = await refusal { () async throws(WeChatPayError) in
        try await pay.chain("v3/keys").get(query: ["filter[state]": "open", name: value])
      }
      #expect(refusal?.code == "PARAM_ERROR", "\(name)=\(value)")
    }
    #expect(await refusal { () async throws(WeChatPayError) in try await pay.chain("v3/keys").get() } != nil)
  }

  @Test func wrongPlaces() async throws {
    let nowhere = await refusal { () async throws(WeChatPayError) in try await pay.chain("v3/order").get() }
    #expect(nowhere?.statusCode == 404)
    let method = await refusal { () async throws(WeChatPayError) in try await pay.chain("v3/orders").put(json: [:]) }
    #expect(method?.statusCode == 405)
    let body = await refusal { () async throws(WeChatPayError) in try await pay.chain("v3/bills").delete() }
    #expect(body?.statusCode == 405)
  }

  @Test func aStrangersSignature() async throws {
    let other = try Merchant(
      id: "1900000002",
      signer: try LocalSigner(certificateSerial: "AB", privateKey: PrivateKey(pem: OpenSSLTool.KeyPair().privatePEM)),
      apiV3Key: "0123456789abcdef0123456789abcdef")
    let stranger = try WeChatPayClient(merchant: other, verifier: server.verifier(), transport: server)
      .with(timeout: .seconds(300))
    let refused = await refusal { () async throws(WeChatPayError) in
      try await stranger.chain("v3/orders").get(query: ["offset": "1"])
    }
    #expect(refused?.statusCode == 401)
    #expect(refused?.code == "SIGN_ERROR")
    let same = try Merchant(
      id: server.merchant.id, signer: Tampering(), apiV3Key: "0123456789abcdef0123456789abcdef")
    let tampered = try WeChatPayClient(merchant: same, verifier: server.verifier(), transport: server)
      .with(timeout: .seconds(300))
    let wrong = await refusal { () async throws(WeChatPayError) in
      try await tampered.chain("v3/orders").get(query: ["offset": "1"])
    }
    #expect(wrong?.code == "SIGN_ERROR")
    #expect(server.requests.isEmpty)
  }

  @Test func scriptedReplies() async throws {
    try server.reply(to: .post, "/v3/orders", with: .json(["order_id": "B-2", "payer": "李四"]), times: 1)
    try server.reply(
      to: .post, "/v3/orders", with: .refusal(status: 403, code: "NO_AUTH", message: "没有权限"), times: 1)
    let first = try await pay.chain("v3/orders").post(json: Self.order)
    #expect(first.body["order_id"] == "B-2")
    #expect(first.body["payer"] != "李四")
    let second = await refusal { () async throws(WeChatPayError) in
      try await pay.chain("v3/orders").post(json: Self.order)
    }
    #expect(second?.statusCode == 403)
    #expect(second?.code == "NO_AUTH")
    #expect(second?.message == "没有权限")
    #expect(try await pay.chain("v3/orders").post(json: Self.order).statusCode == 200)
    #expect(throws: FakeServerError.self) { try server.reply(to: .post, "/v3/order", with: .sample) }
  }

  @Test func faults() async throws {
    func error(within time: Duration) async -> WeChatPayError? {
      do throws(WeChatPayError) {
        _ = try await pay.with(timeout: time).chain("v3/orders").post(json: Self.order)
        return nil
      } catch {
        return error
      }
    }
    func error(_ fault: FakeReply.Fault) async throws -> WeChatPayError? {
      try server.reply(to: .post, "/v3/orders", with: .fault(fault), times: 1)
      return await error(within: .seconds(300))
    }
    for fault in [FakeReply.Fault.connectionLost, .cutShort] {
      guard case .outcomeUnknown(let unknown)? = try await error(fault), case .transport = unknown.reason else {
        Issue.record("\(fault)")
        continue
      }
    }
    // Once: an attempt whose time is over before it arrives leaves it to the next one.
    try server.reply(to: .post, "/v3/orders", with: .fault(.hanging), times: 1)
    try await withGrowingTime { time in
      let before = server.requests.count
      let error = await error(within: time)
      guard server.requests.count > before else { return false }
      guard case .outcomeUnknown(let unknown)? = error, case .transport = unknown.reason else {
        throw error ?? .invalidRequest("answered")
      }
      return true
    }
    for fault in [FakeReply.Fault.forgedSignature, .tamperedBody, .unsigned, .staleSignature, .signatureProbe] {
      guard case .outcomeUnknown(let unknown)? = try await error(fault), case .replyNotAuthentic = unknown.reason else {
        Issue.record("\(fault)")
        continue
      }
    }
    try server.reply(to: .post, "/v3/orders", with: .fault(.notConnected))
    await #expect {
      try await pay.with(host: .primary).chain("v3/orders").post(json: Self.order)
    } throws: { error in
      guard case .transportFailed? = error as? WeChatPayError else { return false }
      return true
    }
  }

  @Test func errorsByName() async throws {
    try server.reply(to: .post, "/v3/orders", with: .error("ORDER_TAKEN"), times: 1)
    let endpoint = Endpoint(.post, "/v3/orders", remedies: ["ORDER_TAKEN": "换一个编号"])
    let found = await refusal { () async throws(WeChatPayError) in
      let reply: Response<JSONValue> = try await Call(pay).send(endpoint, body: Self.order)
      return reply
    }
    #expect(found?.statusCode == 403)
    #expect(found?.code == "ORDER_TAKEN")
    #expect(found?.message == "有人在用")
    #expect(found?.remedy == "换一个编号")
    #expect(found?.description.contains("换一个编号") == true)
    try server.reply(to: .post, "/v3/orders", with: .error("PARAM_ERROR"), times: 1)
    let other = await refusal { () async throws(WeChatPayError) in
      try await pay.chain("v3/orders").post(json: Self.order)
    }
    #expect(other?.statusCode == 400)
    #expect(other?.remedy == nil)
    #expect(throws: FakeServerError.self) { try server.reply(to: .post, "/v3/orders", with: .error("OTHER")) }
    #expect(throws: FakeServerError.self) { try server.reply(to: .get, "/v3/orders", with: .error("ORDER_TAKEN")) }
  }

  @Test func certificateMode() async throws {
    let pay = try server.client(verifying: .certificates).with(timeout: .seconds(300))
    #expect(try await pay.chain("v3/orders").get(query: ["offset": "0"]).body == ["total": 3])
    #expect(server.requests.map(\.path) == ["/v3/certificates", "/v3/orders"])
  }

  @Test func files() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "fake-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try server.reply(to: .get, "/v3/bills", with: .file(Data("a,b\n".utf8)))
    let address = "https://api.mch.weixin.qq.com/v3/bills"
    let sha1 = "7df2ef4c0ba79d8b4b1e4a6cc4d3ae4c0d1e5b76"
    await #expect(throws: WeChatPayError.self) { try await pay.download(from: address, to: folder, sha1: sha1) }
    try await pay.download(from: address, to: folder, digest: nil)
    #expect(try Data(contentsOf: folder) == Data("a,b\n".utf8))
    // One that is described as signed.
    try server.reply(to: .get, "/v3/vouchers", with: .file(Data("%PDF".utf8)))
    _ = try await Call(pay).download(Endpoint(.get, "/v3/vouchers"), to: folder)
    #expect(try Data(contentsOf: folder) == Data("%PDF".utf8))
  }

  @Test func notifications() async throws {
    let receiver = NotificationReceiver(pay.with(timeout: .seconds(300)), payloads: [])
    let sent = try server.notification("ORDER.PAID")
    let received = try await receiver.receive(headers: sent.headers, body: sent.body)
    #expect(received.eventType == "ORDER.PAID")
    #expect(received.originalType == "order")
    #expect(received.json["order_id"] == "A-1")
    #expect(received.json["payer"] != "张三")
    let own = try server.notification("OTHER", resource: ["n": 1], originalType: "other")
    #expect(try await receiver.receive(headers: own.headers, body: own.body).json == ["n": 1])
    var forged = try server.notification("ORDER.PAID")
    forged.body.append(0x20)
    await #expect(throws: WeChatPayError.self) {
      try await receiver.receive(headers: forged.headers, body: forged.body)
    }
    #expect(throws: FakeServerError.self) { try server.notification("UNKNOWN") }
    let certified = try server.notification("ORDER.PAID", signedWith: .certificates)
    let other = NotificationReceiver(try server.client(verifying: .certificates), payloads: [])
    #expect(try await other.receive(headers: certified.headers, body: certified.body).eventType == "ORDER.PAID")
  }

  @Test func aHundredAtOnce() async throws {
    try await withThrowingTaskGroup(of: Int.self) { group in
      for number in 0..<100 {
        group.addTask { [pay] in
          try await pay.chain("v3/orders").get(query: ["offset": "\(number)"]).statusCode
        }
      }
      for try await status in group { #expect(status == 200) }
    }
    #expect(Set(server.requests.compactMap { $0.query.first?.value }).count == 100)
  }

  @Test func documentsThatAreNone() {
    #expect(throws: FakeServerError.self) { try FakeServer(openAPI: Data("{}".utf8)) }
    #expect(throws: FakeServerError.self) { try FakeServer(openAPI: Data(#"{"openapi": "3.1.0"}"#.utf8)) }
    #expect(throws: FakeServerError.self) { try FakeServer(openAPI: URL(filePath: "/nowhere.json")) }
  }
}

/// Signs something else than it is given.
private struct Tampering: RequestSigner {
  func sign(_ message: Data) async throws -> RequestSignature {
    RequestSignature(
      certificateSerial: "5157F09EFDC096DE15EBE81A47057A7232F1B8E1", bytes: Data(repeating: 1, count: 256))
  }
}
