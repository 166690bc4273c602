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
    public let contractID: String?
    /// 商户号
    public let mchid: String?
    /// 应用的 AppID
    public let appid: String?
    /// 用户在该 AppID 下的标识
    public let openid: String?
    /// 协议模板的编号 · `plan_id`
    public let planID: String?
    /// 签约的状态 · `contract_status`
    public let contractStatus: ContractStatus?
    /// 创建的时间 · `create_time`
    public let createTime: String?
    /// 商户自定的签约协议号 · `out_contract_code`
    public let outContractCode: String?
    /// 子商户的 AppID · `sub_appid`
    public let subAppid: String?
    /// 子商户的商户号 · `sub_mchid`
    public let subMchid: String?
    /// 渠道商的商户号 · `channel_id`
    public let channelID: String?
    /// 支付分服务的编号 · `service_id`
    public let serviceID: String?
    /// 用户在子商户 AppID 下的标识 · `sub_openid`
    public let subOpenid: String?
    /// 授权的变化 · `user_service_status`
    public let userServiceStatus: String?
    /// 开启或解除授权的时间 · `openorclose_time`
    public let openorcloseTime: String?
    /// 商户自定的授权协议号 · `authorization_code`
    public let authorizationCode: String?
    /// 商户自定的请求单号 · `out_request_no`
    public let outRequestNo: String?

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

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.contractID = fields.visit("contract_id", object?.contractID)
      self.mchid = fields.visit("mchid", object?.mchid)
      self.appid = fields.visit("appid", object?.appid)
      self.openid = fields.visit("openid", object?.openid)
      self.planID = fields.visit("plan_id", object?.planID)
      self.contractStatus = fields.visit("contract_status", object?.contractStatus)
      self.createTime = fields.visit("create_time", object?.createTime)
      self.outContractCode = fields.visit("out_contract_code", object?.outContractCode)
      self.subAppid = fields.visit("sub_appid", object?.subAppid)
      self.subMchid = fields.visit("sub_mchid", object?.subMchid)
      self.channelID = fields.visit("channel_id", object?.channelID)
      self.serviceID = fields.visit("service_id", object?.serviceID)
      self.subOpenid = fields.visit("sub_openid", object?.subOpenid)
      self.userServiceStatus = fields.visit("user_service_status", object?.userServiceStatus)
      self.openorcloseTime = fields.visit("openorclose_time", object?.openorcloseTime)
      self.authorizationCode = fields.visit("authorization_code", object?.authorizationCode)
      self.outRequestNo = fields.visit("out_request_no", object?.outRequestNo)
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
