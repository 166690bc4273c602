/// What opens a page of PayScore from a web page, a mini-program or an app.
///
/// Source: https://pay.weixin.qq.com/doc/v3/merchant/4012587900
public struct PayScoreParameters: Hashable, Sendable {
  /// `wxpayScoreUse` to confirm an order, `wxpayScoreDetail` to show one.
  public let businessType: String
  /// Names and values in the order that was signed, the signature last: the `extraData` of a mini-program.
  public let fields: [String: String]
  /// The same for `queryString` of a web page and `query` of an app.
  public let queryString: String
}

/// The secret that PayScore pages are signed with. Sources differ: the official guide names the APIv2 key, and some SDKs
/// use the APIv3 key. For a service provider it is the provider's own.
public enum PayScoreKey: Sendable, CustomStringConvertible, CustomReflectable {
  /// The APIv2 key: 32 characters; a line feed behind them is left out.
  case apiV2(String)
  /// The APIv3 key of the client's merchant.
  case apiV3

  public var description: String { "PayScoreKey(redacted)" }
  public var customMirror: Mirror { Mirror(self, children: []) }
}

/// What the signature is called. Sources differ here, too.
public enum PayScoreSignatureName: String, Sendable {
  /// `sign`
  case sign
  /// `signature`
  case signature
}

extension WeChatPayClient {
  /// Opens the page on which a user confirms an order.
  ///
  /// - Parameters:
  ///   - package: What creating the order gave.
  ///   - key: What it is signed with.
  ///   - signatureName: What the signature is called.
  /// - Throws: ``WeChatPayError/invalidRequest(_:)`` for an empty `package`,
  ///   ``WeChatPayError/invalidConfiguration(_:)`` for a key that has not 32 characters.
  public func payScoreConfirmation(
    package: String, key: PayScoreKey, signatureName: PayScoreSignatureName = .sign
  ) throws(WeChatPayError) -> PayScoreParameters {
    try check(("package", package))
    return try payScore("wxpayScoreUse", ["package": package], key, signatureName)
  }

  /// Opens the page that shows an order.
  ///
  /// - Throws: ``WeChatPayError/invalidRequest(_:)`` for an empty `serviceID` or `outOrderNo`,
  ///   ``WeChatPayError/invalidConfiguration(_:)`` for a key that has not 32 characters.
  public func payScoreDetail(
    serviceID: String, outOrderNo: String, key: PayScoreKey, signatureName: PayScoreSignatureName = .sign
  ) throws(WeChatPayError) -> PayScoreParameters {
    try check(("serviceID", serviceID), ("outOrderNo", outOrderNo))
    return try payScore(
      "wxpayScoreDetail", ["service_id": serviceID, "out_order_no": outOrderNo], key, signatureName)
  }

  private func payScore(
    _ businessType: String, _ own: [String: String], _ key: PayScoreKey, _ signatureName: PayScoreSignatureName
  ) throws(WeChatPayError) -> PayScoreParameters {
    let (time, nonce) = try stamp()
    var fields = own
    fields["mch_id"] = merchant.id
    fields["timestamp"] = time
    fields["nonce_str"] = nonce
    fields["sign_type"] = "HMAC-SHA256"
    fields[signatureName.rawValue] = try payScoreSignature(of: fields, key)
    let query = fields.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
    return PayScoreParameters(
      businessType: businessType, fields: fields, queryString: PercentEncoding.query(query))
  }

  /// Upper-case hexadecimal HMAC-SHA256 over the sorted fields and the key.
  func payScoreSignature(of fields: [String: String], _ key: PayScoreKey) throws(WeChatPayError) -> String {
    let secret =
      switch key {
      case .apiV2(let text): Data(try SecretText.key(text, name: "the APIv2 key").utf8)
      case .apiV3: merchant.apiV3Key.bytes
      }
    let text = fields.sorted { $0.key < $1.key }.map { $0.key + "=" + $0.value }.joined(separator: "&")
    do throws(CryptographyError) {
      let message = Data((text + "&key=").utf8) + secret
      return try HMACSHA256.code(of: message, key: secret).hexadecimal.uppercased()
    } catch {
      throw .signingFailed(error)
    }
  }
}
