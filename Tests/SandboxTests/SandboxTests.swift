import Foundation
import LoopbackHTTP
import Sandbox
import TestSupport
import Testing
import WeChatPay
import WeChatPayTesting

/// The sandbox as programs in other languages drive it: over its port, with JSON.
@Suite struct SandboxTests {
  static let keys = Result { try FakeKeys(merchantIDs: ["1900000001", "1900000002"]) }
  let sandbox: Sandbox
  let server: HTTPServer
  let pay: WeChatPayClient

  init() throws {
    sandbox = try Sandbox(Sandbox.Options(keys: Self.keys.get()))
    server = try sandbox.listen(port: 0)
    pay = try WeChatPayClient(
      merchant: sandbox.server.merchant, verifier: sandbox.server.verifier(),
      hosts: [Host("http://127.0.0.1:\(server.port)")]
    ).with(timeout: .seconds(300))
  }

  private func ask(
    _ method: RequestMethod, _ path: String, _ body: JSONValue? = nil, headers: HeaderFields = [:]
  ) async throws -> (status: Int, json: JSONValue) {
    var fields: HeaderFields = body == nil ? [:] : ["Content-Type": "application/json"]
    for (name, value) in headers { fields[name] = value }
    let data = try body.map { try JSONEncoder().encode($0) }
    let request = TransportRequest(
      method: method, url: try #require(URL(string: "http://127.0.0.1:\(server.port)/sandbox/\(path)")),
      headers: fields,
      body: data.map { .data($0) } ?? .empty, timeout: .seconds(300))
    let bytes = Gathered()
    let head = try await CurlTransport.shared.send(request) { _, more in bytes.append(more) }
    return (head.statusCode, (try? JSONDecoder().decode(JSONValue.self, from: bytes.data)) ?? .null)
  }

  private func order(_ number: String, notifying url: String = "https://shop.example.com/") async throws {
    _ = try await pay.chain("v3/pay/transactions/native").post(json: [
      "appid": "wx8888888888888888", "mchid": "1900000001", "description": "茶", "out_trade_no": .string(number),
      "notify_url": .string(url), "amount": ["total": 100],
    ])
  }

  @Test func fromOrderToNotification() async throws {
    let received = Gathered()
    let shop = try HTTPServer { request in
      received.append(request.body)
      return HTTPReply(status: 204)
    }
    try await order("1217752501", notifying: "http://127.0.0.1:\(shop.port)/notify")
    let (status, paid) = try await ask(.post, "events", ["kind": "order", "number": "1217752501", "event": "pay"])
    #expect(status == 200)
    #expect(paid["resource"]?["state"] == "SUCCESS")
    #expect(paid["notification"]?["status"] == 204)
    let envelope = try JSONDecoder().decode(JSONValue.self, from: received.data)
    #expect(envelope["event_type"] == "TRANSACTION.SUCCESS")
    let (again, error) = try await ask(.post, "events", ["kind": "order", "number": "1217752501", "event": "pay"])
    #expect(again == 409)
    #expect(error["error"]?.text?.contains("while it is SUCCESS") == true)

    let state = try await ask(.get, "state").json
    guard case .array(let resources)? = state["resources"], case .array(let calls)? = state["calls"],
      case .array(let notifications)? = state["notifications"]
    else {
      Issue.record("\(state)")
      return
    }
    #expect(resources.map { $0["number"] } == ["1217752501"])
    #expect(calls.first?["target"] == "/v3/pay/transactions/native")
    #expect(calls.first?["status"] == 200)
    #expect(notifications.first?["about"] == "order 1217752501: pay")
    _ = try await ask(.post, "reset", [:])
    let empty = try await ask(.get, "state").json
    #expect(empty["resources"] == [] && empty["calls"] == [] && empty["notifications"] == [])
  }

  @Test func whatIsNotOnThisMachineIsNotNotified() async throws {
    try await order("1217752502")
    let (status, paid) = try await ask(.post, "events", ["kind": "order", "number": "1217752502", "event": "pay"])
    #expect(status == 200)
    #expect(paid["notification"]?["failure"]?.text?.hasPrefix("not sent") == true)
    let silent = try await ask(
      .post, "notifications", ["name": "REFUND.SUCCESS", "url": .string("http://127.0.0.1:\(server.port)/nowhere")])
    #expect(silent.json["status"] == 401)
    #expect(try await ask(.post, "notifications", ["name": "NOTHING", "url": "http://127.0.0.1/"]).status == 409)
  }

