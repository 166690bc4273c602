// Written by wechatpay-gen: change the description, not this file.
// GET /v3/profitsharing/return-orders/{out_return_no}

@_spi(Generated) public import WeChatPay

extension V3.Profitsharing.ReturnOrders.OutReturnNo {
  /// 查询分账回退
  ///
  /// 查询一次回退的结果。
  ///
  /// `GET /v3/profitsharing/return-orders/{out_return_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526279)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/profitsharing/return-orders/{out_return_no}"), query: query)
  }

  /// What `get` sends.
  public struct GetRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String?
    /// 商户自定的分账单号 · `out_order_no`
    public var outOrderNo: String

    public init(subMchid: String? = nil, outOrderNo: String) {
      self.subMchid = subMchid
      self.outOrderNo = outOrderNo
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.subMchid = fields.visit("sub_mchid", object?.subMchid)
      self.outOrderNo = try fields.require("out_order_no", object?.outOrderNo)
    }
  }

  /// What `get` gets back.
  public struct GetResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public let subMchid: String?
    /// 微信侧的分账单号 · `order_id`
    public let orderID: String?
    /// 商户自定的分账单号 · `out_order_no`
    public let outOrderNo: String?
    /// 商户自定的回退单号 · `out_return_no`
    public let outReturnNo: String?
    /// 微信侧的回退单号 · `return_id`
    public let returnID: String?
    /// 退回分账资金的商户号 · `return_mchid`
    public let returnMchid: String?
    /// 回退的金额，单位为分
    public let amount: Int?
    /// 回退的说明
    public let description: String?
    /// 回退的结果
    public let result: Result?
    /// 失败的原因 · `fail_reason`
    public let failReason: FailReason?
    /// 创建的时间 · `create_time`
    public let createTime: Timestamp?
    /// 完成的时间 · `finish_time`
    public let finishTime: Timestamp?

    public init(
      subMchid: String? = nil,
      orderID: String? = nil,
      outOrderNo: String? = nil,
      outReturnNo: String? = nil,
      returnID: String? = nil,
      returnMchid: String? = nil,
      amount: Int? = nil,
      description: String? = nil,
      result: Result? = nil,
      failReason: FailReason? = nil,
      createTime: Timestamp? = nil,
      finishTime: Timestamp? = nil
    ) {
      self.subMchid = subMchid
      self.orderID = orderID
      self.outOrderNo = outOrderNo
      self.outReturnNo = outReturnNo
      self.returnID = returnID
      self.returnMchid = returnMchid
      self.amount = amount
      self.description = description
      self.result = result
      self.failReason = failReason
      self.createTime = createTime
      self.finishTime = finishTime
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.subMchid = fields.visit("sub_mchid", object?.subMchid)
      self.orderID = fields.visit("order_id", object?.orderID)
      self.outOrderNo = fields.visit("out_order_no", object?.outOrderNo)
      self.outReturnNo = fields.visit("out_return_no", object?.outReturnNo)
      self.returnID = fields.visit("return_id", object?.returnID)
      self.returnMchid = fields.visit("return_mchid", object?.returnMchid)
      self.amount = fields.visit("amount", object?.amount)
      self.description = fields.visit("description", object?.description)
      self.result = fields.visit("result", object?.result)
      self.failReason = fields.visit("fail_reason", object?.failReason)
      self.createTime = fields.visit("create_time", object?.createTime)
      self.finishTime = fields.visit("finish_time", object?.finishTime)
    }

    /// 回退的结果
    public struct Result: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 处理中
      public static var processing: Self { Self(rawValue: "PROCESSING") }

      /// 成功
      public static var success: Self { Self(rawValue: "SUCCESS") }

      /// 失败
      public static var failed: Self { Self(rawValue: "FAILED") }
    }

    /// 失败的原因
    public struct FailReason: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 接收方账户异常
      public static var accountAbnormal: Self { Self(rawValue: "ACCOUNT_ABNORMAL") }

      /// 余额不足
      public static var balanceNotEnough: Self { Self(rawValue: "BALANCE_NOT_ENOUGH") }

      /// 超时关闭
      public static var timeOutClosed: Self { Self(rawValue: "TIME_OUT_CLOSED") }

      /// 出资方账户异常
      public static var payerAccountAbnormal: Self { Self(rawValue: "PAYER_ACCOUNT_ABNORMAL") }

      /// 请求不合要求
      public static var invalidRequest: Self { Self(rawValue: "INVALID_REQUEST") }
    }
  }
}
