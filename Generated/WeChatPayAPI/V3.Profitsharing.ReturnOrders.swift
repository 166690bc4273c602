// Written by wechatpay-gen: change the description, not this file.
// POST /v3/profitsharing/return-orders

@_spi(Generated) public import WeChatPay

extension V3.Profitsharing.ReturnOrders {
  /// 分账回退
  ///
  /// 把已分给接收方的资金退回。
  ///
  /// `POST /v3/profitsharing/return-orders` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012525287)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/profitsharing/return-orders"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 微信侧的分账单号 · `order_id`, 例如 `3008450740201411110007820472`
    public var orderID: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 商户自定的分账单号 · `out_order_no`
    public var outOrderNo: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 商户自定的回退单号 · `out_return_no`, 例如 `R20190516001`
    public var outReturnNo: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 退回分账资金的商户号 · `return_mchid`, 例如 `86693852`
    public var returnMchid: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 回退的金额，单位为分 · 例如 `10`
    public var amount: Int {
      get { fields[requiredInteger: 5] }
      set { fields[requiredInteger: 5] = newValue }
    }
    /// 回退的说明 · 例如 `用户退款`
    public var description: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }

    public init(
      subMchid: String? = nil, orderID: String? = nil, outOrderNo: String? = nil, outReturnNo: String,
      returnMchid: String, amount: Int, description: String
    ) {
      fields = ObjectFields(of: Self.self, subMchid, orderID, outOrderNo, outReturnNo, returnMchid, amount, description)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "order_id": String?.self, "out_order_no": String?.self, "out_return_no": String.self,
        "return_mchid": String.self, "amount": Int.self, "description": String.self,
      ]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 微信侧的分账单号 · `order_id`
    public var orderID: String? { fields[text: 1] }
    /// 商户自定的分账单号 · `out_order_no`
    public var outOrderNo: String? { fields[text: 2] }
    /// 商户自定的回退单号 · `out_return_no`
    public var outReturnNo: String? { fields[text: 3] }
    /// 微信侧的回退单号 · `return_id`
    public var returnID: String? { fields[text: 4] }
    /// 退回分账资金的商户号 · `return_mchid`
    public var returnMchid: String? { fields[text: 5] }
    /// 回退的金额，单位为分
    public var amount: Int? { fields[integer: 6] }
    /// 回退的说明
    public var description: String? { fields[text: 7] }
    /// 回退的结果
    public var result: ResponseResult? { fields[enumeration: 8] }
    /// 失败的原因 · `fail_reason`
    public var failReason: FailReason? { fields[enumeration: 9] }
    /// 创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 10] }
    /// 完成的时间 · `finish_time`
    public var finishTime: Timestamp? { fields[time: 11] }

    public init(
      subMchid: String? = nil, orderID: String? = nil, outOrderNo: String? = nil, outReturnNo: String? = nil,
      returnID: String? = nil, returnMchid: String? = nil, amount: Int? = nil, description: String? = nil,
      result: ResponseResult? = nil, failReason: FailReason? = nil, createTime: Timestamp? = nil,
      finishTime: Timestamp? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, orderID, outOrderNo, outReturnNo, returnID, returnMchid, amount, description, result,
        failReason, createTime, finishTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "order_id": String?.self, "out_order_no": String?.self,
        "out_return_no": String?.self, "return_id": String?.self, "return_mchid": String?.self, "amount": Int?.self,
        "description": String?.self, "result": ResponseResult?.self, "fail_reason": FailReason?.self,
        "create_time": Timestamp?.self, "finish_time": Timestamp?.self,
      ]
    }

    /// 回退的结果
    public typealias ResponseResult = V3.Profitsharing.ReturnOrders.ResponseResult

    /// 失败的原因
    public typealias FailReason = V3.Profitsharing.ReturnOrders.FailReason
  }

  /// 失败的原因
  public struct FailReason: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 接收方账户异常 · `ACCOUNT_ABNORMAL`
    public static var accountAbnormal: Self { Self(rawValue: "ACCOUNT_ABNORMAL") }

    /// 余额不足 · `BALANCE_NOT_ENOUGH`
    public static var balanceNotEnough: Self { Self(rawValue: "BALANCE_NOT_ENOUGH") }

    /// 超时关闭 · `TIME_OUT_CLOSED`
    public static var timeOutClosed: Self { Self(rawValue: "TIME_OUT_CLOSED") }

    /// 出资方账户异常 · `PAYER_ACCOUNT_ABNORMAL`
    public static var payerAccountAbnormal: Self { Self(rawValue: "PAYER_ACCOUNT_ABNORMAL") }

    /// 请求不合要求 · `INVALID_REQUEST`
    public static var invalidRequest: Self { Self(rawValue: "INVALID_REQUEST") }
  }

  /// 回退的结果
  public struct ResponseResult: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 处理中 · `PROCESSING`
    public static var processing: Self { Self(rawValue: "PROCESSING") }

    /// 成功 · `SUCCESS`
    public static var success: Self { Self(rawValue: "SUCCESS") }

    /// 失败 · `FAILED`
    public static var failed: Self { Self(rawValue: "FAILED") }
  }
}
