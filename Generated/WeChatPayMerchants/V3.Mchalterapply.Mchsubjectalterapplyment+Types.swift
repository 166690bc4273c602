// Written by wechatpay-gen: change the description, not this file.
// /v3/mchalterapply/mchsubjectalterapplyment/**

@_spi(Generated) public import WeChatPay

extension V3.Mchalterapply.Mchsubjectalterapplyment {
  /// 审核驳回的详情
  public typealias AuditRejectDetail = V3.Mchalterapply.AuditRejectDetail

  /// 申请单的状态
  public struct ResponseState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 审核中 · `APPLYMENT_STATE_AUDITING`
    public static var applymentStateAuditing: Self { Self(rawValue: "APPLYMENT_STATE_AUDITING") }

    /// 已驳回 · `APPLYMENT_STATE_REJECTED`
    public static var applymentStateRejected: Self { Self(rawValue: "APPLYMENT_STATE_REJECTED") }

    /// 修改中 · `APPLYMENT_STATE_MODIFING`
    public static var applymentStateModifing: Self { Self(rawValue: "APPLYMENT_STATE_MODIFING") }

    /// 已完成 · `APPLYMENT_STATE_FINISHED`
    public static var applymentStateFinished: Self { Self(rawValue: "APPLYMENT_STATE_FINISHED") }

    /// 已撤销 · `APPLYMENT_STATE_CANCELED`
    public static var applymentStateCanceled: Self { Self(rawValue: "APPLYMENT_STATE_CANCELED") }

    /// 编辑中 · `APPLYMENT_STATE_EDITTING`
    public static var applymentStateEditting: Self { Self(rawValue: "APPLYMENT_STATE_EDITTING") }
  }

  /// `get` 返回的内容
  public struct SharedGetResponse: APIObject {
    /// 商户号 · `merchant_code`
    public var merchantCode: String? { fields[text: 0] }
    /// 申请单号 · `apply_id`
    public var applyID: String? { fields[text: 1] }
    /// 商户自定的申请单号 · `out_request_no`
    public var outRequestNo: String? { fields[text: 2] }
    /// 申请单的状态
    public var state: ResponseState? { fields[enumeration: 3] }
    /// 整体驳回的原因 · `audit_reject_reason`
    public var auditRejectReason: String? { fields[text: 4] }
    /// 审核驳回的详情 · `audit_reject_detail`
    public var auditRejectDetail: [AuditRejectDetail]? { fields[list: 5] }

    public init(
      merchantCode: String? = nil, applyID: String? = nil, outRequestNo: String? = nil, state: ResponseState? = nil,
      auditRejectReason: String? = nil, auditRejectDetail: [AuditRejectDetail]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, merchantCode, applyID, outRequestNo, state, auditRejectReason, auditRejectDetail
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "merchant_code": String?.self, "apply_id": String?.self, "out_request_no": String?.self,
        "state": ResponseState?.self, "audit_reject_reason": String?.self,
        "audit_reject_detail": [AuditRejectDetail]?.self,
      ]
    }

    /// 申请单的状态
    public typealias ResponseState = V3.Mchalterapply.Mchsubjectalterapplyment.ResponseState

    /// 审核驳回的详情
    public typealias AuditRejectDetail = V3.Mchalterapply.AuditRejectDetail
  }
}
