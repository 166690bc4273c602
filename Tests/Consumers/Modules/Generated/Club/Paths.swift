// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension V3 {
  /// `/v3/club`
  public var club: Club { Club(call: call) }

  /// `/v3/club`
  public struct Club: Sendable {
    let call: Call

    /// `/v3/club/members`
    public var members: Members { Members(call: call) }

    /// `/v3/club/members`
    public struct Members: Sendable {
      let call: Call
    }
  }
}
