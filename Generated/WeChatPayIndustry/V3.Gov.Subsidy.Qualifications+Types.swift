// Written by wechatpay-gen: change the description, not this file.
// /v3/gov/subsidy/qualifications/**

@_spi(Generated) public import WeChatPay

extension V3.Gov.Subsidy.Qualifications {
  /// 所购家电属于哪一品类，枚举值之一 `1` | `2` | `3` | `4` | `5` | `6` | `7` | `8` | `9` | `10` | `11` | `12` | `13` | `14` | `15` | `16` | `17`
  public typealias ApplianceID = V3.Gov.Subsidy.ApplianceID

  /// 证件的类型
  public typealias IdentityDocumentType = V3.Gov.Subsidy.IdentityDocumentType

  /// 资格当前的状态
  public struct QualificationState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未领取 · `UNCLAIMED`
    public static var unclaimed: Self { Self(rawValue: "UNCLAIMED") }

    /// 已领取，未核销 · `UNREDEEMED`
    public static var unredeemed: Self { Self(rawValue: "UNREDEEMED") }

    /// 已核销 · `REDEEMED`
    public static var redeemed: Self { Self(rawValue: "REDEEMED") }
  }

  /// `post` 发送的内容
  public struct SharedPostRequest: APIObject {
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
    /// 所用资格属于哪个地区 · `qualification_region_code`, 例如 `310100`
    public var qualificationRegionCode: Int {
      get { fields[requiredInteger: 3] }
      set { fields[requiredInteger: 3] = newValue }
    }
    /// 证件的类型 · `identity_document_type`
    public var identityDocumentType: IdentityDocumentType {
      get { fields[requiredEnumeration: 4] }
      set { fields[requiredEnumeration: 4] = newValue }
    }

    public init(
      realName: String, idCardNumber: String, phoneNumber: String, qualificationRegionCode: Int,
      identityDocumentType: IdentityDocumentType
    ) {
      fields = ObjectFields(
        of: Self.self, realName, idCardNumber, phoneNumber, qualificationRegionCode, identityDocumentType
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "real_name": Sensitive<String>.self, "id_card_number": Sensitive<String>.self,
        "phone_number": Sensitive<String>.self, "qualification_region_code": Int.self,
        "identity_document_type": IdentityDocumentType.self,
      ]
    }

    /// 证件的类型
    public typealias IdentityDocumentType = V3.Gov.Subsidy.IdentityDocumentType
  }

  /// `post` 返回的内容
  public typealias SharedPostResponse = V3.Gov.Subsidy.SharedPostResponse

  /// 为何没有领取
  public struct UnclaimedReason: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 已在别的地区领取 · `REASON_CLAIMED_BY_OTHER_REGION`
    public static var reasonClaimedByOtherRegion: Self { Self(rawValue: "REASON_CLAIMED_BY_OTHER_REGION") }

    /// 已在别的平台或地区领取 · `REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION`
    public static var reasonClaimedByOtherPlatformOrRegion: Self {
      Self(rawValue: "REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION")
    }

    /// 还没有领取 · `REASON_UNCLAIMED`
    public static var reasonUnclaimed: Self { Self(rawValue: "REASON_UNCLAIMED") }

    /// 已用别的方式领取 · `REASON_CLAIMED_BY_OTHER_MODE`
    public static var reasonClaimedByOtherMode: Self { Self(rawValue: "REASON_CLAIMED_BY_OTHER_MODE") }
  }
}
