// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 投诉通知
  ///
  /// 有新投诉，或投诉有了新进展。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012289719)
  public struct ComplaintCreate: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("COMPLAINT.CREATE", originalType: "complaint")
      ]
    }

    /// 投诉单号 · `complaint_id`
    public var complaintID: String? { fields[text: 0] }
    /// 动作的种类 · `action_type`
    public var actionType: ActionType? { fields[enumeration: 1] }

    public init(complaintID: String? = nil, actionType: ActionType? = nil) {
      fields = ObjectFields(of: Self.self, complaintID, actionType)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["complaint_id": String?.self, "action_type": ActionType?.self]
    }

    /// 动作的种类
    public typealias ActionType = Notifications.ComplaintActionType
  }
}
