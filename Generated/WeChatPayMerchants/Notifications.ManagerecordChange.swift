// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 商户管理记录变化通知
  ///
  /// 子商户有了新的管理记录，或记录的状态有变。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014940982)
  public struct ManagerecordChange: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("MANAGERECORD.CHANGE", originalType: "manage_record")
      ]
    }

    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 管理记录的编号 · `manage_record_id`
    public var manageRecordID: String? { fields[text: 1] }
    /// 管理记录的状态 · `manage_record_state`
    public var manageRecordState: ManageRecordState? { fields[enumeration: 2] }

    public init(subMchid: String? = nil, manageRecordID: String? = nil, manageRecordState: ManageRecordState? = nil) {
      fields = ObjectFields(of: Self.self, subMchid, manageRecordID, manageRecordState)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String?.self, "manage_record_id": String?.self, "manage_record_state": ManageRecordState?.self]
    }

    /// 管理记录的状态
    public struct ManageRecordState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 待提交 · `PENDING`
      public static var pending: Self { Self(rawValue: "PENDING") }

      /// 已提交 · `SUBMITTED`
      public static var submitted: Self { Self(rawValue: "SUBMITTED") }

      /// 已过期 · `EXPIRED`
      public static var expired: Self { Self(rawValue: "EXPIRED") }

      /// 审核中 · `UNDER_REVIEW`
      public static var underReview: Self { Self(rawValue: "UNDER_REVIEW") }

      /// 已解除 · `RECOVERED`
      public static var recovered: Self { Self(rawValue: "RECOVERED") }

      /// 已驳回 · `REJECTED`
      public static var rejected: Self { Self(rawValue: "REJECTED") }
    }
  }
}
