@_exported public import WeChatPay
