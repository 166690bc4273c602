import GoldenHandwritten
import WeChatPay

/// What stands under names that other cases have, too.
enum HandwrittenCase {
  typealias Shop = V3.Shop
}
