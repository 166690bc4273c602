// Written by wechatpay-gen: change the description, not this file.
// GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys

@_spi(Generated) public import WeChatPay

extension V3.MerchantService.ComplaintsV2.ComplaintID.NegotiationHistorys {
  /// 查询投诉的协商记录
  ///
  /// 分页查询一张投诉单上各方的往来。
  ///
  /// `GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012533439)
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys"),
      query: query
    )
  }

  /// What `get` sends.
  public struct GetRequest: APIObject {
    /// 最多返回的条数
    public var limit: Int?
    /// 从第几条开始，从 0 计
    public var offset: Int?

    public init(limit: Int? = nil, offset: Int? = nil) {
      self.limit = limit
      self.offset = offset
    }

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.visit("limit", &self.limit)
      fields.visit("offset", &self.offset)
    }
  }

  /// What `get` gets back.
  public struct GetResponse: APIObject {
    /// 投诉或协商的记录
    public var data: [DataType]?
    /// 最多返回的条数
    public var limit: Int?
    /// 从第几条开始，从 0 计
    public var offset: Int?
    /// 总条数 · `total_count`
    public var totalCount: Int?

    public init(data: [DataType]? = nil, limit: Int? = nil, offset: Int? = nil, totalCount: Int? = nil) {
      self.data = data
      self.limit = limit
      self.offset = offset
      self.totalCount = totalCount
    }

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.visit("data", &self.data)
      fields.visit("limit", &self.limit)
      fields.visit("offset", &self.offset)
      fields.visit("total_count", &self.totalCount)
    }

    /// 投诉或协商的记录
    public struct DataType: APIObject {
      /// 投诉附带的资料 · `complaint_media_list`
      public var complaintMediaList: ComplaintMediaList?
      /// 操作的流水号 · `log_id`
      public var logID: String?
      /// 操作人
      public var `operator`: String?
      /// 操作的时间 · `operate_time`
      public var operateTime: Timestamp?
      /// 操作的种类 · `operate_type`
      public var operateType: OperateType?
      /// 操作的内容 · `operate_details`
      public var operateDetails: String?
      /// 图片凭证 · `image_list`
      public var imageList: [String]?
      /// 用户请平台协助的原因 · `user_appy_platform_service_reason`
      public var userAppyPlatformServiceReason: String?
      /// 对该原因的描述 · `user_appy_platform_service_reason_description`
      public var userAppyPlatformServiceReasonDescription: String?
      /// 普通消息 · `normal_message`
      public var normalMessage: NormalMessage?
      /// 用户点击产生的消息 · `click_message`
      public var clickMessage: ClickMessage?

      public init(
        complaintMediaList: ComplaintMediaList? = nil,
        logID: String? = nil,
        `operator`: String? = nil,
        operateTime: Timestamp? = nil,
        operateType: OperateType? = nil,
        operateDetails: String? = nil,
        imageList: [String]? = nil,
        userAppyPlatformServiceReason: String? = nil,
        userAppyPlatformServiceReasonDescription: String? = nil,
        normalMessage: NormalMessage? = nil,
        clickMessage: ClickMessage? = nil
      ) {
        self.complaintMediaList = complaintMediaList
        self.logID = logID
        self.`operator` = `operator`
        self.operateTime = operateTime
        self.operateType = operateType
        self.operateDetails = operateDetails
        self.imageList = imageList
        self.userAppyPlatformServiceReason = userAppyPlatformServiceReason
        self.userAppyPlatformServiceReasonDescription = userAppyPlatformServiceReasonDescription
        self.normalMessage = normalMessage
        self.clickMessage = clickMessage
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("complaint_media_list", &self.complaintMediaList)
        fields.visit("log_id", &self.logID)
        fields.visit("operator", &self.`operator`)
        fields.visit("operate_time", &self.operateTime)
        fields.visit("operate_type", &self.operateType)
        fields.visit("operate_details", &self.operateDetails)
        fields.visit("image_list", &self.imageList)
        fields.visit("user_appy_platform_service_reason", &self.userAppyPlatformServiceReason)
        fields.visit("user_appy_platform_service_reason_description", &self.userAppyPlatformServiceReasonDescription)
        fields.visit("normal_message", &self.normalMessage)
        fields.visit("click_message", &self.clickMessage)
      }
    }

    /// 投诉附带的资料
    public struct ComplaintMediaList: APIObject {
      /// 资料的种类 · `media_type`
      public var mediaType: MediaType?
      /// 资料的下载地址 · `media_url`
      public var mediaURL: [String]?

      public init(mediaType: MediaType? = nil, mediaURL: [String]? = nil) {
        self.mediaType = mediaType
        self.mediaURL = mediaURL
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("media_type", &self.mediaType)
        fields.visit("media_url", &self.mediaURL)
      }
    }

    /// 操作的种类
    public struct OperateType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 用户提交投诉
      public static var userCreateComplaint: Self { Self(rawValue: "USER_CREATE_COMPLAINT") }

      /// 用户继续投诉
      public static var userContinueComplaint: Self { Self(rawValue: "USER_CONTINUE_COMPLAINT") }

      /// 用户留言
      public static var userResponse: Self { Self(rawValue: "USER_RESPONSE") }

      /// 平台留言
      public static var platformResponse: Self { Self(rawValue: "PLATFORM_RESPONSE") }

      /// 商户回复
      public static var merchantResponse: Self { Self(rawValue: "MERCHANT_RESPONSE") }

      /// 商户反馈已处理
      public static var merchantConfirmComplete: Self { Self(rawValue: "MERCHANT_CONFIRM_COMPLETE") }

      /// 提交投诉的系统消息
      public static var userCreateComplaintSystemMessage: Self {
        Self(rawValue: "USER_CREATE_COMPLAINT_SYSTEM_MESSAGE")
      }

      /// 全额退款的系统消息
      public static var complaintFullRefundedSystemMessage: Self {
        Self(rawValue: "COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE")
      }

      /// 继续投诉的系统消息
      public static var userContinueComplaintSystemMessage: Self {
        Self(rawValue: "USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE")
      }

      /// 用户撤诉
      public static var userRevokeComplaint: Self { Self(rawValue: "USER_REVOKE_COMPLAINT") }

      /// 用户确认已解决
      public static var userComfirmComplaint: Self { Self(rawValue: "USER_COMFIRM_COMPLAINT") }

      /// 平台催办
      public static var platformHelpApplication: Self { Self(rawValue: "PLATFORM_HELP_APPLICATION") }

      /// 用户请平台帮助
      public static var userApplyPlatformHelp: Self { Self(rawValue: "USER_APPLY_PLATFORM_HELP") }

      /// 商户同意退款
      public static var merchantApproveRefund: Self { Self(rawValue: "MERCHANT_APPROVE_REFUND") }

      /// 商户拒绝退款
      public static var merchantRefuseRerund: Self { Self(rawValue: "MERCHANT_REFUSE_RERUND") }

      /// 用户评价
      public static var userSubmitSatisfaction: Self { Self(rawValue: "USER_SUBMIT_SATISFACTION") }

      /// 服务订单已取消
      public static var serviceOrderCancel: Self { Self(rawValue: "SERVICE_ORDER_CANCEL") }

      /// 服务订单已完结
      public static var serviceOrderComplete: Self { Self(rawValue: "SERVICE_ORDER_COMPLETE") }

      /// 部分退款的系统消息
      public static var complaintPartialRefundedSystemMessage: Self {
        Self(rawValue: "COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE")
      }

      /// 退款到账的系统消息
      public static var complaintRefundReceivedSystemMessage: Self {
        Self(rawValue: "COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE")
      }

      /// 受托退款的系统消息
      public static var complaintEntrustedRefundSystemMessage: Self {
        Self(rawValue: "COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE")
      }

      /// 用户请平台协助
      public static var userApplyPlatformService: Self { Self(rawValue: "USER_APPLY_PLATFORM_SERVICE") }

      /// 用户取消平台协助
      public static var userCancelPlatformService: Self { Self(rawValue: "USER_CANCEL_PLATFORM_SERVICE") }

      /// 平台协助结束
      public static var platformServiceFinished: Self { Self(rawValue: "PLATFORM_SERVICE_FINISHED") }

      /// 用户点击回复
      public static var userClickResponse: Self { Self(rawValue: "USER_CLICK_RESPONSE") }
    }

    /// 普通消息
    public struct NormalMessage: APIObject {
      /// 消息的组成块
      public var blocks: [Block]?
      /// 发送者的身份 · `sender_identity`
      public var senderIdentity: SenderIdentity?
      /// 原样带回的自定义数据 · `custom_data`
      public var customData: String?

      public init(blocks: [Block]? = nil, senderIdentity: SenderIdentity? = nil, customData: String? = nil) {
        self.blocks = blocks
        self.senderIdentity = senderIdentity
        self.customData = customData
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("blocks", &self.blocks)
        fields.visit("sender_identity", &self.senderIdentity)
        fields.visit("custom_data", &self.customData)
      }
    }

    /// 用户点击产生的消息
    public struct ClickMessage: APIObject {
      /// 消息的内容 · `message_content`
      public var messageContent: [String: JSONValue]?
      /// 动作的编号 · `action_id`
      public var actionID: String?
      /// 被点击消息的流水号 · `clicked_log_id`
      public var clickedLogID: String?

      public init(messageContent: [String: JSONValue]? = nil, actionID: String? = nil, clickedLogID: String? = nil) {
        self.messageContent = messageContent
        self.actionID = actionID
        self.clickedLogID = clickedLogID
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("message_content", &self.messageContent)
        fields.visit("action_id", &self.actionID)
        fields.visit("clicked_log_id", &self.clickedLogID)
      }
    }

    /// 资料的种类
    public struct MediaType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 投诉图片
      public static var userComplaintImage: Self { Self(rawValue: "USER_COMPLAINT_IMAGE") }

      /// 协商图片
      public static var operationImage: Self { Self(rawValue: "OPERATION_IMAGE") }
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

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("type", &self.type)
        fields.visit("text", &self.text)
        fields.visit("image", &self.image)
        fields.visit("link", &self.link)
        fields.visit("faq_list", &self.faqList)
        fields.visit("button", &self.button)
        fields.visit("button_group", &self.buttonGroup)
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
      /// 文字
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

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("text", &self.text)
        fields.visit("color", &self.color)
        fields.visit("is_bold", &self.isBold)
      }
    }

    /// 图片
    public struct Image: APIObject {
      /// 媒体文件的编号 · `media_id`
      public var mediaID: String?
      /// 图片的样式 · `image_style_type`
      public var imageStyleType: ImageStyleType?

      public init(mediaID: String? = nil, imageStyleType: ImageStyleType? = nil) {
        self.mediaID = mediaID
        self.imageStyleType = imageStyleType
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("media_id", &self.mediaID)
        fields.visit("image_style_type", &self.imageStyleType)
      }
    }

    /// 链接
    public struct Link: APIObject {
      /// 文字
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

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("text", &self.text)
        fields.visit("action", &self.action)
        fields.visit("invalid_info", &self.invalidInfo)
      }
    }

    /// 常见问题
    public struct FaqList: APIObject {
      /// 各个问题
      public var faqs: [Faq]?

      public init(faqs: [Faq]? = nil) {
        self.faqs = faqs
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("faqs", &self.faqs)
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

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("buttons", &self.buttons)
        fields.visit("button_layout", &self.buttonLayout)
        fields.visit("invalid_info", &self.invalidInfo)
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
      /// 跳转的链接 · `jump_url`
      public var jumpURL: String?
      /// 要跳转的小程序 · `mini_program_jump_info`
      public var miniProgramJumpInfo: MiniProgramJumpInfo?
      /// 要发送的消息 · `message_info`
      public var messageInfo: MessageInfo?
      /// 动作的编号 · `action_id`
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

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("action_type", &self.actionType)
        fields.visit("jump_url", &self.jumpURL)
        fields.visit("mini_program_jump_info", &self.miniProgramJumpInfo)
        fields.visit("message_info", &self.messageInfo)
        fields.visit("action_id", &self.actionID)
      }
    }

    /// 何时失效
    public struct InvalidInfo: APIObject {
      /// 失效的时间 · `expired_time`
      public var expiredTime: Timestamp?
      /// 能否点击多次 · `multi_clickable`
      public var multiClickable: Bool?

      public init(expiredTime: Timestamp? = nil, multiClickable: Bool? = nil) {
        self.expiredTime = expiredTime
        self.multiClickable = multiClickable
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("expired_time", &self.expiredTime)
        fields.visit("multi_clickable", &self.multiClickable)
      }
    }

    /// 各个问题
    public struct Faq: APIObject {
      /// 问题的编号 · `faq_id`
      public var faqID: String?
      /// 问题的标题 · `faq_title`
      public var faqTitle: String?
      /// 审批结论
      public var action: Action?

      public init(faqID: String? = nil, faqTitle: String? = nil, action: Action? = nil) {
        self.faqID = faqID
        self.faqTitle = faqTitle
        self.action = action
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("faq_id", &self.faqID)
        fields.visit("faq_title", &self.faqTitle)
        fields.visit("action", &self.action)
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
      /// 小程序的 AppID
      public var appid: String?
      /// 小程序页面的路径
      public var path: String?
      /// 小程序页面的名称
      public var text: String?

      public init(appid: String? = nil, path: String? = nil, text: String? = nil) {
        self.appid = appid
        self.path = path
        self.text = text
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("appid", &self.appid)
        fields.visit("path", &self.path)
        fields.visit("text", &self.text)
      }
    }

    /// 要发送的消息
    public struct MessageInfo: APIObject {
      /// 要发送的消息
      public var content: String?
      /// 原样带回的自定义数据 · `custom_data`
      public var customData: String?

      public init(content: String? = nil, customData: String? = nil) {
        self.content = content
        self.customData = customData
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("content", &self.content)
        fields.visit("custom_data", &self.customData)
      }
    }
  }
}
