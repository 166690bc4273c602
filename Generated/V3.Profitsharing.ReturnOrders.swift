// Written by wechatpay-gen: change the description, not this file.
// POST /v3/profitsharing/return-orders

@_spi(Generated) public import WeChatPay

extension V3.Profitsharing.ReturnOrders {
  /// 请求分账回退
  ///
  /// 把已分给接收方的资金退回。
  ///
  /// `POST /v3/profitsharing/return-orders` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012525287)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/profitsharing/return-orders"), body: body)
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, such as `1900000109`
    public var subMchid: String?
    /// 微信侧的分账单号 · `order_id`, such as `3008450740201411110007820472`
    public var orderID: String?
    /// 商户自定的分账单号 · `out_order_no`
    public var outOrderNo: String?
    /// 商户自定的回退单号 · `out_return_no`, such as `R20190516001`
    public var outReturnNo: String
    /// 退回分账资金的商户号 · `return_mchid`, such as `86693852`
    public var returnMchid: String
    /// 回退的金额，单位为分 · such as `10`
    public var amount: Int
    /// 回退的说明 · such as `用户退款`
    public var description: String

    public init(
      subMchid: String? = nil,
      orderID: String? = nil,
      outOrderNo: String? = nil,
      outReturnNo: String,
      returnMchid: String,
      amount: Int,
      description: String
    ) {
      self.subMchid = subMchid
      self.orderID = orderID
      self.outOrderNo = outOrderNo
      self.outReturnNo = outReturnNo
      self.returnMchid = returnMchid
      self.amount = amount
      self.description = description
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.subMchid = fields.visit("sub_mchid", object?.subMchid)
      self.orderID = fields.visit("order_id", object?.orderID)
      self.outOrderNo = fields.visit("out_order_no", object?.outOrderNo)
      self.outReturnNo = try fields.require("out_return_no", object?.outReturnNo)
      self.returnMchid = try fields.require("return_mchid", object?.returnMchid)
      self.amount = try fields.require("amount", object?.amount)
      self.description = try fields.require("description", object?.description)
    }
  }

  /// What `post` gets back.
  public struct PostResponse: APIObject {
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
