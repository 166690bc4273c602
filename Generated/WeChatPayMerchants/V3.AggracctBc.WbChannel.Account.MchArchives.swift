// Written by wechatpay-gen: change the description, not this file.
// GET /v3/aggracct-bc/wb-channel/account/mch_archives

@_spi(Generated) public import WeChatPay

extension V3.AggracctBc.WbChannel.Account.MchArchives {
  /// 台账：查询商户档案
  ///
  /// 取得商户最新的登记资料。
  ///
  /// `GET /v3/aggracct-bc/wb-channel/account/mch_archives` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016642632)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/aggracct-bc/wb-channel/account/mch_archives"), query: query)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.AggracctBc.WbChannel.SharedGetRequest

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 商户号
    public var mchid: String? { fields[text: 0] }
    /// 额度台账的编号，加密传输 · `bal_account_no`
    public var balAccountNo: String? { fields[text: 1] }
    /// 商户的类型，枚举值之一 `1` | `2` | `3` · `merchant_type`
    public var merchantType: MerchantType? { fields[enumeration: 2] }
    /// 主体证件的类型，枚举值之一 `12` · `merchant_id_type`
    public var merchantIDType: MerchantIDType? { fields[enumeration: 3] }
    /// 商户的名称，加密传输 · `merchant_name`
    public var merchantName: String? { fields[text: 4] }
    /// 主体证件的号码，加密传输 · `merchant_id_no`
    public var merchantIDNo: String? { fields[text: 5] }
    /// 有效期从哪天起 · `effective_date`
    public var effectiveDate: String? { fields[text: 6] }
    /// 有效到哪天止 · `expire_date`
    public var expireDate: String? { fields[text: 7] }
    /// 主体证件正面影像的编号 · `merchant_img_front_id`
    public var merchantImgFrontID: String? { fields[text: 8] }
    /// 主体的注册地址 · `register_address`
    public var registerAddress: String? { fields[text: 9] }
    /// 主体的经营范围 · `business_scope`
    public var businessScope: String? { fields[text: 10] }
    /// 法定代表人 · `legal_representative`
    public var legalRepresentative: LegalRepresentative? { fields[object: 11] }
    /// 各位受益所有人 · `beneficial_owner`
    public var beneficialOwner: [BeneficialOwner]? { fields[list: 12] }
    /// 卡号，加密传输 · `card_no`
    public var cardNo: String? { fields[text: 13] }
    /// 子账户的协议号 · `sgn_no`
    public var sgnNo: String? { fields[text: 14] }

