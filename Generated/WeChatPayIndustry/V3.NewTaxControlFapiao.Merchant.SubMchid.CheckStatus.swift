// Written by wechatpay-gen: change the description, not this file.
// GET /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status

@_spi(Generated) public import WeChatPay

extension V3.NewTaxControlFapiao.Merchant.SubMchid.CheckStatus {
  /// 电子发票：查询子商户的检查结果
  ///
  /// 了解子商户的开票能力是否可用。
  ///
  /// `GET /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015792561)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 由第三方开票 · `third_mode`
    public var thirdMode: ThirdMode? { fields[object: 1] }
    /// 开数电发票 · `digital_tax_mode`
    public var digitalTaxMode: DigitalTaxMode? { fields[object: 2] }

    public init(subMchid: String? = nil, thirdMode: ThirdMode? = nil, digitalTaxMode: DigitalTaxMode? = nil) {
      fields = ObjectFields(of: Self.self, subMchid, thirdMode, digitalTaxMode)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String?.self, "third_mode": ThirdMode?.self, "digital_tax_mode": DigitalTaxMode?.self]
    }

    /// 由第三方开票
    public struct ThirdMode: APIObject {
      /// 接入的状态
      public var status: ThirdModeStatus? { fields[enumeration: 0] }

      public init(status: ThirdModeStatus? = nil) {
        fields = ObjectFields(of: Self.self, status)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["status": ThirdModeStatus?.self]
      }
    }

    /// 开数电发票
    public struct DigitalTaxMode: APIObject {
      /// 接入的状态
      public var status: DigitalTaxModeStatus? { fields[enumeration: 0] }
      /// 开票人 · `billing_person_info`
      public var billingPersonInfo: BillingPersonInfo? { fields[object: 1] }
      /// 接入的时间 · `access_time`
      public var accessTime: String? { fields[text: 2] }
      /// 失效的时间 · `expired_time`
      public var expiredTime: Timestamp? { fields[time: 3] }
      /// 接入失败的原因 · `access_fail_reason`
      public var accessFailReason: String? { fields[text: 4] }
      /// 各项开票能力 · `ability_info`
      public var abilityInfo: [AbilityInfo]? { fields[list: 5] }

      public init(
        status: DigitalTaxModeStatus? = nil, billingPersonInfo: BillingPersonInfo? = nil, accessTime: String? = nil,
        expiredTime: Timestamp? = nil, accessFailReason: String? = nil, abilityInfo: [AbilityInfo]? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, status, billingPersonInfo, accessTime, expiredTime, accessFailReason, abilityInfo
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "status": DigitalTaxModeStatus?.self, "billing_person_info": BillingPersonInfo?.self,
          "access_time": String?.self, "expired_time": Timestamp?.self, "access_fail_reason": String?.self,
          "ability_info": [AbilityInfo]?.self,
        ]
      }
    }

    /// 接入的状态
    public struct ThirdModeStatus: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 已停用 · `DISABLED`
      public static var disabled: Self { Self(rawValue: "DISABLED") }

      /// 已启用 · `ENABLED`
      public static var enabled: Self { Self(rawValue: "ENABLED") }
    }

    /// 接入的状态
    public struct DigitalTaxModeStatus: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 待审批 · `APPROVAL_PENDING`
      public static var approvalPending: Self { Self(rawValue: "APPROVAL_PENDING") }

      /// 待确认接入 · `ACCESS_CONFIRMED_PENDING`
      public static var accessConfirmedPending: Self { Self(rawValue: "ACCESS_CONFIRMED_PENDING") }

      /// 待确认开票能力 · `ABILITY_CONFIRMED_PENDING`
      public static var abilityConfirmedPending: Self { Self(rawValue: "ABILITY_CONFIRMED_PENDING") }

      /// 待登记开票人 · `BILLING_PERSON_REGISTER_PENDING`
      public static var billingPersonRegisterPending: Self { Self(rawValue: "BILLING_PERSON_REGISTER_PENDING") }

      /// 待确认开票人 · `BILLING_PERSON_CONFIRMED_PENDING`
      public static var billingPersonConfirmedPending: Self { Self(rawValue: "BILLING_PERSON_CONFIRMED_PENDING") }

      /// 待做安全设置 · `SECURITY_SETTING_PENDING`
      public static var securitySettingPending: Self { Self(rawValue: "SECURITY_SETTING_PENDING") }

      /// 申请失败 · `APPLY_FAILED`
      public static var applyFailed: Self { Self(rawValue: "APPLY_FAILED") }

      /// 已停用 · `DISABLED`
      public static var disabled: Self { Self(rawValue: "DISABLED") }

      /// 已启用 · `ENABLED`
      public static var enabled: Self { Self(rawValue: "ENABLED") }

      /// 资源已到期 · `RESOURCE_EXPIRED`
      public static var resourceExpired: Self { Self(rawValue: "RESOURCE_EXPIRED") }
    }

    /// 开票人
    public struct BillingPersonInfo: APIObject {
      /// 开票人的编号
      public var id: String? { fields[text: 0] }
      /// 开票人的姓名
      public var name: String? { fields[text: 1] }

      public init(id: String? = nil, name: String? = nil) {
        fields = ObjectFields(of: Self.self, id, name)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["id": String?.self, "name": String?.self]
      }
    }

    /// 各项开票能力
    public struct AbilityInfo: APIObject {
      /// 能力的类型
      public var type: AbilityInfoType? { fields[enumeration: 0] }
      /// 授权的状态
      public var status: AbilityInfoStatus? { fields[enumeration: 1] }
      /// 授权失败的原因 · `authorize_fail_reason`
      public var authorizeFailReason: String? { fields[text: 2] }

      public init(type: AbilityInfoType? = nil, status: AbilityInfoStatus? = nil, authorizeFailReason: String? = nil) {
        fields = ObjectFields(of: Self.self, type, status, authorizeFailReason)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["type": AbilityInfoType?.self, "status": AbilityInfoStatus?.self, "authorize_fail_reason": String?.self]
      }
    }

    /// 能力的类型
    public struct AbilityInfoType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 开普通发票 · `BASE_ABILITY`
      public static var baseAbility: Self { Self(rawValue: "BASE_ABILITY") }

      /// 开旅客运输发票 · `PASSENGER_TRANSPORT_ABILITY`
      public static var passengerTransportAbility: Self { Self(rawValue: "PASSENGER_TRANSPORT_ABILITY") }

      /// 开不动产租赁发票 · `REAL_ESTATE_ABILITY`
      public static var realEstateAbility: Self { Self(rawValue: "REAL_ESTATE_ABILITY") }
    }

    /// 授权的状态
    public struct AbilityInfoStatus: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 已授权 · `AUTHORIZED`
      public static var authorized: Self { Self(rawValue: "AUTHORIZED") }

      /// 待授权 · `AUTHORIZE_PENDING`
      public static var authorizePending: Self { Self(rawValue: "AUTHORIZE_PENDING") }

      /// 已取消授权 · `DEAUTHORIZED`
      public static var deauthorized: Self { Self(rawValue: "DEAUTHORIZED") }

      /// 授权失败 · `AUTHORIZE_FAILED`
      public static var authorizeFailed: Self { Self(rawValue: "AUTHORIZE_FAILED") }
    }
  }
}
