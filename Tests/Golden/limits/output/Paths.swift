// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension V3 {
  /// `/v3/shop`
  public var shop: Shop { Shop(call: call) }

  /// `/v3/shop`
  public struct Shop: Sendable {
    let call: Call

    /// `/v3/shop/quotas`
    public var quotas: Quotas { Quotas(call: call) }

    /// `/v3/shop/quotas`
    public struct Quotas: Sendable {
      let call: Call
    }
  }
}
