// Written by wechatpay-gen: change the description, not this file.
// GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl

@_spi(Generated) public import WeChatPay

extension V3.NewTaxControlFapiao.Fapiaomerchant.Getspinviteurl {
  /// 电子发票：取得邀请链接
  ///
  /// 邀请商户开通由服务商开票的能力。
  ///
  /// `GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015941495)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 操作的类型，枚举值之一 · `operation_type`
    public var operationType: OperationType {
      get { fields[requiredEnumeration: 0] }
      set { fields[requiredEnumeration: 0] = newValue }
    }
    /// 开票的模式 · `fapiao_mode`
    public var fapiaoMode: FapiaoMode {
      get { fields[requiredEnumeration: 1] }
      set { fields[requiredEnumeration: 1] = newValue }
    }
    /// 开票能力的类型 · `fapiao_ability_type_list`
    public var fapiaoAbilityTypeList: [FapiaoAbilityType]? {
      get { fields[list: 2] }
      set { fields[list: 2] = newValue }
    }
    /// 服务商由哪个渠道邀请 · `invite_channel`
    public var inviteChannel: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 操作人，加密传输 · `operate_user`
    public var operateUser: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 服务商的邀请码 · `invite_code`
    public var inviteCode: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }

    public init(
      operationType: OperationType, fapiaoMode: FapiaoMode, fapiaoAbilityTypeList: [FapiaoAbilityType]? = nil,
      inviteChannel: String? = nil, operateUser: String? = nil, inviteCode: String, subMchid: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, operationType, fapiaoMode, fapiaoAbilityTypeList, inviteChannel, operateUser, inviteCode,
        subMchid
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "operation_type": OperationType.self, "fapiao_mode": FapiaoMode.self,
        "fapiao_ability_type_list": [FapiaoAbilityType]?.self, "invite_channel": String?.self,
        "operate_user": Sensitive<String>?.self, "invite_code": String.self, "sub_mchid": String?.self,
      ]
    }

    /// 操作的类型，枚举值之一
    public struct OperationType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 授权绑定 · `AUTH_BINDING`
      public static var authBinding: Self { Self(rawValue: "AUTH_BINDING") }
    }

    /// 开票的模式
    public struct FapiaoMode: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 由第三方或自建平台开 · `THIRD_OR_SELF_FAPIAO`
      public static var thirdOrSelfFapiao: Self { Self(rawValue: "THIRD_OR_SELF_FAPIAO") }

      /// 由腾讯开数电发票 · `TENCENT_DIGITAL_TAX`
      public static var tencentDigitalTax: Self { Self(rawValue: "TENCENT_DIGITAL_TAX") }
    }

    /// 开票能力的类型
    public struct FapiaoAbilityType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 开普通发票 · `BASE_ABILITY`
      public static var baseAbility: Self { Self(rawValue: "BASE_ABILITY") }

      /// 开不动产租赁发票 · `REAL_ESTATE_ABILITY`
      public static var realEstateAbility: Self { Self(rawValue: "REAL_ESTATE_ABILITY") }

      /// 开旅客运输发票 · `PASSENGER_TRANSPORT_ABILITY`
      public static var passengerTransportAbility: Self { Self(rawValue: "PASSENGER_TRANSPORT_ABILITY") }

      /// 开成品油发票 · `REFINED_OIL_ABILITY`
      public static var refinedOilAbility: Self { Self(rawValue: "REFINED_OIL_ABILITY") }
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 邀请开通的二维码链接 · `invite_url`
    public var inviteURL: String? { fields[text: 0] }
    /// 小程序的 AppID · `miniprogram_appid`
    public var miniprogramAppid: String? { fields[text: 1] }
    /// 小程序页面的路径 · `miniprogram_path`
    public var miniprogramPath: String? { fields[text: 2] }

    public init(inviteURL: String? = nil, miniprogramAppid: String? = nil, miniprogramPath: String? = nil) {
      fields = ObjectFields(of: Self.self, inviteURL, miniprogramAppid, miniprogramPath)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["invite_url": String?.self, "miniprogram_appid": String?.self, "miniprogram_path": String?.self]
    }
  }
}
