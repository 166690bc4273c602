// Written by wechatpay-gen: change the description, not this file.
// /v3/platsolution/ecommerce/bank-transfer-recharges/**

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.Ecommerce.BankTransferRecharges {
  /// 从哪种账户出款
  public typealias AccountType = V3.Platsolution.Ecommerce.AccountType
}
