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
    public struct Receiver: APIObject {
      /// 分给接收方的金额，单位为分
      public var amount: Int? { fields[0] }
      /// 分账的说明
      public var description: String? { fields[1] }
      /// 接收方的类型
      public var type: TypeType? { fields[2] }
      /// 接收方的账号：商户号或用户标识
      public var account: String? { fields[3] }
      /// 分账的结果
      public var result: String? { fields[4] }
      /// 失败的原因 · `fail_reason`
      public var failReason: FailReason? { fields[5] }
      /// 分账明细的单号 · `detail_id`
      public var detailID: String? { fields[6] }
      /// 创建的时间 · `create_time`
      public var createTime: Timestamp? { fields[7] }
      /// 完成的时间 · `finish_time`
      public var finishTime: Timestamp? { fields[8] }

      public init(
        amount: Int? = nil, description: String? = nil, type: TypeType? = nil, account: String? = nil,
        result: String? = nil, failReason: FailReason? = nil, detailID: String? = nil, createTime: Timestamp? = nil,
        finishTime: Timestamp? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, amount, description, type, account, result, failReason, detailID, createTime, finishTime
        )
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        [
          "amount": Int?.self, "description": String?.self, "type": TypeType?.self, "account": String?.self,
          "result": String?.self, "fail_reason": FailReason?.self, "detail_id": String?.self,
          "create_time": Timestamp?.self, "finish_time": Timestamp?.self,
        ]
      }
    }

    /// 接收方的类型
    public typealias TypeType = V3.Profitsharing.Orders.TypeType

    /// 失败的原因
    public typealias FailReason = V3.Profitsharing.Orders.PostResponse.FailReason
  }
}
