// Written by wechatpay-gen: change the description, not this file.
// POST /v3/eduschoolpay/contracts/presign

@_spi(Generated) public import WeChatPay

extension V3.Eduschoolpay.Contracts.Presign {
  /// 校园轻松付：预签约
  ///
  /// 取得预签约码，据此引导用户签约。
  ///
  /// `POST /v3/eduschoolpay/contracts/presign` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012468952)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/eduschoolpay/contracts/presign"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 应用的 AppID · 例如 `wx8888888888888888`
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 用户在该 AppID 下的标识 · 例如 `oUpF8uMuAJOM2pxb1Q`
    public var openid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 协议模板的编号 · `plan_id`, 例如 `101164396123311331`
    public var planID: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 用户在学校的账号 · `user_id`, 例如 `20200330tony`
    public var userID: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 学校的编号 · `school_id`, 例如 `18260256813396`
    public var schoolID: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 商户自定的签约协议号 · `out_contract_code`, 例如 `20190806125346`
    public var outContractCode: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 签约的模式 · `contract_mode`, 例如 `LIMIT_BANK_CARD`
    public var contractMode: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    /// 能否退为普通的签约 · `downgrade_default_contract`
    public var downgradeDefaultContract: Bool? {
      get { fields[boolean: 7] }
      set { fields[boolean: 7] = newValue }
    }
    /// 付款人的实名信息
    public var identity: Identity? {
      get { fields[object: 8] }
      set { fields[object: 8] = newValue }
    }
    /// 签约的银行卡 · `bank_card`
    public var bankCard: BankCard? {
      get { fields[object: 9] }
      set { fields[object: 9] = newValue }
    }

    public init(
      appid: String, openid: String, planID: String, userID: String, schoolID: String, outContractCode: String,
      contractMode: String? = nil, downgradeDefaultContract: Bool? = nil, identity: Identity? = nil,
      bankCard: BankCard? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, openid, planID, userID, schoolID, outContractCode, contractMode, downgradeDefaultContract,
        identity, bankCard
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String.self, "openid": String.self, "plan_id": String.self, "user_id": String.self,
        "school_id": String.self, "out_contract_code": String.self, "contract_mode": String?.self,
        "downgrade_default_contract": Bool?.self, "identity": Identity?.self, "bank_card": BankCard?.self,
      ]
    }

    /// 付款人的实名信息
    public struct Identity: APIObject {
      /// 真实的姓名，加密传输 · `real_name`, 例如 `6TqLAZvNZ4AXLNHLMbjA1yKq2k5krHM09m3tCuR`
      public var realName: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 证件的类型，加密传输 · `credential_type`, 例如 `IDENTITY_CARD`
      public var credentialType: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 身份证件的号码，加密传输 · `id_card_number`, 例如 `6TqLAZvNZ4AXLNHLMbjA1yKq2k5krHM09m3tCuR`
      public var idCardNumber: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }

      public init(realName: String, credentialType: String, idCardNumber: String? = nil) {
        fields = ObjectFields(of: Self.self, realName, credentialType, idCardNumber)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "real_name": Sensitive<String>.self, "credential_type": Sensitive<String>.self,
          "id_card_number": Sensitive<String>?.self,
        ]
      }
    }

    /// 签约的银行卡
    public struct BankCard: APIObject {
      /// 银行卡号，加密传输 · `bank_card_no`, 例如 `6TqLAZvNZ4AXLNHLMbjA1yKq2k5krHM09m3tCuR`
      public var bankCardNo: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 银行卡的有效期 · `valid_thru`, 例如 `08/21`
      public var validThru: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 开卡时留的手机号，加密传输
      public var phone: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 银行卡的类型 · `bank_type`, 例如 `CMC`
      public var bankType: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }

      public init(bankCardNo: String, validThru: String? = nil, phone: String? = nil, bankType: String? = nil) {
        fields = ObjectFields(of: Self.self, bankCardNo, validThru, phone, bankType)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "bank_card_no": Sensitive<String>.self, "valid_thru": String?.self, "phone": Sensitive<String>?.self,
          "bank_type": String?.self,
        ]
      }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 预签约的凭证 · `presign_token`
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
