import GoldenMarkdown
import WeChatPay

/// What stands under names that other cases have, too.
enum MarkdownCase {
  typealias Payscore = V3.Payscore
}
