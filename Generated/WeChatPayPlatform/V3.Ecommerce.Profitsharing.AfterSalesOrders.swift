// Written by wechatpay-gen: change the description, not this file.
// GET POST /v3/ecommerce/profitsharing/after-sales-orders

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.Profitsharing.AfterSalesOrders {
  /// 二级商户分账：查询售后分账
  ///
  /// 了解售后服务分账的结果。
  ///
  /// `GET /v3/ecommerce/profitsharing/after-sales-orders` · [官方文档](https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/ecommerce/profitsharing/after-sales-orders"), query: query)
  }

  /// 二级商户分账：请求售后分账
  ///
  /// 为售后服务分出一笔钱。
  ///
  /// `POST /v3/ecommerce/profitsharing/after-sales-orders` · [官方文档](https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/ecommerce/profitsharing/after-sales-orders"), body: body)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 微信侧的分账单号 · `transaction_id`
    public var transactionID: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }

    public init(subMchid: String, transactionID: String? = nil) {
      fields = ObjectFields(of: Self.self, subMchid, transactionID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String.self, "transaction_id": String?.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 微信侧的分账单号 · `transaction_id`
    public var transactionID: String? { fields[text: 1] }
    /// 分账的金额，单位为分
    public var amount: Int? { fields[integer: 2] }
    /// 分账的结果
    public var result: ResponseResult? { fields[enumeration: 3] }
    /// 失败的原因 · `fail_reason`
    public var failReason: FailReason? { fields[enumeration: 4] }
    /// 完成的时间 · `finish_time`
    public var finishTime: Timestamp? { fields[time: 5] }

    public init(
      subMchid: String? = nil, transactionID: String? = nil, amount: Int? = nil, result: ResponseResult? = nil,
      failReason: FailReason? = nil, finishTime: Timestamp? = nil
    ) {
      fields = ObjectFields(of: Self.self, subMchid, transactionID, amount, result, failReason, finishTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "transaction_id": String?.self, "amount": Int?.self, "result": ResponseResult?.self,
        "fail_reason": FailReason?.self, "finish_time": Timestamp?.self,
      ]
    }

    /// 分账的结果
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

    /// 失败的原因
    public struct FailReason: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 接收方账户异常 · `ACCOUNT_ABNORMAL`
      public static var accountAbnormal: Self { Self(rawValue: "ACCOUNT_ABNORMAL") }

      /// 分账关系已解除 · `NO_RELATION`
      public static var noRelation: Self { Self(rawValue: "NO_RELATION") }

      /// 接收方风险过高 · `RECEIVER_HIGH_RISK`
      public static var receiverHighRisk: Self { Self(rawValue: "RECEIVER_HIGH_RISK") }
    }
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 微信支付订单号 · `transaction_id`, 例如 `3008450740201411110007820472`
    public var transactionID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 回退的金额，单位为分 · 例如 `10`
    public var amount: Int {
      get { fields[requiredInteger: 2] }
      set { fields[requiredInteger: 2] = newValue }
    }
    /// 类型，枚举值之一
    public var type: RequestType {
      get { fields[requiredEnumeration: 3] }
      set { fields[requiredEnumeration: 3] = newValue }
    }
    /// 场景
    public var scene: RequestScene {
      get { fields[requiredEnumeration: 4] }
      set { fields[requiredEnumeration: 4] = newValue }
    }
    /// 微信支付的退款单号 · `refund_id`
    public var refundID: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }

    public init(
      subMchid: String, transactionID: String, amount: Int, type: RequestType, scene: RequestScene, refundID: String
    ) {
      fields = ObjectFields(of: Self.self, subMchid, transactionID, amount, type, scene, refundID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String.self, "transaction_id": String.self, "amount": Int.self, "type": RequestType.self,
        "scene": RequestScene.self, "refund_id": String.self,
      ]
    }

    /// 类型，枚举值之一
    public struct RequestType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 服务费收入 · `SERVICE_FEE_INCOME`
      public static var serviceFeeIncome: Self { Self(rawValue: "SERVICE_FEE_INCOME") }
    }

    /// 场景
    public struct RequestScene: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 退票 · `REFUND_TICKET`
      public static var refundTicket: Self { Self(rawValue: "REFUND_TICKET") }

      /// 改签 · `CHANGE_TICKET`
      public static var changeTicket: Self { Self(rawValue: "CHANGE_TICKET") }

      /// 退货 · `RETURN_GOODS`
      public static var returnGoods: Self { Self(rawValue: "RETURN_GOODS") }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 1] }
    /// 分账的金额，单位为分
    public var amount: Int? { fields[integer: 2] }

    public init(subMchid: String? = nil, transactionID: String? = nil, amount: Int? = nil) {
      fields = ObjectFields(of: Self.self, subMchid, transactionID, amount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String?.self, "transaction_id": String?.self, "amount": Int?.self]
    }
  }
}
