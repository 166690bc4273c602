// Written by wechatpay-gen: change the description, not this file.
// GET POST /v3/ecommerce/refunds/{refund_id}/return-advance

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.Refunds.RefundID.ReturnAdvance {
  /// 二级商户退款：查询垫付回补
  ///
  /// 了解垫付的退款是否已收回。
  ///
  /// `GET /v3/ecommerce/refunds/{refund_id}/return-advance` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476916)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/ecommerce/refunds/{refund_id}/return-advance"), query: query)
  }

  /// 二级商户退款：回补垫付
  ///
  /// 把平台垫付的退款从二级商户收回。
  ///
  /// `POST /v3/ecommerce/refunds/{refund_id}/return-advance` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476927)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/ecommerce/refunds/{refund_id}/return-advance"), body: body)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Ecommerce.SharedGetRequest

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 微信支付的退款单号 · `refund_id`
    public var refundID: String? { fields[text: 0] }
    /// 微信侧的回补单号 · `advance_return_id`
    public var advanceReturnID: String? { fields[text: 1] }
    /// 退回的金额，单位为分 · `return_amount`
    public var returnAmount: Int? { fields[integer: 2] }
    /// 出款方的商户号 · `payer_mchid`
    public var payerMchid: String? { fields[text: 3] }
    /// 出款方的账户 · `payer_account`
    public var payerAccount: String? { fields[text: 4] }
    /// 收款方的商户号 · `payee_mchid`
    public var payeeMchid: String? { fields[text: 5] }
    /// 收款方的账户 · `payee_account`
    public var payeeAccount: String? { fields[text: 6] }
    /// 回补的结果
    public var result: String? { fields[text: 7] }
    /// 回补完成的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 8] }

    public init(
      refundID: String? = nil, advanceReturnID: String? = nil, returnAmount: Int? = nil, payerMchid: String? = nil,
      payerAccount: String? = nil, payeeMchid: String? = nil, payeeAccount: String? = nil, result: String? = nil,
      successTime: Timestamp? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, refundID, advanceReturnID, returnAmount, payerMchid, payerAccount, payeeMchid, payeeAccount,
        result, successTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "refund_id": String?.self, "advance_return_id": String?.self, "return_amount": Int?.self,
        "payer_mchid": String?.self, "payer_account": String?.self, "payee_mchid": String?.self,
        "payee_account": String?.self, "result": String?.self, "success_time": Timestamp?.self,
      ]
    }
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Ecommerce.SharedPostRequest

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 微信支付的退款单号 · `refund_id`
    public var refundID: String? { fields[text: 0] }
    /// 微信侧的回补单号 · `advance_return_id`
    public var advanceReturnID: String? { fields[text: 1] }
    /// 退回的金额，单位为分 · `return_amount`
    public var returnAmount: Int? { fields[integer: 2] }
    /// 出款方的商户号 · `payer_mchid`
    public var payerMchid: String? { fields[text: 3] }
    /// 出款方的账户 · `payer_account`
    public var payerAccount: String? { fields[text: 4] }
    /// 收款方的商户号 · `payee_mchid`
    public var payeeMchid: String? { fields[text: 5] }
    /// 收款方的账户 · `payee_account`
    public var payeeAccount: String? { fields[text: 6] }
    /// 回补的结果
    public var result: String? { fields[text: 7] }
    /// 回补完成的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 8] }

    public init(
      refundID: String? = nil, advanceReturnID: String? = nil, returnAmount: Int? = nil, payerMchid: String? = nil,
      payerAccount: String? = nil, payeeMchid: String? = nil, payeeAccount: String? = nil, result: String? = nil,
      successTime: Timestamp? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, refundID, advanceReturnID, returnAmount, payerMchid, payerAccount, payeeMchid, payeeAccount,
        result, successTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "refund_id": String?.self, "advance_return_id": String?.self, "return_amount": Int?.self,
        "payer_mchid": String?.self, "payer_account": String?.self, "payee_mchid": String?.self,
        "payee_account": String?.self, "result": String?.self, "success_time": Timestamp?.self,
      ]
    }
  }
}
