// Written by wechatpay-gen: change the description, not this file.
// /v3/gov/subsidy/qualifications/passthrough/**

@_spi(Generated) public import WeChatPay

extension V3.Gov.Subsidy.Qualifications.Passthrough {
  /// 所购家电属于哪一品类，枚举值之一 `1` | `2` | `3` | `4` | `5` | `6` | `7` | `8` | `9` | `10` | `11` | `12` | `13` | `14` | `15` | `16` | `17`
  public typealias ApplianceID = V3.Gov.Subsidy.ApplianceID

  /// 证件的类型
  public typealias IdentityDocumentType = V3.Gov.Subsidy.IdentityDocumentType

  /// `post` 返回的内容
  public typealias SharedPostResponse = V3.Gov.Subsidy.SharedPostResponse
}
