// Written by wechatpay-gen: change the description, not this file.
// POST /v3/profitsharing/orders/unfreeze

@_spi(Generated) public import WeChatPay

extension V3.Profitsharing.Orders.Unfreeze {
  /// 解冻剩余资金
  ///
  /// 不再分账的订单，把剩余资金解冻给商户。
  ///
  /// `POST /v3/profitsharing/orders/unfreeze` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526374)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/profitsharing/orders/unfreeze"), body: body)
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, such as `1900000109`
    public var subMchid: String? { fields[0] }
    /// 微信支付订单号 · `transaction_id`, such as `4208450740201411110007820472`
    public var transactionID: String { fields[required: 1] }
    /// 商户自定的分账单号 · `out_order_no`, such as `P20150806125346`
    public var outOrderNo: String { fields[required: 2] }
    /// 解冻的说明 · such as `解冻全部剩余资金`
    public var description: String { fields[required: 3] }

    public init(subMchid: String? = nil, transactionID: String, outOrderNo: String, description: String) {
      fields = ObjectFields(of: Self.self, subMchid, transactionID, outOrderNo, description)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "transaction_id": String.self, "out_order_no": String.self,
        "description": String.self,
      ]
    }
  }

  /// What `post` gets back.
  public struct PostResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[0] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[1] }
    /// 商户自定的分账单号 · `out_order_no`
    public var outOrderNo: String? { fields[2] }
    /// 微信侧的分账单号 · `order_id`
    public var orderID: String? { fields[3] }
    /// 分账单的状态
    public var state: State? { fields[4] }
    /// 分账接收方
    public var receivers: [Receiver]? { fields[5] }

    public init(
      subMchid: String? = nil, transactionID: String? = nil, outOrderNo: String? = nil, orderID: String? = nil,
      state: State? = nil, receivers: [Receiver]? = nil
    ) {
      fields = ObjectFields(of: Self.self, subMchid, transactionID, outOrderNo, orderID, state, receivers)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "transaction_id": String?.self, "out_order_no": String?.self,
        "order_id": String?.self, "state": State?.self, "receivers": [Receiver]?.self,
      ]
    }

    /// 分账单的状态
    public typealias State = V3.Profitsharing.Orders.PostResponse.State

    /// 分账接收方
    public typealias Receiver = V3.Profitsharing.Orders.PostResponse.Receiver

    /// 接收方的类型
    public typealias TypeType = V3.Profitsharing.Orders.TypeType

    /// 分账的结果
    public typealias Result = V3.Profitsharing.Orders.PostResponse.Result

    /// 失败的原因
    public typealias FailReason = V3.Profitsharing.Orders.PostResponse.FailReason
  }
}
