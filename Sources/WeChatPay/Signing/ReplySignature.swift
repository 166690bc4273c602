/// The headers that sign a reply or a notification, checked for their form.
///
/// Source: https://pay.weixin.qq.com/doc/v3/merchant/4013053249 (three lines, each ended by a line feed).
package struct ReplySignatureHeaders: Sendable {
  package let serial: String
  private let timestamp: String
  private let time: Int
  private let nonce: String
  private let signature: Data

  package init(_ headers: HeaderFields) throws(VerificationFailure) {
    let signature = try Self.value("Wechatpay-Signature", in: headers)
    guard !signature.hasPrefix("WECHATPAY/SIGNTEST/") else { throw .signatureProbe }
    timestamp = try Self.value("Wechatpay-Timestamp", in: headers)
    nonce = try Self.value("Wechatpay-Nonce", in: headers)
    serial = try Self.value("Wechatpay-Serial", in: headers)
    if headers["Wechatpay-Signature-Type"] != nil,
      try Self.value("Wechatpay-Signature-Type", in: headers) != "WECHATPAY2-SHA256-RSA2048"
    {
      throw .unsupportedAlgorithm
    }
    guard timestamp.utf8.count <= 12, timestamp.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let time = Int(timestamp)
    else { throw .malformedHeader("Wechatpay-Timestamp") }
    guard let bytes = Data(canonicalBase64: signature) else { throw .malformedHeader("Wechatpay-Signature") }
    self.time = time
    self.signature = bytes
  }

  /// A header's value. A line feed in one would move the border between two lines of the message.
  private static func value(_ name: String, in headers: HeaderFields) throws(VerificationFailure) -> String {
    guard let value = headers[name], !value.isEmpty else { throw missing(name, in: headers) }
    guard !headers.isRepeated(name) else { throw .repeatedHeader(name) }
    guard !value.utf8.first.isBlank, !value.utf8.last.isBlank else { throw .paddedHeader(name) }
    guard value.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else { throw .malformedHeader(name) }
    return value
  }

  /// Gateways of old hand headers over as variables: `HTTP_WECHATPAY_NONCE`.
  private static func missing(_ name: String, in headers: HeaderFields) -> VerificationFailure {
    let words = name.lowercased().split(separator: "-")
    let other = headers.first { header in
      let parts = header.name.lowercased().split { "-_".contains($0) }
      return header.name.contains("_") && parts.suffix(words.count) == words[...]
    }
    return other.map { .renamedHeader(name, is: $0.name) } ?? .missingHeader(name)
  }

  /// The digest of the message, to be fed with the body and then finished with ``verify(_:with:at:)``.
  package func startDigest() -> StreamingDigest {
    let digest = StreamingDigest(.sha256)
    digest.update(Data("\(timestamp)\n\(nonce)\n".utf8))
    return digest
  }

  /// Compares the signature with a digest that was fed with the whole body.
  package func verify(_ digest: StreamingDigest, with key: PublicKey, at now: Date) throws(VerificationFailure) {
    digest.update(Data([0x0A]))
    try checkTime(at: now)
    guard key.isValid(signature: signature, forDigest: digest.finish()) else { throw .wrongSignature }
  }

  /// Before a key is looked for, which may have to be downloaded: nobody but WeChat Pay can make that happen at will.
  package func checkTime(at now: Date) throws(VerificationFailure) {
    let skew = time - Int(now.timeIntervalSince1970.rounded())
    guard abs(skew) <= Self.tolerance else { throw .notFresh(skew: skew) }
  }

  /// How a body whose signature is wrong differs from the one that was signed, if that can be found out.
  package func alteration(of body: Data, _ key: PublicKey) -> BodyAlteration? {
    if body.isEmpty { return .empty }
    guard let end = body.lastIndex(of: UInt8(ascii: "}")), end + 1 < body.endIndex else { return nil }
    let digest = startDigest()
    digest.update(body[...end])
    digest.update(Data([0x0A]))
    guard key.isValid(signature: signature, forDigest: digest.finish()) else { return nil }
    return .longer(by: body.endIndex - end - 1)
  }

  /// Compares the signature with a body.
  package func verify(_ body: Data, with key: PublicKey, at now: Date) throws(VerificationFailure) {
    let digest = startDigest()
    digest.update(body)
    try verify(digest, with: key, at: now)
  }

  /// How many seconds a signature may be away from this machine's clock.
  package static let tolerance = 300
}

extension UInt8? {
  fileprivate var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}
