// Written by wechatpay-gen: change the description, not this file.
// POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service

@_spi(Generated) public import WeChatPay

extension V3.MerchantService.ComplaintsV2.ComplaintID.ResponseImmediateService {
  /// 回复需即时服务的投诉
  ///
  /// 回复需要即时服务的投诉单，可附按钮与链接。
  ///
  /// `POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017151596)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service"), body: body
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 被投诉的商户号 · `complainted_mchid`, 例如 `1900012181`
    public var complaintedMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 消息
    public var message: Message {
      get { fields[requiredObject: 1] }
      set { fields[requiredObject: 1] = newValue }
    }
    /// 保证重复提交只生效一次的编号 · `idempotent_id`, 例如 `550e8400-e29b-41d4-a716-446655440000`
    public var idempotentID: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }

    public init(complaintedMchid: String, message: Message, idempotentID: String) {
      fields = ObjectFields(of: Self.self, complaintedMchid, message, idempotentID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["complainted_mchid": String.self, "message": Message.self, "idempotent_id": String.self]
    }

    /// 消息
    public struct Message: APIObject {
      /// 消息的组成块
      public var blocks: [Block]? {
        get { fields[list: 0] }
        set { fields[list: 0] = newValue }
      }
      /// 发送者的身份 · `sender_identity`
      public var senderIdentity: SenderIdentity? {
        get { fields[enumeration: 1] }
        set { fields[enumeration: 1] = newValue }
      }
      /// 原样带回的自定义数据 · `custom_data`, 例如 `example_custom_data`
      public var customData: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }

      public init(blocks: [Block]? = nil, senderIdentity: SenderIdentity? = nil, customData: String? = nil) {
        fields = ObjectFields(of: Self.self, blocks, senderIdentity, customData)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["blocks": [Block]?.self, "sender_identity": SenderIdentity?.self, "custom_data": String?.self]
      }
    }

    /// 消息的组成块
    public struct Block: APIObject {
      /// 块的类型
      public var type: BlockType? {
        get { fields[enumeration: 0] }
        set { fields[enumeration: 0] = newValue }
      }
      /// 文字块
      public var text: Text? {
        get { fields[object: 1] }
        set { fields[object: 1] = newValue }
      }
      /// 图片
      public var image: Image? {
        get { fields[object: 2] }
        set { fields[object: 2] = newValue }
      }
      /// 链接
      public var link: Link? {
        get { fields[object: 3] }
        set { fields[object: 3] = newValue }
      }
      /// 常见问题 · `faq_list`
      public var faqList: FaqList? {
        get { fields[object: 4] }
        set { fields[object: 4] = newValue }
      }
      /// 按钮
      public var button: Button? {
        get { fields[object: 5] }
        set { fields[object: 5] = newValue }
      }
      /// 一组按钮 · `button_group`
      public var buttonGroup: ButtonGroup? {
        get { fields[object: 6] }
        set { fields[object: 6] = newValue }
      }

      public init(
        type: BlockType? = nil, text: Text? = nil, image: Image? = nil, link: Link? = nil, faqList: FaqList? = nil,
        button: Button? = nil, buttonGroup: ButtonGroup? = nil
      ) {
        fields = ObjectFields(of: Self.self, type, text, image, link, faqList, button, buttonGroup)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "type": BlockType?.self, "text": Text?.self, "image": Image?.self, "link": Link?.self,
          "faq_list": FaqList?.self, "button": Button?.self, "button_group": ButtonGroup?.self,
        ]
      }
    }

    /// 发送者的身份
    public typealias SenderIdentity = V3.MerchantService.ComplaintsV2.ComplaintID.SenderIdentity

    /// 块的类型
    public typealias BlockType = V3.MerchantService.ComplaintsV2.ComplaintID.BlockType

    /// 文字块
    public struct Text: APIObject {
      /// 文字 · 例如 `example_text`
      public var text: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 文字的颜色
      public var color: Color? {
        get { fields[enumeration: 1] }
        set { fields[enumeration: 1] = newValue }
      }
      /// 是否加粗 · `is_bold`
      public var isBold: Bool? {
        get { fields[boolean: 2] }
        set { fields[boolean: 2] = newValue }
      }

      public init(text: String? = nil, color: Color? = nil, isBold: Bool? = nil) {
        fields = ObjectFields(of: Self.self, text, color, isBold)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["text": String?.self, "color": Color?.self, "is_bold": Bool?.self]
      }
    }

    /// 图片
    public struct Image: APIObject {
      /// 媒体文件的编号 · `media_id`, 例如 `example_media_id`
      public var mediaID: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 图片的样式 · `image_style_type`
      public var imageStyleType: ImageStyleType? {
        get { fields[enumeration: 1] }
        set { fields[enumeration: 1] = newValue }
      }

      public init(mediaID: String? = nil, imageStyleType: ImageStyleType? = nil) {
        fields = ObjectFields(of: Self.self, mediaID, imageStyleType)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["media_id": String?.self, "image_style_type": ImageStyleType?.self]
      }
    }

    /// 链接
    public struct Link: APIObject {
      /// 文字 · 例如 `example_text`
      public var text: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 审批结论
      public var action: Action? {
        get { fields[object: 1] }
        set { fields[object: 1] = newValue }
      }
      /// 何时失效 · `invalid_info`
      public var invalidInfo: InvalidInfo? {
        get { fields[object: 2] }
        set { fields[object: 2] = newValue }
      }

      public init(text: String? = nil, action: Action? = nil, invalidInfo: InvalidInfo? = nil) {
        fields = ObjectFields(of: Self.self, text, action, invalidInfo)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["text": String?.self, "action": Action?.self, "invalid_info": InvalidInfo?.self]
      }
    }

    /// 常见问题
    public struct FaqList: APIObject {
      /// 各个问题
      public var faqs: [Faq]? {
        get { fields[list: 0] }
        set { fields[list: 0] = newValue }
      }

      public init(faqs: [Faq]? = nil) {
        fields = ObjectFields(of: Self.self, faqs)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["faqs": [Faq]?.self]
      }
    }

    /// 按钮
    public struct Button: APIObject {
      /// 文字 · 例如 `example_text`
      public var text: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 审批结论
      public var action: Action? {
        get { fields[object: 1] }
        set { fields[object: 1] = newValue }
      }
      /// 何时失效 · `invalid_info`
      public var invalidInfo: InvalidInfo? {
        get { fields[object: 2] }
        set { fields[object: 2] = newValue }
      }

      public init(text: String? = nil, action: Action? = nil, invalidInfo: InvalidInfo? = nil) {
        fields = ObjectFields(of: Self.self, text, action, invalidInfo)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["text": String?.self, "action": Action?.self, "invalid_info": InvalidInfo?.self]
      }
    }

    /// 一组按钮
    public struct ButtonGroup: APIObject {
      /// 组内的按钮
      public var buttons: [Button]? {
        get { fields[list: 0] }
        set { fields[list: 0] = newValue }
      }
      /// 按钮的排列方向 · `button_layout`
      public var buttonLayout: ButtonLayout? {
        get { fields[enumeration: 1] }
        set { fields[enumeration: 1] = newValue }
      }
      /// 何时失效 · `invalid_info`
      public var invalidInfo: InvalidInfo? {
        get { fields[object: 2] }
        set { fields[object: 2] = newValue }
      }

      public init(buttons: [Button]? = nil, buttonLayout: ButtonLayout? = nil, invalidInfo: InvalidInfo? = nil) {
        fields = ObjectFields(of: Self.self, buttons, buttonLayout, invalidInfo)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["buttons": [Button]?.self, "button_layout": ButtonLayout?.self, "invalid_info": InvalidInfo?.self]
      }
    }

    /// 文字的颜色
    public typealias Color = V3.MerchantService.ComplaintsV2.ComplaintID.Color

    /// 图片的样式
    public typealias ImageStyleType = V3.MerchantService.ComplaintsV2.ComplaintID.ImageStyleType

    /// 审批结论
    public struct Action: APIObject {
      /// 动作的种类 · `action_type`
      public var actionType: ActionType? {
        get { fields[enumeration: 0] }
        set { fields[enumeration: 0] = newValue }
      }
      /// 跳转的链接 · `jump_url`, 例如 `example_jump_url`
      public var jumpURL: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 要跳转的小程序 · `mini_program_jump_info`
      public var miniProgramJumpInfo: MiniProgramJumpInfo? {
        get { fields[object: 2] }
        set { fields[object: 2] = newValue }
      }
      /// 要发送的消息 · `message_info`
      public var messageInfo: MessageInfo? {
        get { fields[object: 3] }
        set { fields[object: 3] = newValue }
      }
      /// 动作的编号 · `action_id`, 例如 `example_action_id`
      public var actionID: String? {
        get { fields[text: 4] }
        set { fields[text: 4] = newValue }
      }

      public init(
        actionType: ActionType? = nil, jumpURL: String? = nil, miniProgramJumpInfo: MiniProgramJumpInfo? = nil,
        messageInfo: MessageInfo? = nil, actionID: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, actionType, jumpURL, miniProgramJumpInfo, messageInfo, actionID)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "action_type": ActionType?.self, "jump_url": String?.self,
          "mini_program_jump_info": MiniProgramJumpInfo?.self, "message_info": MessageInfo?.self,
          "action_id": String?.self,
        ]
      }
    }

    /// 何时失效
    public struct InvalidInfo: APIObject {
      /// 失效的时间 · `expired_time`, 例如 `2015-05-20T13:29:35+08:00`
      public var expiredTime: Timestamp? {
        get { fields[time: 0] }
        set { fields[time: 0] = newValue }
      }
      /// 能否点击多次 · `multi_clickable`
      public var multiClickable: Bool? {
        get { fields[boolean: 1] }
        set { fields[boolean: 1] = newValue }
      }

      public init(expiredTime: Timestamp? = nil, multiClickable: Bool? = nil) {
        fields = ObjectFields(of: Self.self, expiredTime, multiClickable)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["expired_time": Timestamp?.self, "multi_clickable": Bool?.self]
      }
    }

    /// 各个问题
    public struct Faq: APIObject {
      /// 问题的编号 · `faq_id`, 例如 `example_faq_id`
      public var faqID: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 问题的标题 · `faq_title`, 例如 `example_faq_title`
      public var faqTitle: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 审批结论
      public var action: Action? {
        get { fields[object: 2] }
        set { fields[object: 2] = newValue }
      }

      public init(faqID: String? = nil, faqTitle: String? = nil, action: Action? = nil) {
        fields = ObjectFields(of: Self.self, faqID, faqTitle, action)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["faq_id": String?.self, "faq_title": String?.self, "action": Action?.self]
      }
    }

    /// 按钮的排列方向
    public typealias ButtonLayout = V3.MerchantService.ComplaintsV2.ComplaintID.ButtonLayout

    /// 动作的种类
    public typealias ActionType = V3.MerchantService.ComplaintsV2.ComplaintID.ActionType

    /// 要跳转的小程序
    public struct MiniProgramJumpInfo: APIObject {
      /// 小程序的 AppID · 例如 `example_appid`
      public var appid: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 小程序页面的路径 · 例如 `example_path`
      public var path: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 小程序页面的名称 · 例如 `example_text`
      public var text: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }

      public init(appid: String, path: String? = nil, text: String? = nil) {
        fields = ObjectFields(of: Self.self, appid, path, text)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["appid": String.self, "path": String?.self, "text": String?.self]
      }
    }

    /// 要发送的消息
    public struct MessageInfo: APIObject {
      /// 要发送的消息 · 例如 `example_content`
      public var content: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 原样带回的自定义数据 · `custom_data`, 例如 `example_custom_data`
      public var customData: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }

      public init(content: String, customData: String? = nil) {
        fields = ObjectFields(of: Self.self, content, customData)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["content": String.self, "custom_data": String?.self]
      }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 操作的流水号 · `log_id`
    public var logID: String? { fields[text: 0] }

    public init(logID: String? = nil) {
      fields = ObjectFields(of: Self.self, logID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["log_id": String?.self]
    }
  }
}
