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
      Endpoint(.get, "/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys"), query: query
    )
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 最多返回的条数
    public var limit: Int? {
      get { fields[integer: 0] }
      set { fields[integer: 0] = newValue }
    }
    /// 从第几条开始，从 0 计
    public var offset: Int? {
      get { fields[integer: 1] }
      set { fields[integer: 1] = newValue }
    }

    public init(limit: Int? = nil, offset: Int? = nil) {
      fields = ObjectFields(of: Self.self, limit, offset)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["limit": Int?.self, "offset": Int?.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 投诉或协商的记录
    public var data: [ResponseData]? { fields[list: 0] }
    /// 最多返回的条数
    public var limit: Int? { fields[integer: 1] }
    /// 从第几条开始，从 0 计
    public var offset: Int? { fields[integer: 2] }
    /// 总条数 · `total_count`
    public var totalCount: Int? { fields[integer: 3] }

    public init(data: [ResponseData]? = nil, limit: Int? = nil, offset: Int? = nil, totalCount: Int? = nil) {
      fields = ObjectFields(of: Self.self, data, limit, offset, totalCount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["data": [ResponseData]?.self, "limit": Int?.self, "offset": Int?.self, "total_count": Int?.self]
    }

    /// 投诉或协商的记录
    public struct ResponseData: APIObject {
      /// 投诉附带的资料 · `complaint_media_list`
      public var complaintMediaList: ComplaintMediaList? { fields[object: 0] }
      /// 操作的流水号 · `log_id`
      public var logID: String? { fields[text: 1] }
      /// 操作人
      public var `operator`: String? { fields[text: 2] }
      /// 操作的时间 · `operate_time`
      public var operateTime: Timestamp? { fields[time: 3] }
      /// 操作的种类 · `operate_type`
      public var operateType: OperateType? { fields[enumeration: 4] }
      /// 操作的内容 · `operate_details`
      public var operateDetails: String? { fields[text: 5] }
      /// 作凭证的图片 · `image_list`
      public var imageList: [String]? { fields[list: 6] }
      /// 用户请平台协助的原因 · `user_appy_platform_service_reason`
      public var userAppyPlatformServiceReason: String? { fields[text: 7] }
      /// 对该原因的描述 · `user_appy_platform_service_reason_description`
      public var userAppyPlatformServiceReasonDescription: String? { fields[text: 8] }
      /// 普通消息 · `normal_message`
      public var normalMessage: NormalMessage? { fields[object: 9] }
      /// 用户点击产生的消息 · `click_message`
      public var clickMessage: ClickMessage? { fields[object: 10] }

      public init(
        complaintMediaList: ComplaintMediaList? = nil, logID: String? = nil, `operator`: String? = nil,
        operateTime: Timestamp? = nil, operateType: OperateType? = nil, operateDetails: String? = nil,
        imageList: [String]? = nil, userAppyPlatformServiceReason: String? = nil,
        userAppyPlatformServiceReasonDescription: String? = nil, normalMessage: NormalMessage? = nil,
        clickMessage: ClickMessage? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, complaintMediaList, logID, `operator`, operateTime, operateType, operateDetails, imageList,
          userAppyPlatformServiceReason, userAppyPlatformServiceReasonDescription, normalMessage, clickMessage
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "complaint_media_list": ComplaintMediaList?.self, "log_id": String?.self, "operator": String?.self,
          "operate_time": Timestamp?.self, "operate_type": OperateType?.self, "operate_details": String?.self,
          "image_list": [String]?.self, "user_appy_platform_service_reason": String?.self,
          "user_appy_platform_service_reason_description": String?.self, "normal_message": NormalMessage?.self,
          "click_message": ClickMessage?.self,
        ]
      }
    }

    /// 投诉附带的资料
    public struct ComplaintMediaList: APIObject {
      /// 资料的种类 · `media_type`
      public var mediaType: MediaType? { fields[enumeration: 0] }
      /// 资料的下载地址 · `media_url`
      public var mediaURL: [String]? { fields[list: 1] }

      public init(mediaType: MediaType? = nil, mediaURL: [String]? = nil) {
        fields = ObjectFields(of: Self.self, mediaType, mediaURL)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["media_type": MediaType?.self, "media_url": [String]?.self]
      }
    }

    /// 操作的种类
    public struct OperateType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 用户提交投诉 · `USER_CREATE_COMPLAINT`
      public static var userCreateComplaint: Self { Self(rawValue: "USER_CREATE_COMPLAINT") }

      /// 用户继续投诉 · `USER_CONTINUE_COMPLAINT`
      public static var userContinueComplaint: Self { Self(rawValue: "USER_CONTINUE_COMPLAINT") }

      /// 用户留言 · `USER_RESPONSE`
      public static var userResponse: Self { Self(rawValue: "USER_RESPONSE") }

      /// 平台留言 · `PLATFORM_RESPONSE`
      public static var platformResponse: Self { Self(rawValue: "PLATFORM_RESPONSE") }

      /// 商户回复 · `MERCHANT_RESPONSE`
      public static var merchantResponse: Self { Self(rawValue: "MERCHANT_RESPONSE") }

      /// 商户反馈已处理 · `MERCHANT_CONFIRM_COMPLETE`
      public static var merchantConfirmComplete: Self { Self(rawValue: "MERCHANT_CONFIRM_COMPLETE") }

      /// 提交投诉的系统消息 · `USER_CREATE_COMPLAINT_SYSTEM_MESSAGE`
      public static var userCreateComplaintSystemMessage: Self {
        Self(rawValue: "USER_CREATE_COMPLAINT_SYSTEM_MESSAGE")
      }

      /// 全额退款的系统消息 · `COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE`
      public static var complaintFullRefundedSystemMessage: Self {
        Self(rawValue: "COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE")
      }

      /// 继续投诉的系统消息 · `USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE`
      public static var userContinueComplaintSystemMessage: Self {
        Self(rawValue: "USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE")
      }

      /// 用户撤诉 · `USER_REVOKE_COMPLAINT`
      public static var userRevokeComplaint: Self { Self(rawValue: "USER_REVOKE_COMPLAINT") }

      /// 用户确认已解决 · `USER_COMFIRM_COMPLAINT`
      public static var userComfirmComplaint: Self { Self(rawValue: "USER_COMFIRM_COMPLAINT") }

      /// 平台催办 · `PLATFORM_HELP_APPLICATION`
      public static var platformHelpApplication: Self { Self(rawValue: "PLATFORM_HELP_APPLICATION") }

      /// 用户请平台帮助 · `USER_APPLY_PLATFORM_HELP`
      public static var userApplyPlatformHelp: Self { Self(rawValue: "USER_APPLY_PLATFORM_HELP") }

      /// 商户同意退款 · `MERCHANT_APPROVE_REFUND`
      public static var merchantApproveRefund: Self { Self(rawValue: "MERCHANT_APPROVE_REFUND") }

      /// 商户拒绝退款 · `MERCHANT_REFUSE_RERUND`
      public static var merchantRefuseRerund: Self { Self(rawValue: "MERCHANT_REFUSE_RERUND") }

      /// 用户评价 · `USER_SUBMIT_SATISFACTION`
      public static var userSubmitSatisfaction: Self { Self(rawValue: "USER_SUBMIT_SATISFACTION") }

      /// 服务订单已取消 · `SERVICE_ORDER_CANCEL`
      public static var serviceOrderCancel: Self { Self(rawValue: "SERVICE_ORDER_CANCEL") }

      /// 服务订单已完结 · `SERVICE_ORDER_COMPLETE`
      public static var serviceOrderComplete: Self { Self(rawValue: "SERVICE_ORDER_COMPLETE") }

      /// 部分退款的系统消息 · `COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE`
      public static var complaintPartialRefundedSystemMessage: Self {
        Self(rawValue: "COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE")
      }

      /// 退款到账的系统消息 · `COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE`
      public static var complaintRefundReceivedSystemMessage: Self {
        Self(rawValue: "COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE")
      }

      /// 受托退款的系统消息 · `COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE`
      public static var complaintEntrustedRefundSystemMessage: Self {
        Self(rawValue: "COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE")
      }

      /// 用户请平台协助 · `USER_APPLY_PLATFORM_SERVICE`
      public static var userApplyPlatformService: Self { Self(rawValue: "USER_APPLY_PLATFORM_SERVICE") }

      /// 用户取消平台协助 · `USER_CANCEL_PLATFORM_SERVICE`
      public static var userCancelPlatformService: Self { Self(rawValue: "USER_CANCEL_PLATFORM_SERVICE") }

      /// 平台协助结束 · `PLATFORM_SERVICE_FINISHED`
      public static var platformServiceFinished: Self { Self(rawValue: "PLATFORM_SERVICE_FINISHED") }

      /// 用户点击回复 · `USER_CLICK_RESPONSE`
      public static var userClickResponse: Self { Self(rawValue: "USER_CLICK_RESPONSE") }
    }

    /// 普通消息
    public struct NormalMessage: APIObject {
      /// 消息的组成块
      public var blocks: [Block]? { fields[list: 0] }
      /// 发送者的身份 · `sender_identity`
      public var senderIdentity: SenderIdentity? { fields[enumeration: 1] }
      /// 原样带回的自定义数据 · `custom_data`
      public var customData: String? { fields[text: 2] }

      public init(blocks: [Block]? = nil, senderIdentity: SenderIdentity? = nil, customData: String? = nil) {
        fields = ObjectFields(of: Self.self, blocks, senderIdentity, customData)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["blocks": [Block]?.self, "sender_identity": SenderIdentity?.self, "custom_data": String?.self]
      }
    }

    /// 用户点击产生的消息
    public struct ClickMessage: APIObject {
      /// 消息的内容 · `message_content`
      public var messageContent: [String: JSONValue]? { fields[map: 0] }
      /// 动作的编号 · `action_id`
      public var actionID: String? { fields[text: 1] }
      /// 被点击消息的流水号 · `clicked_log_id`
      public var clickedLogID: String? { fields[text: 2] }

      public init(messageContent: [String: JSONValue]? = nil, actionID: String? = nil, clickedLogID: String? = nil) {
        fields = ObjectFields(of: Self.self, messageContent, actionID, clickedLogID)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["message_content": [String: JSONValue]?.self, "action_id": String?.self, "clicked_log_id": String?.self]
      }
    }

    /// 资料的种类
    public typealias MediaType = V3.MerchantService.ComplaintsV2.MediaType

    /// 消息的组成块
    public struct Block: APIObject {
      /// 块的类型
      public var type: BlockType? { fields[enumeration: 0] }
      /// 文字块
      public var text: Text? { fields[object: 1] }
      /// 图片
      public var image: Image? { fields[object: 2] }
      /// 链接
      public var link: Link? { fields[object: 3] }
      /// 常见问题 · `faq_list`
      public var faqList: FaqList? { fields[object: 4] }
      /// 按钮
      public var button: Button? { fields[object: 5] }
      /// 一组按钮 · `button_group`
      public var buttonGroup: ButtonGroup? { fields[object: 6] }

      public init(
        type: BlockType? = nil, text: Text? = nil, image: Image? = nil, link: Link? = nil, faqList: FaqList? = nil,
        button: Button? = nil, buttonGroup: ButtonGroup? = nil
      ) {
        fields = ObjectFields(of: Self.self, type, text, image, link, faqList, button, buttonGroup)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
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
      /// 文字
      public var text: String? { fields[text: 0] }
      /// 文字的颜色
      public var color: Color? { fields[enumeration: 1] }
      /// 是否加粗 · `is_bold`
      public var isBold: Bool? { fields[boolean: 2] }

      public init(text: String? = nil, color: Color? = nil, isBold: Bool? = nil) {
        fields = ObjectFields(of: Self.self, text, color, isBold)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["text": String?.self, "color": Color?.self, "is_bold": Bool?.self]
      }
    }

    /// 图片
    public struct Image: APIObject {
      /// 媒体文件的编号 · `media_id`
      public var mediaID: String? { fields[text: 0] }
      /// 图片的样式 · `image_style_type`
      public var imageStyleType: ImageStyleType? { fields[enumeration: 1] }

      public init(mediaID: String? = nil, imageStyleType: ImageStyleType? = nil) {
        fields = ObjectFields(of: Self.self, mediaID, imageStyleType)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["media_id": String?.self, "image_style_type": ImageStyleType?.self]
      }
    }

    /// 链接
    public struct Link: APIObject {
      /// 文字
      public var text: String? { fields[text: 0] }
      /// 审批结论
      public var action: Action? { fields[object: 1] }
      /// 何时失效 · `invalid_info`
      public var invalidInfo: InvalidInfo? { fields[object: 2] }

      public init(text: String? = nil, action: Action? = nil, invalidInfo: InvalidInfo? = nil) {
        fields = ObjectFields(of: Self.self, text, action, invalidInfo)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["text": String?.self, "action": Action?.self, "invalid_info": InvalidInfo?.self]
      }
    }

    /// 常见问题
    public struct FaqList: APIObject {
      /// 各个问题
      public var faqs: [Faq]? { fields[list: 0] }

      public init(faqs: [Faq]? = nil) {
        fields = ObjectFields(of: Self.self, faqs)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["faqs": [Faq]?.self]
      }
    }

    /// 按钮
    public struct Button: APIObject {
      /// 文字
      public var text: String? { fields[text: 0] }
      /// 审批结论
      public var action: Action? { fields[object: 1] }
      /// 何时失效 · `invalid_info`
      public var invalidInfo: InvalidInfo? { fields[object: 2] }

      public init(text: String? = nil, action: Action? = nil, invalidInfo: InvalidInfo? = nil) {
        fields = ObjectFields(of: Self.self, text, action, invalidInfo)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["text": String?.self, "action": Action?.self, "invalid_info": InvalidInfo?.self]
      }
    }

    /// 一组按钮
    public struct ButtonGroup: APIObject {
      /// 组内的按钮
      public var buttons: [Button]? { fields[list: 0] }
      /// 按钮的排列方向 · `button_layout`
      public var buttonLayout: ButtonLayout? { fields[enumeration: 1] }
      /// 何时失效 · `invalid_info`
      public var invalidInfo: InvalidInfo? { fields[object: 2] }

      public init(buttons: [Button]? = nil, buttonLayout: ButtonLayout? = nil, invalidInfo: InvalidInfo? = nil) {
        fields = ObjectFields(of: Self.self, buttons, buttonLayout, invalidInfo)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
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
      public var actionType: ActionType? { fields[enumeration: 0] }
      /// 跳转的链接 · `jump_url`
      public var jumpURL: String? { fields[text: 1] }
      /// 要跳转的小程序 · `mini_program_jump_info`
      public var miniProgramJumpInfo: MiniProgramJumpInfo? { fields[object: 2] }
      /// 要发送的消息 · `message_info`
      public var messageInfo: MessageInfo? { fields[object: 3] }
      /// 动作的编号 · `action_id`
      public var actionID: String? { fields[text: 4] }

      public init(
        actionType: ActionType? = nil, jumpURL: String? = nil, miniProgramJumpInfo: MiniProgramJumpInfo? = nil,
        messageInfo: MessageInfo? = nil, actionID: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, actionType, jumpURL, miniProgramJumpInfo, messageInfo, actionID)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
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
      /// 失效的时间 · `expired_time`
      public var expiredTime: Timestamp? { fields[time: 0] }
      /// 能否点击多次 · `multi_clickable`
      public var multiClickable: Bool? { fields[boolean: 1] }

      public init(expiredTime: Timestamp? = nil, multiClickable: Bool? = nil) {
        fields = ObjectFields(of: Self.self, expiredTime, multiClickable)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["expired_time": Timestamp?.self, "multi_clickable": Bool?.self]
      }
    }

    /// 各个问题
    public struct Faq: APIObject {
      /// 问题的编号 · `faq_id`
      public var faqID: String? { fields[text: 0] }
      /// 问题的标题 · `faq_title`
      public var faqTitle: String? { fields[text: 1] }
      /// 审批结论
      public var action: Action? { fields[object: 2] }

      public init(faqID: String? = nil, faqTitle: String? = nil, action: Action? = nil) {
        fields = ObjectFields(of: Self.self, faqID, faqTitle, action)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
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
      /// 小程序的 AppID
      public var appid: String? { fields[text: 0] }
      /// 小程序页面的路径
      public var path: String? { fields[text: 1] }
      /// 小程序页面的名称
      public var text: String? { fields[text: 2] }

      public init(appid: String? = nil, path: String? = nil, text: String? = nil) {
        fields = ObjectFields(of: Self.self, appid, path, text)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["appid": String?.self, "path": String?.self, "text": String?.self]
      }
    }

    /// 要发送的消息
    public struct MessageInfo: APIObject {
      /// 要发送的消息
      public var content: String? { fields[text: 0] }
      /// 原样带回的自定义数据 · `custom_data`
      public var customData: String? { fields[text: 1] }

      public init(content: String? = nil, customData: String? = nil) {
        fields = ObjectFields(of: Self.self, content, customData)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["content": String?.self, "custom_data": String?.self]
      }
    }
  }
}
