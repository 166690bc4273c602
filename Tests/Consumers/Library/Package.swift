// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "library",
  platforms: [.macOS(.v14)],
  dependencies: [.package(name: "swift-wechatpay", path: "../../..")],
  targets: [
    .executableTarget(
      name: "library",
      dependencies: [
        .product(name: "WeChatPay", package: "swift-wechatpay"),
        .product(name: "WeChatPayAPI", package: "swift-wechatpay"),
      ])
  ]
)
