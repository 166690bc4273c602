// Written by wechatpay-gen: change the description, not this file.
// POST /v3/ecommerce/subsidies/create

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.Subsidies.Create {
  /// 补差：请求
  ///
  /// 订单结算之后、分账之前，由平台补上差额。
  ///
  /// `POST /v3/ecommerce/subsidies/create` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012477631)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/ecommerce/subsidies/create"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 微信支付订单号 · `transaction_id`, 例如 `4208450740201411110007820472`
    public var transactionID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 补差的金额，单位为分 · 例如 `10`
    public var amount: Int {
      get { fields[requiredInteger: 2] }
      set { fields[requiredInteger: 2] = newValue }
    }
    /// 补差的说明 · 例如 `测试备注`
    public var description: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 微信支付的退款单号 · `refund_id`, 例如 `3008450740201411110007820472`
    public var refundID: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 商户自定的补差单号 · `out_subsidy_no`, 例如 `P20150806125347`
    public var outSubsidyNo: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }

    public init(
      subMchid: String, transactionID: String, amount: Int, description: String, refundID: String? = nil,
      outSubsidyNo: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, subMchid, transactionID, amount, description, refundID, outSubsidyNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String.self, "transaction_id": String.self, "amount": Int.self, "description": String.self,
        "refund_id": String?.self, "out_subsidy_no": String?.self,
      ]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 1] }
    /// 微信侧的补差单号 · `subsidy_id`
    public var subsidyID: String? { fields[text: 2] }
    /// 补差的说明
    public var description: String? { fields[text: 3] }
    /// 补差的金额，单位为分
    public var amount: Int? { fields[integer: 4] }
    /// 补差的结果
    public var result: ResponseResult? { fields[enumeration: 5] }
    /// 补差完成的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 6] }
    /// 商户自定的补差单号 · `out_subsidy_no`
    public var outSubsidyNo: String? { fields[text: 7] }

    public init(
      subMchid: String? = nil, transactionID: String? = nil, subsidyID: String? = nil, description: String? = nil,
      amount: Int? = nil, result: ResponseResult? = nil, successTime: Timestamp? = nil, outSubsidyNo: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, transactionID, subsidyID, description, amount, result, successTime, outSubsidyNo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "transaction_id": String?.self, "subsidy_id": String?.self,
        "description": String?.self, "amount": Int?.self, "result": ResponseResult?.self,
        "success_time": Timestamp?.self, "out_subsidy_no": String?.self,
      ]
    }

    /// 补差的结果
    public struct ResponseResult: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 成功 · `SUCCESS`
      public static var success: Self { Self(rawValue: "SUCCESS") }

      /// 失败 · `FAIL`
      public static var fail: Self { Self(rawValue: "FAIL") }

      /// 已全额退回 · `REFUND`
      public static var refund: Self { Self(rawValue: "REFUND") }
    }
  }
}
