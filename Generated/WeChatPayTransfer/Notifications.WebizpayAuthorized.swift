// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 企业支付授权通知
  ///
  /// 员工授权了企业支付。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014612130)
  public struct WebizpayAuthorized: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("WEBIZPAY.AUTHORIZED", originalType: "webizpay")
      ]
    }

    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 0] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 1] }
    /// 企业员工的编号 · `user_id`
    public var userID: String? { fields[text: 2] }
    /// 员工授权关系的编号 · `employee_id`
    public var employeeID: String? { fields[text: 3] }
    /// 授权的时间 · `authorization_time`
    public var authorizationTime: String? { fields[text: 4] }

    public init(
      spMchid: String? = nil, subMchid: String? = nil, userID: String? = nil, employeeID: String? = nil,
      authorizationTime: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, spMchid, subMchid, userID, employeeID, authorizationTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "sub_mchid": String?.self, "user_id": String?.self, "employee_id": String?.self,
        "authorization_time": String?.self,
      ]
    }
  }
}
