// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 商圈积分授权通知
  ///
  /// 会员授权了商圈积分服务。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012285836)
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012076406)
  public struct MallAuthActivateCard: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("MALL_AUTH.ACTIVATE_CARD")
      ]
    }

    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 0] }
    /// 商圈会员卡号
    public var code: String? { fields[text: 1] }
    /// 商户号
    public var mchid: String? { fields[text: 2] }
    /// 用户授权到什么程度 · `auth_type`
    public var authType: String? { fields[text: 3] }

    public init(openid: String? = nil, code: String? = nil, mchid: String? = nil, authType: String? = nil) {
      fields = ObjectFields(of: Self.self, openid, code, mchid, authType)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["openid": String?.self, "code": String?.self, "mchid": String?.self, "auth_type": String?.self]
    }
  }
}
