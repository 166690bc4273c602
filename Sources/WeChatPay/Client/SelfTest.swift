/// What ``WeChatPayClient/selfTest(notifyURL:)`` found out.
public struct SelfTestReport: Sendable, Hashable {
  /// What is proved, in the order of the proofs.
  public enum Check: String, Sendable, Hashable, CaseIterable {
    /// There is a key of WeChat Pay to verify and encrypt with.
    case platformKey
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

  /// How a check ended.
  public enum Result: Sendable, Hashable {
    /// It is as it should be.
    case passed
    /// The text says what is misconfigured.
    case failed(String)
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
      case .failed(let problem): "✘ \(check.rawValue): \(problem)"
      case .skipped: "– \(check.rawValue): not checked"
      }
    }.joined(separator: "\n")
  }
}

extension WeChatPayClient {
  /// Proves with one call that keys, serials and clock fit together, and says in words what does not.
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
      for check in [SelfTestReport.Check.signing, .verifying, .encrypting] { report.results[check] = .passed }
      report.results[.decrypting] = decryption(reply, message)
      if notifyURL != nil { report.results[.notifying] = .passed }
    } catch {
      report.note(error)
    }
    return report
  }

  private func decryption(_ reply: Response<EchoReply>, _ message: String) -> SelfTestReport.Result {
    guard merchant.decrypter != nil else {
      return .failed("the signer cannot decrypt, and no decrypter was given: sensitive fields stay unreadable")
    }
    switch reply.body.encryptedMessage {
    case message?: return .passed
    case nil where reply.issues.isEmpty: return .skipped
    case _:
      return .failed(
        "what WeChat Pay encrypted for the merchant cannot be decrypted: the private key is not that of the certificate "
          + "that is current in the merchant console")
    }
  }
}

extension SelfTestReport {
  /// Puts an error where it belongs; what comes before it has passed.
  fileprivate mutating func note(_ error: WeChatPayError) {
    switch error {
    case .refused(let refusal) where refusal.statusCode == 401 || refusal.code == "SIGN_ERROR":
      results[.signing] = .failed(
        "WeChat Pay does not accept the merchant's signature. Merchant number, certificate serial and private key must "
          + "belong together. \(refusal)")
    case .refused(let refusal):
      results[.signing] = .passed
      results[.encrypting] = .failed("WeChat Pay did not take the request: \(refusal)")
    case .outcomeUnknown(let unknown):
      guard case .replyNotAuthentic(let failure) = unknown.reason else {
        results[.signing] = .failed("\(error)")
        return
      }
      results[.signing] = .passed
      results[.verifying] = .failed("WeChat Pay's reply does not verify: \(failure)")
    case .platformKeysUnavailable: results[.platformKey] = .failed("\(error)")
    default: results[results[.platformKey] == nil ? .platformKey : .signing] = .failed("\(error)")
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
  var encryptedMessage: String? { fields[1] }

  init(fields: ObjectFields) {
    self.fields = fields
  }

  static var schema: ObjectSchema {
    ["echo_message": String?.self, "encrypted_echo_message": Sensitive<String>?.self]
  }
}
