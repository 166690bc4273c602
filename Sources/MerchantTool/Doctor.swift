package import Foundation
import WeChatPay

/// Looks at everything that has to be right before a payment, and says in words what is not.
package struct Doctor: Sendable {
  private let settings: MerchantSettings
  private let timeout: Duration
  private let now: @Sendable () -> Date

  /// - Parameters:
  ///   - settings: What is looked at.
  ///   - timeout: For each call.
  ///   - now: This machine's clock.
  package init(
    _ settings: MerchantSettings, timeout: Duration = .seconds(20), now: @escaping @Sendable () -> Date = { Date() }
  ) {
    self.settings = settings
    self.timeout = timeout
    self.now = now
  }

  package struct Finding: Sendable, Hashable, CustomStringConvertible {
    package enum Result: Sendable, Hashable {
      case right
      case wrong
      /// Nothing is known.
      case unknown
    }

    package let name: String
    package let result: Result
    package let words: String

    package var description: String {
      let sign =
        switch result {
        case .right: "✔"
        case .wrong: "✘"
        case .unknown: "–"
        }
      return "\(sign) \(name)\(words.isEmpty ? "" : ": " + words)"
    }
  }

  /// What was looked at, in that order: nothing is looked at that what is wrong before it spoils.
  package func findings() async -> [Finding] {
    var client: WeChatPayClient
    do throws(ToolError) {
      client = try settings.client().with(timeout: timeout)
    } catch {
      return [wrong("settings", error.description)]
    }
    client.environment.now = now
    var findings = [right("settings", "merchant \(client.merchant.id)"), fileFinding]
    let (clock, isReached) = await clockFinding(client)
    findings.append(clock)
    guard isReached else { return findings }
    let report = await client.selfTest()
    findings += SelfTestReport.Check.allCases.filter { $0 != .notifying }.map { finding($0, report) }
    findings.append(await secretFinding(report))
    return findings
  }

  private func right(_ name: String, _ words: String = "") -> Finding {
    Finding(name: name, result: .right, words: words)
  }
  private func wrong(_ name: String, _ words: String) -> Finding { Finding(name: name, result: .wrong, words: words) }
  private func unknown(_ name: String, _ words: String) -> Finding {
    Finding(name: name, result: .unknown, words: words)
  }

  /// Secrets are for the one who owns them.
  private var fileFinding: Finding {
    let open = [MerchantSettings.Name.privateKeyFile, .apiV3KeyFile].filter { name in
      guard let path = settings[name],
        let attributes = try? FileManager.default.attributesOfItem(atPath: path),
        let mode = attributes[.posixPermissions] as? Int
      else { return false }
      return mode & 0o077 != 0
    }
    if open.isEmpty { return right("files") }
    let names = open.map { "'\($0.rawValue)'" }.joined(separator: " and ")
    return wrong("files", "others on this machine may read what \(names) names: chmod 600")
  }

  /// Every reply of a server says what time it is there.
  private func clockFinding(_ client: WeChatPayClient) async -> (Finding, isReached: Bool) {
    guard let host = try? settings.hosts().first else { return (unknown("clock", "there is no host"), false) }
    let request = TransportRequest(
      method: .get, url: host.address, headers: ["User-Agent": "swift-wechatpay-doctor"], timeout: timeout,
      isRepeatable: true)
    let head: ReplyHead
    do throws(TransportFailure) {
      head = try await CurlTransport.shared.send(request) { _, _ in }
    } catch {
      return (wrong("reachable", "\(host.shownName): \(error): look at the host, at firewalls and at proxies"), false)
    }
    guard let text = head.headers["Date"], let date = HTTPDate.date(text) else {
      return (unknown("clock", "the server does not say what time it is"), true)
    }
    let difference = Int(now().timeIntervalSince(date).rounded())
    guard abs(difference) > 60 else {
      return (right("clock", "the same as the server's, to \(abs(difference)) s"), true)
    }
    let words = "this machine's clock is \(abs(difference)) s \(difference > 0 ? "ahead of" : "behind") the server's"
    // The platform takes five minutes.
    return (wrong("clock", words + ": set it"), true)
  }

  private func finding(_ check: SelfTestReport.Check, _ report: SelfTestReport) -> Finding {
    let name = check.rawValue
    return switch report.results[check] ?? .skipped {
    case .passed: right(name)
    case .skipped: unknown(name, "not looked at, because of what is wrong before")
    case .failed(_, let problem): wrong(name, problem)
    }
  }

  /// What is encrypted with the APIv3 key: notifications, and platform certificates, which can be had at once.
  private func secretFinding(_ report: SelfTestReport) async -> Finding {
    let name = "APIv3 key"
    guard case .passed? = report.results[.signing] else {
      return unknown(name, "not looked at, because of what is wrong before")
    }
    guard var client = try? settings.client(verifying: .certificates()).with(timeout: timeout) else {
      return unknown(name, "it cannot be tried")
    }
    client.environment.now = now
    do throws(WeChatPayError) {
      _ = try await client.currentPlatformKey()
      return right(name)
    } catch {
      guard "\(error)".contains("APIv3 key does not decrypt") else {
        return unknown(
          name, "this merchant has no platform certificates to try it on; the first notification will tell")
      }
      return wrong(
        name, "it does not decrypt what WeChat Pay encrypts: it is not the one that was set in the merchant console")
    }
  }
}

/// The one form of dates that HTTP has: `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110 §5.6.7).
enum HTTPDate {
  static func date(_ text: String) -> Date? {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = .gmt
    formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss zzz"
    return formatter.date(from: text)
  }
}
