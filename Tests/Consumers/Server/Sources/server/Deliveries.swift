import Foundation
import GRDB
import WeChatPay
import WeChatPayTesting

/// What a shop's processes are handed over: a notification as it was delivered, and the shop's keys.
struct Delivery: Codable {
  var platform: FakePlatform
  var headers: [String: String]
  var body: Data
}

/// A notification that processes of a shop are delivered at the same time.
enum Deliveries {
  /// Plays WeChat Pay, and writes what it would deliver.
  static func deliver(to file: URL) throws {
    let server = try FakeServer()
    let sent = try server.notification("TRANSACTION.SUCCESS", resource: ["out_trade_no": "1217752501"])
    let headers = Dictionary(uniqueKeysWithValues: sent.headers.map { ($0.name, $0.value) })
    try JSONEncoder().encode(Delivery(platform: server.platform, headers: headers, body: sent.body)).write(to: file)
  }

  /// One of several processes of a shop: is delivered the same bytes twice at once and once more, and notes down what it
  /// handles. The arguments are the file, the key, the database and the journal.
  static func hear(_ arguments: [String]) async throws {
    let delivery = try JSONDecoder().decode(Delivery.self, from: Data(contentsOf: URL(filePath: arguments[0])))
    let journal = arguments[3]
    let merchant = try Merchant(
      id: "1900000001", certificateSerial: "5157F09EFDC096DE15EBE81A47057A7232F1B8E1",
      privateKey: .file(arguments[1]), apiV3Key: delivery.platform.apiV3Key)
    let pay = try WeChatPayClient(
      merchant: merchant,
      verifier: .publicKey(id: delivery.platform.publicKeyID, pem: delivery.platform.publicKeyPEM))
    var configuration = GRDB.Configuration()
    configuration.busyMode = .timeout(10)
    let database = try DatabaseQueue(path: arguments[2], configuration: configuration)
    let receiver = NotificationReceiver(pay, payloads: [], handled: try HandledNotifications(database))

    @Sendable func answer() async -> NotificationAnswer {
      await receiver.answer(headers: HeaderFields(delivery.headers), body: delivery.body) { notification in
        try await Task.sleep(for: .milliseconds(300))
        let line = Data("handled \(notification.json["out_trade_no"]?.text ?? "?")\n".utf8)
        let file = open(journal, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        defer { close(file) }
        _ = line.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      }
    }
    async let first = answer()
    async let second = answer()
    for answer in [await first, await second, await answer()] {
      print("answered \(answer.statusCode)\(answer.problem.map { ": \($0)" } ?? "")")
    }
  }
}
