// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data

@_spi(Generated) public import WeChatPay

extension V3.Marketing.MembercardOpen.Cards.CardID.Codes.Code.SetServiceModuleData {
  /// 会员卡：更新用户的服务信息
  ///
  /// 更新卡面上的服务状态与推送的消息。
  ///
  /// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017166964) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017176090)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(
      Endpoint(.post, "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data"), body: body
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户自定的请求单号 · `out_request_no`, 例如 `100002322019090134234sfdf`
    public var outRequestNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 会员服务项的编号 · `service_module_id`, 例如 `666`
    public var serviceModuleID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 服务的状态 · `state_setting`
    public var stateSetting: StateSetting {
      get { fields[requiredObject: 2] }
      set { fields[requiredObject: 2] = newValue }
    }

    public init(outRequestNo: String, serviceModuleID: String, stateSetting: StateSetting) {
      fields = ObjectFields(of: Self.self, outRequestNo, serviceModuleID, stateSetting)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["out_request_no": String.self, "service_module_id": String.self, "state_setting": StateSetting.self]
    }

    /// 服务的状态
    public struct StateSetting: APIObject {
      /// 状态的编号 · `state_id`, 例如 `CHECKED_IN`
      public var stateID: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 内容怎样展示 · `content_template_data`
      public var contentTemplateData: ContentTemplateData {
        get { fields[requiredObject: 1] }
        set { fields[requiredObject: 1] = newValue }
      }
      /// 发给用户的消息 · `message_template_setting`
      public var messageTemplateSetting: MessageTemplateSetting? {
        get { fields[object: 2] }
        set { fields[object: 2] = newValue }
      }

      public init(
        stateID: String, contentTemplateData: ContentTemplateData,
        messageTemplateSetting: MessageTemplateSetting? = nil
      ) {
        fields = ObjectFields(of: Self.self, stateID, contentTemplateData, messageTemplateSetting)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "state_id": String.self, "content_template_data": ContentTemplateData.self,
          "message_template_setting": MessageTemplateSetting?.self,
        ]
      }
    }

    /// 内容怎样展示
    public struct ContentTemplateData: APIObject {
      /// 各项内容 · `field_list`
      public var fieldList: [Field]? {
        get { fields[list: 0] }
        set { fields[list: 0] = newValue }
      }
      /// 可做的操作 · `action_setting`
      public var actionSetting: ActionSetting? {
        get { fields[object: 1] }
        set { fields[object: 1] = newValue }
      }

      public init(fieldList: [Field]? = nil, actionSetting: ActionSetting? = nil) {
        fields = ObjectFields(of: Self.self, fieldList, actionSetting)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["field_list": [Field]?.self, "action_setting": ActionSetting?.self]
      }
    }

    /// 发给用户的消息
    public struct MessageTemplateSetting: APIObject {
      /// 消息模板的编号 · `message_template_id`
      public var messageTemplateID: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 各项内容 · `field_list`
      public var fieldList: [Field] {
        get { fields[requiredList: 1] }
        set { fields[requiredList: 1] = newValue }
      }

      public init(messageTemplateID: String, fieldList: [Field]) {
        fields = ObjectFields(of: Self.self, messageTemplateID, fieldList)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["message_template_id": String.self, "field_list": [Field].self]
      }
    }

    /// 各项内容
    public struct Field: APIObject {
      /// 内容项的编号 · `field_id`, 例如 `hotel_name`
      public var fieldID: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 内容项的值 · `field_value`, 例如 `深圳市南山区滨海路700号`
      public var fieldValue: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }

      public init(fieldID: String, fieldValue: String) {
        fields = ObjectFields(of: Self.self, fieldID, fieldValue)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["field_id": String.self, "field_value": String.self]
      }
    }

    /// 可做的操作
    public struct ActionSetting: APIObject {
      /// 操作的名称 · `action_name`, 例如 `一键开锁`
      public var actionName: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 要跳转的小程序 · `jump_miniprogram`
      public var jumpMiniprogram: JumpMiniprogram {
        get { fields[requiredObject: 1] }
        set { fields[requiredObject: 1] = newValue }
      }

      public init(actionName: String, jumpMiniprogram: JumpMiniprogram) {
        fields = ObjectFields(of: Self.self, actionName, jumpMiniprogram)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["action_name": String.self, "jump_miniprogram": JumpMiniprogram.self]
      }
    }

    /// 要跳转的小程序
    public typealias JumpMiniprogram = V3.Marketing.MembercardOpen.Cards.CardID.JumpMiniprogram
  }
}
