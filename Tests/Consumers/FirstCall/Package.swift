// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "shop",
  platforms: [.macOS(.v14)],
  dependencies: [.package(path: "../swift-wechatpay")],
  targets: [
    .executableTarget(
      name: "shop",
      dependencies: [
        .product(name: "WeChatPay", package: "swift-wechatpay"),
        .product(name: "WeChatPayAPI", package: "swift-wechatpay"),
        .product(name: "WeChatPayTesting", package: "swift-wechatpay"),
      ])
  ]
)
