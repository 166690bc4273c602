// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 用户授权通知
  ///
  /// 用户授权了支付分服务。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012160692)
  public struct PayscoreUserOpenService: NotificationPayload {
    public static let eventType = "PAYSCORE.USER_OPEN_SERVICE"
    public static let originalTypes: [String] = []

    /// 签约的协议号 · `contract_id`
    public var contractID: String?
    /// 商户号
    public var mchid: String?
    /// 应用的 AppID
    public var appid: String?
    /// 用户在该 AppID 下的标识
    public var openid: String?
    /// 协议模板的编号 · `plan_id`
    public var planID: String?
    /// 签约的状态 · `contract_status`
    public var contractStatus: ContractStatus?
    /// 创建的时间 · `create_time`
    public var createTime: String?
    /// 商户自定的签约协议号 · `out_contract_code`
    public var outContractCode: String?
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String?
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String?
    /// 渠道商的商户号 · `channel_id`
    public var channelID: String?
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String?
    /// 用户在子商户 AppID 下的标识 · `sub_openid`
    public var subOpenid: String?
    /// 授权的变化 · `user_service_status`
    public var userServiceStatus: String?
    /// 开启或解除授权的时间 · `openorclose_time`
    public var openorcloseTime: String?
    /// 商户自定的授权协议号 · `authorization_code`
    public var authorizationCode: String?
    /// 商户自定的请求单号 · `out_request_no`
    public var outRequestNo: String?

    public init(
      contractID: String? = nil,
      mchid: String? = nil,
      appid: String? = nil,
      openid: String? = nil,
      planID: String? = nil,
      contractStatus: ContractStatus? = nil,
      createTime: String? = nil,
      outContractCode: String? = nil,
      subAppid: String? = nil,
      subMchid: String? = nil,
      channelID: String? = nil,
      serviceID: String? = nil,
      subOpenid: String? = nil,
      userServiceStatus: String? = nil,
      openorcloseTime: String? = nil,
      authorizationCode: String? = nil,
      outRequestNo: String? = nil
    ) {
      self.contractID = contractID
      self.mchid = mchid
      self.appid = appid
      self.openid = openid
      self.planID = planID
      self.contractStatus = contractStatus
      self.createTime = createTime
      self.outContractCode = outContractCode
      self.subAppid = subAppid
      self.subMchid = subMchid
      self.channelID = channelID
      self.serviceID = serviceID
      self.subOpenid = subOpenid
      self.userServiceStatus = userServiceStatus
      self.openorcloseTime = openorcloseTime
      self.authorizationCode = authorizationCode
      self.outRequestNo = outRequestNo
    }

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.visit("contract_id", &self.contractID)
      fields.visit("mchid", &self.mchid)
      fields.visit("appid", &self.appid)
      fields.visit("openid", &self.openid)
      fields.visit("plan_id", &self.planID)
      fields.visit("contract_status", &self.contractStatus)
      fields.visit("create_time", &self.createTime)
      fields.visit("out_contract_code", &self.outContractCode)
      fields.visit("sub_appid", &self.subAppid)
      fields.visit("sub_mchid", &self.subMchid)
      fields.visit("channel_id", &self.channelID)
      fields.visit("service_id", &self.serviceID)
      fields.visit("sub_openid", &self.subOpenid)
      fields.visit("user_service_status", &self.userServiceStatus)
      fields.visit("openorclose_time", &self.openorcloseTime)
      fields.visit("authorization_code", &self.authorizationCode)
      fields.visit("out_request_no", &self.outRequestNo)
    }

    /// 签约的状态
    public struct ContractStatus: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 已签约
      public static var add: Self { Self(rawValue: "ADD") }

      /// 已解约
      public static var delete: Self { Self(rawValue: "DELETE") }
    }
  }
}
