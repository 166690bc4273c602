// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 用户授权通知
  ///
  /// 用户授权了支付分服务。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012160692)
  public struct PayscoreUserOpenService: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("PAYSCORE.USER_OPEN_SERVICE")
      ]
    }

    /// 签约的协议号 · `contract_id`
    public var contractID: String? { fields[text: 0] }
    /// 商户号
    public var mchid: String? { fields[text: 1] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 2] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 3] }
    /// 协议模板的编号 · `plan_id`
    public var planID: String? { fields[text: 4] }
    /// 签约的状态 · `contract_status`
    public var contractStatus: ContractStatus? { fields[enumeration: 5] }
    /// 创建的时间 · `create_time`
    public var createTime: String? { fields[text: 6] }
    /// 商户自定的签约协议号 · `out_contract_code`
    public var outContractCode: String? { fields[text: 7] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 8] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 9] }
    /// 渠道商的商户号 · `channel_id`
    public var channelID: String? { fields[text: 10] }
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String? { fields[text: 11] }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`
    public var subOpenid: String? { fields[text: 12] }
    /// 授权的变化 · `user_service_status`
    public var userServiceStatus: String? { fields[text: 13] }
    /// 开启或解除授权的时间 · `openorclose_time`
    public var openorcloseTime: String? { fields[text: 14] }
    /// 商户自定的授权协议号 · `authorization_code`
    public var authorizationCode: String? { fields[text: 15] }
    /// 商户自定的请求单号 · `out_request_no`
    public var outRequestNo: String? { fields[text: 16] }

    public init(
      contractID: String? = nil, mchid: String? = nil, appid: String? = nil, openid: String? = nil,
      planID: String? = nil, contractStatus: ContractStatus? = nil, createTime: String? = nil,
      outContractCode: String? = nil, subAppid: String? = nil, subMchid: String? = nil, channelID: String? = nil,
      serviceID: String? = nil, subOpenid: String? = nil, userServiceStatus: String? = nil,
      openorcloseTime: String? = nil, authorizationCode: String? = nil, outRequestNo: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, contractID, mchid, appid, openid, planID, contractStatus, createTime, outContractCode, subAppid,
        subMchid, channelID, serviceID, subOpenid, userServiceStatus, openorcloseTime, authorizationCode, outRequestNo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "contract_id": String?.self, "mchid": String?.self, "appid": String?.self, "openid": String?.self,
        "plan_id": String?.self, "contract_status": ContractStatus?.self, "create_time": String?.self,
        "out_contract_code": String?.self, "sub_appid": String?.self, "sub_mchid": String?.self,
        "channel_id": String?.self, "service_id": String?.self, "sub_openid": String?.self,
        "user_service_status": String?.self, "openorclose_time": String?.self, "authorization_code": String?.self,
        "out_request_no": String?.self,
      ]
    }

    /// 签约的状态
    public struct ContractStatus: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 已签约 · `ADD`
      public static var add: Self { Self(rawValue: "ADD") }

      /// 已解约 · `DELETE`
      public static var delete: Self { Self(rawValue: "DELETE") }
    }
  }
}
