/// Why a reply or notification does not prove to be WeChat Pay's.
public enum VerificationFailure: Error, Sendable, Hashable {
  /// A header that the signature needs is absent or empty.
  case missingHeader(String)
  /// A header that the signature needs came under a name that it does not have on the wire, such as
  /// `HTTP_WECHATPAY_SIGNATURE`.
  case renamedHeader(String, is: String)
  /// A header that the signature needs came more than once.
  case repeatedHeader(String)
  /// A header has blanks before or behind its value, which are no part of it on the wire.
  case paddedHeader(String)
  /// A header is not in its form: `Wechatpay-Timestamp` not a number, `Wechatpay-Signature` not canonical base64.
  case malformedHeader(String)
  /// `Wechatpay-Signature-Type` names an algorithm other than `WECHATPAY2-SHA256-RSA2048`.
  case unsupportedAlgorithm
  /// No platform certificate has the serial that `Wechatpay-Serial` names.
  case unknownSerial(String)
  /// It was signed with a platform certificate, and the verifier has the public key only.
  case certificatesNotConfigured(serial: String)
  /// It was signed with a public key of WeChat Pay that is not configured: `PUB_KEY_ID_…` is its ID.
  case publicKeyNotConfigured(id: String)
  /// The platform certificate that it was signed with is not valid now.
  case certificateNotValid(serial: String, CertificateValidity)
  /// The signature does not belong to timestamp, nonce and body.
  case wrongSignature
  /// The signature belongs to another body than the one that was given, and it is known how the two differ.
  case bodyAltered(BodyAlteration)
  /// WeChat Pay's own probe (`WECHATPAY/SIGNTEST/…`), which must fail.
  case signatureProbe
  /// Not signed within five minutes of this machine's clock; whether it was signed properly was not looked at.
  ///
  /// `skew` is how many seconds the signature's time is ahead of the clock: large if the clock is off, or if an old
  /// message is replayed.
  case notFresh(skew: Int)
  /// The keys to verify with could not be had: the text says why.
  case keysUnavailable(String)
}

/// When a certificate does not count.
public enum CertificateValidity: Sendable, Hashable {
  /// It counts later.
  case notYetEffective
  /// It counted once.
  case expired
}

/// How the body that was given differs from the one that was signed.
public enum BodyAlteration: Sendable, Hashable {
  /// Nothing was given, and something was signed; or somebody else read it before.
  case empty
  /// So many bytes follow what was signed.
  case longer(by: Int)
}

/// A header is whatever somebody sent: it is printed escaped and cut.
extension VerificationFailure: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String {
    switch self {
    case .missingHeader(let name): "the header \(name) is missing"
    case .renamedHeader(let name, let other):
      "the header \(name) is missing, but '\(other.safeToPrint)' is there: give names as they are on the wire"
    case .repeatedHeader(let name): "the header \(name) came more than once"
    case .paddedHeader(let name): "the header \(name) has blanks around its value: give values as they are on the wire"
    case .malformedHeader(let name): "the header \(name) is malformed"
    case .unsupportedAlgorithm: "Wechatpay-Signature-Type is not WECHATPAY2-SHA256-RSA2048"
    case .unknownSerial(let serial): "no platform certificate has the serial \(serial.safeToPrint)"
    case .certificatesNotConfigured(let serial):
      "it is signed with the platform certificate \(serial.safeToPrint), and only a public key is configured: use "
        + "PlatformVerifier.mixed(publicKeyID:pem:) until WeChat Pay signs with the public key alone"
    case .publicKeyNotConfigured(let id):
      "it is signed with WeChat Pay's public key \(id.safeToPrint), which is not configured: take it from the merchant "
        + "console, and use PlatformVerifier.publicKey(id:pem:), or mixed(publicKeyID:pem:) beside certificates"
    case .certificateNotValid(let serial, .expired): "the platform certificate \(serial.safeToPrint) has expired"
    case .certificateNotValid(let serial, .notYetEffective):
      "the platform certificate \(serial.safeToPrint) is not effective yet; is this machine's clock right?"
    case .wrongSignature: "the signature does not belong to the message"
    case .bodyAltered(.empty):
      "the signature does not belong to an empty body: give the bytes as they came; was the body read before?"
    case .bodyAltered(.longer(let count)):
      "the body is \(count) \(count == 1 ? "byte" : "bytes") longer than what was signed: give the bytes as they came, and "
        + "no more"
    case .signatureProbe: "a signature probe of WeChat Pay, which is meant to fail"
    case .notFresh(let skew): "signed \(ClockSkew(seconds: skew)); at most 300 s are allowed"
    case .keysUnavailable(let problem): "no key to verify with: \(problem.safeToPrint)"
    }
  }

  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: ["description": description]) }
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
