import GoldenShared
import WeChatPay

/// What stands under names that other cases have, too.
enum SharedCase {
  typealias Shop = V3.Shop
  typealias Mall = V3.Mall
  typealias ShopPaid = Notifications.ShopPaid
  typealias ShopClosed = Notifications.ShopClosed
}
