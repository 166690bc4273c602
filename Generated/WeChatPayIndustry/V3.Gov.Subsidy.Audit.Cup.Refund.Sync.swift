// Written by wechatpay-gen: change the description, not this file.
// POST /v3/gov/subsidy/audit/cup/refund/sync

@_spi(Generated) public import WeChatPay

extension V3.Gov.Subsidy.Audit.Cup.Refund.Sync {
  /// 国补审核：同步其他渠道的退款
  ///
  /// 告知不经银联支付的交易的退款。
  ///
  /// `POST /v3/gov/subsidy/audit/cup/refund/sync` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989535)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/gov/subsidy/audit/cup/refund/sync"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 分公司的机构代码 · `org_no`
    public var orgNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商户自定的订单号 · `mchnt_order_id`
    public var mchntOrderID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 上传的时间 · `upload_time`
    public var uploadTime: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 退货的金额 · `refund_at`
    public var refundAt: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 退货的日期 · `refund_dt`
    public var refundDt: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }

    public init(orgNo: String, mchntOrderID: String, uploadTime: String, refundAt: String, refundDt: String) {
      fields = ObjectFields(of: Self.self, orgNo, mchntOrderID, uploadTime, refundAt, refundDt)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "org_no": String.self, "mchnt_order_id": String.self, "upload_time": String.self, "refund_at": String.self,
        "refund_dt": String.self,
      ]
    }
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Gov.Subsidy.Audit.Cup.SharedPostResponse
}
