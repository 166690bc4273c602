// Made by OperationTests: change the descriptions, not this file.
// swift-format-ignore-file

extension APIModule {
  static let all: [APIModule] = [.weChatPayAPI, .weChatPayContracts, .weChatPayGlobal, .weChatPayIndustry, .weChatPayMarketing, .weChatPayMerchants, .weChatPayPlatform, .weChatPayTransfer]
}
