// Written by wechatpay-gen: change the description, not this file.
// /v3/merchant-service/complaints-v2/{complaint_id}/**

@_spi(Generated) public import WeChatPay

extension V3.MerchantService.ComplaintsV2.ComplaintID {
  /// 动作的种类
  public struct ActionType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 发送消息 · `ACTION_TYPE_SEND_MESSAGE`
    public static var actionTypeSendMessage: Self { Self(rawValue: "ACTION_TYPE_SEND_MESSAGE") }

    /// 跳转链接 · `ACTION_TYPE_JUMP_URL`
    public static var actionTypeJumpURL: Self { Self(rawValue: "ACTION_TYPE_JUMP_URL") }

    /// 跳转小程序 · `ACTION_TYPE_JUMP_MINI_PROGRAM`
    public static var actionTypeJumpMiniProgram: Self { Self(rawValue: "ACTION_TYPE_JUMP_MINI_PROGRAM") }
  }

  /// 块的类型
  public struct BlockType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 文字 · `TEXT`
    public static var text: Self { Self(rawValue: "TEXT") }

    /// 图片 · `IMAGE`
    public static var image: Self { Self(rawValue: "IMAGE") }

    /// 链接 · `LINK`
    public static var link: Self { Self(rawValue: "LINK") }

    /// 常见问题 · `FAQ_LIST`
    public static var faqList: Self { Self(rawValue: "FAQ_LIST") }

    /// 按钮 · `BUTTON`
    public static var button: Self { Self(rawValue: "BUTTON") }

    /// 按钮组 · `BUTTON_GROUP`
    public static var buttonGroup: Self { Self(rawValue: "BUTTON_GROUP") }
  }

  /// 按钮的排列方向
  public struct ButtonLayout: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未指明 · `LAYOUT_UNKNOWN`
    public static var layoutUnknown: Self { Self(rawValue: "LAYOUT_UNKNOWN") }

    /// 横排 · `LAYOUT_HORIZONTAL`
    public static var layoutHorizontal: Self { Self(rawValue: "LAYOUT_HORIZONTAL") }

    /// 竖排 · `LAYOUT_VERTICAL`
    public static var layoutVertical: Self { Self(rawValue: "LAYOUT_VERTICAL") }
  }

  /// 文字的颜色
  public struct Color: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 默认色 · `DEFAULT`
    public static var `default`: Self { Self(rawValue: "DEFAULT") }

    /// 次要色 · `SECONDARY`
    public static var secondary: Self { Self(rawValue: "SECONDARY") }
  }

  /// 图片的样式
  public struct ImageStyleType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 窄图 · `IMAGE_STYLE_TYPE_NARROW`
    public static var imageStyleTypeNarrow: Self { Self(rawValue: "IMAGE_STYLE_TYPE_NARROW") }

    /// 宽图 · `IMAGE_STYLE_TYPE_WIDE`
    public static var imageStyleTypeWide: Self { Self(rawValue: "IMAGE_STYLE_TYPE_WIDE") }
  }

  /// 发送者的身份
  public struct SenderIdentity: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未知 · `UNKNOWN`
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }

    /// 人工 · `MANUAL`
    public static var manual: Self { Self(rawValue: "MANUAL") }

    /// 机器 · `MACHINE`
    public static var machine: Self { Self(rawValue: "MACHINE") }
  }
}
