// Written by wechatpay-gen: change the description, not this file.
// GET /v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}

@_spi(Generated) public import WeChatPay

extension V3.Mchalterapply.Merchantnamealterapplyment.Merchant.SubMchid.OutRequestNo.OutRequestNo {
  /// 变更商户简称：按业务单号查询
  ///
  /// 用服务商自己的单号了解申请状态。
  ///
  /// `GET /v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016166085)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    // swift-format-ignore
    try await call.send(
      Endpoint(.get, "/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}")
    )
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 申请单号 · `apply_id`
    public var applyID: String? { fields[text: 0] }
    /// 商户自定的申请单号 · `out_request_no`
    public var outRequestNo: String? { fields[text: 1] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 2] }
    /// 申请单的状态
    public var state: ResponseState? { fields[enumeration: 3] }
    /// 整体驳回的原因 · `audit_reject_reason`
    public var auditRejectReason: String? { fields[text: 4] }

    public init(
      applyID: String? = nil, outRequestNo: String? = nil, subMchid: String? = nil, state: ResponseState? = nil,
      auditRejectReason: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, applyID, outRequestNo, subMchid, state, auditRejectReason)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "apply_id": String?.self, "out_request_no": String?.self, "sub_mchid": String?.self,
        "state": ResponseState?.self, "audit_reject_reason": String?.self,
      ]
    }

    /// 申请单的状态
    public typealias ResponseState = V3.Mchalterapply.ResponseState
  }
}
