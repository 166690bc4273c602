// Written by wechatpay-gen: change the description, not this file.
// POST /v3/offlineface/contracts/presign

@_spi(Generated) public import WeChatPay

extension V3.Offlineface.Contracts.Presign {
  /// 离线刷脸：预签约
  ///
  /// 取得预签约码，并非所有银行卡都能一键绑定。
  ///
  /// `POST /v3/offlineface/contracts/presign` · [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/offlineface/contracts/presign"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 业务的类型 · `business_name`
    public var businessName: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 刷脸的用户 · `facepay_user`
    public var facepayUser: FacepayUser {
      get { fields[requiredObject: 1] }
      set { fields[requiredObject: 1] = newValue }
    }
    /// 只可用来签约的银行卡 · `limit_bank_card`
    public var limitBankCard: LimitBankCard? {
      get { fields[object: 2] }
      set { fields[object: 2] = newValue }
    }
    /// 签约的模式 · `contract_mode`
    public var contractMode: ContractMode? {
      get { fields[enumeration: 3] }
      set { fields[enumeration: 3] = newValue }
    }

    public init(
      businessName: String, facepayUser: FacepayUser, limitBankCard: LimitBankCard? = nil,
      contractMode: ContractMode? = nil
    ) {
      fields = ObjectFields(of: Self.self, businessName, facepayUser, limitBankCard, contractMode)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "business_name": String.self, "facepay_user": FacepayUser.self, "limit_bank_card": LimitBankCard?.self,
        "contract_mode": ContractMode?.self,
      ]
    }

    /// 刷脸的用户
    public struct FacepayUser: APIObject {
      /// 商户自定的用户编号 · `out_user_id`
      public var outUserID: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 刷脸用户的姓名 · `identification_name`
      public var identificationName: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 机构的编号 · `organization_id`
      public var organizationID: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }
      /// 证件
      public var identification: Identification? {
        get { fields[object: 3] }
        set { fields[object: 3] = newValue }
      }
      /// 用户的手机号，加密传输
      public var phone: String? {
        get { fields[text: 4] }
        set { fields[text: 4] = newValue }
      }

      public init(
        outUserID: String, identificationName: String? = nil, organizationID: String,
        identification: Identification? = nil, phone: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, outUserID, identificationName, organizationID, identification, phone)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "out_user_id": String.self, "identification_name": String?.self, "organization_id": String.self,
          "identification": Identification?.self, "phone": Sensitive<String>?.self,
        ]
      }
    }

    /// 只可用来签约的银行卡
    public struct LimitBankCard: APIObject {
      /// 所绑银行卡的号码，加密传输 · `bank_card_number`
      public var bankCardNumber: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 开卡人的姓名，加密传输 · `identification_name`
      public var identificationName: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 证件
      public var identification: Identification? {
        get { fields[object: 2] }
        set { fields[object: 2] = newValue }
      }
      /// 银行卡的有效期 · `valid_thru`
      public var validThru: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }
      /// 银行卡的类型 · `bank_type`
      public var bankType: String? {
        get { fields[text: 4] }
        set { fields[text: 4] = newValue }
      }
      /// 开卡时留的手机号，加密传输
      public var phone: String? {
        get { fields[text: 5] }
        set { fields[text: 5] = newValue }
      }

      public init(
        bankCardNumber: String? = nil, identificationName: String? = nil, identification: Identification? = nil,
        validThru: String? = nil, bankType: String? = nil, phone: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, bankCardNumber, identificationName, identification, validThru, bankType, phone
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "bank_card_number": Sensitive<String>?.self, "identification_name": Sensitive<String>?.self,
          "identification": Identification?.self, "valid_thru": String?.self, "bank_type": String?.self,
          "phone": Sensitive<String>?.self,
        ]
      }
    }

    /// 签约的模式
    public typealias ContractMode = V3.Offlineface.Contracts.ContractMode

    /// 证件
    public struct Identification: APIObject {
      /// 证件的类型，枚举值之一 · `identification_type`
      public var identificationType: IdentificationType {
        get { fields[requiredEnumeration: 0] }
        set { fields[requiredEnumeration: 0] = newValue }
      }
      /// 证件号码，加密传输 · `identification_number`
      public var identificationNumber: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }

      public init(identificationType: IdentificationType, identificationNumber: String) {
        fields = ObjectFields(of: Self.self, identificationType, identificationNumber)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["identification_type": IdentificationType.self, "identification_number": Sensitive<String>.self]
      }
    }

    /// 证件的类型，枚举值之一
    public struct IdentificationType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 身份证 · `IDCARD`
      public static var idcard: Self { Self(rawValue: "IDCARD") }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 会话的编号 · `presign_token`
    public var presignToken: String? { fields[text: 0] }

    public init(presignToken: String? = nil) {
      fields = ObjectFields(of: Self.self, presignToken)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["presign_token": String?.self]
    }
  }
}
