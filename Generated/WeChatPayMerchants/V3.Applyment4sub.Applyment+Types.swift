// Written by wechatpay-gen: change the description, not this file.
// /v3/applyment4sub/applyment/**

@_spi(Generated) public import WeChatPay

extension V3.Applyment4sub.Applyment {
  /// 申请单的状态
  public struct ApplymentState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 待审核 · `APPLYMENT_STATE_WAITTING_FOR_AUDIT`
    public static var applymentStateWaittingForAudit: Self { Self(rawValue: "APPLYMENT_STATE_WAITTING_FOR_AUDIT") }

    /// 待确认联系人 · `APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT`
    public static var applymentStateWaittingForConfirmContact: Self {
      Self(rawValue: "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT")
    }

    /// 待法人确认 · `APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON`
    public static var applymentStateWaittingForConfirmLegalperson: Self {
      Self(rawValue: "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON")
    }

    /// 已通过 · `APPLYMENT_STATE_PASSED`
    public static var applymentStatePassed: Self { Self(rawValue: "APPLYMENT_STATE_PASSED") }

    /// 已冻结 · `APPLYMENT_STATE_FREEZED`
    public static var applymentStateFreezed: Self { Self(rawValue: "APPLYMENT_STATE_FREEZED") }

    /// 编辑中 · `APPLYMENT_STATE_EDITTING`
    public static var applymentStateEditting: Self { Self(rawValue: "APPLYMENT_STATE_EDITTING") }

    /// 审核中 · `APPLYMENT_STATE_AUDITING`
    public static var applymentStateAuditing: Self { Self(rawValue: "APPLYMENT_STATE_AUDITING") }

    /// 已驳回 · `APPLYMENT_STATE_REJECTED`
    public static var applymentStateRejected: Self { Self(rawValue: "APPLYMENT_STATE_REJECTED") }

    /// 待验证账户 · `APPLYMENT_STATE_TO_BE_CONFIRMED`
    public static var applymentStateToBeConfirmed: Self { Self(rawValue: "APPLYMENT_STATE_TO_BE_CONFIRMED") }

    /// 待签约 · `APPLYMENT_STATE_TO_BE_SIGNED`
    public static var applymentStateToBeSigned: Self { Self(rawValue: "APPLYMENT_STATE_TO_BE_SIGNED") }

    /// 开通权限中 · `APPLYMENT_STATE_SIGNING`
    public static var applymentStateSigning: Self { Self(rawValue: "APPLYMENT_STATE_SIGNING") }

    /// 已完成 · `APPLYMENT_STATE_FINISHED`
    public static var applymentStateFinished: Self { Self(rawValue: "APPLYMENT_STATE_FINISHED") }

    /// 已撤销 · `APPLYMENT_STATE_CANCELED`
    public static var applymentStateCanceled: Self { Self(rawValue: "APPLYMENT_STATE_CANCELED") }
  }

  /// 各处驳回的详情
  public struct AuditDetail: APIObject {
    /// 哪个字段被驳回
    public var field: String? { fields[text: 0] }
    /// 字段的名称 · `field_name`
    public var fieldName: String? { fields[text: 1] }
    /// 该处驳回的原因 · `reject_reason`
    public var rejectReason: String? { fields[text: 2] }

    public init(field: String? = nil, fieldName: String? = nil, rejectReason: String? = nil) {
      fields = ObjectFields(of: Self.self, field, fieldName, rejectReason)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["field": String?.self, "field_name": String?.self, "reject_reason": String?.self]
    }
  }

  /// `get` 返回的内容
  public struct SharedGetResponse: APIObject {
    /// 商户自定的申请编号 · `business_code`
    public var businessCode: String? { fields[text: 0] }
    /// 微信支付侧的申请单号 · `applyment_id`
    public var applymentID: Int? { fields[integer: 1] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 2] }
    /// 签约的链接 · `sign_url`
    public var signURL: String? { fields[text: 3] }
    /// 申请单的状态 · `applyment_state`
    public var applymentState: ApplymentState? { fields[enumeration: 4] }
    /// 对申请状态的说明 · `applyment_state_msg`
    public var applymentStateMsg: String? { fields[text: 5] }
    /// 各处驳回的详情 · `audit_detail`
    public var auditDetail: [AuditDetail]? { fields[list: 6] }

    public init(
      businessCode: String? = nil, applymentID: Int? = nil, subMchid: String? = nil, signURL: String? = nil,
      applymentState: ApplymentState? = nil, applymentStateMsg: String? = nil, auditDetail: [AuditDetail]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, businessCode, applymentID, subMchid, signURL, applymentState, applymentStateMsg, auditDetail
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "business_code": String?.self, "applyment_id": Int?.self, "sub_mchid": String?.self, "sign_url": String?.self,
        "applyment_state": ApplymentState?.self, "applyment_state_msg": String?.self,
        "audit_detail": [AuditDetail]?.self,
      ]
    }

    /// 申请单的状态
    public typealias ApplymentState = V3.Applyment4sub.Applyment.ApplymentState

    /// 各处驳回的详情
    public typealias AuditDetail = V3.Applyment4sub.Applyment.AuditDetail
  }
}
