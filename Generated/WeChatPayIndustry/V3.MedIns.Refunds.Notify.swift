// Written by wechatpay-gen: change the description, not this file.
// POST /v3/med-ins/refunds/notify

@_spi(Generated) public import WeChatPay

extension V3.MedIns.Refunds.Notify {
  /// 医保支付：告知退款
  ///
  /// 把医保部分的退款告诉微信支付。
  ///
  /// `POST /v3/med-ins/refunds/notify` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016781561) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012166534)
  @discardableResult
  public func post(_ body: PostRequest, query: PostQuery) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/med-ins/refunds/notify"), body: body, query: query)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 医保退款的总额，单位为分 · `med_refund_total_fee`, 例如 `45000`
    public var medRefundTotalFee: Int {
      get { fields[requiredInteger: 1] }
      set { fields[requiredInteger: 1] = newValue }
    }
    /// 退款完成的时间 · `refund_time`, 例如 `2018-06-08T10:34:56+08:00`
    public var refundTime: Timestamp {
      get { fields[requiredTime: 2] }
      set { fields[requiredTime: 2] = newValue }
    }
    /// 商户自定的退款单号 · `out_refund_no`, 例如 `R202204022005169952975171534816`
    public var outRefundNo: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 医保统筹退回的金额，单位为分 · `med_refund_gov_fee`
    public var medRefundGovFee: Int? {
      get { fields[integer: 4] }
      set { fields[integer: 4] = newValue }
    }
    /// 医保个人账户退回的金额，单位为分 · `med_refund_self_fee`
    public var medRefundSelfFee: Int? {
      get { fields[integer: 5] }
      set { fields[integer: 5] = newValue }
    }
    /// 医保其他款项退回的金额，单位为分 · `med_refund_other_fee`
    public var medRefundOtherFee: Int? {
      get { fields[integer: 6] }
      set { fields[integer: 6] = newValue }
    }

    public init(
      subMchid: String, medRefundTotalFee: Int, refundTime: Timestamp, outRefundNo: String, medRefundGovFee: Int? = nil,
      medRefundSelfFee: Int? = nil, medRefundOtherFee: Int? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, medRefundTotalFee, refundTime, outRefundNo, medRefundGovFee, medRefundSelfFee,
        medRefundOtherFee
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String.self, "med_refund_total_fee": Int.self, "refund_time": Timestamp.self,
        "out_refund_no": String.self, "med_refund_gov_fee": Int?.self, "med_refund_self_fee": Int?.self,
        "med_refund_other_fee": Int?.self,
      ]
    }
  }

  /// `post` 的查询参数
  public struct PostQuery: APIObject {
    /// 医保自费混合订单的单号 · `mix_trade_no`
    public var mixTradeNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(mixTradeNo: String) {
      fields = ObjectFields(of: Self.self, mixTradeNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["mix_trade_no": String.self]
    }
  }
}
