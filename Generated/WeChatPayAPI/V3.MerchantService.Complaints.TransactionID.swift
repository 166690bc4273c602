// Written by wechatpay-gen: change the description, not this file.
// GET /v3/merchant-service/complaints/{transaction_id}

@_spi(Generated) public import WeChatPay

extension V3.MerchantService.Complaints.TransactionID {
  /// 查询投诉详情（旧版）
  ///
  /// 按微信支付订单号取得一件投诉的详情。
  ///
  /// - Note: 已停用 改用 `GET /v3/merchant-service/complaints-v2/{complaint_id}`。
  ///
  /// `GET /v3/merchant-service/complaints/{transaction_id}` · [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml)
  @available(*, deprecated, message: "改用 GET /v3/merchant-service/complaints-v2/{complaint_id}。")
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/merchant-service/complaints/{transaction_id}"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 0] }
    /// 投诉的时间 · `complaint_time`
    public var complaintTime: String? { fields[text: 1] }
    /// 投诉的金额，单位为分
    public var amount: Int? { fields[integer: 2] }
    /// 投诉人的电话，加密传输 · `payer_phone`
    public var payerPhone: String? { fields[text: 3] }
    /// 投诉人的描述 · `complaint_detail`
    public var complaintDetail: String? { fields[text: 4] }
    /// 投诉单的状态 · `complaint_state`
    public var complaintState: String? { fields[text: 5] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 6] }
    /// 冻结结束的时间 · `frozen_end_time`
    public var frozenEndTime: String? { fields[text: 7] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 8] }
    /// 投诉单处理到哪一步 · `complaint_handle_state`
    public var complaintHandleState: String? { fields[text: 9] }

    public init(
      outTradeNo: String? = nil, complaintTime: String? = nil, amount: Int? = nil, payerPhone: String? = nil,
      complaintDetail: String? = nil, complaintState: String? = nil, transactionID: String? = nil,
      frozenEndTime: String? = nil, subMchid: String? = nil, complaintHandleState: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outTradeNo, complaintTime, amount, payerPhone, complaintDetail, complaintState, transactionID,
        frozenEndTime, subMchid, complaintHandleState
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_trade_no": String?.self, "complaint_time": String?.self, "amount": Int?.self,
        "payer_phone": Sensitive<String>?.self, "complaint_detail": String?.self, "complaint_state": String?.self,
        "transaction_id": String?.self, "frozen_end_time": String?.self, "sub_mchid": String?.self,
        "complaint_handle_state": String?.self,
      ]
    }
  }
}
