// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 交易拦截申诉通知
  ///
  /// 对拦截的申诉状态有变。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014940982)
  public struct BlocksubmissionChange: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("BLOCKSUBMISSION.CHANGE", originalType: "block_submisison_record")
      ]
    }

    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 申诉记录的编号 · `appeal_record_id`
    public var appealRecordID: String? { fields[text: 1] }
    /// 申诉的结果 · `appeal_result`
    public var appealResult: AppealResult? { fields[enumeration: 2] }

    public init(subMchid: String? = nil, appealRecordID: String? = nil, appealResult: AppealResult? = nil) {
      fields = ObjectFields(of: Self.self, subMchid, appealRecordID, appealResult)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String?.self, "appeal_record_id": String?.self, "appeal_result": AppealResult?.self]
    }

    /// 申诉的结果
    public struct AppealResult: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 通过 · `PASS`
      public static var pass: Self { Self(rawValue: "PASS") }

      /// 驳回 · `REJECT`
      public static var reject: Self { Self(rawValue: "REJECT") }
    }
  }
}
