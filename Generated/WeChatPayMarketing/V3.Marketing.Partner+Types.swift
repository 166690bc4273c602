// Written by wechatpay-gen: change the description, not this file.
// /v3/marketing/partner/**

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Partner {
  /// `post` 发送的内容
  public struct SharedPostRequest: APIObject {
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://pay.weixin.qq.com`
    public var notifyURL: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(notifyURL: String) {
      fields = ObjectFields(of: Self.self, notifyURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["notify_url": String.self]
    }
  }

  /// 券能用一次还是多次
  public struct UsageMode: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 用一次 · `SINGLE`
    public static var single: Self { Self(rawValue: "SINGLE") }

    /// 用多次，逐次递进 · `PROGRESSIVE_BUNDLE`
    public static var progressiveBundle: Self { Self(rawValue: "PROGRESSIVE_BUNDLE") }
  }
}
