// Written by wechatpay-gen: change the description, not this file.
// POST /v3/vehicle/etc/preopen

@_spi(Generated) public import WeChatPay

extension V3.Vehicle.Etc.Preopen {
  /// ETC：预开通
  ///
  /// 开通自动扣费之前提交资料，可指定扣费的卡。
  ///
  /// `POST /v3/vehicle/etc/preopen` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012715215)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/vehicle/etc/preopen"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 服务商的 AppID · `sp_appid`, 例如 `10000098`
    public var spAppid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wxcbda96de0b165489`
    public var subAppid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1510770601`
    public var subMchid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 用户在该 AppID 下的标识 · 例如 `ot35_4gNgXsUuh2sQY0lT9N08AU0`
    public var openid: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// ETC 扣费模板的编号 · `plan_id`, 例如 `97619`
    public var planID: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// ETC 设备的编号 · `etc_device_id`, 例如 `xxxxxxx`
    public var etcDeviceID: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 车牌号 · `plate_number`, 例如 `藏ZZZZZZ`
    public var plateNumber: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 用户的实名信息
    public var identify: Identify {
      get { fields[requiredObject: 7] }
      set { fields[requiredObject: 7] = newValue }
    }
    /// 银行卡号，加密传输 · `bank_card_no`
    public var bankCardNo: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }

    public init(
      spAppid: String, subAppid: String? = nil, subMchid: String? = nil, openid: String, planID: String,
      etcDeviceID: String? = nil, plateNumber: String, identify: Identify, bankCardNo: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spAppid, subAppid, subMchid, openid, planID, etcDeviceID, plateNumber, identify, bankCardNo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_appid": String.self, "sub_appid": String?.self, "sub_mchid": String?.self, "openid": String.self,
        "plan_id": String.self, "etc_device_id": String?.self, "plate_number": String.self, "identify": Identify.self,
        "bank_card_no": Sensitive<String>?.self,
      ]
    }

    /// 用户的实名信息
    public struct Identify: APIObject {
      /// 用户的姓名，加密传输 · `encrypted_real_name`
      public var encryptedRealName: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 用户的证件号码，加密传输 · `encrypted_credential_id`
      public var encryptedCredentialID: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 证件的类型 · `credential_type`, 例如 `ID_CARD`
      public var credentialType: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }

      public init(encryptedRealName: String, encryptedCredentialID: String, credentialType: String) {
        fields = ObjectFields(of: Self.self, encryptedRealName, encryptedCredentialID, credentialType)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "encrypted_real_name": Sensitive<String>.self, "encrypted_credential_id": Sensitive<String>.self,
          "credential_type": String.self,
        ]
      }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 预开通的编号 · `preopen_id`
    public var preopenID: String? { fields[text: 0] }

    public init(preopenID: String? = nil) {
      fields = ObjectFields(of: Self.self, preopenID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["preopen_id": String?.self]
    }
  }
}
