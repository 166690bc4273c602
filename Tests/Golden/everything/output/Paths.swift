// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension V3 {
  /// `/v3/shop`
  public var shop: Shop { Shop(call: call) }

  /// `/v3/shop`
  public struct Shop: Sendable {
    let call: Call

    /// `/v3/shop/files`
    public var files: Files { Files(call: call) }

    /// `/v3/shop/keywords`
    public var keywords: Keywords { Keywords(call: call) }

    /// `/v3/shop/orders`
    public var orders: Orders { Orders(call: call) }

    /// `/v3/shop/files`
    public struct Files: Sendable {
      let call: Call

      /// `/v3/shop/files/upload`
      public var upload: Upload { Upload(call: call) }

      /// `/v3/shop/files/{file_id}`
      public func callAsFunction(fileID: Int) -> FileID {
        FileID(call: self.call.appending(fileID))
      }

      /// `/v3/shop/files/upload`
      public struct Upload: Sendable {
        let call: Call
      }

      /// `/v3/shop/files/{file_id}`
      public struct FileID: Sendable {
        let call: Call
      }
    }

    /// `/v3/shop/keywords`
    public struct Keywords: Sendable {
      let call: Call

      /// `/v3/shop/keywords/delete`
      public var deleteSegment: Delete { Delete(call: call) }

      /// `/v3/shop/keywords/delete`
      public struct Delete: Sendable {
        let call: Call
      }
    }

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
      }
    }
  }
}
