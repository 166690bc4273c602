// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 入会通知
  public struct ClubJoined: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("CLUB.JOINED")
      ]
    }

    /// 编号 · `member_no`
    public var memberNo: String? { fields[text: 0] }

    public init(memberNo: String? = nil) {
      fields = ObjectFields(of: Self.self, memberNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["member_no": String?.self]
    }
  }
}
