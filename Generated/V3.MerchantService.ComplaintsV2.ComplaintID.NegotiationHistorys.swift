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

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.limit = fields.visit("limit", object?.limit)
      self.offset = fields.visit("offset", object?.offset)
    }
  }

  /// What `get` gets back.
  public struct GetResponse: APIObject {
    /// 投诉或协商的记录
    public let data: [DataType]?
    /// 最多返回的条数
    public let limit: Int?
    /// 从第几条开始，从 0 计
    public let offset: Int?
    /// 总条数 · `total_count`
    public let totalCount: Int?

    public init(data: [DataType]? = nil, limit: Int? = nil, offset: Int? = nil, totalCount: Int? = nil) {
      self.data = data
      self.limit = limit
      self.offset = offset
      self.totalCount = totalCount
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.data = fields.visit("data", object?.data)
      self.limit = fields.visit("limit", object?.limit)
      self.offset = fields.visit("offset", object?.offset)
      self.totalCount = fields.visit("total_count", object?.totalCount)
    }

    /// 投诉或协商的记录
    public struct DataType: APIObject {
      /// 投诉附带的资料 · `complaint_media_list`
      public let complaintMediaList: ComplaintMediaList?
      /// 操作的流水号 · `log_id`
      public let logID: String?
      /// 操作人
      public let `operator`: String?
      /// 操作的时间 · `operate_time`
      public let operateTime: Timestamp?
      /// 操作的种类 · `operate_type`
      public let operateType: OperateType?
      /// 操作的内容 · `operate_details`
      public let operateDetails: String?
      /// 图片凭证 · `image_list`
      public let imageList: [String]?
      /// 用户请平台协助的原因 · `user_appy_platform_service_reason`
      public let userAppyPlatformServiceReason: String?
      /// 对该原因的描述 · `user_appy_platform_service_reason_description`
      public let userAppyPlatformServiceReasonDescription: String?
      /// 普通消息 · `normal_message`
      public let normalMessage: NormalMessage?
      /// 用户点击产生的消息 · `click_message`
      public let clickMessage: ClickMessage?

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

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.complaintMediaList = fields.visit("complaint_media_list", object?.complaintMediaList)
        self.logID = fields.visit("log_id", object?.logID)
        self.`operator` = fields.visit("operator", object?.`operator`)
        self.operateTime = fields.visit("operate_time", object?.operateTime)
        self.operateType = fields.visit("operate_type", object?.operateType)
        self.operateDetails = fields.visit("operate_details", object?.operateDetails)
        self.imageList = fields.visit("image_list", object?.imageList)
        // swift-format-ignore
        self.userAppyPlatformServiceReason = fields.visit("user_appy_platform_service_reason", object?.userAppyPlatformServiceReason)
        // swift-format-ignore
        self.userAppyPlatformServiceReasonDescription = fields.visit("user_appy_platform_service_reason_description", object?.userAppyPlatformServiceReasonDescription)
        self.normalMessage = fields.visit("normal_message", object?.normalMessage)
        self.clickMessage = fields.visit("click_message", object?.clickMessage)
      }
    }

    /// 投诉附带的资料
    public struct ComplaintMediaList: APIObject {
      /// 资料的种类 · `media_type`
      public let mediaType: MediaType?
      /// 资料的下载地址 · `media_url`
      public let mediaURL: [String]?

      public init(mediaType: MediaType? = nil, mediaURL: [String]? = nil) {
        self.mediaType = mediaType
        self.mediaURL = mediaURL
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.mediaType = fields.visit("media_type", object?.mediaType)
        self.mediaURL = fields.visit("media_url", object?.mediaURL)
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
      public let blocks: [Block]?
      /// 发送者的身份 · `sender_identity`
      public let senderIdentity: SenderIdentity?
      /// 原样带回的自定义数据 · `custom_data`
      public let customData: String?

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

    /// 用户点击产生的消息
    public struct ClickMessage: APIObject {
      /// 消息的内容 · `message_content`
      public let messageContent: [String: JSONValue]?
      /// 动作的编号 · `action_id`
      public let actionID: String?
      /// 被点击消息的流水号 · `clicked_log_id`
      public let clickedLogID: String?

      public init(messageContent: [String: JSONValue]? = nil, actionID: String? = nil, clickedLogID: String? = nil) {
        self.messageContent = messageContent
        self.actionID = actionID
        self.clickedLogID = clickedLogID
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.messageContent = fields.visit("message_content", object?.messageContent)
        self.actionID = fields.visit("action_id", object?.actionID)
        self.clickedLogID = fields.visit("clicked_log_id", object?.clickedLogID)
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
      public let type: TypeType?
      /// 文字块
      public let text: Text?
      /// 图片
      public let image: Image?
      /// 链接
      public let link: Link?
      /// 常见问题 · `faq_list`
      public let faqList: FaqList?
      /// 按钮
      public let button: Link?
      /// 一组按钮 · `button_group`
      public let buttonGroup: ButtonGroup?

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
      /// 文字
      public let text: String?
      /// 文字的颜色
      public let color: Color?
      /// 是否加粗 · `is_bold`
      public let isBold: Bool?

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
      /// 媒体文件的编号 · `media_id`
      public let mediaID: String?
      /// 图片的样式 · `image_style_type`
      public let imageStyleType: ImageStyleType?

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
      /// 文字
      public let text: String?
      /// 审批结论
      public let action: Action?
      /// 何时失效 · `invalid_info`
      public let invalidInfo: InvalidInfo?

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
      public let faqs: [Faq]?

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
      public let buttons: [Link]?
      /// 按钮的排列方向 · `button_layout`
      public let buttonLayout: ButtonLayout?
      /// 何时失效 · `invalid_info`
      public let invalidInfo: InvalidInfo?

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
      public let actionType: ActionType?
      /// 跳转的链接 · `jump_url`
      public let jumpURL: String?
      /// 要跳转的小程序 · `mini_program_jump_info`
      public let miniProgramJumpInfo: MiniProgramJumpInfo?
      /// 要发送的消息 · `message_info`
      public let messageInfo: MessageInfo?
      /// 动作的编号 · `action_id`
      public let actionID: String?

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
      /// 失效的时间 · `expired_time`
      public let expiredTime: Timestamp?
      /// 能否点击多次 · `multi_clickable`
      public let multiClickable: Bool?

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
      /// 问题的编号 · `faq_id`
      public let faqID: String?
      /// 问题的标题 · `faq_title`
      public let faqTitle: String?
      /// 审批结论
      public let action: Action?

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
      /// 小程序的 AppID
      public let appid: String?
      /// 小程序页面的路径
      public let path: String?
      /// 小程序页面的名称
      public let text: String?

      public init(appid: String? = nil, path: String? = nil, text: String? = nil) {
        self.appid = appid
        self.path = path
        self.text = text
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.appid = fields.visit("appid", object?.appid)
        self.path = fields.visit("path", object?.path)
        self.text = fields.visit("text", object?.text)
      }
    }

    /// 要发送的消息
    public struct MessageInfo: APIObject {
      /// 要发送的消息
      public let content: String?
      /// 原样带回的自定义数据 · `custom_data`
      public let customData: String?

      public init(content: String? = nil, customData: String? = nil) {
        self.content = content
        self.customData = customData
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.content = fields.visit("content", object?.content)
        self.customData = fields.visit("custom_data", object?.customData)
      }
    }
  }
}
