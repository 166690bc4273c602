// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 自检回调
  ///
  /// 自检所要的回调，用来核对接收通知一路。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015164042)
  public struct SecurityEchoSuccess: NotificationPayload {
    public static let eventType = "SECURITY_ECHO.SUCCESS"
    public static let originalTypes: [String] = ["security"]

    /// 原样带回的文字 · `echo_message`
    public let echoMessage: String?
    /// 原样带回的文字，已加密 · `encrypt_echo_message`
    public let encryptEchoMessage: String?

    public init(echoMessage: String? = nil, encryptEchoMessage: String? = nil) {
      self.echoMessage = echoMessage
      self.encryptEchoMessage = encryptEchoMessage
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.echoMessage = fields.visit("echo_message", object?.echoMessage)
      self.encryptEchoMessage = fields.visit("encrypt_echo_message", object?.encryptEchoMessage)
    }
  }
}
