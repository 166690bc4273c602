// Written by wechatpay-gen: change the description, not this file.
// /v3/brand/applyments/**

@_spi(Generated) public import WeChatPay

extension V3.Brand.Applyments {
  /// 申请单的状态
  public struct ApplymentState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未知 · `APPLYMENT_STATE_UNKNOWN`
    public static var applymentStateUnknown: Self { Self(rawValue: "APPLYMENT_STATE_UNKNOWN") }

    /// 未提交 · `APPLYMENT_STATE_UNSUBMITTED`
    public static var applymentStateUnsubmitted: Self { Self(rawValue: "APPLYMENT_STATE_UNSUBMITTED") }

    /// 待验证 · `APPLYMENT_STATE_WAITING_VALIDATE`
    public static var applymentStateWaitingValidate: Self { Self(rawValue: "APPLYMENT_STATE_WAITING_VALIDATE") }

    /// 待审核 · `APPLYMENT_STATE_WAITING_AUDIT`
    public static var applymentStateWaitingAudit: Self { Self(rawValue: "APPLYMENT_STATE_WAITING_AUDIT") }

    /// 待授权 · `APPLYMENT_STATE_WAITING_AUTH`
    public static var applymentStateWaitingAuth: Self { Self(rawValue: "APPLYMENT_STATE_WAITING_AUTH") }

    /// 开户中 · `APPLYMENT_STATE_OPEN_ACCOUNT`
    public static var applymentStateOpenAccount: Self { Self(rawValue: "APPLYMENT_STATE_OPEN_ACCOUNT") }

    /// 已完成 · `APPLYMENT_STATE_FINISH`
    public static var applymentStateFinish: Self { Self(rawValue: "APPLYMENT_STATE_FINISH") }

    /// 审核驳回 · `APPLYMENT_STATE_AUDIT_REJECTED`
    public static var applymentStateAuditRejected: Self { Self(rawValue: "APPLYMENT_STATE_AUDIT_REJECTED") }

    /// 已撤销 · `APPLYMENT_STATE_CANCELED`
    public static var applymentStateCanceled: Self { Self(rawValue: "APPLYMENT_STATE_CANCELED") }
  }

  /// `get` 返回的内容
  public struct SharedGetResponse: APIObject {
    /// 微信支付侧的申请单号 · `applyment_id`
    public var applymentID: String? { fields[text: 0] }
    /// 商户自定的申请编号 · `business_code`
    public var businessCode: String? { fields[text: 1] }
    /// 申请单的状态 · `applyment_state`
    public var applymentState: ApplymentState? { fields[enumeration: 2] }
    /// 对申请状态的说明 · `applyment_state_desc`
    public var applymentStateDesc: String? { fields[text: 3] }
    /// 确认授权的二维码链接 · `authorization_confirmation_qr_code`
    public var authorizationConfirmationQrCode: String? { fields[text: 4] }
    /// 驳回的理由 · `reject_reason`
    public var rejectReason: String? { fields[text: 5] }
    /// 品牌的编号 · `brand_id`
    public var brandID: String? { fields[text: 6] }

    public init(
      applymentID: String? = nil, businessCode: String? = nil, applymentState: ApplymentState? = nil,
      applymentStateDesc: String? = nil, authorizationConfirmationQrCode: String? = nil, rejectReason: String? = nil,
      brandID: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, applymentID, businessCode, applymentState, applymentStateDesc, authorizationConfirmationQrCode,
        rejectReason, brandID
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "applyment_id": String?.self, "business_code": String?.self, "applyment_state": ApplymentState?.self,
        "applyment_state_desc": String?.self, "authorization_confirmation_qr_code": String?.self,
        "reject_reason": String?.self, "brand_id": String?.self,
      ]
    }

    /// 申请单的状态
    public typealias ApplymentState = V3.Brand.Applyments.ApplymentState
  }
}
