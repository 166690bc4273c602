// Written by wechatpay-gen: change the description, not this file.
// /v3/gov/subsidy/transactions/**

@_spi(Generated) public import WeChatPay

extension V3.Gov.Subsidy.Transactions {
  /// 所购家电属于哪一品类，枚举值之一 `1` | `2` | `3` | `4` | `5` | `6` | `7` | `8` | `9` | `10` | `11` | `12` | `13` | `14` | `15` | `16` | `17`
  public typealias ApplianceID = V3.Gov.Subsidy.ApplianceID

  /// 品类的状态
  public typealias CateState = V3.Gov.Subsidy.CateState
}
