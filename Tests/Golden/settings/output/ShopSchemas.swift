// Written by wechatpay-gen: change the description, not this file.

/// `#/components/schemas`
package enum ShopSchemas {
  package enum Request {}
  package enum Response {}
}
