// Written by wechatpay-gen: change the description, not this file.
// POST /v3/gov/subsidy/qualifications/passthrough/cancel

@_spi(Generated) public import WeChatPay

extension V3.Gov.Subsidy.Qualifications.Passthrough.Cancel {
  /// 国补透传：取消资格
  ///
  /// 由对接方代用户放弃资格。
  ///
  /// `POST /v3/gov/subsidy/qualifications/passthrough/cancel`
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/gov/subsidy/qualifications/passthrough/cancel"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 真实的姓名，加密传输 · `real_name`, 例如 `OEimkKuua8igpd+0YDgqF2Z61l=`
    public var realName: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 身份证件的号码，加密传输 · `id_card_number`
    public var idCardNumber: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 手机号，加密传输 · `phone_number`
    public var phoneNumber: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 所购家电属于哪一品类，枚举值之一 `1` | `2` | `3` | `4` | `5` | `6` | `7` | `8` | `9` | `10` | `11` | `12` | `13` | `14` | `15` | `16` | `17` · `appliance_id`
    public var applianceID: ApplianceID {
      get { fields[requiredEnumeration: 3] }
      set { fields[requiredEnumeration: 3] = newValue }
    }
    /// 所用资格属于哪个地区 · `qualification_region_code`, 例如 `310100`
    public var qualificationRegionCode: Int {
      get { fields[requiredInteger: 4] }
      set { fields[requiredInteger: 4] = newValue }
    }
    /// 商户自定的请求单号 · `out_request_no`, 例如 `vmall_250120131959_993_4494`
    public var outRequestNo: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 证件的类型 · `identity_document_type`
    public var identityDocumentType: IdentityDocumentType {
      get { fields[requiredEnumeration: 6] }
      set { fields[requiredEnumeration: 6] = newValue }
    }

    public init(
      realName: String, idCardNumber: String, phoneNumber: String, applianceID: ApplianceID,
      qualificationRegionCode: Int, outRequestNo: String? = nil, identityDocumentType: IdentityDocumentType
    ) {
      fields = ObjectFields(
        of: Self.self, realName, idCardNumber, phoneNumber, applianceID, qualificationRegionCode, outRequestNo,
        identityDocumentType
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "real_name": Sensitive<String>.self, "id_card_number": Sensitive<String>.self,
        "phone_number": Sensitive<String>.self, "appliance_id": ApplianceID.self, "qualification_region_code": Int.self,
        "out_request_no": String?.self, "identity_document_type": IdentityDocumentType.self,
      ]
    }

    /// 所购家电属于哪一品类，枚举值之一 `1` | `2` | `3` | `4` | `5` | `6` | `7` | `8` | `9` | `10` | `11` | `12` | `13` | `14` | `15` | `16` | `17`
    public typealias ApplianceID = V3.Gov.Subsidy.ApplianceID

    /// 证件的类型
    public typealias IdentityDocumentType = V3.Gov.Subsidy.IdentityDocumentType
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Gov.Subsidy.SharedPostResponse
}
