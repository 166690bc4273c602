import GoldenEverything
import WeChatPay

/// What stands under names that other cases have, too.
enum EverythingCase {
  typealias Shop = V3.Shop

  static let notifications = Notifications.all
}
