// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "build-step",
  platforms: [.macOS(.v14)],
  dependencies: [.package(name: "swift-wechatpay", path: "../../..")],
  targets: [
    .target(
      name: "ShopClient",
      dependencies: [.product(name: "WeChatPay", package: "swift-wechatpay")],
      plugins: [.plugin(name: "WeChatPayGenerator", package: "swift-wechatpay")]),
    .executableTarget(
      name: "shop",
      dependencies: [
        "ShopClient",
        .product(name: "WeChatPay", package: "swift-wechatpay"),
        .product(name: "WeChatPayAPI", package: "swift-wechatpay"),
        .product(name: "WeChatPayTesting", package: "swift-wechatpay"),
      ]),
  ]
)