  @Test func faults() async throws {
    let switched = try await ask(.put, "fault", ["kind": "500", "times": 1])
    #expect(switched.json["fault"]?["kind"] == "500")
    await #expect(throws: WeChatPayError.self) { try await order("1217752503") }
    try await order("1217752503")
    _ = try await ask(.put, "fault", ["kind": "forged", "path": "/v3/pay/transactions/native"])
    await #expect {
      try await order("1217752504")
    } throws: { error in
      guard case .outcomeUnknown(let unknown)? = error as? WeChatPayError, case .replyNotAuthentic = unknown.reason
      else { return false }
      return true
    }
    _ = try await ask(.delete, "fault")
    try await order("1217752504")
    #expect(try await ask(.put, "fault", ["kind": "rain"]).status == 400)
  }

  @Test func whatShouldHaveBeenSigned() async throws {
    let merchant = sandbox.server.merchant
    let message = RequestMessage(
      method: .get, target: "/v3/certificates", timestamp: Int(Date().timeIntervalSince1970), nonce: "nonce",
      body: Data())
    let request = TransportRequest(
      method: .get, url: try #require(URL(string: "http://127.0.0.1:\(server.port)/v3/certificates?a=b")),
      headers: ["Authorization": try await message.authorization(of: merchant)], timeout: .seconds(300))
    #expect(try await CurlTransport.shared.send(request) { _, _ in }.statusCode == 401)
    guard case .array(let calls)? = try await ask(.get, "state").json["calls"], let call = calls.first else {
      Issue.record("nothing was heard")
      return
    }
    #expect(call["mistake"] == "the query is missing")
    #expect(call["signed_message"]?.text == String(decoding: message.bytes, as: UTF8.self))
    #expect(call["expected_message"]?.text?.contains("/v3/certificates?a=b\n") == true)
  }

  struct Wrong: Sendable {
    var method: RequestMethod
    var path: String
    var body: JSONValue?
    var headers: HeaderFields = [:]
    var status: Int
  }

  @Test(arguments: [
    Wrong(method: .get, path: "nothing", status: 404),
    Wrong(method: .delete, path: "state", status: 405),
    Wrong(method: .post, path: "events", body: ["kind": "order"], status: 400),
    Wrong(method: .post, path: "events", body: ["kind": "boat", "number": "1", "event": "pay"], status: 400),
    Wrong(method: .post, path: "events", body: ["kind": "order", "number": 1, "event": "pay"], status: 400),
    Wrong(method: .post, path: "events", body: ["kind": "order", "number": "1", "event": "pay"], status: 409),
    Wrong(method: .post, path: "reset", body: [:], headers: ["Content-Type": "text/plain"], status: 415),
    Wrong(method: .get, path: "state", headers: ["Host": "evil.example.com"], status: 421),
    Wrong(method: .delete, path: "fault", headers: ["Origin": "http://evil.example.com"], status: 403),
  ])
  func wrongUse(_ wrong: Wrong) async throws {
    let reply = try await ask(wrong.method, wrong.path, wrong.body, headers: wrong.headers)
    #expect(reply.status == wrong.status)
    #expect(reply.json["error"]?.text?.isEmpty == false)
  }

  @Test func thePage() async throws {
    let reply = await sandbox.reply(
      to: HTTPRequest(method: "GET", target: "/", fields: [HTTPField("Host", "localhost:1")]))
    let text = String(decoding: reply.body, as: UTF8.self)
    #expect(reply.status == 200)
    #expect(text.contains("No payment system"))
    #expect(!text.contains("https://") && !text.contains("http://") && !text.contains("innerHTML"))
    for kind in ["timeout", "hang-up", "cut", "forged", "tampered", "unsigned", "stale", "probe", "500", "429", "slow"]
    {
      #expect(text.contains("<option value=\"\(kind)\">"))
      #expect(try await ask(.put, "fault", ["kind": .string(kind)]).status == 200)
    }
  }

  @Test func theFolder() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "sandbox-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let keys = try ConfigurationFolder(folder).keys(merchantIDs: ["1230000109"])
    #expect(try ConfigurationFolder(folder).keys(merchantIDs: []) == keys)
    #expect(throws: FakeServerError.self) { try ConfigurationFolder(folder).keys(merchantIDs: ["1230000110"]) }
    try ConfigurationFolder(folder).write(keys, port: 8080)
    let merchant = folder.appending(path: "merchant-1230000109")
    let files = try FileManager.default.contentsOfDirectory(atPath: merchant.path).sorted()
    #expect(
      files == [
        "Java.java", "Swift.swift", "apiclient_cert.pem", "apiclient_key.pem", "apiv3_key.txt", "go.go", "node.mjs",
        "php.php", "platform_cert.pem", "pub_key.pem", "python.py", "wechatpay.json",
      ])
    for file in files {
      let attributes = try FileManager.default.attributesOfItem(atPath: merchant.appending(path: file).path)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
    let key = try PrivateKey(contentsOf: merchant.appending(path: "apiclient_key.pem"))
    let certificate = try Certificate(contentsOf: merchant.appending(path: "apiclient_cert.pem"))
    #expect(key.isPair(of: certificate.publicKey))
    try Data("{}".utf8).write(to: folder.appending(path: "keys.json"))
    #expect(throws: FakeServerError.self) { try ConfigurationFolder(folder).keys(merchantIDs: []) }
  }

  @Test func theCommandLine() throws {
    let arguments = try SandboxArguments([
      "--port", "0", "--folder=here", "--merchant", "1", "--merchant", "2", "--describe", "a.json", "--lenient",
      "--quiet",
      "--notify-others", "--remember", "5",
    ])
    #expect(arguments.port == 0 && arguments.folder == "here" && arguments.merchantIDs == ["1", "2"])
    #expect(arguments.documents == ["a.json"] && arguments.strictness == .rules && arguments.isQuiet)
    #expect(arguments.notifiesOthers && arguments.capacity == 5)
    for wrong in [["--port"], ["--port", "x"], ["--port", "70000"], ["--folder", "--quiet"], ["--what"], ["word"]] {
      #expect(throws: SandboxArguments.UsageError.self) { try SandboxArguments(wrong) }
    }
    #expect(try SandboxArguments(["--help"]).wantsHelp)
  }
}

/// Bytes from several tasks.
private final class Gathered: Sendable {
  private let bytes = Locked(Data())

  func append(_ more: Data) { bytes.withLock { $0.append(more) } }
  var data: Data { bytes.withLock { $0 } }
}
