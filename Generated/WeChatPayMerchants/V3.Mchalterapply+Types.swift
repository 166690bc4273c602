// Written by wechatpay-gen: change the description, not this file.
// /v3/mchalterapply/**

@_spi(Generated) public import WeChatPay

extension V3.Mchalterapply {
  /// 审核驳回的详情
  public struct AuditRejectDetail: APIObject {
    /// 参数的名称 · `param_name`
    public var paramName: String? { fields[text: 0] }
    /// 该处驳回的原因 · `reject_reason`
    public var rejectReason: String? { fields[text: 1] }

    public init(paramName: String? = nil, rejectReason: String? = nil) {
      fields = ObjectFields(of: Self.self, paramName, rejectReason)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["param_name": String?.self, "reject_reason": String?.self]
    }
  }

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
  }

  /// `post` 返回的内容
  public struct SharedPostResponse: APIObject {
    /// 申请单号 · `apply_id`
    public var applyID: String? { fields[text: 0] }

    public init(applyID: String? = nil) {
      fields = ObjectFields(of: Self.self, applyID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["apply_id": String?.self]
    }
  }
}
