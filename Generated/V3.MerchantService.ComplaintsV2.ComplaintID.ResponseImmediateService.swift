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
      Endpoint(.post, "/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service"),
      body: body
    )
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 被投诉的商户号 · `complainted_mchid`, such as `1900012181`
    public var complaintedMchid: String
    /// 消息
    public var message: Message
    /// 保证重复提交只生效一次的编号 · `idempotent_id`, such as `550e8400-e29b-41d4-a716-446655440000`
    public var idempotentID: String

    public init(complaintedMchid: String, message: Message, idempotentID: String) {
      self.complaintedMchid = complaintedMchid
      self.message = message
      self.idempotentID = idempotentID
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.complaintedMchid = try fields.require("complainted_mchid", object?.complaintedMchid)
      self.message = try fields.require("message", object?.message)
      self.idempotentID = try fields.require("idempotent_id", object?.idempotentID)
    }

    /// 消息
    public struct Message: APIObject {
      /// 消息的组成块
      public var blocks: [Block]?
      /// 发送者的身份 · `sender_identity`
      public var senderIdentity: SenderIdentity?
      /// 原样带回的自定义数据 · `custom_data`, such as `example_custom_data`
      public var customData: String?

      public init(blocks: [Block]? = nil, senderIdentity: SenderIdentity? = nil, customData: String? = nil) {
        self.blocks = blocks
        self.senderIdentity = senderIdentity
        self.customData = customData
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.blocks = fields.visit("blocks", object?.blocks)
        self.senderIdentity = fields.visit("sender_identity", object?.senderIdentity)
        self.customData = fields.visit("custom_data", object?.customData)
      }
    }

    /// 消息的组成块
    public struct Block: APIObject {
      /// 块的类型
      public var type: TypeType?
      /// 文字块
      public var text: Text?
      /// 图片
      public var image: Image?
      /// 链接
      public var link: Link?
      /// 常见问题 · `faq_list`
      public var faqList: FaqList?
      /// 按钮
      public var button: Link?
      /// 一组按钮 · `button_group`
      public var buttonGroup: ButtonGroup?

      public init(
        type: TypeType? = nil,
        text: Text? = nil,
        image: Image? = nil,
        link: Link? = nil,
        faqList: FaqList? = nil,
        button: Link? = nil,
        buttonGroup: ButtonGroup? = nil
      ) {
        self.type = type
        self.text = text
        self.image = image
        self.link = link
        self.faqList = faqList
        self.button = button
        self.buttonGroup = buttonGroup
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.type = fields.visit("type", object?.type)
        self.text = fields.visit("text", object?.text)
        self.image = fields.visit("image", object?.image)
        self.link = fields.visit("link", object?.link)
        self.faqList = fields.visit("faq_list", object?.faqList)
        self.button = fields.visit("button", object?.button)
        self.buttonGroup = fields.visit("button_group", object?.buttonGroup)
      }
    }

    /// 发送者的身份
    public struct SenderIdentity: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 未知
      public static var unknown: Self { Self(rawValue: "UNKNOWN") }

      /// 人工
      public static var manual: Self { Self(rawValue: "MANUAL") }

      /// 机器
      public static var machine: Self { Self(rawValue: "MACHINE") }
    }

    /// 块的类型
    public struct TypeType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 文字
      public static var text: Self { Self(rawValue: "TEXT") }

      /// 图片
      public static var image: Self { Self(rawValue: "IMAGE") }

      /// 链接
      public static var link: Self { Self(rawValue: "LINK") }

      /// 常见问题
      public static var faqList: Self { Self(rawValue: "FAQ_LIST") }

      /// 按钮
      public static var button: Self { Self(rawValue: "BUTTON") }

      /// 按钮组
      public static var buttonGroup: Self { Self(rawValue: "BUTTON_GROUP") }
    }

    /// 文字块
    public struct Text: APIObject {
      /// 文字 · such as `example_text`
      public var text: String?
      /// 文字的颜色
      public var color: Color?
      /// 是否加粗 · `is_bold`
      public var isBold: Bool?

      public init(text: String? = nil, color: Color? = nil, isBold: Bool? = nil) {
        self.text = text
        self.color = color
        self.isBold = isBold
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.text = fields.visit("text", object?.text)
        self.color = fields.visit("color", object?.color)
        self.isBold = fields.visit("is_bold", object?.isBold)
      }
    }

    /// 图片
    public struct Image: APIObject {
      /// 媒体文件的编号 · `media_id`, such as `example_media_id`
      public var mediaID: String?
      /// 图片的样式 · `image_style_type`
      public var imageStyleType: ImageStyleType?

      public init(mediaID: String? = nil, imageStyleType: ImageStyleType? = nil) {
        self.mediaID = mediaID
        self.imageStyleType = imageStyleType
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.mediaID = fields.visit("media_id", object?.mediaID)
        self.imageStyleType = fields.visit("image_style_type", object?.imageStyleType)
      }
    }

    /// 链接
    public struct Link: APIObject {
      /// 文字 · such as `example_text`
      public var text: String?
      /// 审批结论
      public var action: Action?
      /// 何时失效 · `invalid_info`
      public var invalidInfo: InvalidInfo?

      public init(text: String? = nil, action: Action? = nil, invalidInfo: InvalidInfo? = nil) {
        self.text = text
        self.action = action
        self.invalidInfo = invalidInfo
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.text = fields.visit("text", object?.text)
        self.action = fields.visit("action", object?.action)
        self.invalidInfo = fields.visit("invalid_info", object?.invalidInfo)
      }
    }

    /// 常见问题
    public struct FaqList: APIObject {
      /// 各个问题
      public var faqs: [Faq]?

      public init(faqs: [Faq]? = nil) {
        self.faqs = faqs
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.faqs = fields.visit("faqs", object?.faqs)
      }
    }

    /// 一组按钮
    public struct ButtonGroup: APIObject {
      /// 组内的按钮
      public var buttons: [Link]?
      /// 按钮的排列方向 · `button_layout`
      public var buttonLayout: ButtonLayout?
      /// 何时失效 · `invalid_info`
      public var invalidInfo: InvalidInfo?

      public init(buttons: [Link]? = nil, buttonLayout: ButtonLayout? = nil, invalidInfo: InvalidInfo? = nil) {
        self.buttons = buttons
        self.buttonLayout = buttonLayout
        self.invalidInfo = invalidInfo
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.buttons = fields.visit("buttons", object?.buttons)
        self.buttonLayout = fields.visit("button_layout", object?.buttonLayout)
        self.invalidInfo = fields.visit("invalid_info", object?.invalidInfo)
      }
    }

    /// 文字的颜色
    public struct Color: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 默认色
      public static var `default`: Self { Self(rawValue: "DEFAULT") }

      /// 次要色
      public static var secondary: Self { Self(rawValue: "SECONDARY") }
    }

    /// 图片的样式
    public struct ImageStyleType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 窄图
      public static var imageStyleTypeNarrow: Self { Self(rawValue: "IMAGE_STYLE_TYPE_NARROW") }

      /// 宽图
      public static var imageStyleTypeWide: Self { Self(rawValue: "IMAGE_STYLE_TYPE_WIDE") }
    }

    /// 审批结论
    public struct Action: APIObject {
      /// 动作的种类 · `action_type`
      public var actionType: ActionType?
      /// 跳转的链接 · `jump_url`, such as `example_jump_url`
      public var jumpURL: String?
      /// 要跳转的小程序 · `mini_program_jump_info`
      public var miniProgramJumpInfo: MiniProgramJumpInfo?
      /// 要发送的消息 · `message_info`
      public var messageInfo: MessageInfo?
      /// 动作的编号 · `action_id`, such as `example_action_id`
      public var actionID: String?

      public init(
        actionType: ActionType? = nil,
        jumpURL: String? = nil,
        miniProgramJumpInfo: MiniProgramJumpInfo? = nil,
        messageInfo: MessageInfo? = nil,
        actionID: String? = nil
      ) {
        self.actionType = actionType
        self.jumpURL = jumpURL
        self.miniProgramJumpInfo = miniProgramJumpInfo
        self.messageInfo = messageInfo
        self.actionID = actionID
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.actionType = fields.visit("action_type", object?.actionType)
        self.jumpURL = fields.visit("jump_url", object?.jumpURL)
        self.miniProgramJumpInfo = fields.visit("mini_program_jump_info", object?.miniProgramJumpInfo)
        self.messageInfo = fields.visit("message_info", object?.messageInfo)
        self.actionID = fields.visit("action_id", object?.actionID)
      }
    }

    /// 何时失效
    public struct InvalidInfo: APIObject {
      /// 失效的时间 · `expired_time`, such as `2015-05-20T13:29:35+08:00`
      public var expiredTime: Timestamp?
      /// 能否点击多次 · `multi_clickable`
      public var multiClickable: Bool?

      public init(expiredTime: Timestamp? = nil, multiClickable: Bool? = nil) {
        self.expiredTime = expiredTime
        self.multiClickable = multiClickable
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.expiredTime = fields.visit("expired_time", object?.expiredTime)
        self.multiClickable = fields.visit("multi_clickable", object?.multiClickable)
      }
    }

    /// 各个问题
    public struct Faq: APIObject {
      /// 问题的编号 · `faq_id`, such as `example_faq_id`
      public var faqID: String?
      /// 问题的标题 · `faq_title`, such as `example_faq_title`
      public var faqTitle: String?
      /// 审批结论
      public var action: Action?

      public init(faqID: String? = nil, faqTitle: String? = nil, action: Action? = nil) {
        self.faqID = faqID
        self.faqTitle = faqTitle
        self.action = action
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.faqID = fields.visit("faq_id", object?.faqID)
        self.faqTitle = fields.visit("faq_title", object?.faqTitle)
        self.action = fields.visit("action", object?.action)
      }
    }

    /// 按钮的排列方向
    public struct ButtonLayout: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 未指明
      public static var layoutUnknown: Self { Self(rawValue: "LAYOUT_UNKNOWN") }

      /// 横排
      public static var layoutHorizontal: Self { Self(rawValue: "LAYOUT_HORIZONTAL") }

      /// 竖排
      public static var layoutVertical: Self { Self(rawValue: "LAYOUT_VERTICAL") }
    }

    /// 动作的种类
    public struct ActionType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 发送消息
      public static var actionTypeSendMessage: Self { Self(rawValue: "ACTION_TYPE_SEND_MESSAGE") }

      /// 跳转链接
      public static var actionTypeJumpURL: Self { Self(rawValue: "ACTION_TYPE_JUMP_URL") }

      /// 跳转小程序
      public static var actionTypeJumpMiniProgram: Self { Self(rawValue: "ACTION_TYPE_JUMP_MINI_PROGRAM") }
    }

    /// 要跳转的小程序
    public struct MiniProgramJumpInfo: APIObject {
      /// 小程序的 AppID · such as `example_appid`
      public var appid: String
      /// 小程序页面的路径 · such as `example_path`
      public var path: String?
      /// 小程序页面的名称 · such as `example_text`
      public var text: String?

      public init(appid: String, path: String? = nil, text: String? = nil) {
        self.appid = appid
        self.path = path
        self.text = text
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.appid = try fields.require("appid", object?.appid)
        self.path = fields.visit("path", object?.path)
        self.text = fields.visit("text", object?.text)
      }
    }

    /// 要发送的消息
    public struct MessageInfo: APIObject {
      /// 要发送的消息 · such as `example_content`
      public var content: String
      /// 原样带回的自定义数据 · `custom_data`, such as `example_custom_data`
      public var customData: String?

      public init(content: String, customData: String? = nil) {
        self.content = content
        self.customData = customData
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.content = try fields.require("content", object?.content)
        self.customData = fields.visit("custom_data", object?.customData)
      }
    }
  }

  /// What `post` gets back.
  public struct PostResponse: APIObject {
    /// 操作的流水号 · `log_id`
    public let logID: String?

    public init(logID: String? = nil) {
      self.logID = logID
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.logID = fields.visit("log_id", object?.logID)
    }
  }
}
