import Foundation
import WeChatPay
import WeChatPayTesting

/// A notification, and what became of it.
struct Delivery: Sendable, Codable {
  var id: Int
  var time: Date
  var about: String
  var url: String
  /// The status of the answer; nil where there was none.
  var status: Int?
  /// What the merchant answered.
  var answer: String?
  /// Why there was no answer.
  var failure: String?
  /// Whether the platform would have been content.
  var isAccepted: Bool { status == 200 || status == 204 }

  enum CodingKeys: String, CodingKey {
    case id, time, about, url, status, answer, failure
  }
}

/// Sends notifications to merchants on this machine.
final class Notifier: Sendable {
  private let allowsOthers: Bool
  private let transport: CurlTransport
  private let state = Locked<(last: Int, deliveries: [Delivery])>((0, []))
  private static let capacity = 200

  init(allowsOthers: Bool) {
    self.allowsOthers = allowsOthers
    var configuration = CurlTransport.Configuration()
    // What is on this machine is not behind a proxy.
    if !allowsOthers { configuration.proxy = .none }
    transport = CurlTransport(configuration)
  }

  /// Sends it once, as long as the platform waits: five seconds.
  func deliver(_ notification: FakeNotification, to address: String, about: String) async -> Delivery {
    var delivery = Delivery(id: 0, time: Date(), about: about, url: address)
    if let url = URL(string: address), let host = url.host(), ["http", "https"].contains(url.scheme) {
      if allowsOthers || isLoopback(host) {
        await send(notification, to: url, &delivery)
      } else {
        delivery.failure = "not sent: the address is not on this machine; start with --notify-others to allow that"
      }
    } else {
      delivery.failure = "not sent: this is no address"
    }
    return keep(delivery)
  }

  private func send(_ notification: FakeNotification, to url: URL, _ delivery: inout Delivery) async {
    var headers = notification.headers
    headers["User-Agent"] = "Mozilla/4.0"
    let request = TransportRequest(
      method: .post, url: url, headers: headers, body: .data(notification.body), timeout: .seconds(5))
    let answer = Locked(Data())
    do throws(TransportFailure) {
      let head = try await transport.send(request) { _, bytes in
        answer.withLock { if $0.count < 4096 { $0.append(bytes) } }
      }
      delivery.status = head.statusCode
      delivery.answer = String(decoding: answer.withLock { $0 }, as: UTF8.self)
    } catch {
      delivery.failure = "\(error)"
    }
  }

  private func keep(_ delivery: Delivery) -> Delivery {
    state.withLock { state in
      state.last += 1
      var kept = delivery
      kept.id = state.last
      state.deliveries.append(kept)
      if state.deliveries.count > Self.capacity { state.deliveries.removeFirst() }
      return kept
    }
  }

  /// The newest first.
  var deliveries: [Delivery] { state.withLock { $0.deliveries.reversed() } }

  func forget() { state.withLock { $0.deliveries = [] } }
}
