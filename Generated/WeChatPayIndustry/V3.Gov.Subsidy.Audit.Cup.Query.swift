// Written by wechatpay-gen: change the description, not this file.
// POST /v3/gov/subsidy/audit/cup/query

@_spi(Generated) public import WeChatPay

extension V3.Gov.Subsidy.Audit.Cup.Query {
  /// 国补审核：查询结果
  ///
  /// 了解一笔数据的审核结果。
  ///
  /// `POST /v3/gov/subsidy/audit/cup/query` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989535)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/gov/subsidy/audit/cup/query"), body: body)
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Gov.Subsidy.Audit.Cup.SharedPostRequest

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 处理的结果码
    public var code: String? { fields[text: 0] }
    /// 对结果的说明
    public var msg: String? { fields[text: 1] }
    /// 细分的结果码 · `sub_code`
    public var subCode: String? { fields[text: 2] }
    /// 对细分结果的说明 · `sub_msg`
    public var subMsg: String? { fields[text: 3] }
    /// 商户自定的订单号 · `mchnt_order_id`
    public var mchntOrderID: String? { fields[text: 4] }
    /// 核验的结果 · `verify_status`
    public var verifyStatus: String? { fields[text: 5] }
    /// 对核验结果的说明 · `verify_status_desc`
    public var verifyStatusDesc: String? { fields[text: 6] }
    /// 审核的状态 · `audit_status`
    public var auditStatus: String? { fields[text: 7] }
    /// 对审核结果的说明 · `audit_status_desc`
    public var auditStatusDesc: String? { fields[text: 8] }
    /// 订单的状态 · `trade_status`
    public var tradeStatus: String? { fields[text: 9] }
    /// 退货的金额 · `refund_at`
    public var refundAt: String? { fields[text: 10] }
    /// 退货的日期 · `refund_dt`
    public var refundDt: String? { fields[text: 11] }
    /// 分公司的机构代码 · `org_no`
    public var orgNo: String? { fields[text: 12] }

    public init(
      code: String? = nil, msg: String? = nil, subCode: String? = nil, subMsg: String? = nil,
      mchntOrderID: String? = nil, verifyStatus: String? = nil, verifyStatusDesc: String? = nil,
      auditStatus: String? = nil, auditStatusDesc: String? = nil, tradeStatus: String? = nil, refundAt: String? = nil,
      refundDt: String? = nil, orgNo: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, code, msg, subCode, subMsg, mchntOrderID, verifyStatus, verifyStatusDesc, auditStatus,
        auditStatusDesc, tradeStatus, refundAt, refundDt, orgNo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "code": String?.self, "msg": String?.self, "sub_code": String?.self, "sub_msg": String?.self,
        "mchnt_order_id": String?.self, "verify_status": String?.self, "verify_status_desc": String?.self,
        "audit_status": String?.self, "audit_status_desc": String?.self, "trade_status": String?.self,
        "refund_at": String?.self, "refund_dt": String?.self, "org_no": String?.self,
      ]
    }
  }
}
