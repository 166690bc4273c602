// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) package import WeChatPay

extension WeChatPayClient {
  /// `/`
  package var shop: Shop { Shop(call: Call(self)) }
}

/// `/`
package struct Shop: Sendable {
  let call: Call

  /// `/v3`
  package var v3: V3 { V3(call: call) }

  /// `/v3`
  package struct V3: Sendable {
    let call: Call

    /// `/v3/shop`
    package var shop: Shop { Shop(call: call) }

    /// `/v3/shop`
    package struct Shop: Sendable {
      let call: Call

      /// `/v3/shop/bills`
      package var bills: Bills { Bills(call: call) }

      /// `/v3/shop/orders`
      package var purchases: Purchases { Purchases(call: call) }

      /// `/v3/shop/bills`
      package struct Bills: Sendable {
        let call: Call
      }

      /// `/v3/shop/orders`
      package struct Purchases: Sendable {
        let call: Call
      }
    }
  }
}
