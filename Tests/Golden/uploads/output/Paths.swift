// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension V3 {
  /// `/v3/shop`
  public var shop: Shop { Shop(call: call) }

  /// `/v3/shop`
  public struct Shop: Sendable {
    let call: Call

    /// `/v3/shop/images`
    public var images: Images { Images(call: call) }

    /// `/v3/shop/invoices`
    public var invoices: Invoices { Invoices(call: call) }

    /// `/v3/shop/papers`
    public var papers: Papers { Papers(call: call) }

    /// `/v3/shop/streams`
    public var streams: Streams { Streams(call: call) }

    /// `/v3/shop/images`
    public struct Images: Sendable {
      let call: Call
    }

    /// `/v3/shop/invoices`
    public struct Invoices: Sendable {
      let call: Call
    }

    /// `/v3/shop/papers`
    public struct Papers: Sendable {
      let call: Call
    }

    /// `/v3/shop/streams`
    public struct Streams: Sendable {
      let call: Call
    }
  }
}
