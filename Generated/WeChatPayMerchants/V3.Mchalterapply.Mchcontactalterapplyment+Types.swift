// Written by wechatpay-gen: change the description, not this file.
// /v3/mchalterapply/mchcontactalterapplyment/**

@_spi(Generated) public import WeChatPay

extension V3.Mchalterapply.Mchcontactalterapplyment {
  /// 审核驳回的详情
  public typealias AuditRejectDetail = V3.Mchalterapply.AuditRejectDetail

  /// 申请单的状态
  public typealias ResponseState = V3.Mchalterapply.ResponseState

  /// `get` 返回的内容
  public struct SharedGetResponse: APIObject {
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
    /// 审核驳回的详情 · `audit_reject_detail`
    public var auditRejectDetail: [AuditRejectDetail]? { fields[list: 5] }

    public init(
      applyID: String? = nil, outRequestNo: String? = nil, merchantCode: String? = nil, state: ResponseState? = nil,
      auditRejectReason: String? = nil, auditRejectDetail: [AuditRejectDetail]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, applyID, outRequestNo, merchantCode, state, auditRejectReason, auditRejectDetail
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "apply_id": String?.self, "out_request_no": String?.self, "merchant_code": String?.self,
        "state": ResponseState?.self, "audit_reject_reason": String?.self,
        "audit_reject_detail": [AuditRejectDetail]?.self,
      ]
    }

    /// 申请单的状态
    public typealias ResponseState = V3.Mchalterapply.ResponseState

    /// 审核驳回的详情
    public typealias AuditRejectDetail = V3.Mchalterapply.AuditRejectDetail
  }
}
