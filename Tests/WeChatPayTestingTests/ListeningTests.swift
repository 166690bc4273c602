import Foundation
import Testing
import WeChatPay
import WeChatPayAPI
import WeChatPayTesting

/// The same server over a connection.
@Suite struct ListeningTests {
  let server: FakeServer
  let listener: FakeListener
  let pay: WeChatPayClient

  init() throws {
    server = try FakeServer()
    listener = try server.listen()
    pay = try WeChatPayClient(
      merchant: server.merchant, verifier: server.verifier(), hosts: [Host("http://127.0.0.1:\(listener.port)")]
    ).with(timeout: .seconds(300))
  }

  @Test func calls() async throws {
    #expect(await pay.selfTest().isPassed)
    let order = try await pay.chain("v3/pay/transactions/jsapi").post(json: PlatformRuleTests.order([:]))
    #expect(order.body["prepay_id"]?.text?.isEmpty == false)
    #expect(server.requests.last?.body?["out_trade_no"] == "1217752501")
    await #expect(throws: WeChatPayError.self) { try await pay.chain("v3/nowhere").get() }
    let picture = UploadFile.data(Data("picture".utf8), name: "a.png")
    let upload = try await pay.v3.merchant.media.upload.post(file: picture)
    #expect(upload.mediaID?.isEmpty == false)
  }

  /// Nobody is sent to the real platform.
  @Test func bills() async throws {
    let bill = try await pay.v3.bill.tradebill.get(.init(billDate: "2026-11-22"))
    let address = try bill.require(\.downloadURL)
    #expect(address.hasPrefix("http://127.0.0.1:\(listener.port)/v3/billdownload/file"))
    let file = FileManager.default.temporaryDirectory.appending(path: "bill-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    try await pay.download(from: address, to: file, sha1: bill.require(\.hashValue))
    #expect(try Data(contentsOf: file) == Data("a file\n".utf8))
  }

  @Test func faults() async throws {
    func error(
      _ fault: FakeReply.Fault, at path: String = "/v3/refund/domestic/refunds/{out_refund_no}",
      within time: Duration = .seconds(300)
    ) async throws -> WeChatPayError? {
      try server.reply(to: .get, path, with: .fault(fault), times: 1)
      let chain = path.dropFirst().replacing("{out_refund_no}", with: "R-1")
      do throws(WeChatPayError) {
        _ = try await pay.with(repeats: .never).with(timeout: time).chain(String(chain)).get()
        return nil
      } catch {
        return error
      }
    }
    for fault in [FakeReply.Fault.cutShort, .connectionLost] {
      guard case .transportFailed? = try await error(fault) else {
        Issue.record("\(fault)")
        continue
      }
    }
    // On a busy machine the time is over before the request is sent: what was to be answered must not wait for the next.
    let hanging = try await error(.hanging, at: "/v3/certificates", within: .milliseconds(500))
    guard case .transportFailed(let failure)? = hanging else {
      Issue.record("it did not hang")
      return
    }
    #expect(failure.reason == .timedOut)
    guard case .replyNotAuthentic? = try await error(.forgedSignature) else {
      Issue.record("a forged signature was accepted")
      return
    }
    let start = ContinuousClock.now
    #expect(try await error(.delayed(.milliseconds(300))) == nil)
    #expect(ContinuousClock.now - start >= .milliseconds(300))
  }

  @Test func itEnds() async throws {
    #expect(throws: FakeServerError.self) { try server.listen(port: listener.port) }
    listener.close()
    await #expect(throws: WeChatPayError.self) { try await pay.chain("v3/certificates").get() }
  }
}
