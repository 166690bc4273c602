import Foundation
import MerchantTool
import TestSupport
import Testing
import WeChatPay
import WeChatPayTesting

/// The command as it is run.
@Suite struct ToolTests {
  let server: FakeServer
  let listener: FakeListener
  let folder: TemporaryFolder
  let environment: [String: String]

  init() throws {
    server = try FakeServer(keys: DoctorTests.keys.get())
    listener = try server.listen()
    folder = try TemporaryFolder()
    let keys = try server.keys
    let merchant = keys.merchants[0]
    environment = [
      "WECHATPAY_MERCHANT_ID": merchant.id, "WECHATPAY_CERTIFICATE_SERIAL": merchant.certificateSerial,
      "WECHATPAY_PRIVATE_KEY": merchant.privateKeyPEM, "WECHATPAY_API_V3_KEY": merchant.apiV3Key,
      "WECHATPAY_PUBLIC_KEY_ID": keys.platform.publicKeyID,
      "WECHATPAY_PUBLIC_KEY": keys.platform.publicKeyPEM, "WECHATPAY_HOST": "http://127.0.0.1:\(listener.port)",
    ]
  }

  private func run(_ arguments: String...) async -> Tool.Outcome {
    await Tool(environment: environment, timeout: .seconds(300)).run(arguments)
  }

  private func file(_ name: String, _ bytes: Data) throws -> String {
    let file = folder.url.appending(path: name)
    try bytes.write(to: file)
    return file.path
  }

  @Test func calls() async throws {
    let refund = await run("call", "get", "v3/refund/domestic/refunds/R-1")
    #expect(refund.status == 0)
    #expect(refund.output.contains(#""out_refund_no" : "R-1""#))
    let bill = await run("call", "GET", "/v3/bill/tradebill", "-q", "bill_date=2026-11-22", "-q", "bill_type=ALL")
    #expect(bill.status == 0)
    #expect(server.requests.last?.query.map(\.value) == ["2026-11-22", "ALL"])
    let body = try file(
      "refund.json",
      Data(
        #"{"out_trade_no":"1217752501","out_refund_no":"R-2","amount":{"refund":1,"total":2,"currency":"CNY"}}"#.utf8))
    let posted = await run("call", "POST", "v3/refund/domestic/refunds", "--json", body)
    #expect(posted.status == 0)
    #expect(posted.output.contains("PROCESSING"))
    let closed = await run("call", "DELETE", "v3/merchant-service/complaint-notifications")
    #expect(closed.status == 0 && closed.output.isEmpty && closed.complaint.isEmpty)
    let nowhere = await run("call", "GET", "v3/nowhere")
    #expect(nowhere.status == 1)
    #expect(nowhere.complaint.contains("404 NOT_FOUND"))
  }

  @Test func doctor() async {
    let outcome = await run("doctor")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.output.contains("✔ signing\n"))
    let lost = await Tool(environment: [:]).run(["doctor"])
    #expect(lost.status == 1)
    #expect(lost.output.hasPrefix("✘ settings: 'merchant_id' is missing"))
  }

  @Test func certificates() async throws {
    let serial = try server.keys.platform.certificateSerial
    let listed = await run("certificates")
    #expect(listed.status == 0, "\(listed)")
    #expect(listed.output.hasPrefix(serial + ", good until "))
    let written = await run("certificates", "--output", folder.url.path)
    #expect(written.status == 0)
    let file = folder.url.appending(path: "wechatpay_\(serial).pem")
    #expect(try Certificate(contentsOf: file).serial == serial)
  }

  @Test func notifications() async throws {
    let sent = try server.notification("REFUND.SUCCESS", resource: ["out_refund_no": "R-1"])
    let head = sent.headers.map { "\($0.name): \($0.value)\n" }.joined()
    let whole = try file("whole.txt", Data("POST /notify HTTP/1.1\n\(head)\n".utf8) + sent.body)
    let verified = await run("verify", whole)
    #expect(verified.status == 0, "\(verified)")
    #expect(verified.output.hasPrefix("REFUND.SUCCESS "))
    let edited = try file("edited.txt", Data("\(head)\n".utf8) + sent.body + Data("\n".utf8))
    #expect(await run("verify", edited).output.contains("without the line feed"))
    let decrypted = await run("decrypt", whole)
    #expect(decrypted.output.contains(#""out_refund_no" : "R-1""#))
    let body = try file("body.json", sent.body)
    #expect(await run("decrypt", body) == decrypted)
    #expect(await run("verify", body).complaint.contains("there is no header 'Wechatpay-Timestamp'"))
    let forged = try file("forged.txt", Data("\(head)\n".utf8) + sent.body + Data("x".utf8))
    #expect(await run("verify", forged).status == 1)
    let later = await Tool(environment: environment, timeout: .seconds(300)) { Date(timeIntervalSinceNow: 86400) }.run([
      "verify", whole,
    ])
    #expect(later.output.contains("s ago: a server takes five minutes"))
    let other = environment.merging(["WECHATPAY_API_V3_KEY": "0123456789abcdef0123456789abcdef"]) { $1 }
    let wrong = await Tool(environment: other, timeout: .seconds(300)).run(["decrypt", whole])
    #expect(wrong.complaint.contains("the APIv3 key does not decrypt it"))
  }

  @Test(arguments: [
    ["frobnicate"], ["doctor", "now"], ["call"], ["call", "GET"], ["call", "HEAD", "v3"], ["call", "FETCH", "v3"],
    ["call", "GET", "v3", "-q", "a"], ["call", "GET", "v3", "--json", "x"], ["doctor", "-q", "a=b"],
    ["doctor", "--output", "x"], ["verify"], ["--what"], ["doctor", "--settings"],
  ])
  func wrongUse(_ arguments: [String]) async {
    let outcome = await Tool(environment: environment, timeout: .seconds(300)).run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.complaint.hasPrefix("error: "))
  }

  @Test func help() async {
    for arguments in [[], ["--help"], ["call", "--help"]] {
      let outcome = await Tool(environment: [:]).run(arguments)
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("USAGE: wechatpay doctor"))
    }
  }
}
