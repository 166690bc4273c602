// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension V3 {
  /// `/v3/payscore`
  public var payscore: Payscore { Payscore(call: call) }

  /// `/v3/payscore`
  public struct Payscore: Sendable {
    let call: Call

    /// `/v3/payscore/partner`
    public var partner: Partner { Partner(call: call) }

    /// `/v3/payscore/partner`
    public struct Partner: Sendable {
      let call: Call

      /// `/v3/payscore/partner/serviceorder`
      public var serviceorder: Serviceorder { Serviceorder(call: call) }

      /// `/v3/payscore/partner/serviceorder`
      public struct Serviceorder: Sendable {
        let call: Call

        /// `/v3/payscore/partner/serviceorder/{out_order_no}`
        public func callAsFunction(outOrderNo: String) -> OutOrderNo {
          OutOrderNo(call: self.call.appending(outOrderNo))
        }

        /// `/v3/payscore/partner/serviceorder/{out_order_no}`
        public struct OutOrderNo: Sendable {
          let call: Call

          /// `/v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage`
          public var sendPendingmessage: SendPendingmessage { SendPendingmessage(call: call) }

          /// `/v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage`
          public struct SendPendingmessage: Sendable {
            let call: Call
          }
        }
      }
    }
  }
}
