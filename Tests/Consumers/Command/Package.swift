// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "command",
  platforms: [.macOS(.v14)],
  dependencies: [.package(name: "swift-wechatpay", path: "../../..")],
  targets: [
    // Written by `swift package generate-client --output Sources/ShopClient`.
    .target(name: "ShopClient", dependencies: [.product(name: "WeChatPay", package: "swift-wechatpay")]),
    .executableTarget(
      name: "shop", dependencies: ["ShopClient", .product(name: "WeChatPay", package: "swift-wechatpay")]),
  ]
)
