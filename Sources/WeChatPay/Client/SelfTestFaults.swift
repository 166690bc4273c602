extension SelfTestReport {
  /// Puts an error where it belongs; what comes before it and is proved has passed.
  mutating func note(_ error: WeChatPayError) {
    switch error {
    case .platformKeysUnavailable(let error): noteDownload(error)
    case .refused(let refusal): note(refusal)
    case .transportFailed(let failure): note(failure)
    case .outcomeUnknown(let unknown):
      switch (unknown.refusal, unknown.reason) {
      case (let refusal?, _), (nil, .refused(let refusal)): note(refusal)
      case (nil, .transport(let failure)): note(failure)
      case (nil, .replyNotAuthentic(let failure)): note(failure)
      case (nil, .pending(let reply)): note(.pending(reply))
      }
    case .pending:
      for check in [Check.answering, .signing, .verifying] { results[check] = .passed }
      results[.encrypting] = .failed(.platform, "\(error). Run the test again")
    case .replyNotAuthentic(let failure, _): note(failure)
    case .replyNotUnderstood:
      for check in [Check.answering, .signing, .verifying] { results[check] = .passed }
      results[.encrypting] = .failed(
        .platform, "\(error). The reply is WeChat Pay's, but not in the form described: run the test again")
    case .cancelled: results[.answering] = .failed(.own, "the task was cancelled before there was a reply")
    case .invalidRequest: results[.notifying] = .failed(.own, "\(error)")
    case .signingFailed: results[.signing] = .failed(.own, "\(error)")
    default: results[results[.platformKey] == nil ? .platformKey : .signing] = .failed(.own, "\(error)")
    }
  }

  /// The certificates are downloaded by a signed call, which fails for the same reasons as any other.
  private mutating func noteDownload(_ error: WeChatPayError) {
    switch error {
    case .refused(let refusal)
    where refusal.code != nil && (refusal.statusCode == 404 || refusal.code == "SYSTEM_ERROR"):
      results[.answering] = .passed
      results[.platformKey] = .failed(
        .own,
        "this merchant probably has no platform certificates: use WeChat Pay's public key, "
          + "PlatformVerifier.publicKey(id:pem:). \(refusal)")
    case .replyNotAuthentic(.keysUnavailable(let problem), _):
      // Their decryption comes before everything else: a wrong APIv3 key ends here.
      let isOwn = problem.hasPrefix("invalid configuration")
      results[.answering] = .passed
      results[.platformKey] = .failed(isOwn ? .own : .platform, "the platform certificates cannot be read: \(problem)")
    case .replyNotUnderstood: results[.platformKey] = .failed(.platform, "\(error)")
    case .platformKeysUnavailable(let inner): noteDownload(inner)
    default: note(error)
    }
  }

  private mutating func note(_ refusal: ServerRefusal) {
    switch refusal.statusCode {
    case _ where refusal.statusCode == 401 || refusal.code == "SIGN_ERROR":
      results[.answering] = .passed
      results[.signing] = .failed(
        .own,
        "WeChat Pay does not accept the merchant's signature. Merchant number, certificate serial and private key must "
          + "belong together, and this machine's clock must be right. \(refusal)")
    case 429:
      results[.answering] = .failed(.platform, "WeChat Pay wants fewer requests: run the test again later. \(refusal)")
    case 500...:
      results[.answering] = .failed(.platform, "WeChat Pay has trouble: run the test again later. \(refusal)")
    case _ where refusal.code == nil:
      results[.answering] = .failed(
        .network, "what answered does not speak as WeChat Pay does: look at the host and at proxies. \(refusal)")
    case 400 where refusal.field?.contains("notify_url") == true:
      results[.answering] = .passed
      results[.notifying] = .failed(.own, "WeChat Pay does not accept the notify URL. \(refusal)")
    case 400:
      results[.answering] = .passed
      results[.encrypting] = .failed(
        .own,
        "WeChat Pay does not take what was encrypted for it: the public key must be the one that its ID names in the "
          + "merchant console. \(refusal)")
    case 403:
      results[.answering] = .failed(
        .platform, "the merchant lacks a permission, which is asked for in the merchant console. \(refusal)")
    default:
      results[.answering] = .failed(
        .platform, "the host does not offer the self-test: is it WeChat Pay's, and the right one? \(refusal)")
    }
  }

  private mutating func note(_ failure: TransportFailure) {
    let advice: String
    switch failure.reason {
    case .hostNotFound: advice = "look at the name of the host and at this machine's DNS"
    case .cannotConnect: advice = "look at firewalls, proxies and the port"
    case .proxyRefused, .proxyNotFound: advice = "look at the proxy, and at what 'https_proxy' and 'no_proxy' say"
    case .tlsFailed, .certificateNotTrusted, .certificateExpired, .certificateForOtherHost:
      advice = "look at the certificates that this machine trusts, and at proxies that open TLS"
    case .cancelled:
      results[.answering] = .failed(.own, "the task was cancelled before there was a reply")
      return
    default: advice = "run the test again; if it stays so, look at firewalls and proxies"
    }
    results[.answering] = .failed(.network, "\(failure): \(advice)")
  }

  private mutating func note(_ failure: VerificationFailure) {
    results[.answering] = .passed
    let (fault, advice): (Fault, String) =
      switch failure {
      case .missingHeader, .renamedHeader, .repeatedHeader, .paddedHeader, .malformedHeader, .unsupportedAlgorithm:
        (.platform, "the reply is not WeChat Pay's, or a proxy on the way took its headers away")
      case .signatureProbe: (.platform, "run the test again")
      case .wrongSignature:
        (
          .own,
          "the key that is configured is not the one that its ID or serial names in the merchant console, or a proxy on "
            + "the way changed the reply"
        )
      case .notFresh, .certificateNotValid: (.own, "set this machine's clock")
      case .keysUnavailable: (.platform, "run the test again later")
      default:
        (
          .own,
          "configure the key that WeChat Pay signs with: the public key of the merchant console with its ID, or the "
            + "platform certificates, or both with PlatformVerifier.mixed(publicKeyID:pem:certificates:)"
        )
      }
    results[.verifying] = .failed(fault, "WeChat Pay's reply does not verify: \(failure); \(advice)")
  }
}
