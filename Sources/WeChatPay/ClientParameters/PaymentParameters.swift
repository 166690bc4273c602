/// What `WeixinJSBridge` or `wx.chooseWXPay` takes to show the cashier in a web page.
///
/// Source: https://pay.weixin.qq.com/doc/v3/merchant/4012791857
public struct JSAPIParameters: Codable, Hashable, Sendable {
  /// The AppID of the official account.
  public let appId: String
  /// Seconds since 1970, as text.
  public let timeStamp: String
  /// Random text.
  public let nonceStr: String
  /// `prepay_id=…`
  public let package: String
  /// `RSA`
  public let signType: String
  /// The merchant's signature, in base64.
  public let paySign: String
}

/// What `wx.requestPayment` takes to show the cashier in a mini-program.
///
/// Source: https://pay.weixin.qq.com/doc/v3/merchant/4012791898
public struct MiniProgramParameters: Codable, Hashable, Sendable {
  /// Seconds since 1970, as text.
  public let timeStamp: String
  /// Random text.
  public let nonceStr: String
  /// `prepay_id=…`
  public let package: String
  /// `RSA`
  public let signType: String
  /// The merchant's signature, in base64.
  public let paySign: String
}

/// What the app's SDK takes to show the cashier.
///
/// Source: https://pay.weixin.qq.com/doc/v3/merchant/4013070351
public struct AppParameters: Codable, Hashable, Sendable {
  /// The AppID of the app.
  public let appid: String
  /// The number of the merchant that is paid.
  public let partnerid: String
  /// What creating the order gave.
  public let prepayid: String
  /// `Sign=WXPay`
  public let package: String
  /// Random text.
  public let noncestr: String
  /// Seconds since 1970, as text.
  public let timestamp: String
  /// The merchant's signature, in base64.
  public let sign: String
}

extension WeChatPayClient {
  /// Parameters for a web page, signed with the merchant's key: the same that ordered the payment.
  ///
  /// - Parameters:
  ///   - appID: The application that the user's `openid` belongs to.
  ///   - prepayID: What ordering the payment gave; good for two hours.
  /// - Throws: ``WeChatPayError/invalidRequest(_:)`` for an ID that is empty or has a line feed in it,
  ///   ``WeChatPayError/signingFailed(_:)``.
  public func jsapiParameters(appID: String, prepayID: String) async throws(WeChatPayError) -> JSAPIParameters {
    try check(("appID", appID), ("prepayID", prepayID))
    let (time, nonce) = try stamp()
    let package = "prepay_id=" + prepayID
    return JSAPIParameters(
      appId: appID, timeStamp: time, nonceStr: nonce, package: package, signType: "RSA",
      paySign: try await signature(of: [appID, time, nonce, package]))
  }

  /// Parameters for a mini-program; as ``jsapiParameters(appID:prepayID:)``.
  public func miniProgramParameters(
    appID: String, prepayID: String
  ) async throws(WeChatPayError) -> MiniProgramParameters {
    let page = try await jsapiParameters(appID: appID, prepayID: prepayID)
    return MiniProgramParameters(
      timeStamp: page.timeStamp, nonceStr: page.nonceStr, package: page.package, signType: page.signType,
      paySign: page.paySign)
  }

  /// Parameters for an app; as ``jsapiParameters(appID:prepayID:)``.
  ///
  /// - Parameters:
  ///   - appID: The AppID of the app.
  ///   - prepayID: What creating the order gave.
  ///   - partnerID: The merchant that is paid: the sub-merchant of a service provider, else the client's own.
  public func appParameters(
    appID: String, prepayID: String, partnerID: String? = nil
  ) async throws(WeChatPayError) -> AppParameters {
    try check(("appID", appID), ("prepayID", prepayID), ("partnerID", partnerID ?? merchant.id))
    let (time, nonce) = try stamp()
    return AppParameters(
      appid: appID, partnerid: partnerID ?? merchant.id, prepayid: prepayID, package: "Sign=WXPay", noncestr: nonce,
      timestamp: time, sign: try await signature(of: [appID, time, nonce, prepayID]))
  }

  /// An empty value is signed like any other, and refused only on the user's phone, without a reason.
  func check(_ values: (name: String, value: String)...) throws(WeChatPayError) {
    for (name, value) in values {
      if value.trimmed.isEmpty { throw .invalidRequest("the parameter '\(name)' is empty") }
      if value.contains(where: \.isNewline) { throw .invalidRequest("a line feed stands in the parameter '\(name)'") }
    }
  }

  /// The time and a nonce, for one use.
  func stamp() throws(WeChatPayError) -> (time: String, nonce: String) {
    do throws(CryptographyError) {
      return (String(Int(environment.now().timeIntervalSince1970)), try Nonce.make())
    } catch {
      throw .signingFailed(error)
    }
  }

  /// Every line is ended by a line feed, the last one too.
  private func signature(of lines: [String]) async throws(WeChatPayError) -> String {
    let message = Data(lines.map { $0 + "\n" }.joined().utf8)
    do {
      return try await merchant.signer.sign(message).bytes.base64EncodedString()
    } catch {
      throw error is CancellationError ? .cancelled(afterSending: false) : .signingFailed(error)
    }
  }
}
