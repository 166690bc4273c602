// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 交易拦截记录通知
  ///
  /// 子商户有了新的拦截记录。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014940982)
  public struct BlockrecordChange: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("BLOCKRECORD.CHANGE", originalType: "block_record")
      ]
    }

    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 拦截记录的编号 · `block_record_id`
    public var blockRecordID: String? { fields[text: 1] }
    /// 大约拦截了多少笔 · `block_count_level`
    public var blockCountLevel: BlockCountLevel? { fields[enumeration: 2] }

    public init(subMchid: String? = nil, blockRecordID: String? = nil, blockCountLevel: BlockCountLevel? = nil) {
      fields = ObjectFields(of: Self.self, subMchid, blockRecordID, blockCountLevel)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String?.self, "block_record_id": String?.self, "block_count_level": BlockCountLevel?.self]
    }

    /// 大约拦截了多少笔
    public struct BlockCountLevel: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 不到二十笔 · `LESS_THAN_TWENTY`
      public static var lessThanTwenty: Self { Self(rawValue: "LESS_THAN_TWENTY") }

      /// 不到一百笔 · `LESS_THAN_ONE_HUNDRED`
      public static var lessThanOneHundred: Self { Self(rawValue: "LESS_THAN_ONE_HUNDRED") }

      /// 不到一千笔 · `LESS_THAN_ONE_THOUSAND`
      public static var lessThanOneThousand: Self { Self(rawValue: "LESS_THAN_ONE_THOUSAND") }

      /// 一千笔以上 · `OVER_ONE_THOUSAND`
      public static var overOneThousand: Self { Self(rawValue: "OVER_ONE_THOUSAND") }
    }
  }
}
