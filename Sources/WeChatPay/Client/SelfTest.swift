/// What ``WeChatPayClient/selfTest(notifyURL:)`` found out.
public struct SelfTestReport: Sendable, Hashable {
  /// What is proved, in the order of the proofs.
  public enum Check: String, Sendable, Hashable, CaseIterable {
    /// There is a key of WeChat Pay to verify and encrypt with.
    case platformKey
    /// The host is reached, and answers as WeChat Pay does.
    case answering
    /// WeChat Pay accepts the merchant's signature.
    case signing
    /// WeChat Pay's reply verifies.
    case verifying
    /// WeChat Pay decrypts what is encrypted for it.
    case encrypting
    /// The merchant's key decrypts what WeChat Pay encrypts.
    case decrypting
    /// A notification was ordered. Whether it arrives, only the server at the notify URL can tell.
    case notifying
  }

  /// Whose fault it is that a check failed.
  public enum Fault: String, Sendable, Hashable, CaseIterable {
    /// This program's: its keys, serials, APIv3 key and settings, or this machine's clock.
    case own
    /// That of what lies between: the network, a proxy, name resolution, trusted certificates.
    case network
    /// WeChat Pay's, or something that only WeChat Pay or the merchant console can change.
    case platform
  }

  /// How a check ended.
  public enum Result: Sendable, Hashable {
    /// It is as it should be.
    case passed
    /// The text says what is wrong and what to do.
    case failed(Fault, String)
    /// Nothing is known: an earlier check failed, or it was not asked for.
    case skipped
  }

  /// How each check ended; one that is missing was not made.
  public internal(set) var results: [Check: Result]
  /// What the notification `SECURITY_ECHO.SUCCESS` must hold as its `echo_message`.
  public let echoMessage: String

  /// Whether no check failed.
  public var isPassed: Bool { !results.values.contains { if case .failed = $0 { true } else { false } } }
}

extension SelfTestReport: CustomStringConvertible {
  public var description: String {
    Check.allCases.map { check in
      switch results[check] ?? .skipped {
      case .passed: "✔ \(check.rawValue)"
      case .failed(let fault, let problem): "✘ \(check.rawValue): \(fault.name): \(problem)"
      case .skipped: "– \(check.rawValue): not checked"
      }
    }.joined(separator: "\n")
  }
}

extension SelfTestReport.Fault {
  fileprivate var name: String {
    switch self {
    case .own: "this program's fault"
    case .network: "the network's fault"
    case .platform: "WeChat Pay's side"
    }
  }
}

extension WeChatPayClient {
  /// Proves with one call that keys, serials and clock fit together, and says in words what does not, and whose fault it
  /// is.
  ///
  /// What an unsigned reply says proves nothing, so that a refusal leaves open what it does not speak about.
  ///
  /// Source: https://pay.weixin.qq.com/doc/v3/merchant/4014551946 (`POST /v3/security/echo`; it changes nothing).
  ///
  /// - Parameter notifyURL: Where WeChat Pay should send a notification `SECURITY_ECHO.SUCCESS`, to prove the way back.
  public func selfTest(notifyURL: String? = nil) async -> SelfTestReport {
    let message = (try? Nonce.make()) ?? "swift-wechatpay"
    var report = SelfTestReport(results: [:], echoMessage: message)
    do throws(WeChatPayError) {
      _ = try await currentPlatformKey()
      report.results[.platformKey] = .passed
      let request = EchoRequest(message: message, notifyURL: notifyURL)
      let call = Call(with(repeats: .all))
      let reply: Response<EchoReply> = try await call.send(Endpoint(.post, "/v3/security/echo"), body: request)
      for check in [SelfTestReport.Check.answering, .signing, .verifying] { report.results[check] = .passed }
      note(reply, message, in: &report)
      if notifyURL != nil { report.results[.notifying] = .passed }
    } catch {
      report.note(error)
    }
    return report
  }

  /// Both directions of encryption are proved by one field, which came back as it was sent.
  private func note(_ reply: Response<EchoReply>, _ message: String, in report: inout SelfTestReport) {
    let decrypted = reply.body.encryptedMessage
    guard let echo = reply.body.message, decrypted != nil || !reply.issues.isEmpty else {
      report.results[.encrypting] = .failed(
        .platform, "the reply does not repeat what was sent, so that nothing is proved: run the test again")
      return
    }
    if merchant.decrypter == nil {
      report.results[.decrypting] = .failed(
        .own, "the signer cannot decrypt, and no decrypter was given: sensitive fields stay unreadable")
    } else if echo != message || (decrypted ?? message) != message {
      report.results[.encrypting] = .failed(
        .platform, "the reply repeats something else than what was sent: run the test again")
    } else if decrypted == nil {
      report.results[.decrypting] = .failed(
        .own,
        "what WeChat Pay encrypted for the merchant cannot be decrypted: the private key is not that of the certificate "
          + "that is current in the merchant console")
    } else {
      report.results[.encrypting] = .passed
      report.results[.decrypting] = .passed
    }
  }
}

/// Source: https://pay.weixin.qq.com/doc/v3/merchant/4014551946.
private struct EchoRequest: APIObject {
  let fields: ObjectFields

  init(message: String, notifyURL: String?) {
    fields = ObjectFields(of: Self.self, notifyURL, message, message)
  }

  init(fields: ObjectFields) {
    self.fields = fields
  }

  static var schema: ObjectSchema {
    [
      "notify_url": String?.self, "echo_message": String.self, "encrypted_echo_message": Sensitive<String>.self,
    ]
  }
}

private struct EchoReply: APIObject {
  let fields: ObjectFields
  var message: String? { fields[text: 0] }
  var encryptedMessage: String? { fields[text: 1] }

  init(fields: ObjectFields) {
    self.fields = fields
  }

  static var schema: ObjectSchema {
    ["echo_message": String?.self, "encrypted_echo_message": Sensitive<String>?.self]
  }
}