    public init(
      mchid: String? = nil, balAccountNo: String? = nil, merchantType: MerchantType? = nil,
      merchantIDType: MerchantIDType? = nil, merchantName: String? = nil, merchantIDNo: String? = nil,
      effectiveDate: String? = nil, expireDate: String? = nil, merchantImgFrontID: String? = nil,
      registerAddress: String? = nil, businessScope: String? = nil, legalRepresentative: LegalRepresentative? = nil,
      beneficialOwner: [BeneficialOwner]? = nil, cardNo: String? = nil, sgnNo: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, mchid, balAccountNo, merchantType, merchantIDType, merchantName, merchantIDNo, effectiveDate,
        expireDate, merchantImgFrontID, registerAddress, businessScope, legalRepresentative, beneficialOwner, cardNo,
        sgnNo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mchid": String?.self, "bal_account_no": Sensitive<String>?.self, "merchant_type": MerchantType?.self,
        "merchant_id_type": MerchantIDType?.self, "merchant_name": Sensitive<String>?.self,
        "merchant_id_no": Sensitive<String>?.self, "effective_date": String?.self, "expire_date": String?.self,
        "merchant_img_front_id": String?.self, "register_address": String?.self, "business_scope": String?.self,
        "legal_representative": LegalRepresentative?.self, "beneficial_owner": [BeneficialOwner]?.self,
        "card_no": Sensitive<String>?.self, "sgn_no": String?.self,
      ]
    }

    /// 商户的类型，枚举值之一 `1` | `2` | `3`
    public struct MerchantType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// `1`
      public static var value1: Self { Self(rawValue: "1") }

      /// `2`
      public static var value2: Self { Self(rawValue: "2") }

      /// `3`
      public static var value3: Self { Self(rawValue: "3") }
    }

    /// 主体证件的类型，枚举值之一 `12`
    public struct MerchantIDType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// `12`
      public static var value12: Self { Self(rawValue: "12") }
    }

    /// 法定代表人
    public struct LegalRepresentative: APIObject {
      /// 法定代表人证件的类型，枚举值之一 · `legal_representative_id_type`
      public var legalRepresentativeIDType: LegalRepresentativeIDType? { fields[enumeration: 0] }
      /// 法定代表人的姓名，加密传输 · `legal_representative_name`
      public var legalRepresentativeName: String? { fields[text: 1] }
      /// 法定代表人的证件号码，加密传输 · `legal_representative_id_no`
      public var legalRepresentativeIDNo: String? { fields[text: 2] }
      /// 法定代表人证件从哪天起有效 · `legal_representative_effective_date`
      public var legalRepresentativeEffectiveDate: String? { fields[text: 3] }
      /// 法定代表人证件到哪天止有效 · `legal_representative_expire_date`
      public var legalRepresentativeExpireDate: String? { fields[text: 4] }
      /// 法定代表人证件正面影像的编号 · `legal_representative_img_front_id`
      public var legalRepresentativeImgFrontID: String? { fields[text: 5] }
      /// 法定代表人证件反面影像的编号 · `legal_representative_img_back_id`
      public var legalRepresentativeImgBackID: String? { fields[text: 6] }
      /// 法定代表人的住址，加密传输 · `legal_representative_address`
      public var legalRepresentativeAddress: String? { fields[text: 7] }
      /// 法定代表人证件由谁签发 · `legal_representative_issue_authority`
      public var legalRepresentativeIssueAuthority: String? { fields[text: 8] }
      /// 法定代表人的民族 · `legal_representative_nation`
      public var legalRepresentativeNation: String? { fields[text: 9] }

      public init(
        legalRepresentativeIDType: LegalRepresentativeIDType? = nil, legalRepresentativeName: String? = nil,
        legalRepresentativeIDNo: String? = nil, legalRepresentativeEffectiveDate: String? = nil,
        legalRepresentativeExpireDate: String? = nil, legalRepresentativeImgFrontID: String? = nil,
        legalRepresentativeImgBackID: String? = nil, legalRepresentativeAddress: String? = nil,
        legalRepresentativeIssueAuthority: String? = nil, legalRepresentativeNation: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, legalRepresentativeIDType, legalRepresentativeName, legalRepresentativeIDNo,
          legalRepresentativeEffectiveDate, legalRepresentativeExpireDate, legalRepresentativeImgFrontID,
          legalRepresentativeImgBackID, legalRepresentativeAddress, legalRepresentativeIssueAuthority,
          legalRepresentativeNation
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "legal_representative_id_type": LegalRepresentativeIDType?.self,
          "legal_representative_name": Sensitive<String>?.self, "legal_representative_id_no": Sensitive<String>?.self,
          "legal_representative_effective_date": String?.self, "legal_representative_expire_date": String?.self,
          "legal_representative_img_front_id": String?.self, "legal_representative_img_back_id": String?.self,
          "legal_representative_address": Sensitive<String>?.self, "legal_representative_issue_authority": String?.self,
          "legal_representative_nation": String?.self,
        ]
      }
    }

    /// 各位受益所有人
    public struct BeneficialOwner: APIObject {
      /// 受益所有人的编号 · `beneficial_owner_no`
      public var beneficialOwnerNo: String? { fields[text: 0] }
      /// 受益所有人证件的类型，枚举值之一 · `beneficial_owner_id_type`
      public var beneficialOwnerIDType: BeneficialOwnerIDType? { fields[enumeration: 1] }
      /// 受益所有人的姓名，加密传输 · `beneficial_owner_name`
      public var beneficialOwnerName: String? { fields[text: 2] }
      /// 受益所有人的证件号码，加密传输 · `beneficial_owner_id_no`
      public var beneficialOwnerIDNo: String? { fields[text: 3] }
      /// 受益所有人证件从哪天起有效 · `beneficial_owner_effective_date`
      public var beneficialOwnerEffectiveDate: String? { fields[text: 4] }
      /// 受益所有人证件到哪天止有效 · `beneficial_owner_expire_date`
      public var beneficialOwnerExpireDate: String? { fields[text: 5] }
      /// 受益所有人证件正面影像的编号 · `beneficial_owner_img_front_id`
      public var beneficialOwnerImgFrontID: String? { fields[text: 6] }
      /// 受益所有人证件反面影像的编号 · `beneficial_owner_img_back_id`
      public var beneficialOwnerImgBackID: String? { fields[text: 7] }
      /// 受益所有人的住址，加密传输 · `beneficial_owner_address`
      public var beneficialOwnerAddress: String? { fields[text: 8] }

      public init(
        beneficialOwnerNo: String? = nil, beneficialOwnerIDType: BeneficialOwnerIDType? = nil,
        beneficialOwnerName: String? = nil, beneficialOwnerIDNo: String? = nil,
        beneficialOwnerEffectiveDate: String? = nil, beneficialOwnerExpireDate: String? = nil,
        beneficialOwnerImgFrontID: String? = nil, beneficialOwnerImgBackID: String? = nil,
        beneficialOwnerAddress: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, beneficialOwnerNo, beneficialOwnerIDType, beneficialOwnerName, beneficialOwnerIDNo,
          beneficialOwnerEffectiveDate, beneficialOwnerExpireDate, beneficialOwnerImgFrontID, beneficialOwnerImgBackID,
          beneficialOwnerAddress
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "beneficial_owner_no": String?.self, "beneficial_owner_id_type": BeneficialOwnerIDType?.self,
          "beneficial_owner_name": Sensitive<String>?.self, "beneficial_owner_id_no": Sensitive<String>?.self,
          "beneficial_owner_effective_date": String?.self, "beneficial_owner_expire_date": String?.self,
          "beneficial_owner_img_front_id": String?.self, "beneficial_owner_img_back_id": String?.self,
          "beneficial_owner_address": Sensitive<String>?.self,
        ]
      }
    }

    /// 法定代表人证件的类型，枚举值之一
    public struct LegalRepresentativeIDType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 身份证 · `01`
      public static var value01: Self { Self(rawValue: "01") }
    }

    /// 受益所有人证件的类型，枚举值之一
    public struct BeneficialOwnerIDType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 身份证 · `01`
      public static var value01: Self { Self(rawValue: "01") }
    }
  }
}
