// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension WeChatPayClient {
  /// `/notifications`
  public var notifications: NotificationsSegment { NotificationsSegment(call: Call(self)) }
}

extension V3 {
  /// `/v3/mall`
  public var mall: Mall { Mall(call: call) }

  /// `/v3/shop`
  public var shop: Shop { Shop(call: call) }

  /// `/v3/mall`
  public struct Mall: Sendable {
    let call: Call

    /// `/v3/mall/orders`
    public var orders: Orders { Orders(call: call) }

    /// `/v3/mall/payments`
    public var payments: Payments { Payments(call: call) }

    /// `/v3/mall/orders`
    public struct Orders: Sendable {
      let call: Call
    }

    /// `/v3/mall/payments`
    public struct Payments: Sendable {
      let call: Call

      /// `/v3/mall/payments/card`
      public var card: Card { Card(call: call) }

      /// `/v3/mall/payments/cash`
      public var cash: Cash { Cash(call: call) }

      /// `/v3/mall/payments/card`
      public struct Card: Sendable {
        let call: Call
      }

      /// `/v3/mall/payments/cash`
      public struct Cash: Sendable {
        let call: Call
      }
    }
  }

  /// `/v3/shop`
  public struct Shop: Sendable {
    let call: Call

    /// `/v3/shop/bills`
    public var bills: Bills { Bills(call: call) }

    /// `/v3/shop/orders`
    public var orders: Orders { Orders(call: call) }

    /// `/v3/shop/receipts`
    public var receipts: Receipts { Receipts(call: call) }

    /// `/v3/shop/refunds`
    public var refunds: Refunds { Refunds(call: call) }

    /// `/v3/shop/v3`
    public var v3: V3Segment { V3Segment(call: call) }

    /// `/v3/shop/bills`
    public struct Bills: Sendable {
      let call: Call
    }

    /// `/v3/shop/orders`
    public struct Orders: Sendable {
      let call: Call

      /// `/v3/shop/orders/a-segment-whose-name-is-so-long-that-nothing-else-fits-on-the-line-behind-it`
      // swift-format-ignore
      public var aSegmentWhoseNameIsSoLongThatNothingElseFitsOnTheLineBehindIt: ASegmentWhoseNameIsSoLongThatNothingElseFitsOnTheLineBehindIt {
        ASegmentWhoseNameIsSoLongThatNothingElseFitsOnTheLineBehindIt(call: call)
      }

      /// `/v3/shop/orders/{order_no}`
      public func callAsFunction(orderNo: String) -> OrderNo {
        OrderNo(call: self.call.appending(orderNo))
      }

      /// `/v3/shop/orders/a-segment-whose-name-is-so-long-that-nothing-else-fits-on-the-line-behind-it`
      public struct ASegmentWhoseNameIsSoLongThatNothingElseFitsOnTheLineBehindIt: Sendable {
        let call: Call
      }

      /// `/v3/shop/orders/{order_no}`
      public struct OrderNo: Sendable {
        let call: Call
      }
    }

    /// `/v3/shop/receipts`
    public struct Receipts: Sendable {
      let call: Call
    }

    /// `/v3/shop/refunds`
    public struct Refunds: Sendable {
      let call: Call
    }

    /// `/v3/shop/v3`
    public struct V3Segment: Sendable {
      let call: Call
    }
  }
}

/// `/notifications`
public struct NotificationsSegment: Sendable {
  let call: Call
}
