import GoldenText
import WeChatPay

/// What stands under names that other cases have, too.
enum TextCase {
  typealias Payscore = V3.Payscore
}
