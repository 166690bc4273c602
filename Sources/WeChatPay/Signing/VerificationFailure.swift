/// Why a reply or notification does not prove to be WeChat Pay's.
public enum VerificationFailure: Error, Sendable, Hashable {
  /// A header that the signature needs is absent or empty.
  case missingHeader(String)
  /// A header is not in its form: `Wechatpay-Timestamp` not a number, `Wechatpay-Signature` not canonical base64.
  case malformedHeader(String)
  /// `Wechatpay-Signature-Type` names an algorithm other than `WECHATPAY2-SHA256-RSA2048`.
  case unsupportedAlgorithm
  /// No configured key and no platform certificate has the serial that `Wechatpay-Serial` names.
  case unknownSerial(String)
  /// The reply was signed with a public key of WeChat Pay that is not configured: `PUB_KEY_ID_…` is its ID.
  case publicKeyNotConfigured(id: String)
  /// The signature does not belong to timestamp, nonce and body.
  case wrongSignature
  /// WeChat Pay's own probe (`WECHATPAY/SIGNTEST/…`), which must fail.
  case signatureProbe
  /// Signed properly, but not within five minutes of this machine's clock.
  ///
  /// `skew` is how many seconds the signature's time is ahead of the clock: large if the clock is off, or if an old
  /// message is replayed.
  case notFresh(skew: Int)
  /// The keys to verify with could not be had: the text says why.
  case keysUnavailable(String)
}

extension VerificationFailure: CustomStringConvertible {
  public var description: String {
    switch self {
    case .missingHeader(let name): "the header \(name) is missing"
    case .malformedHeader(let name): "the header \(name) is malformed"
    case .unsupportedAlgorithm: "Wechatpay-Signature-Type is not WECHATPAY2-SHA256-RSA2048"
    case .unknownSerial(let serial): "no platform certificate has the serial \(printable(serial))"
    case .publicKeyNotConfigured(let id): "WeChat Pay's public key \(printable(id)) is not configured"
    case .wrongSignature: "the signature does not belong to the message"
    case .signatureProbe: "a signature probe of WeChat Pay, which is meant to fail"
    case .notFresh(let skew): "signed \(ClockSkew(seconds: skew)); at most 300 s are allowed"
    case .keysUnavailable(let problem): "no key to verify with: \(problem)"
    }
  }

  /// A header is whatever somebody sent: control characters and long text stay out of logs.
  private func printable(_ serial: String) -> String {
    String(decoding: serial.utf8.prefix(64).filter { $0 > 0x20 && $0 < 0x7F }, as: UTF8.self)
  }
}

/// A difference of clocks, in words.
struct ClockSkew: CustomStringConvertible {
  /// How far the other side is ahead of this machine.
  let seconds: Int

  var description: String {
    seconds < 0
      ? "\(seconds.magnitude) s in the past by this machine's clock (an old message, or this clock is ahead)"
      : "\(seconds) s in the future by this machine's clock (this clock is behind)"
  }
}
