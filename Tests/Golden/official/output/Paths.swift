// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension V3 {
  /// `/v3/tea`
  public var tea: Tea { Tea(call: call) }

  /// `/v3/tea`
  public struct Tea: Sendable {
    let call: Call

    /// `/v3/tea/tables`
    public var tables: Tables { Tables(call: call) }

    /// `/v3/tea/tables`
    public struct Tables: Sendable {
      let call: Call

      /// `/v3/tea/tables/{out_table_no}`
      public func callAsFunction(outTableNo: String) -> OutTableNo {
        OutTableNo(call: self.call.appending(outTableNo))
      }

      /// `/v3/tea/tables/{out_table_no}`
      public struct OutTableNo: Sendable {
        let call: Call

        /// `/v3/tea/tables/{out_table_no}/close`
        public var close: Close { Close(call: call) }

        /// `/v3/tea/tables/{out_table_no}/close`
        public struct Close: Sendable {
          let call: Call
        }
      }
    }
  }
}
