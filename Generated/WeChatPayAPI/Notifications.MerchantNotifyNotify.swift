// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 订阅消息通知
  ///
  /// 所订阅的主题下，商户的业务有变化。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016022266)
  public struct MerchantNotifyNotify: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("MERCHANT_NOTIFY.NOTIFY", originalType: "merchant_notify")
      ]
    }

    /// 主题的名称 · `topic_name`
    public var topicName: TopicName? { fields[object: 0] }
    /// 消息的内容 · `message_content`
    public var messageContent: MessageContent? { fields[object: 1] }

    public init(topicName: TopicName? = nil, messageContent: MessageContent? = nil) {
      fields = ObjectFields(of: Self.self, topicName, messageContent)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["topic_name": TopicName?.self, "message_content": MessageContent?.self]
    }

    /// 主题的名称
    public struct TopicName: APIObject {
      /// 英文的主题名称 · `topic_english_name`
      public var topicEnglishName: String? { fields[text: 0] }
      /// 中文的主题名称 · `topic_chinese_name`
      public var topicChineseName: String? { fields[text: 1] }

      public init(topicEnglishName: String? = nil, topicChineseName: String? = nil) {
        fields = ObjectFields(of: Self.self, topicEnglishName, topicChineseName)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["topic_english_name": String?.self, "topic_chinese_name": String?.self]
      }
    }

    /// 消息的内容
    public struct MessageContent: APIObject {
      /// 商户号 · `merchant_code`
      public var merchantCode: String? { fields[text: 0] }
      /// 商户的全称 · `merchant_company_name`
      public var merchantCompanyName: String? { fields[text: 1] }
      /// 业务发生的时间 · `business_time`
      public var businessTime: String? { fields[text: 2] }
      /// 业务的单据 · `business_code`
      public var businessCode: String? { fields[text: 3] }
      /// 业务的状态 · `business_state`
      public var businessState: String? { fields[text: 4] }

      public init(
        merchantCode: String? = nil, merchantCompanyName: String? = nil, businessTime: String? = nil,
        businessCode: String? = nil, businessState: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, merchantCode, merchantCompanyName, businessTime, businessCode, businessState
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "merchant_code": String?.self, "merchant_company_name": String?.self, "business_time": String?.self,
          "business_code": String?.self, "business_state": String?.self,
        ]
      }
    }
  }
}
