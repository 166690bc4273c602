import Foundation

/// Knows the platform's keys, and tells what is signed by it.
///
/// Source: https://pay.weixin.qq.com/doc/v3/merchant/4013053249
public struct PlatformVerifier: Sendable {
  /// Public keys by their ID or by the serial number of their certificate, in capitals.
  private let keys: [String: RSAPublicKey]
  /// The ID that requests name, so that the platform signs its replies with that key.
  let preferredID: String

  /// Seconds by which a signature may be older or newer than now.
  static let tolerance = 300

  /// Verifies with the public key of the merchant's console.
  ///
  /// - Parameter publicKeyID: `PUB_KEY_ID_…`, as the console shows it.
  public init(publicKeyID: String, publicKey: RSAPublicKey) {
    keys = [publicKeyID.uppercased(): publicKey]
    preferredID = publicKeyID
  }

  /// Whether a key goes by that name.
  func knows(_ id: String) -> Bool {
    keys[id.uppercased()] != nil
  }

  var preferredKey: RSAPublicKey? { keys[preferredID.uppercased()] }

  /// Checks that the platform signed these bytes just now.
  func verify(_ headers: HTTPHeaders, body: Data, now: Int) throws(SignatureProblem) {
    guard let timestampText = headers["Wechatpay-Timestamp"] else { throw .missingHeader("Wechatpay-Timestamp") }
    guard let nonce = headers["Wechatpay-Nonce"] else { throw .missingHeader("Wechatpay-Nonce") }
    guard let signatureText = headers["Wechatpay-Signature"] else { throw .missingHeader("Wechatpay-Signature") }
    guard let serial = headers["Wechatpay-Serial"] else { throw .missingHeader("Wechatpay-Serial") }
    if let type = headers["Wechatpay-Signature-Type"], type != "WECHATPAY2-SHA256-RSA2048" {
      throw .unsupportedType(type)
    }
    guard let timestamp = decimal(timestampText) else { throw .malformedTimestamp }
    let (skew, overflow) = timestamp.subtractingReportingOverflow(now)
    guard !overflow, skew.magnitude <= UInt(Self.tolerance) else { throw .outsideWindow(seconds: overflow ? 0 : skew) }
    if signatureText.hasPrefix("WECHATPAY/SIGNTEST/") { throw .probe }
    guard let key = keys[serial.uppercased()] else { throw .unknownSerial(serial) }
    // Base64 can spell the same bytes in several ways, and only one of them was sent.
    guard let signature = Data(base64Encoded: signatureText), signature.base64EncodedString() == signatureText else {
      throw .malformedSignature
    }
    let message = Data("\(timestampText)\n\(nonce)\n".utf8) + body + Data("\n".utf8)
    guard key.isValid(signature, for: message) else { throw .wrongSignature }
  }

  /// Digits only: no sign, no blanks.
  private func decimal(_ text: String) -> Int? {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }
}

/// Why a reply or notification is not taken for the platform's.
public enum SignatureProblem: Error, Hashable, Sendable, CustomStringConvertible {
  case missingHeader(String)
  case malformedTimestamp
  /// Signed too long ago, or in the future, by so many seconds from now: a replay, or a clock that is off.
  case outsideWindow(seconds: Int)
  /// Signed with a key that the verifier does not have.
  case unknownSerial(String)
  case unsupportedType(String)
  case malformedSignature
  /// The platform's own test whether false signatures are refused; the real message follows.
  case probe
  case wrongSignature

  public var description: String {
    switch self {
    case .missingHeader(let name): "the header \(name) is missing"
    case .malformedTimestamp: "the header Wechatpay-Timestamp is no number of seconds"
    case .outsideWindow(let seconds):
      "it was signed \(abs(seconds)) seconds \(seconds < 0 ? "ago" : "in the future"): more than 300, or a clock is off"
    case .unknownSerial(let serial): "it is signed with the key '\(serial)', which is not among the platform's keys"
    case .unsupportedType(let type): "signatures of the type '\(type)' are not supported"
    case .malformedSignature: "the header Wechatpay-Signature is no base64"
    case .probe: "it is a probe of the platform, with a signature that is false on purpose"
    case .wrongSignature: "the signature does not belong to these bytes"
    }
  }
}
