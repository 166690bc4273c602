// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension V3 {
  /// `/v3/shop`
  public var shop: Shop { Shop(call: call) }

  /// `/v3/shop`
  public struct Shop: Sendable {
    let call: Call

    /// `/v3/shop/orders`
    public var orders: Orders { Orders(call: call) }

    /// `/v3/shop/orders`
    public struct Orders: Sendable {
      let call: Call

      /// `/v3/shop/orders/{order_no}`
      public func callAsFunction(orderNo: String) -> OrderNo {
        OrderNo(call: self.call.appending(orderNo))
      }

      /// `/v3/shop/orders/{order_no}`
      public struct OrderNo: Sendable {
        let call: Call

        /// `/v3/shop/orders/{order_no}/close`
        public var close: Close { Close(call: call) }

        /// `/v3/shop/orders/{order_no}/close`
        public struct Close: Sendable {
          let call: Call
        }
      }
    }
  }
}
