// Written by wechatpay-gen: change the description, not this file.
// /v3/marketing/membercard-open/cards/{card_id}/**

@_spi(Generated) public import WeChatPay

extension V3.Marketing.MembercardOpen.Cards.CardID {
  /// 专属的服务人员
  public struct Guide: APIObject {
    /// 联系人的姓名 · `staff_name`, 例如 `酒店管家-何小明`
    public var staffName: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 头像的地址 · `head_image_url`
    public var headImageURL: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 哪种联系方式 · `contact_information_name`, 例如 `微信号`
    public var contactInformationName: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 联系方式的内容 · `contact_information_value`, 例如 `weixin123`
    public var contactInformationValue: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 服务人员的电话 · `phone_number`, 例如 `0755-12345677`
    public var phoneNumber: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }

    public init(
      staffName: String? = nil, headImageURL: String? = nil, contactInformationName: String? = nil,
      contactInformationValue: String? = nil, phoneNumber: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, staffName, headImageURL, contactInformationName, contactInformationValue, phoneNumber
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "staff_name": String?.self, "head_image_url": String?.self, "contact_information_name": String?.self,
        "contact_information_value": String?.self, "phone_number": String?.self,
      ]
    }
  }

  /// 要跳转的小程序
  public struct JumpMiniprogram: APIObject {
    /// 所跳小程序的 AppID · 例如 `wx37178d097a6851d8`
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 所跳小程序页面的路径 · 例如 `pages/index/index`
    public var path: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(appid: String, path: String) {
      fields = ObjectFields(of: Self.self, appid, path)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["appid": String.self, "path": String.self]
    }
  }

  /// `post` 返回的内容
  public struct SharedPostResponse: APIObject {
    /// 会员卡号
    public var code: String? { fields[text: 0] }

    public init(code: String? = nil) {
      fields = ObjectFields(of: Self.self, code)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["code": String?.self]
    }
  }
}
