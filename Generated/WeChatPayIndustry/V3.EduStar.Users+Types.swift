// Written by wechatpay-gen: change the description, not this file.
// /v3/edu-star/users/**

@_spi(Generated) public import WeChatPay

extension V3.EduStar.Users {
  /// `get` 发送的内容
  public struct SharedGetRequest: APIObject {
    /// 应用的 AppID
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(appid: String) {
      fields = ObjectFields(of: Self.self, appid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["appid": String.self]
    }
  }

  /// `get` 返回的内容
  public struct SharedGetResponse: APIObject {
    /// 是不是学生 · `education_star_student`
    public var educationStarStudent: Bool? { fields[boolean: 0] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 1] }
    /// 微信用户在该 AppID 下的标识 · `wechat_openid`
    public var wechatOpenid: String? { fields[text: 2] }
    /// 用户的 QQ 号
    public var qq: String? { fields[text: 3] }
    /// 注册的时间 · `register_time`
    public var registerTime: String? { fields[text: 4] }

    public init(
      educationStarStudent: Bool? = nil, appid: String? = nil, wechatOpenid: String? = nil, qq: String? = nil,
      registerTime: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, educationStarStudent, appid, wechatOpenid, qq, registerTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "education_star_student": Bool?.self, "appid": String?.self, "wechat_openid": String?.self, "qq": String?.self,
        "register_time": String?.self,
      ]
    }
  }
}
