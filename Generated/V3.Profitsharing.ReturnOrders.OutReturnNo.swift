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
    public var outOrderNo: String = ""

    public init(subMchid: String? = nil, outOrderNo: String) {
      self.subMchid = subMchid
      self.outOrderNo = outOrderNo
    }

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.visit("sub_mchid", &self.subMchid)
      fields.require("out_order_no", &self.outOrderNo)
    }
  }

  /// What `get` gets back.
  public struct GetResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String?
    /// 微信侧的分账单号 · `order_id`
    public var orderID: String?
    /// 商户自定的分账单号 · `out_order_no`
    public var outOrderNo: String?
    /// 商户自定的回退单号 · `out_return_no`
    public var outReturnNo: String?
    /// 微信侧的回退单号 · `return_id`
    public var returnID: String?
    /// 退回分账资金的商户号 · `return_mchid`
    public var returnMchid: String?
    /// 回退的金额，单位为分
    public var amount: Int?
    /// 回退的说明
    public var description: String?
    /// 回退的结果
    public var result: Result?
    /// 失败的原因 · `fail_reason`
    public var failReason: FailReason?
    /// 创建的时间 · `create_time`
    public var createTime: Timestamp?
    /// 完成的时间 · `finish_time`
    public var finishTime: Timestamp?

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

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.visit("sub_mchid", &self.subMchid)
      fields.visit("order_id", &self.orderID)
      fields.visit("out_order_no", &self.outOrderNo)
      fields.visit("out_return_no", &self.outReturnNo)
      fields.visit("return_id", &self.returnID)
      fields.visit("return_mchid", &self.returnMchid)
      fields.visit("amount", &self.amount)
      fields.visit("description", &self.description)
      fields.visit("result", &self.result)
      fields.visit("fail_reason", &self.failReason)
      fields.visit("create_time", &self.createTime)
      fields.visit("finish_time", &self.finishTime)
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
