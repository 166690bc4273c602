// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension WeChatPayClient {
  /// `/members`
  public var members: Members { Members(call: Call(self)) }
}

extension V3 {
  /// `/v3/club`
  public var club: Club { Club(call: call) }

  /// `/v3/club`
  public struct Club: Sendable {
    let call: Call

    /// `/v3/club/orders`
    public var orders: Orders { Orders(call: call) }

    /// `/v3/club/orders`
    public struct Orders: Sendable {
      let call: Call
    }
  }
}

/// `/members`
public struct Members: Sendable {
  let call: Call

  /// `/members/{id}`
  public func callAsFunction(id: Int) -> ID {
    ID(call: self.call.appending(id))
  }

  /// `/members/{id}`
  public struct ID: Sendable {
    let call: Call
  }
}
