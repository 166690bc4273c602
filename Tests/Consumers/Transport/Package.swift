// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "transport",
  platforms: [.macOS(.v14)],
  dependencies: [.package(name: "swift-wechatpay", path: "../../..")],
  targets: [
    .executableTarget(name: "transport", dependencies: [.product(name: "WeChatPay", package: "swift-wechatpay")])
  ]
)
