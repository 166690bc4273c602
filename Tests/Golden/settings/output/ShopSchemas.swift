// Written by wechatpay-gen: change the description, not this file.

/// The schemas that several operations share.
package enum ShopSchemas {
  package enum Request {}
  package enum Response {}
}
