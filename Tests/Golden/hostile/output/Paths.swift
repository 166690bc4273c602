// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension WeChatPayClient {
  /// `/v3`
  public var v3: V3 { V3(call: Call(self)) }
}

/// `/v3`
public struct V3: Sendable {
  let call: Call

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
