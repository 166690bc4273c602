// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 合单代扣解约通知
  ///
  /// 合单代扣协议已解除。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012881605)
  public struct EcommerceEntrustTerminate: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("ECOMMERCE_ENTRUST.TERMINATE")
      ]
    }

    /// 商户号
    public var mchid: String? { fields[text: 0] }
    /// 商户自定的签约协议号 · `out_contract_code`
    public var outContractCode: String? { fields[text: 1] }
    /// 协议模板的编号 · `plan_id`
    public var planID: Int? { fields[integer: 2] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 3] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 4] }
    /// 因何解约 · `contract_termination_mode`
    public var contractTerminationMode: ContractTerminationMode? { fields[enumeration: 5] }
    /// 操作的时间 · `operate_time`
    public var operateTime: String? { fields[text: 6] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[text: 7] }

    public init(
      mchid: String? = nil, outContractCode: String? = nil, planID: Int? = nil, appid: String? = nil,
      openid: String? = nil, contractTerminationMode: ContractTerminationMode? = nil, operateTime: String? = nil,
      attach: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, mchid, outContractCode, planID, appid, openid, contractTerminationMode, operateTime, attach
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mchid": String?.self, "out_contract_code": String?.self, "plan_id": Int?.self, "appid": String?.self,
        "openid": String?.self, "contract_termination_mode": ContractTerminationMode?.self,
        "operate_time": String?.self, "attach": String?.self,
      ]
    }

    /// 因何解约
    public struct ContractTerminationMode: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 用户解约 · `USER_TERMINATE`
      public static var userTerminate: Self { Self(rawValue: "USER_TERMINATE") }

      /// 商户用接口解约 · `MCH_API_TERMINATE`
      public static var mchAPITerminate: Self { Self(rawValue: "MCH_API_TERMINATE") }

      /// 在商户平台解约 · `WEPAY_WEB_TERMINATE`
      public static var wepayWebTerminate: Self { Self(rawValue: "WEPAY_WEB_TERMINATE") }

      /// 客服解约 · `CUSTOMER_SERVICE_TERMINATE`
      public static var customerServiceTerminate: Self { Self(rawValue: "CUSTOMER_SERVICE_TERMINATE") }

      /// 系统解约 · `SYSTEM_TERMINATE`
      public static var systemTerminate: Self { Self(rawValue: "SYSTEM_TERMINATE") }
    }
  }
}
