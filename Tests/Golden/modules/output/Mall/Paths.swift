// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension V3 {
  /// `/v3/mall`
  public var mall: Mall { Mall(call: call) }

  /// `/v3/mall`
  public struct Mall: Sendable {
    let call: Call

    /// `/v3/mall/members`
    public var members: Members { Members(call: call) }

    /// `/v3/mall/orders`
    public var orders: Orders { Orders(call: call) }

    /// `/v3/mall/refunds`
    public var refunds: Refunds { Refunds(call: call) }

    /// `/v3/mall/members`
    public struct Members: Sendable {
      let call: Call
    }

    /// `/v3/mall/orders`
    public struct Orders: Sendable {
      let call: Call
    }

    /// `/v3/mall/refunds`
    public struct Refunds: Sendable {
      let call: Call
    }
  }
}
