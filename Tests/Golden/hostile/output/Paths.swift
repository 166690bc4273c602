// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension V3 {
  /// `/v3/hostile`
  public var hostile: Hostile { Hostile(call: call) }

  /// `/v3/hostile`
  public struct Hostile: Sendable {
    let call: Call

    /// `/v3/hostile/escape`
    public var escape: Escape { Escape(call: call) }

    /// `/v3/hostile/escape`
    public struct Escape: Sendable {
      let call: Call
    }
  }
}
