// Written by wechatpay-gen: change the description, not this file.
// GET /v3/mchalterapply/merchantnamealterapplyment/{apply_id}

@_spi(Generated) public import WeChatPay

extension V3.Mchalterapply.Merchantnamealterapplyment.ApplyID {
  /// 变更商户简称：按申请单号查询
  ///
  /// 用微信支付的申请单号了解申请状态。
  ///
  /// `GET /v3/mchalterapply/merchantnamealterapplyment/{apply_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016166074)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/mchalterapply/merchantnamealterapplyment/{apply_id}"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 申请单号 · `apply_id`
    public var applyID: String? { fields[text: 0] }
    /// 商户自定的申请单号 · `out_request_no`
    public var outRequestNo: String? { fields[text: 1] }
    /// 商户号 · `merchant_code`
    public var merchantCode: String? { fields[text: 2] }
    /// 申请单的状态
    public var state: ResponseState? { fields[enumeration: 3] }
    /// 整体驳回的原因 · `audit_reject_reason`
    public var auditRejectReason: String? { fields[text: 4] }

    public init(
      applyID: String? = nil, outRequestNo: String? = nil, merchantCode: String? = nil, state: ResponseState? = nil,
      auditRejectReason: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, applyID, outRequestNo, merchantCode, state, auditRejectReason)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "apply_id": String?.self, "out_request_no": String?.self, "merchant_code": String?.self,
        "state": ResponseState?.self, "audit_reject_reason": String?.self,
      ]
    }

    /// 申请单的状态
    public typealias ResponseState = V3.Mchalterapply.ResponseState
  }
}
